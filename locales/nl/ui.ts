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

  errorChoice: 'Kies een antwoord. Weet je het niet? Kies dan “Ik weet het niet”.',
  errorKnownChoice: 'Kies een antwoord.',
  errorEmpty: 'Vul een getal in. Weet je het niet? Duid dan “Ik weet het niet” aan.',
  errorNumber: 'Vul een getal in van {{min}} tot {{max}}, bijvoorbeeld 38 of 37,5.',
  errorDate: 'Vul een datum in. Weet je hem niet? Duid dan “Ik weet het niet” aan.',

  answers: 'Je antwoorden',
  change: 'Wijzig',
  changeOf: 'Wijzig: {{label}}',

  dropped: 'Dit konden we niet uit de link overnemen: {{list}}. We vragen het opnieuw als het nodig is.',
  oldLink: 'Deze link hoort bij een andere versie van de wegwijzer. We namen over wat nog past. Kijk je antwoorden even na.',

  loading: 'Even geduld.',
  loadFailed: 'We kunnen het resultaat nu niet laden. Je antwoorden zijn er nog. Heb je internet?',
  retry: 'Opnieuw proberen',
} as const;
