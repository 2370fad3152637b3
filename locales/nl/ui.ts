/** The words of the frame. A text with `_one` and `_other` is chosen by the number `count`. */
export const ui = {
  name: 'Wegwijzer opleidingen',
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

  errorTitle: 'Er ontbreekt nog iets',
  errorChoice: 'Kies een antwoord. Weet je het niet? Kies dan “Ik weet het niet”.',
  errorKnownChoice: 'Kies een antwoord.',
  errorEmpty: 'Vul een getal in. Weet je het niet? Duid dan “Ik weet het niet” aan.',
  errorNumber: 'Dit is geen getal dat we kunnen gebruiken. Vul een getal in van {{min}} tot {{max}}, bijvoorbeeld 38 of 37,5.',
  errorDate: 'Vul een datum in. Weet je hem niet? Duid dan “Ik weet het niet” aan.',

  answers: 'Je antwoorden',
  change: 'Wijzig',
  changeOf: 'Wijzig: {{label}}',
  given: 'Dit weten we al',
  yearOf: 'schooljaar {{from}}-{{to}}',

  dropped_one: 'Eén antwoord uit de link konden we niet overnemen: {{list}}. We vragen het opnieuw als het nodig is.',
  dropped_other: '{{count}} antwoorden uit de link konden we niet overnemen: {{list}}. We vragen ze opnieuw als het nodig is.',
  oldLink: 'De link is gemaakt voor een andere versie van de wegwijzer. We hebben overgenomen wat nog past. Kijk je antwoorden even na.',

  loading: 'Even geduld.',
  loadFailed: 'Het resultaat kon niet geladen worden. Je antwoorden zijn er nog. Kijk of je internet hebt, en probeer opnieuw.',
  retry: 'Opnieuw proberen',
} as const;
