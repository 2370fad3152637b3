import type { Patience } from './idle.js';

/** Somebody of the place itself to talk to. */
export interface OwnContact {
  readonly name: string;
  readonly phone: string;
}

/** What the owner of a kiosk decides. */
export interface Settings {
  /** The name of the place, and its address. */
  readonly place: string;
  readonly address: string;
  /** Shown before any other number. */
  readonly contacts: readonly OwnContact[];
  /** The languages of the start screen, in that order. */
  readonly languages: readonly string[];
  readonly patience: Patience;
  readonly printer: boolean;
  /** The public address to which the codes lead; without one no result goes to a phone. */
  readonly home: string;
}

export interface ReadSettings {
  readonly settings: Settings;
  /** What cannot be used, each in a sentence that begins with the name of the setting. */
  readonly problems: readonly string[];
}

type Read<T> = (given: unknown) => T | undefined;

const phonePattern = /^\+?[\d ()/.-]{3,30}$/;

const text: Read<string> = (given) => (typeof given === 'string' ? given.trim() : undefined);

const yesOrNo: Read<boolean> = (given) => (typeof given === 'boolean' ? given : undefined);

const from =
  (least: number, most: number): Read<number> =>
  (given) =>
    typeof given === 'number' && given >= least && given <= most ? given : undefined;

const publicAddress: Read<string> = (given) =>
  given === '' || (typeof given === 'string' && /^https:\/\/[^\s]+$/.test(given) && URL.canParse(given))
    ? given
    : undefined;

const listOf =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (given) => {
    if (!Array.isArray(given)) return undefined;
    const items = given.map(read);
    return items.every((item) => item !== undefined) ? items : undefined;
  };

const contact: Read<OwnContact> = (given) => {
  const { name, phone } = Object(given) as Readonly<Record<string, unknown>>;
  return typeof name === 'string' && name.trim() !== '' && typeof phone === 'string' && phonePattern.test(phone)
    ? { name, phone }
    : undefined;
};

const oneOf =
  (known: readonly string[]): Read<string> =>
  (given) =>
    known.find((one) => one === given);

const some =
  <T>(read: Read<readonly T[]>): Read<readonly T[]> =>
  (given) => {
    const items = read(given);
    return items && items.length > 0 && new Set(items).size === items.length ? items : undefined;
  };

/**
 * Reads the settings of an owner, as they stand in `kiosk.json`. What is left out has its usual value, and so has what cannot be used.
 *
 * @param languages those that the kiosk has
 */
export function readSettings(given: unknown, languages: readonly string[]): ReadSettings {
  const isRecord = typeof given === 'object' && given !== null && !Array.isArray(given);
  const problems: string[] = isRecord ? [] : ['kiosk.json: is no record of settings'];
  const record = (isRecord ? given : {}) as Readonly<Record<string, unknown>>;
  const known = new Set<string>();
  const setting = <T>(name: string, usual: T, must: string, read: Read<T>): T => {
    known.add(name);
    if (!Object.hasOwn(record, name)) return usual;
    const value = read(record[name]);
    if (value === undefined) problems.push(`${name}: must be ${must}`);
    return value ?? usual;
  };
  const settings: Settings = {
    place: setting('place', '', 'a text', text),
    address: setting('address', '', 'a text', text),
    contacts: setting<readonly OwnContact[]>('contacts', [], 'a list of a name and a phone each', listOf(contact)),
    languages: setting(
      'languages',
      languages,
      `a list of some of ${languages.join(', ')}, each once`,
      some(listOf(oneOf(languages))),
    ),
    patience: {
      idle: setting('idleSeconds', 90, 'a number from 30 to 900', from(30, 900)),
      countdown: setting('countdownSeconds', 30, 'a number from 20 to 120', from(20, 120)),
    },
    printer: setting('printer', true, 'true or false', yesOrNo),
    home: setting('home', '', 'an address that begins with https://', publicAddress),
  };
  problems.push(
    ...Object.keys(record)
      .filter((name) => !known.has(name))
      .map((name) => `${name}: is no setting`),
  );
  return { settings, problems };
}
