/** The words of the frame. A text with `_one` and `_other` is chosen by the number `count`. */
export const ui = {
  chapters: 'Onderdelen',
  chapterDone: 'klaar',

  next: 'Verder',
  back: 'Terug',
  restart: 'Opnieuw beginnen',
  print: 'Afdrukken',
  more: 'Meer uitleg',
  unknown: 'Ik weet het niet',
  ticks: 'Klopt dit ook voor jou?',
  ticksHint: 'Duid aan wat klopt. Klopt er niets? Ga dan verder.',

  errorChoice: 'Kies een antwoord, of kies “Ik weet het niet”.',
  errorKnownChoice: 'Kies een antwoord.',
  errorEmpty: 'Vul een getal in, of kies “Ik weet het niet”.',
  errorNumber: 'Vul een getal in van {{min}} tot {{max}}, zoals 37,5.',
  errorListed: 'Vul een nummer in, zoals 124, of kies uit de lijst. Weet je het niet? Laat het leeg.',
  errorDate: 'Vul een datum in, of kies “Ik weet het niet”.',

  answers: 'Je antwoorden',
  change: 'Wijzig',
  changeOf: 'Wijzig: {{label}}',

  dropped: 'Dit konden we niet uit de link overnemen: {{list}}. We vragen het opnieuw als het nodig is.',
  droppedUnknown: 'iets wat we niet kennen',
  oldLink: 'Deze link is van een andere versie. We namen over wat past. Kijk je antwoorden na.',

  loading: 'Even geduld.',
  loadFailed: 'We kunnen niet verder laden. Heb je internet? Je antwoorden zijn er nog.',
  retry: 'Opnieuw proberen',
  steunFailed: 'We kunnen de steun voor deze opleiding nu niet tonen.',
} as const;
