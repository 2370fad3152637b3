import { once } from '../../reasoning/memory.js';
import { warn } from '../../warn.js';
import { copyOfData } from './copy-of-data.js';

/** Somebody of the page itself to talk to. */
export interface HostContact {
  readonly name: string;
  readonly phone?: string;
  /** Address of a page. */
  readonly url?: string;
  /** What they help with, in a sentence. */
  readonly text?: string;
}

/** What the page invites to, such as to enrol. */
export interface CallToAction {
  readonly text: string;
  /** Address of a page. */
  readonly url: string;
}

type Given = Readonly<Record<string, unknown>>;

/** Reads what a page gave; what cannot be read is named on the console once. */
function readerOf<T>(what: string, none: T, read: (given: object) => T): (given: unknown) => T {
  const readOnce = once((given: object): T => {
    const copy = copyOfData(what, given);
    return copy === undefined ? none : read(copy);
  });
  let refused: unknown;
  return (given) => {
    if (given === undefined || given === null) return none;
    if (typeof given === 'object') return readOnce(given);
    if (given !== refused) warn(`${what} cannot be a ${typeof given}; it is left out`);
    refused = given;
    return none;
  };
}

const isText = (given: unknown): given is string => typeof given === 'string' && given.trim() !== '';

const isPhone = (given: unknown): given is string => isText(given) && /^\+?[\d ()/.-]{3,30}$/.test(given);

/** A page of the web: an address of another kind could be a script. */
function isAddress(given: unknown): given is string {
  if (!isText(given) || !URL.canParse(given, document.baseURI)) return false;
  return /^https?:$/.test(new URL(given, document.baseURI).protocol);
}

const isGiven = (given: unknown): boolean => given !== undefined && given !== null;

const fields = { phone: isPhone, url: isAddress, text: isText };

/** The contacts that a page gave. One without a name is left out, and so is a field that cannot be used; each is named on the console once. */
export const contactsIn = readerOf<readonly HostContact[]>('contacts', [], (given) => {
  if (!Array.isArray(given)) {
    warn('contacts is no list; none are shown');
    return [];
  }
  return given.flatMap((contact: unknown, at): readonly HostContact[] => {
    const { name, ...rest } = Object(contact) as Given;
    if (!isText(name)) {
      warn(`contacts: number ${at + 1} has no name; it is left out`);
      return [];
    }
    const kept = Object.entries(fields).filter(([field, isRight]) => {
      const isUsed = isGiven(rest[field]) && isRight(rest[field]);
      if (isGiven(rest[field]) && !isUsed)
        warn(`contacts: the ${field} of number ${at + 1} cannot be used; it is left out`);
      return isUsed;
    });
    return [{ name, ...Object.fromEntries(kept.map(([field]) => [field, rest[field]])) }];
  });
});

/** What a page invites to; undefined where it cannot be shown, which is named on the console once. */
export const callToActionIn = readerOf<CallToAction | undefined>('callToAction', undefined, (given) => {
  const { text, url } = given as Given;
  if (isText(text) && isAddress(url)) return { text, url };
  warn('callToAction needs a text, and a url of a page; it is left out');
  return undefined;
});
