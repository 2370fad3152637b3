import 'opleidings-wegwijzer/define';
import { Component } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { CoursePage } from './course-page';
import { Desks } from './desks';

@Component({
  selector: 'wegwijzer-app',
  imports: [CoursePage, Desks],
  template: '<course-page /><wegwijzer-desks />',
})
class App {}

bootstrapApplication(App);
