import type { ResultaatTexts } from '../texts.js';

/** The words of the frame around the result. A text with `_one` and `_other` is chosen by the number `count`. */
export const resultaat = {
  resultTitle: 'Dit past bij jouw situatie',
  resultTitleNone: 'Deze diensten helpen je verder',
  resultIntro:
    'Dit volgt uit je antwoorden, voor {{date}}. Het is geen beslissing. Bij elke steun lees je wie beslist.',
  resultIntroNone:
    'Bij je antwoorden past nu geen steun uit deze wegwijzer, voor {{date}}. Je kunt wel ergens terecht.',
  startAssumed:
    'We rekenen met een opleiding die start rond {{date}}. Voor je antwoorden maakt de startdatum geen verschil.',
  startUnasked:
    'We weten niet wanneer de opleiding start. We rekenen met {{date}}. Start ze in een ander schooljaar, dan kan het antwoord anders zijn.',

  groupYes: 'Past waarschijnlijk',
  groupYesIntro: 'Je komt waarschijnlijk in aanmerking.',
  groupOpen: 'Hangt nog ergens van af',
  groupOpenIntro: 'Dit kan passen. Bij elke steun lees je wat er nog niet duidelijk is.',
  groupNo: 'Past niet',
  groupNoIntro: 'Met deze antwoorden kom je waarschijnlijk niet in aanmerking. Je leest telkens waarom.',
  groupElsewhere_one: 'Nog één andere steun past nu niet bij je',
  groupElsewhere_other: 'Nog {{count}} andere vormen van steun passen nu niet bij je',
  groupAlso: 'Misschien ook',
  groupAlsoCount: 'Toon {{count}} vormen van steun',
  groupAlsoIntro: 'Hierover hebben we niet alles gevraagd. Het kan wel nuttig zijn.',

  pillars: { geld: 'Geld', tijd: 'Tijd', begeleiding: 'Begeleiding' },

  units: {
    uur: '{{value}} uur',
    dag_one: '{{value}} dag',
    dag_other: '{{value}} dagen',
    percent: '{{value}} %',
    euro: '{{value}} euro',
    'euro-per-maand': '{{value}} euro per maand',
    week: '{{value}} weken',
    'euro-per-dag': '{{value}} euro per dag',
    'euro-per-kilometer': '{{value}} euro per kilometer',
  },
  amountAsOf: 'stand op {{date}}',
  amounts: 'Andere cijfers',
  balance: 'Je hebt hiervan nog {{value}}',

  dependsOn: 'Dit hangt nog af van:',
  notSettled: 'Dit is nog niet duidelijk:',
  caution: 'Let op',
  cautionConfidence: 'Over dit punt hebben we maar een zwakke bron: {{criterion}}',
  cautionNotAssessed: 'Voor deze datum kennen we de regels niet. Vraag het na op het nummer {{infolijn}}.',
  cautionReview:
    'Deze regels moesten opnieuw nagekeken worden tegen {{date}}. Misschien zijn ze veranderd. Vraag het na op het nummer {{infolijn}}.',
  firstStep: 'Begin hiermee',
  further: 'Hoe ga je verder?',
  asked: 'Je vragen over {{topics}}',
  decides: 'Wie beslist?',
  why: 'Waarom?',
  met: '{{met}} van {{total}} voorwaarden in orde',
  criterionYes: 'In orde',
  criterionNo: 'Niet in orde',
  criterionOpen: 'Nog niet duidelijk',
  levers: 'Wat zou dit kunnen veranderen?',
  leverValue: '{{label}}: {{value}}',
  leverMinimum: '{{label}}: minstens {{value}}',
  leverFrom: '{{label}}: vanaf {{value}}',
  unchecked: 'Wat we niet nagekeken hebben',
  sources: 'Bronnen',
  lastKnown: 'De nieuwste bron met een datum is van {{date}}.',
  sourceDated: '{{title}}, {{date}}',
  sourceUndated: '{{title}}, zonder datum',
  sourcesChecked: 'We lazen de bronnen laatst op {{date}}, niet altijd op de website zelf.',
  moreOn: 'Lees meer: {{name}}',

  referrals: 'Waar kun je terecht?',
  referralsMore: 'Toon nog {{count}} diensten',
  referralLink: 'Naar {{site}}',
  people: 'Liever met iemand praten?',
  peopleIntro: 'Een medewerker helpt je graag verder.',
  call: 'Bel {{phone}}',

  print: 'Afdrukken',
  restart: 'Opnieuw beginnen',
} as const satisfies ResultaatTexts;
