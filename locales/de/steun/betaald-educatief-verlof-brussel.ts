import type { SteunTexts } from '../../texts.js';
import { aanwezigheid, langGenoeg, stappen, werknemerIn } from './educatief-verlof.js';
import { meerJobs } from './gedeeld.js';

export const betaaldEducatiefVerlofBrussel: SteunTexts['betaald-educatief-verlof-brussel'] = {
  name: 'Betaald educatief verlof in Brüssel (bezahlter Bildungsurlaub)',
  gives:
    'Sie dürfen der Arbeit fernbleiben, um zu lernen. Ihr Lohn läuft weiter, aber Ihr Arbeitgeber darf ihn begrenzen. Sie bekommen so viele Stunden, wie Sie Unterricht haben, bis zu einer Grenze.',
  decides:
    'Brussel Economie en Werkgelegenheid bestimmt, welche Ausbildungen zählen. Sie planen den Urlaub mit Ihrem Arbeitgeber.',
  criteria: {
    ...werknemerIn('Brüssel'),
    tewerkstelling: {
      yes: 'Sie arbeiten genug für diesen Urlaub: mindestens {{brussel-procent}} %.',
      no: 'Sie arbeiten zu wenig für diesen Urlaub. Nötig sind mindestens {{brussel-procent}} %.',
      open: 'Das hängt davon ab, wie viel Sie arbeiten. Nötig sind mindestens {{brussel-procent}} %.',
      unasked: meerJobs,
    },
    omvang: langGenoeg,
  },
  amounts: {
    algemeen: 'höchstens {{value}} pro Schuljahr, für eine allgemeine Ausbildung oder eine Sprache',
    beroep: 'höchstens {{value}} pro Schuljahr, für eine Berufsausbildung',
    verhoogd:
      'höchstens {{value}} pro Schuljahr, für manche Sprachen, oder für eine Sprache, wenn Sie keinen Hochschulabschluss haben',
  },
  doubts: {
    loongrens:
      'Ihr Arbeitgeber darf den Lohn während Ihres Urlaubs begrenzen: in ganz Belgien auf {{loongrens-2025}} Euro brutto pro Monat im Schuljahr {{schooljaar-2025}}. Eine Quelle schreibt, dass in Brüssel Ihr ganzer Lohn weiterläuft. Fragen Sie Ihren Arbeitgeber.',
    plafonds:
      'Wir konnten nur einen Teil der Tabelle mit Stunden lesen. Für manche Berufsausbildungen bekommen Sie mehr Stunden, als hier stehen. Fragen Sie Brussel Economie en Werkgelegenheid.',
    overheidsbedrijf:
      'Arbeiten Sie bei bpost, NMBS, Proximus oder einem anderen Staatsbetrieb? Dann ist dieser Urlaub nur mit einem Arbeitsvertrag möglich. Sind Sie ernannt, dann ist er nicht möglich.',
    examen:
      'Machen Sie Prüfungen bei der examencommissie oder eine Prüfung, um zu beweisen, was Sie schon können? Dann gelten andere Regeln. Fragen Sie Brussel Economie en Werkgelegenheid danach.',
    mentor: 'Eine Ausbildung zum Mentor darf kürzer als {{korte-uren}} Stunden sein.',
  },
  deadlines: {},
  steps: {
    nakijken: 'Prüfen Sie, ob die Ausbildung in Brüssel zählt. Tun Sie das, bevor Sie sich einschreiben.',
    ...stappen,
  },
  unchecked: {
    aanwezigheid,
    buitenland: 'Ob die Ausbildung im Ausland ist oder nur aus Filmen und Übungen besteht. Dann zählt sie nicht.',
  },
};
