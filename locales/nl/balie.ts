import type { BalieTexts } from '../texts.js';

/** The words of the desk, to a counsellor who has a client beside her. */
export const balie: BalieTexts = {
  title: 'Aan de balie',
  how: 'Begin waar je wilt. Enter brengt je naar wat nog nodig is. In een lijst typ je het nummer van het antwoord, en je gaat meteen verder. Weet de cliënt het niet? Typ een vraagteken in een lijst of een veld, of kies “Ik weet het niet”.',
  counts: 'past {{yes}} · hangt af {{open}} · past niet {{no}}',
  toAsk: 'Volgende vraag: {{label}}',
  nothingToAsk: 'Er is niets meer te vragen.',
  nextClient: 'Volgende cliënt',
  ready: 'Alles is gewist.',

  code: 'Link of code van de cliënt',
  codeHint: 'Plak de link, of scan de code.',
  codeFailed: 'Dit is geen link of code van de wegwijzer. Plak of scan ze nog eens.',
  codeAway: 'De code kan nu niet gelezen worden. Probeer het nog eens.',
  codeOther: 'De link komt van een andere versie van de vragen. Kijk de antwoorden na.',
  codeRead: 'Overgenomen antwoorden: {{total}}.',
  codeLost: 'Niet overgenomen: {{list}}. Vraag het na.',
  codeDamaged: 'De code was niet heel. Wat zeker is, is overgenomen. Vraag de rest na.',
  language: 'Taal van de cliënt',
  languageNone: 'alleen Nederlands',

  compare: 'Vergelijk',
  compareFrom: 'Tweede situatie',
  copy: 'een kopie van deze',
  situation: 'Situatie {{name}}',
  fillIn: 'Je vult in',
  keep: 'Ga verder met {{name}} alleen',
  onlyDifferent: 'Toon alleen wat verschilt',
  inOther: '{{name}}: {{value}}',
  noAnswer: 'geen antwoord',

  neededFor: 'Nodig voor {{names}}',
  idle: 'Niet nodig',
  setAside: 'Telt niet mee',
  choose: 'Kies',
  noneOfThese: 'Niets hiervan',
  clear: 'Wis',

  verdicts: 'Wat past',
  yes: 'past',
  open: 'hangt af',
  no: 'past niet',
  needs: 'Vraag na: {{labels}}.',
  others: '{{total}} andere',
  same: 'Voor geen enkele steun verschilt er iets.',

  people: 'Wie kan helpen',

  forClient: 'Voor de cliënt',
  dossier: 'Kopieer voor het dossier',
  dossierTitle: 'Wegwijzer opleidingen, versie {{version}}, stand van {{date}}',
  dossierAnswers: 'Antwoorden',
  dossierVerdicts: 'Wat past',
  dossierSources: 'Bronnen',
  dossierNoSources: 'De bronnen zijn niet geladen. Laad de pagina opnieuw als je ze nodig hebt.',
  dossierChecked: 'nagekeken op {{date}}',
};
