import type { SteunTexts } from '../../texts.js';
import {
  aanwezigheid,
  deeltijds,
  langGenoeg,
  loongrens,
  stappen,
  vierVijfde,
  werknemerIn,
} from './educatief-verlof.js';

export const congeEducationPaye: SteunTexts['conge-education-paye'] = {
  name: 'Congé-éducation payé in Wallonia (paid leave to learn)',
  gives: 'You may be away from work to learn. You keep getting your wages, but your employer may limit them.',
  decides:
    'The Walloon government decides which courses count. Le Forem, the Walloon employment service, checks the leave. Your employer may not refuse it.',
  criteria: {
    ...werknemerIn('Wallonia'),
    tewerkstelling: vierVijfde,
    omvang: langGenoeg,
  },
  amounts: {
    algemeen: 'with full-time work at most {{value}} per school year, for a general course',
    hoogste: 'with full-time work at most {{value}} per school year, for some vocational training',
  },
  doubts: {
    hervorming:
      'In {{wallonie-plan}} Wallonia planned that the committee would not recognise any new courses. Those that were already recognised could be extended. Courses that count automatically stay: such as those of schools, trade unions and sectors. We did not find whether the plan went ahead. Ask Le Forem.',
    afstand:
      'Do you follow lessons by distance learning? Then those hours do not count at Le Forem, according to an answer in the Walloon parliament from {{wallonie-afstand}}.',
    deeltijds,
    overheidsbedrijf:
      'Do you work for bpost, NMBS, Proximus or another state-owned company? According to a trade union, this leave is then only possible with an employment contract, not if you have a permanent appointment. Ask Le Forem.',
  },
  deadlines: {},
  steps: {
    nakijken: 'Ask the Walloon government if the course counts. Do that before you enrol.',
    inschrijven: stappen.inschrijven,
    werkgever: stappen.werkgever,
  },
  unchecked: {
    aanwezigheid,
    loongrens: loongrens('In {{schooljaar-2025}} the limit was {{loongrens-2025}} euros'),
  },
};
