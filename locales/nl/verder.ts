import type { VerderTexts } from '../texts.js';

/** The words of the frame that the first screen can do without. */
export const verder: VerderTexts = {
  ticks: 'Klopt dit ook voor jou?',
  ticksHint: 'Duid aan wat klopt. Klopt er niets? Ga dan verder.',

  errorEmpty: 'Vul een getal in, zoals {{example}}, of kies “Ik weet het niet”.',
  errorNumber: 'Vul een getal in van {{min}} tot {{max}}, zoals {{example}}.',
  errorListed: 'Vul een nummer in, zoals {{voorbeeld-sector}}, of kies uit de lijst. Weet je het niet? Laat het leeg.',
  errorPart: 'Bedoel je {{percent}} procent? Vul dan {{percent}} in.',
  errorTogether: 'Deze twee antwoorden passen meestal niet bij elkaar. Kijk ze na. Klopt het toch? Ga dan verder.',
  errorFar: 'Je vulde {{date}} in. Kijk dat na. Klopt het toch? Ga dan verder.',
  errorDate: 'Vul een datum in, of kies “Ik weet het niet”.',
  errorDays: 'Vul een datum in van {{min}} tot {{max}}.',

  step: 'Stap {{at}} van {{of}}: {{chapter}}',
  answers: 'Je antwoorden ({{count}})',
  change: 'Wijzig',
  changeOf: 'Wijzig: {{label}}',

  dropped: 'Dit konden we niet uit de link overnemen: {{list}}. We vragen het opnieuw als het nodig is.',
  droppedUnknown: 'iets wat we niet kennen',
  brokenCode:
    'We konden de code niet helemaal lezen. We namen over wat we zeker weten. Scan ze nog eens, of ga hier verder.',
  oldLink: 'Deze link is van een andere versie. We namen over wat past. Kijk je antwoorden na.',

  readAloud: 'Lees voor',
  readStop: 'Stop met voorlezen',
  readSlow: 'Trager',
  readNone: 'Je toestel heeft geen Nederlandse stem. Het kan dit niet voorlezen.',
};
