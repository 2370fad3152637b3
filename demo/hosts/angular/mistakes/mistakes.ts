import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import { WegwijzerInputs } from '../src/wegwijzer-inputs';

/** What the compiler refuses: a test counts its errors. */
@Component({
  selector: 'wegwijzer-mistakes',
  imports: [WegwijzerInputs],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <opleidings-wegwijzer [course]="'boekhouden'" />
    <opleidings-wegwijzer [course]="{ contacturen: '40' }" />
    <opleidings-wegwijzer (wegwijzer-question)="hear($event.verdict)" />
    <opleidings-wegwijzer #wegwijzer (wegwijzer-reset)="wegwijzer.again()" />
  `,
})
export class Mistakes {
  protected hear(text: string): void {
    console.log(text);
  }
}
