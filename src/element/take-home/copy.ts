import type { ResultView } from '../result/view.js';
import { say } from './view.js';

/** Puts a text on the clipboard, and says so in the status line beside the button; where a browser refuses, the text itself stands there. */
export async function copy(view: Pick<ResultView, 'words'>, { currentTarget }: Event, text: string): Promise<void> {
  const status =
    currentTarget instanceof Element ? currentTarget.closest('div, details')?.querySelector('[role="status"]') : null;
  try {
    await navigator.clipboard.writeText(text);
    if (status) status.textContent = say(view, 'copied');
  } catch {
    if (status) status.textContent = `${say(view, 'copyFailed')} ${text}`;
  }
}
