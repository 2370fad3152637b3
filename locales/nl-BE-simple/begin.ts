import type { begin as usual } from '../nl/begin.js';
import type { Simpler } from './simpler.js';

export const begin: Simpler<typeof usual> = {
  facts: {
    situatie: {
      hints: {
        loondienst: 'Ook als ambtenaar of uitzendkracht (interim). Ook als je tijdelijk werkloos bent.',
        leefloon: 'Een uitkering van het OCMW (een dienst van je gemeente).',
      },
    },
  },
};
