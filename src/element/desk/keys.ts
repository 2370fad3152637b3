import { UNKNOWN } from '../../journey/link.js';

export const isField = (target: EventTarget | null): target is HTMLInputElement | HTMLSelectElement =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

/** Where Enter leads on, and answers nothing: at a field, and at the button for all statements, which the space bar presses. */
export const isPlace = (target: EventTarget | null): target is Place =>
  isField(target) || (target instanceof HTMLButtonElement && target.name !== '');

type Place = HTMLInputElement | HTMLSelectElement | HTMLButtonElement;

/** Whether a key is pressed by itself, once: not with another one, nor as a part of a sign. */
export const isAlone = ({ isComposing, ctrlKey, altKey, metaKey, repeat }: KeyboardEvent): boolean =>
  !(isComposing || ctrlKey || altKey || metaKey || repeat);

/**
 * Whether a key leads on: Enter; in a list the number of a value, which it chooses; and in a field for a day, which takes no other
 * sign than figures, a question mark for what is not known.
 */
export function leadsOn(target: Place, key: string): boolean {
  if (key === 'Enter') return true;
  if (target.type === 'date' && key === UNKNOWN) {
    const box = target.form?.querySelector<HTMLInputElement>(`[name="${target.name}"][type="checkbox"]`);
    if (!box) return false;
    target.value = '';
    return (box.checked = true);
  }
  if (!(target instanceof HTMLSelectElement) || !/^[\d?]$/.test(key)) return false;
  const named = [...target.options].find(({ text }) => text.startsWith(`${key} `));
  if (named) target.value = named.value;
  return named !== undefined;
}
