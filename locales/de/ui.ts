import type { UiTexts } from '../texts.js';

/** The words of the frame that the first screen needs. */
export const ui: UiTexts = {
  invitation: 'Etwa zehn kurze Fragen. Wissen Sie etwas nicht? Das ist nicht schlimm.',
  keepsNothing: 'Wir speichern nichts.',

  next: 'Weiter',
  back: 'Zurück',
  more: 'Mehr erfahren',
  unknown: 'Ich weiß es nicht',

  errorChoice: 'Wählen Sie eine Antwort oder wählen Sie „Ich weiß es nicht“.',
  errorKnownChoice: 'Wählen Sie eine Antwort.',

  loading: 'Einen Moment bitte.',
  loadFailed: 'Wir können nicht weiter laden. Haben Sie Internet? Ihre Antworten sind noch da.',
  retry: 'Noch einmal versuchen',
  steunFailed: 'Wir können die Hilfe für diese Ausbildung gerade nicht zeigen.',
};
