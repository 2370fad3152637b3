import type { SteunTexts } from '../../texts.js';
import { deeltijds, loongrens, stappen, vierVijfde, werknemerIn } from './educatief-verlof.js';

export const bildungsurlaub: SteunTexts['bildungsurlaub'] = {
  name: 'Bezahlter Bildungsurlaub in the German-speaking Community (paid leave to learn)',
  gives: 'You may be away from work to learn. You keep getting your wages, but your employer may limit them.',
  decides:
    'The ministry of the German-speaking Community decides which courses count. You plan the leave with your employer.',
  criteria: {
    ...werknemerIn('the German-speaking Community'),
    tewerkstelling: vierVijfde,
  },
  amounts: {},
  doubts: {
    deeltijds,
    overheidsbedrijf:
      'Do you work for bpost, NMBS, Proximus or another state-owned company? We did not find a rule on that. Ask the ministry.',
  },
  deadlines: {},
  steps: {
    nakijken: 'Check whether the course counts, or ask the ministry. The explanation is in German.',
    ...stappen,
  },
  unchecked: {
    duur: 'Whether your course is long enough. We did not find how long it has to last.',
    uren: 'How many hours of leave you get. That depends on the kind of course.',
    loongrens: loongrens('In {{schooljaar-2024}} the limit was {{loongrens-2024}} euros'),
  },
};
