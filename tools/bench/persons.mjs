// Who walks through the wizards.
import { person } from '../testing/persons.mjs';

/** She has an answer to everything that she is asked. */
export const gent = person('vov-voltijds-gent', {
  werknemers: 50,
  'paritair-comite': '200',
  opname: 'verlofuren',
  soort: 'gewoon',
  'nieuw-in-belgie': 'nee',
});

/** He looks for work. */
export const neighbour = person('vov-buurman-werkzoekend');
