/** Two records as a course page could have them. */
export const courses = [
  {
    id: 'boekhouden',
    odb: 'ODB-0000000',
    title: 'Boekhouden voor beginners, 40 uur',
    start: '2027-01-20',
    contacturen: 40,
    prijs: 220,
    soort: 'gewoon',
    kenmerk: 'geen',
    erkend: true,
    hogerOnderwijs: false,
  },
  {
    id: 'verpleegkunde',
    title: 'Bachelor verpleegkunde, avondtraject, 30 studiepunten',
    start: '2027-02-08',
    studiepunten: 30,
    soort: 'gewoon',
    kenmerk: 'knelpunt',
    erkend: true,
    hogerOnderwijs: true,
  },
];

/** What the page knows that the person has left, by the id of the incentive. */
export const balances = { 'vlaams-opleidingsverlof': { value: 90, unit: 'uur', on: '2026-11-01' } } as const;

/** What the page may know of the person already. */
export const employee = { situatie: 'loondienst' };
