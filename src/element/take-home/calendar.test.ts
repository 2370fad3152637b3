import { expect } from 'chai';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { addDays } from '../../reasoning/dated.js';
import { calendarOf, type CalendarDay } from './calendar.js';

const maker = '-//opleidings-wegwijzer//0.1.0//NL';
const read = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text) as unknown[]);

const oneDay: CalendarDay = {
  date: '2026-12-31',
  id: '2026-12-31-abc@opleidings-wegwijzer',
  title: 'Opleiding: laatste dag om iets te regelen',
  notes: 'Loopbaancheque: vraag hem voor 31 december; daarna niet meer, ook niet \\ online.\nBel 1700.',
};

const anyDay = fc.record({
  date: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  id: fc.uuid(),
  title: fc.string({ unit: 'grapheme' }),
  notes: fc.string({ unit: 'grapheme', maxLength: 400 }),
});

/** What a text is once it has been in a file: one kind of line break, and no control characters. */
const kept = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, '');

describe('The file for a calendar', () => {
  it('is what it was before, byte by byte', () => {
    expect(
      calendarOf([{ ...oneDay, notes: 'Kijk, nu; of \\ later.' }], '2026-11-28', maker).split('\r\n'),
    ).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//opleidings-wegwijzer//0.1.0//NL',
      'BEGIN:VEVENT',
      'UID:2026-12-31-abc@opleidings-wegwijzer',
      'DTSTAMP:20261128T000000Z',
      'DTSTART;VALUE=DATE:20261231',
      'SUMMARY:Opleiding: laatste dag om iets te regelen',
      String.raw`DESCRIPTION:Kijk\, nu\; of \\ later.`,
      'TRANSP:TRANSPARENT',
      'CLASS:PRIVATE',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-P14D',
      'DESCRIPTION:Opleiding: laatste dag om iets te regelen',
      'END:VALARM',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-P3D',
      'DESCRIPTION:Opleiding: laatste dag om iets te regelen',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('gives another program back what it was made of, whatever that is', () => {
    fc.assert(
      fc.property(fc.array(anyDay, { maxLength: 5 }), (days) => {
        const events = read(calendarOf(days, '2026-11-28', maker)).getAllSubcomponents('vevent');
        expect(
          events
            .map((event) => new ICAL.Event(event))
            .map(({ uid, summary, description, startDate }) => ({
              date: startDate.toString(),
              isDay: startDate.isDate,
              id: uid,
              title: summary,
              notes: description,
            })),
        ).to.deep.equal(
          days.map(({ date, id, title, notes }) => ({
            date,
            isDay: true,
            id,
            title: kept(title),
            notes: kept(notes),
          })),
        );
      }),
    );
  });

  it('reminds somebody 14 days and 3 days before, never in the past, and of a day that is near on the day itself', () => {
    for (let ahead = 0; ahead <= 40; ahead++) {
      const date = addDays('2026-11-28', ahead);
      const [event] = read(calendarOf([{ ...oneDay, date }], '2026-11-28', maker)).getAllSubcomponents('vevent');
      const triggers = event
        ?.getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
      const expected = ahead > 14 ? ['-P14D', '-P3D'] : ahead > 3 ? ['-P3D', 'PT9H'] : ['PT9H'];
      expect(triggers, `${ahead} days ahead`).to.deep.equal(expected);
    }
  });

  it('has lines of at most 75 bytes that each end in the same way, with no character cut in two', () => {
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1, maxLength: 3 }), (days) => {
        const text = calendarOf(days, '2026-11-28', maker);
        expect(text.endsWith('\r\n')).to.equal(true);
        expect(text.replaceAll('\r\n', '')).to.not.match(/[\r\n]/);
        for (const line of text.split('\r\n')) {
          const bytes = Buffer.from(line);
          expect(bytes.length).to.be.at.most(75);
          expect(bytes.toString()).to.equal(line);
        }
      }),
    );
  });
});
