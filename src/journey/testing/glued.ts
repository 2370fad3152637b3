/**
 * What programs for mail and chat, and people, leave behind a link: signs of the sentence or the markup around it, also as they stand
 * in an address; and parameters by which somebody counts who comes.
 */
export const behind: readonly string[] = [
  ...['.', ',', ';', ':', '!', '...', '…', '?.', ' ', '\u00a0', '\u200b'],
  ...[')', ').', ']', '](', '}', '>', '>.', '|', '*', '**', '_', '~', '`', '\\', '/', '-'],
  ...['"', "'", '”', '’', '»', '",', '">'],
  ...['%2E', '%2C', '%29', '%3E', '%22', '%20', '%E2%80%9D', '%C2%A0', '%0D%0A'],
  ...['&', '&amp;', '&gt;', '&quot;', '&nbsp;'],
  ...['&utm_source=nieuwsbrief&utm_medium=e-mail', '?utm_source=nieuwsbrief&utm_medium=e-mail', '&amp;utm_source=x'],
  ...['&fbclid=IwAR0Z_x-1', '?fbclid=IwAR0Z_x-1', '&gclid=Cj0K', '&msclkid=1', '.&utm_source=x'],
];

/** How a link stands in what somebody pastes, when not alone. */
export const around: Readonly<Record<string, (address: string) => string>> = {
  'in a sentence': (address) => `Hier is mijn link: ${address}, tot morgen.`,
  'between angle brackets': (address) => `<${address}>`,
  'between round brackets': (address) => `Mijn antwoorden (${address}).`,
  'between quotation marks': (address) => `“${address}”`,
  'in Markdown': (address) => `Zie [mijn antwoorden](${address}).`,
  'in markup': (address) => `<a href="${address.replaceAll('&', '&amp;')}">Mijn antwoorden</a>`,
  'quoted in a reply': (address) => `> Mijn link is:\n> ${address}\n> Groeten`,
  'broken over lines': (address) => `${address.slice(0, 60)}\n${address.slice(60)}\nGroeten, Ans`,
  'broken over lines in a reply': (address) => `> ${address.slice(0, 60)}\n> ${address.slice(60)}\n> Groeten, Ans`,
  'as mail is sent': (address) =>
    `${address.replaceAll('=', '=3D').slice(0, 70)}=\r\n${address.replaceAll('=', '=3D').slice(70)}`,
  'in an address that a mail program checks first': (address) =>
    `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05%7C02%7Cx&reserved=0`,
  'in an address of a search engine': (address) =>
    `https://www.google.com/url?q=${encodeURIComponent(address)}&sa=D&source=editors`,
  'with its scheme in capitals': (address) => address.replace('https://www', 'HTTPS://WWW'),
  'with spaces around it': (address) => ` \t${address}\u00a0\n`,
};
