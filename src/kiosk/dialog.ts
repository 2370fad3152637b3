import { node } from './node.js';
import { hush } from './sound.js';

/** A dialog in the middle of the page, which goes from it when it is closed. What is being read stops: it comes over that. */
export function openDialog(title: string, content: readonly Node[], onClose?: () => void): HTMLDialogElement {
  hush();
  const dialog = node('dialog', { 'aria-label': title });
  dialog.append(node('h2', {}, title), ...content);
  dialog.addEventListener('close', () => {
    dialog.remove();
    onClose?.();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
