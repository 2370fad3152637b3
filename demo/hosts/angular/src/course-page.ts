import { Component, computed, CUSTOM_ELEMENTS_SCHEMA, ElementRef, signal, viewChild } from '@angular/core';
import type { Facts, OpleidingsWegwijzer, WegwijzerAnswerEvent, WegwijzerQuestionEvent, WegwijzerResultEvent } from 'opleidings-wegwijzer';
import { balances, courses, employee } from '../../shared/courses';
import { WegwijzerInputs } from './wegwijzer-inputs';

/** A page about trainings: it hands the chosen one to the wegwijzer, and keeps the answers when the wegwijzer is closed. */
@Component({
  selector: 'course-page',
  imports: [WegwijzerInputs],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Welke steun past bij jouw opleiding?</h1>
      <div class="bar">
        <label>
          Opleiding
          <select #choice id="course" (change)="courseId.set(choice.value)">
            <option value="">Nog niet gekozen</option>
            @for (course of courses; track course.id) { <option [value]="course.id">{{ course.title }}</option> }
          </select>
        </label>
        <button id="prefill" type="button" (click)="answers.set(employee)">Ik werk in loondienst</button>
        <button id="restart" type="button" (click)="restart()">Begin opnieuw</button>
        <button id="toggle" type="button" (click)="isOpen.set(!isOpen())">{{ isOpen() ? 'Sluit' : 'Open' }} de wegwijzer</button>
      </div>
      @if (isOpen()) {
        <opleidings-wegwijzer
          #wegwijzer
          on="2026-11-21"
          heading-level="2"
          [course]="course()"
          [balances]="balances"
          [answers]="answers()"
          (wegwijzer-question)="onQuestion($event); answers.set(wegwijzer.answers)"
          (wegwijzer-answer)="onAnswer($event)"
          (wegwijzer-result)="onResult($event); answers.set(wegwijzer.answers)"
          (wegwijzer-reset)="hear('reset')"
        >
          <p>Zonder JavaScript werkt de wegwijzer niet. Bel 1700: daar helpen ze je verder.</p>
        </opleidings-wegwijzer>
      }
      <ol id="heard">@for (text of heard(); track $index) { <li>{{ text }}</li> }</ol>
    </main>
  `,
})
export class CoursePage {
  protected readonly courses = courses;
  protected readonly balances = balances;
  protected readonly employee = employee;
  protected readonly courseId = signal('');
  protected readonly course = computed(() => courses.find(({ id }) => id === this.courseId()));
  protected readonly answers = signal<Facts>({});
  protected readonly isOpen = signal(true);
  protected readonly heard = signal<readonly string[]>([]);
  private readonly wegwijzer = viewChild<ElementRef<OpleidingsWegwijzer>>('wegwijzer');

  protected restart(): void {
    this.wegwijzer()?.nativeElement.restart();
  }

  protected onQuestion({ question }: WegwijzerQuestionEvent): void {
    this.hear(`question ${question}`);
  }

  protected onAnswer({ facts, unknown }: WegwijzerAnswerEvent): void {
    this.hear(`answer ${facts.join()} unknown ${unknown.length}`);
  }

  protected onResult({ counts }: WegwijzerResultEvent): void {
    this.hear(`result ${counts.yes} yes`);
  }

  protected hear(text: string): void {
    this.heard.update((before) => [...before, text]);
  }
}
