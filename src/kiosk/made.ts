import type { KioskTexts } from './texts.js';

/** A place to call that is there for everybody. */
export interface Help {
  readonly name: string;
  readonly gives: string;
  readonly phone: string | null;
}

/** What is said as the elements say it: `call` with `{{phone}}`. */
export interface BorrowedTexts {
  readonly restart: string;
  readonly keepsNothing: string;
  readonly call: string;
  readonly close: string;
}

/** What a kiosk has of a language, as a file beside its page. */
export interface Spoken {
  readonly locale: string;
  readonly texts: KioskTexts & BorrowedTexts;
  readonly help: readonly Help[];
}

/** The files of a kiosk with the hash of each, as `manifest.json` has them. */
export interface Manifest {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}
