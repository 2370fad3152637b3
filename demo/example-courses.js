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
