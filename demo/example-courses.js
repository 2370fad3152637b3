/** Two records as a course page could have them, by name. They start on the day that is given. */
export const courses = {
  boekhouden: (start) => ({
    id: 'demo-1',
    odb: 'ODB-0000000',
    title: 'Boekhouden voor beginners',
    provider: 'Voorbeeldcentrum',
    start,
    contacturen: 40,
    prijs: 220,
    soort: 'gewoon',
    kenmerk: 'geen',
    erkend: true,
    hogerOnderwijs: false,
  }),
  verpleegkunde: (start) => ({
    id: 'demo-2',
    title: 'Bachelor verpleegkunde, avondtraject',
    provider: 'Voorbeeldhogeschool',
    start,
    studiepunten: 30,
    soort: 'gewoon',
    kenmerk: 'knelpunt',
    erkend: true,
    hogerOnderwijs: true,
  }),
};

const inFlanders = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/** The day two months after a day, both `YYYY-MM-DD`; after today if none is given. */
export function twoMonthsAfter(day = inFlanders.format(new Date())) {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 60);
  return date.toISOString().slice(0, 10);
}
