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
  name: 'Congé-éducation payé in der Wallonie (bezahlter Bildungsurlaub)',
  gives:
    'Sie dürfen der Arbeit fernbleiben, um zu lernen. Ihr Lohn läuft weiter, aber Ihr Arbeitgeber darf ihn begrenzen.',
  decides:
    'Die wallonischen Behörden bestimmen, welche Ausbildungen zählen. Le Forem, der wallonische Dienst für Arbeit, prüft den Urlaub. Ihr Arbeitgeber darf ihn nicht ablehnen.',
  criteria: {
    ...werknemerIn('der Wallonie'),
    tewerkstelling: vierVijfde,
    omvang: langGenoeg,
  },
  amounts: {
    algemeen: 'bei Vollzeitarbeit höchstens {{value}} pro Schuljahr, für eine allgemeine Ausbildung',
    hoogste: 'bei Vollzeitarbeit höchstens {{value}} pro Schuljahr, für manche Berufsausbildungen',
  },
  doubts: {
    hervorming:
      'Die Wallonie plante {{wallonie-plan}}, dass die Kommission keine neuen Ausbildungen mehr anerkennt. Wer schon eine Anerkennung hatte, konnte sie verlängern. Ausbildungen, die von selbst zählen, bleiben: zum Beispiel die der Schulen, der Gewerkschaften und der Sektoren. Ob der Plan umgesetzt wurde, haben wir nicht gefunden. Fragen Sie Le Forem.',
    afstand:
      'Machen Sie Fernunterricht? Dann zählen diese Stunden bei Le Forem nicht, laut einer Antwort im wallonischen Parlament von {{wallonie-afstand}}.',
    deeltijds,
    overheidsbedrijf:
      'Arbeiten Sie bei bpost, NMBS, Proximus oder einem anderen Staatsbetrieb? Laut einer Gewerkschaft ist dieser Urlaub dann nur mit einem Arbeitsvertrag möglich, nicht wenn Sie ernannt sind. Fragen Sie Le Forem.',
  },
  deadlines: {},
  steps: {
    nakijken:
      'Fragen Sie die wallonischen Behörden, ob die Ausbildung zählt. Tun Sie das, bevor Sie sich einschreiben.',
    inschrijven: stappen.inschrijven,
    werkgever: stappen.werkgever,
  },
  unchecked: {
    aanwezigheid,
    loongrens: loongrens('Im Schuljahr {{schooljaar-2025}} war die Grenze {{loongrens-2025}} Euro'),
  },
};
