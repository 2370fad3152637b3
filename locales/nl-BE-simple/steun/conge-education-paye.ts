import type { congeEducationPaye as usual } from '../../nl/steun/conge-education-paye.js';
import type { Simpler } from '../simpler.js';
import { deeltijds, gives, inschrijven, langGenoeg, vierVijfde, werkgever } from './gedeeld-educatief-verlof.js';

export const congeEducationPaye: Simpler<typeof usual> = {
  name: 'Congé-éducation payé in Wallonië (vrij van het werk om te leren)',
  gives,
  decides:
    'De Waalse overheid bepaalt welke opleidingen meetellen. Le Forem (de Waalse dienst voor werk) kijkt het verlof na. Je werkgever mag het niet weigeren.',
  criteria: { werkgever, tewerkstelling: vierVijfde, omvang: langGenoeg },
  doubts: {
    hervorming:
      'Wallonië plande in {{wallonie-plan}} een stop op nieuwe opleidingen. De commissie zou er geen meer erkennen. Wie ze al erkende, kon verlengen. Opleidingen die vanzelf meetellen, blijven. Zo zijn die van het onderwijs, de vakbonden en de sectoren. Of het plan doorging, vonden we niet. Vraag het aan Le Forem (de Waalse dienst voor werk).',
    afstand:
      'Volg je les op afstand? Dan tellen die uren niet mee bij Le Forem (de Waalse dienst voor werk). Dat is volgens een antwoord in het Waals parlement. Het is van {{wallonie-afstand}}.',
    deeltijds,
    overheidsbedrijf:
      'Werk je bij bpost, NMBS, Proximus of een ander overheidsbedrijf? Volgens een vakbond moet je dan een arbeidscontract hebben. Het kan dan niet als je benoemd bent. Vraag het aan Le Forem (de Waalse dienst voor werk).',
  },
  steps: { inschrijven },
};
