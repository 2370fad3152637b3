/** What a kiosk says around the wegwijzer, in one language. */
export interface KioskTexts {
  /** On the button of the language, on the start screen. */
  readonly welcome: string;
  readonly still: string;
  /** With `{{seconds}}`, those that are left. */
  readonly countdown: string;
  readonly stay: string;
  readonly wipe: string;
  /** The names of what stands in the place of a keyboard. */
  readonly digits: string;
  readonly erase: string;
  readonly done: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly list: string;
  readonly listNone: string;
  /** What comes of a link: to another page, or to a number. */
  readonly link: string;
  readonly linkScan: string;
  readonly linkAddress: string;
  readonly linkCall: string;
  readonly phone: string;
  readonly phoneScan: string;
  readonly code: string;
  readonly louder: string;
  readonly softer: string;
  /** With `{{date}}`, the day of the data. */
  readonly aged: string;
  /** In the place of what fits, where the data are too old for that. */
  readonly unsure: string;
  /** Of a device of which a file is missing or damaged. */
  readonly refused: string;
  /** For the owner; with `{{list}}`, the names of settings. */
  readonly settings: string;
  readonly notKept: string;
  /** With `{{date}}`, the first day without an answer. */
  readonly silent: string;
}
