import { addDays } from '../../reasoning/dated.js';
import type { IsoDate } from '../../reasoning/vocabulary.js';

/** A whole day in a calendar. */
export interface CalendarDay {
  readonly date: IsoDate;
  /** Tells it apart from all others, also when the file is made again; it says nothing of what it is about. */
  readonly id: string;
  readonly title: string;
  readonly notes: string;
}

/** So many days before a day a calendar says so. */
const alarms = [14, 3];

/** When a calendar says so of a day: twice, but not in the past, and of one that is near at 9 on the day itself. */
const triggersFor = (date: IsoDate, today: IsoDate): readonly string[] =>
  [...alarms.filter((days) => addDays(date, -days) > today).map((days) => `-P${days}D`), 'PT9H'].slice(0, 2);

/** RFC 5545 counts the bytes of a line, not its characters. */
const mostBytes = 75;
const encoder = new TextEncoder();

const compact = (date: IsoDate): string => date.replaceAll('-', '');

/** A text as a value: what has a meaning in the file is escaped, and what a line cannot hold is left out. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\r\n?|\n/g, String.raw`\n`)
    .replace(/\p{Cc}/gu, '');

/** Breaks a line where it is too long, never within a character. */
function folded(line: string): string {
  let [text, bytes] = ['', 0];
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (bytes + length > mostBytes) {
      text += '\r\n ';
      bytes = 1;
    }
    text += character;
    bytes += length;
  }
  return text;
}

/**
 * Writes days as an iCalendar file (RFC 5545): nobody is invited, no time is taken, and each is kept from who may look along.
 *
 * @param madeOn the day on which the days were worked out
 * @param maker names the program in the file
 */
export function calendarOf(days: readonly CalendarDay[], madeOn: IsoDate, maker: string): string {
  const events = days.flatMap(({ date, id, title, notes }) => [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `DTSTAMP:${compact(madeOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(notes)}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    ...triggersFor(date, madeOn).flatMap((trigger) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:${trigger}`,
      `DESCRIPTION:${escaped(title)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${escaped(maker)}`, ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
