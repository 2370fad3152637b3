import { letter } from './letter.js';

/** Tells the employer in writing of tijdskrediet. How it is taken, from when and for how long is for the person to write. */
export const tijdskrediet = letter({
  id: 'tijdskrediet',
  incentive: 'tijdskrediet-opleiding',
  lines: {
    vorm: {},
    vanaf: {},
    duur: {},
    opleiding: { course: 'title' },
    opleider: { course: 'provider' },
    start: { fact: 'start' },
    einde: { course: 'end' },
    contacturen: { fact: 'contacturen', or: 'studiepunten' },
    studiepunten: { fact: 'studiepunten', or: 'contacturen' },
  },
  sources: ['S42', 'S43'],
});
