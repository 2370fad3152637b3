import type { SteunTexts } from '../../texts.js';
import { eindeUitkering } from './gedeeld.js';

export const uitkeringZorgopleiding: SteunTexts['uitkering-zorgopleiding'] = {
  name: 'Länger eine Leistung während einer Pflegeausbildung',
  gives:
    'Arbeitslosengeld endet jetzt nach einiger Zeit. Lernen Sie für einen knelpuntberoep in Pflege und Gesundheit? Dann können Sie die Leistung während der Ausbildung länger behalten, wenn Sie bestehen und bis zu einem Maximum.',
  decides: 'Das RVA entscheidet über Ihre Leistung.',
  criteria: {
    uitkering: {
      yes: 'Sie bekommen Arbeitslosengeld.',
      no: 'Das ist für Menschen, die Arbeit suchen und Arbeitslosengeld bekommen.',
      open: 'Das hängt von Ihrer Leistung ab. Über die inschakelingsuitkering haben wir nichts gefunden.',
    },
    opleiding: {
      yes: 'Ihre Ausbildung führt zu einem knelpuntberoep, der zählt.',
      no: 'Seit dem {{zorg-sinds}} geht das nur für eine Ausbildung zu einem knelpuntberoep in Pflege und Gesundheit. Bei anderen Ausbildungen läuft die Zeit Ihrer Leistung einfach weiter.',
      open: 'Krankenpfleger und Pflegehelfer zählen. Über andere Berufe in Pflege und Gesundheit sagen die Quellen nicht dasselbe. Fragen Sie das RVA vor dem Start.',
    },
    vrijstelling: {
      yes: 'Ihre Ausbildung ist lang genug für eine vrijstelling van beschikbaarheid. Die brauchen Sie.',
      no: 'Ohne vrijstelling van beschikbaarheid geht das nicht.',
      open: 'Sie brauchen eine vrijstelling van beschikbaarheid. Die gibt es für eine Ausbildung von mindestens {{dagopleiding-weken}} Wochen, mit durchschnittlich {{dagopleiding-uren}} Stunden pro Woche, vor allem tagsüber.',
    },
  },
  amounts: {},
  doubts: {
    beroepen:
      'Die Quellen nennen nur Krankenpfleger und Pflegehelfer. Eine Erklärung zum Entwurf des Gesetzes war weiter gefasst. Beginnen Sie nicht, bevor das RVA Ihnen sagt, dass Ihr Beruf zählt.',
    maximum:
      'Es gibt ein Maximum. Quellen von {{zorg-bronnen}} sprechen von insgesamt {{zorg-laag}} oder {{zorg-hoog}} Jahren. Fragen Sie das RVA.',
    'begonnen-voor-2026':
      'Haben Sie vor dem {{zorg-sinds}} mit einer Befreiung eine Ausbildung zu einem knelpuntberoep begonnen? Dann geht es auch außerhalb von Pflege und Gesundheit. Fragen Sie das RVA.',
    einddatum: eindeUitkering,
    'geen-beperking':
      'Sind Sie mindestens {{oud-leeftijd}} Jahre alt und haben Sie {{oud-jaren}} Jahre gearbeitet? Oder arbeiten Sie mindestens halbtags mit einer zusätzlichen Leistung vom RVA? Dann gibt es laut einer Quelle von {{oud-bron}} kein Enddatum. Fragen Sie das RVA.',
    inschakeling:
      'Eine inschakelingsuitkering dauert höchstens {{inschakeling-jaren}} Jahr. Ob Sie sie während einer Pflegeausbildung länger behalten, haben wir nicht gefunden.',
  },
  deadlines: {},
  steps: {
    vrijstelling: 'Sorgen Sie vor dem Start für eine vrijstelling van beschikbaarheid.',
    rva: 'Fragen Sie Ihre Gewerkschaft, die Hulpkas oder das RVA, bis wann Sie Ihre Leistung behalten. Tun Sie das vor dem Start.',
  },
  unchecked: {
    vrijstelling:
      'Ob Sie eine vrijstelling van beschikbaarheid bekommen. Die beantragen Sie dort, wo Sie wohnen: bei VDAB, in Brüssel bei Actiris, in der Wallonie bei Le Forem, in der Deutschsprachigen Gemeinschaft beim Arbeitsamt (ADG).',
    eenmaal: 'Ob Sie das schon einmal bekommen haben. Laut einer Quelle geht es nur einmal in Ihrer Laufbahn.',
    onafgebroken: 'Ob Sie die Ausbildung ohne Pause machen und ob Sie bestehen.',
  },
};
