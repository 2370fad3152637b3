import { details } from '../builders.js';
import { is } from '../facts.js';
import { onderVierVijfde } from './educatief-verlof.js';

/** What it gives, what to do for it, and what is not sure. */
export const bildungsurlaubDetails = details({
  amounts: {},
  doubts: {
    deeltijds: { about: 'tewerkstelling', when: onderVierVijfde, sources: ['R-ostbelgien-csc'] },
    overheidsbedrijf: { about: 'werkgever', when: is('sector', 'overheidsbedrijf'), sources: ['R-ostbelgien'] },
  },
  deadlines: {},
  steps: {
    nakijken: { url: 'https://ostbelgienbildung.be/desktopdefault.aspx/tabid-2342/4465_read-32012/' },
    inschrijven: {},
    werkgever: {},
  },
  unchecked: { duur: {}, uren: {}, loongrens: {} },
  page: 'https://ostbelgienbildung.be/desktopdefault.aspx/tabid-2342/4465_read-32012/',
  review: '2027-06-30',
});
