import type { SteunTexts } from '../../texts.js';
import { deeltijds, loongrens, stappen, vierVijfde, werknemerIn } from './educatief-verlof.js';

export const bildungsurlaub: SteunTexts['bildungsurlaub'] = {
  name: 'Bezahlter Bildungsurlaub in der Deutschsprachigen Gemeinschaft',
  gives:
    'Sie dürfen der Arbeit fernbleiben, um zu lernen. Ihr Lohn läuft weiter, aber Ihr Arbeitgeber darf ihn begrenzen.',
  decides:
    'Das Ministerium der Deutschsprachigen Gemeinschaft bestimmt, welche Ausbildungen zählen. Sie planen den Urlaub mit Ihrem Arbeitgeber.',
  criteria: {
    ...werknemerIn('der Deutschsprachigen Gemeinschaft'),
    tewerkstelling: vierVijfde,
  },
  amounts: {},
  doubts: {
    deeltijds,
    overheidsbedrijf:
      'Arbeiten Sie bei bpost, NMBS, Proximus oder einem anderen Staatsbetrieb? Dazu haben wir keine Regel gefunden. Fragen Sie das Ministerium.',
  },
  deadlines: {},
  steps: {
    nakijken: 'Prüfen Sie, ob die Ausbildung zählt, oder fragen Sie das Ministerium. Die Erklärung ist auf Deutsch.',
    ...stappen,
  },
  unchecked: {
    duur: 'Ob Ihre Ausbildung lang genug ist. Wir haben nicht gefunden, wie lange sie dauern muss.',
    uren: 'Wie viele Stunden Urlaub Sie bekommen. Das hängt von der Art der Ausbildung ab.',
    loongrens: loongrens('Im Schuljahr {{schooljaar-2024}} war die Grenze {{loongrens-2024}} Euro'),
  },
};
