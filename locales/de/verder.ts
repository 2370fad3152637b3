import type { VerderTexts } from '../texts.js';

/** The words of the frame that the first screen can do without. */
export const verder: VerderTexts = {
  ticks: 'Stimmt das auch für Sie?',
  ticksHint: 'Kreuzen Sie an, was stimmt. Stimmt nichts? Dann gehen Sie weiter.',

  errorEmpty: 'Geben Sie eine Zahl ein, zum Beispiel {{example}}, oder wählen Sie „Ich weiß es nicht“.',
  errorNumber: 'Geben Sie eine Zahl von {{min}} bis {{max}} ein, zum Beispiel {{example}}.',
  errorListed:
    'Geben Sie eine Nummer ein, zum Beispiel {{voorbeeld-sector}}, oder wählen Sie aus der Liste. Wissen Sie es nicht? Lassen Sie es leer.',
  errorPart: 'Meinen Sie {{percent}} Prozent? Dann geben Sie {{percent}} ein.',
  errorTogether:
    'Diese zwei Antworten passen meistens nicht zusammen. Prüfen Sie sie. Stimmt es doch? Dann gehen Sie weiter.',
  errorFar: 'Sie haben {{date}} eingegeben. Prüfen Sie das. Stimmt es doch? Dann gehen Sie weiter.',
  errorDate: 'Geben Sie ein Datum ein oder wählen Sie „Ich weiß es nicht“.',
  errorDays: 'Geben Sie ein Datum vom {{min}} bis zum {{max}} ein.',

  step: 'Schritt {{at}} von {{of}}: {{chapter}}',
  answers: 'Ihre Antworten ({{count}})',
  change: 'Ändern',
  changeOf: 'Ändern: {{label}}',

  dropped: 'Das konnten wir aus dem Link nicht übernehmen: {{list}}. Wir fragen noch einmal danach, wenn es nötig ist.',
  droppedUnknown: 'etwas, das wir nicht kennen',
  brokenCode:
    'Wir konnten den Code nicht ganz lesen. Wir haben übernommen, was wir sicher wissen. Scannen Sie ihn noch einmal oder machen Sie hier weiter.',
  oldLink: 'Dieser Link ist von einer anderen Version. Wir haben übernommen, was passt. Prüfen Sie Ihre Antworten.',

  readAloud: 'Vorlesen',
  readStop: 'Vorlesen beenden',
  readSlow: 'Langsamer',
  readNone: 'Ihr Gerät hat keine deutsche Stimme. Es kann das nicht vorlesen.',
};
