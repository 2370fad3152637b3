import { Directive, effect, ElementRef, inject, input } from '@angular/core';
import type { Balances, Course, Facts, OpleidingsWegwijzer } from 'opleidings-wegwijzer';

/**
 * Angular checks no property of an element that is not its own. This gives those of the wegwijzer their types, and hands them
 * over; the types of its events Angular finds by itself.
 */
@Directive({ selector: 'opleidings-wegwijzer' })
export class WegwijzerInputs {
  readonly course = input<Course>();
  readonly balances = input<Balances>();
  /** Each new object replaces what was answered; without one the answers are left alone. */
  readonly answers = input<Facts>();

  constructor() {
    const { nativeElement: element } = inject<ElementRef<OpleidingsWegwijzer>>(ElementRef);
    effect(() => {
      element.course = this.course();
    });
    effect(() => {
      element.balances = this.balances();
    });
    effect(() => {
      const answers = this.answers();
      if (answers) element.answers = answers;
    });
  }
}
