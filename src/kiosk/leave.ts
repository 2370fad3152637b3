import { openDialog } from './dialog.js';
import { button, node } from './node.js';
import type { Spoken } from './made.js';

/**
 * No link leaves the kiosk: it is shown as a code for a telephone, with the address to type, and with a number to call where it
 * stands beside one.
 */
export const holdLinks =
  (texts: Spoken['texts']) =>
  (event: Event): void => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement && one.href !== '');
    if (!(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    if (event.type === 'click') void showLink(link, texts);
  };

async function showLink(link: HTMLAnchorElement, texts: Spoken['texts']): Promise<void> {
  const [address, number] = [link.href, numberOf(link)];
  const isPhone = address.startsWith('tel:');
  const beside = [...(link.closest('[data-referral], [data-incentive], .contact')?.querySelectorAll('a') ?? [])];
  const phone = isPhone ? number : beside.map(numberOf).find(Boolean);
  const dialog = openDialog(isPhone ? texts.phone : texts.link, [
    ...(isPhone && number ? [node('p', { class: 'number' }, node('bdi', { dir: 'ltr' }, number))] : []),
    node('p', {}, isPhone ? texts.phoneScan : texts.linkScan),
    ...(isPhone
      ? []
      : [node('p', {}, `${texts.linkAddress} `, node('bdi', { class: 'address', dir: 'ltr' }, address))]),
    ...(!isPhone && phone
      ? [node('p', {}, `${texts.linkCall} `, node('bdi', { class: 'number', dir: 'ltr' }, phone))]
      : []),
    node(
      'p',
      { class: 'buttons' },
      button(texts.close, () => dialog.close()),
    ),
  ]);
  const { codeOf } = await import('./code.js');
  dialog.querySelector('h2')?.after(codeOf(address, texts.code));
}

/** The number of a link that calls, in the way in which it is written there. */
const numberOf = ({ href, textContent }: HTMLAnchorElement): string | undefined =>
  href.startsWith('tel:') ? (/\+?\d[\d ()/.-]+/.exec(textContent)?.[0].trim() ?? href.slice(4)) : undefined;
