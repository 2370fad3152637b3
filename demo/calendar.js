// The demo pages follow the calendar: what they show begins some time after today, whenever somebody looks.
const inFlanders = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });
const inWords = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeZone: 'UTC' });

/** Today, `YYYY-MM-DD`. */
export const today = inFlanders.format(new Date());

/** The day some weeks after a day, both `YYYY-MM-DD`. */
export function weeksAfter(weeks, day) {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + 7 * weeks);
  return date.toISOString().slice(0, 10);
}

/** A day as it is said, such as “12 januari 2027”. */
export const sayDay = (day) => inWords.format(new Date(day));
