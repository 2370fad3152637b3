import type { VerderTexts } from '../texts.js';

/** The words of the frame that the first screen can do without. */
export const verder: VerderTexts = {
  ticks: 'Is this also true for you?',
  ticksHint: 'Tick what is true. Is nothing true? Then go on.',

  errorEmpty: 'Fill in a number, such as {{example}}, or choose “I don’t know”.',
  errorNumber: 'Fill in a number from {{min}} to {{max}}, such as {{example}}.',
  errorListed: 'Fill in a number, such as {{voorbeeld-sector}}, or choose from the list. Don’t know? Leave it empty.',
  errorPart: 'Do you mean {{percent}} percent? Then fill in {{percent}}.',
  errorTogether: 'These two answers usually do not go together. Check them. Are they right all the same? Then go on.',
  errorFar: 'You filled in {{date}}. Check it. Is it right all the same? Then go on.',
  errorDate: 'Fill in a date, or choose “I don’t know”.',
  errorDays: 'Fill in a date from {{min}} to {{max}}.',

  step: 'Step {{at}} of {{of}}: {{chapter}}',
  answers: 'Your answers ({{count}})',
  change: 'Change',
  changeOf: 'Change: {{label}}',

  dropped: 'We could not take this over from the link: {{list}}. We ask it again if we need it.',
  droppedUnknown: 'something we do not know',
  brokenCode: 'We could not read the whole code. We took over what we are sure of. Scan it again, or go on here.',
  oldLink: 'This link is from another version. We took over what fits. Check your answers.',

  readAloud: 'Read aloud',
  readStop: 'Stop reading',
  readSlow: 'Slower',
  readNone: 'Your device has no English voice. It cannot read this aloud.',
};
