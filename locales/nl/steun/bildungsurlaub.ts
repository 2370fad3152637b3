import type { SteunTexts } from '../../texts.js';
import { deeltijds, loongrens, stappen, vierVijfde, werknemerIn } from './educatief-verlof.js';

export const bildungsurlaub: SteunTexts['bildungsurlaub'] = {
  name: 'Bezahlter Bildungsurlaub in de Duitstalige Gemeenschap',
  gives: 'Je mag weg van het werk om te leren. Je loon loopt door, maar je werkgever mag het begrenzen.',
  decides:
    'Het ministerie van de Duitstalige Gemeenschap bepaalt welke opleidingen meetellen. Je plant het verlof met je werkgever.',
  criteria: {
    ...werknemerIn('de Duitstalige Gemeenschap'),
    tewerkstelling: vierVijfde,
  },
  amounts: {},
  doubts: {
    deeltijds,
    overheidsbedrijf:
      'Werk je bij bpost, NMBS, Proximus of een ander overheidsbedrijf? We vonden geen regel daarover. Vraag het aan het ministerie.',
  },
  deadlines: {},
  steps: {
    nakijken: 'Kijk na of de opleiding meetelt, of vraag het aan het ministerie. De uitleg is in het Duits.',
    ...stappen,
  },
  unchecked: {
    duur: 'Of je opleiding lang genoeg is. We vonden niet hoelang ze moet duren.',
    uren: 'Hoeveel uren verlof je krijgt. Dat hangt af van de soort opleiding.',
    loongrens: loongrens('In {{schooljaar-2024}} was de grens {{loongrens-2024}} euro'),
  },
};
