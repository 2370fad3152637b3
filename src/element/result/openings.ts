import type { LitElement } from 'lit';
import { bringBodies } from './body-later.js';
import { WegwijzerOpenEvent } from './events.js';

/**
 * Tells the page what a person opens and prints in an element. What opens by itself, as for paper or for a counsellor, is nobody's
 * doing: so a press is heard, and not that something opened.
 */
export function tellOpenings(host: LitElement): void {
  host.renderRoot.addEventListener('click', ({ target }) => {
    const event = target instanceof Element && openedBy(target);
    if (!event) return;
    // Who is that soon does not wait for an idle moment.
    bringBodies();
    host.dispatchEvent(event);
  });
}

/** What a press opens; undefined where it opens nothing, or closes. */
function openedBy(pressed: Element): WegwijzerOpenEvent | undefined {
  const button = pressed.closest('button');
  const printed = button?.dataset['print'];
  if (printed !== undefined) return new WegwijzerOpenEvent('print', printed);
  if (button?.part.contains('take-home')) return new WegwijzerOpenEvent('fold', 'take-home');
  const details = pressed.closest('summary')?.parentElement;
  if (!(details instanceof HTMLDetailsElement) || details.open) return undefined;
  const { fold, answer, takeHome } = details.dataset;
  if (answer !== undefined) return new WegwijzerOpenEvent('answer', answer);
  if (takeHome !== undefined) return new WegwijzerOpenEvent('take-home', takeHome);
  if (fold !== undefined) return new WegwijzerOpenEvent('fold', fold);
  // The place of a sector fund would tell in which sector somebody works.
  if (details.parentElement?.matches('[data-referral]')) return new WegwijzerOpenEvent('fold', 'referral');
  const incentive = details.parentElement?.dataset['incentive'];
  return incentive === undefined ? undefined : new WegwijzerOpenEvent('incentive', incentive);
}
