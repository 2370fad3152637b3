import { Component, CUSTOM_ELEMENTS_SCHEMA, signal, TemplateRef, viewChild, ViewContainerRef, type ViewRef } from '@angular/core';

/** Two desks of counsellors, each with a wegwijzer of its own. They change places and are put out of sight, and keep what is answered. */
@Component({
  selector: 'wegwijzer-desks',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <section>
      <h2>De balies</h2>
      <div class="bar">
        <button id="turn" type="button" (click)="desks.set(desks().toReversed())">Draai de balies om</button>
        <button id="put-away" type="button" (click)="toggle()">{{ away() ? 'Haal terug' : 'Berg op' }}</button>
      </div>
      <ng-template #list>
        <ul class="desks">
          @for (desk of desks(); track desk) {
            <li>
              <h3>{{ desk }}</h3>
              <opleidings-wegwijzer [id]="desk" on="2026-11-21" mode="counsellor" heading-level="4" />
            </li>
          }
        </ul>
      </ng-template>
      <ng-container #place />
    </section>
  `,
})
export class Desks {
  protected readonly desks = signal<readonly string[]>(['balie-1', 'balie-2']);
  /** The view that was taken out of the page as it is, as a router does with a page to which one comes back. */
  protected readonly away = signal<ViewRef | null>(null);
  private readonly list = viewChild.required('list', { read: TemplateRef });
  private readonly place = viewChild.required('place', { read: ViewContainerRef });

  ngAfterViewInit(): void {
    this.place().createEmbeddedView(this.list());
  }

  protected toggle(): void {
    const away = this.away();
    if (away) this.place().insert(away);
    this.away.set(away ? null : this.place().detach());
  }
}
