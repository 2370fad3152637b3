import type { UiTexts } from '../texts.js';

/** The words of the frame that the first screen needs. */
export const ui: UiTexts = {
  invitation: 'Een tiental korte vragen. Weet je iets niet? Dat is niet erg.',
  keepsNothing: 'We bewaren niets.',

  next: 'Verder',
  back: 'Terug',
  more: 'Meer uitleg',
  unknown: 'Ik weet het niet',

  errorChoice: 'Kies een antwoord, of kies “Ik weet het niet”.',
  errorKnownChoice: 'Kies een antwoord.',

  loading: 'Even geduld.',
  loadFailed: 'We kunnen niet verder laden. Heb je internet? Je antwoorden zijn er nog.',
  retry: 'Opnieuw proberen',
  steunFailed: 'We kunnen de steun voor deze opleiding nu niet tonen.',
};
