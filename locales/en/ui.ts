import type { UiTexts } from '../texts.js';

/** The words of the frame that the first screen needs. */
export const ui: UiTexts = {
  invitation: 'About ten short questions. Is there something you don’t know? That is fine.',
  keepsNothing: 'We keep nothing.',

  next: 'Next',
  back: 'Back',
  more: 'More explanation',
  unknown: 'I don’t know',

  errorChoice: 'Choose an answer, or choose “I don’t know”.',
  errorKnownChoice: 'Choose an answer.',

  loading: 'One moment, please.',
  loadFailed: 'We cannot load any further. Do you have internet? Your answers are still there.',
  retry: 'Try again',
  steunFailed: 'We cannot show the support for this course right now.',
};
