import type { UiTexts } from '../texts.js';

/** The words of the frame that the first screen needs. */
export const ui: UiTexts = {
  invitation: 'Une dizaine de questions courtes. Vous ne savez pas ? Ce n’est pas grave.',
  keepsNothing: 'Nous ne gardons rien.',

  next: 'Continuer',
  back: 'Retour',
  more: 'Plus d’explications',
  unknown: 'Je ne sais pas',

  errorChoice: 'Choisissez une réponse, ou choisissez « Je ne sais pas ».',
  errorKnownChoice: 'Choisissez une réponse.',

  loading: 'Un instant.',
  loadFailed: 'Nous n’arrivons pas à charger la suite. Avez-vous internet ? Vos réponses sont toujours là.',
  retry: 'Réessayer',
  steunFailed: 'Nous ne pouvons pas montrer maintenant les aides pour cette formation.',
};
