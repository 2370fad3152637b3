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
  name: 'Congé-éducation payé in Wallonië',
  gives: 'Je mag weg van het werk om te leren. Je loon loopt door, maar je werkgever mag het begrenzen.',
  decides:
    'De Waalse overheid bepaalt welke opleidingen meetellen. Le Forem, de Waalse dienst voor werk, kijkt het verlof na. Je werkgever mag het niet weigeren.',
  criteria: {
    ...werknemerIn('Wallonië'),
    tewerkstelling: vierVijfde,
    omvang: langGenoeg,
  },
  amounts: {
    algemeen: 'bij voltijds werk hoogstens {{value}} per schooljaar, voor een algemene opleiding',
    hoogste: 'bij voltijds werk hoogstens {{value}} per schooljaar, voor sommige beroepsopleidingen',
  },
  doubts: {
    hervorming:
      'Wallonië plande in {{wallonie-plan}} dat de commissie geen nieuwe opleidingen meer erkent. Opleidingen die vanzelf meetellen, blijven: zoals die van het onderwijs, de vakbonden en de sectoren. Of het plan doorging, vonden we niet. Vraag het aan Le Forem.',
    afstand:
      'Volg je les op afstand? Dan tellen die uren niet mee, volgens een antwoord in het Waals parlement van {{wallonie-afstand}}.',
    deeltijds,
    overheidsbedrijf:
      'Werk je bij bpost, NMBS, Proximus of een ander overheidsbedrijf? Volgens een vakbond kan dit verlof dan alleen met een arbeidscontract. Vraag het aan Le Forem.',
  },
  deadlines: {},
  steps: {
    nakijken: 'Vraag aan de Waalse overheid of de opleiding meetelt. Doe dat voor je je inschrijft.',
    inschrijven: stappen.inschrijven,
    werkgever: stappen.werkgever,
  },
  unchecked: {
    aanwezigheid,
    loongrens: loongrens('In {{schooljaar-2025}} was de grens {{loongrens-2025}} euro'),
  },
};
