import type { StelTexts } from '../texts.js';

/** What would change a verdict, and what would be if something were otherwise. */
export const stel: StelTexts = {
  choose: 'Dit kun je zelf kiezen',
  can: 'Dit kost tijd',
  happens: 'Als je situatie verandert',
  itself: 'Dit verandert vanzelf op {{date}}',
  thenYes: 'Dan past dit.',
  thenOpen: 'Dan kan dit wel.',
  noChoice: 'Geen keuze van jou verandert dit.',
  instead: 'Dit kan wel: {{names}}.',
  or: '{{first}} of {{last}}',
  orOthers: '{{first}} of een van {{total}} andere',
  and: '{{first}}, én {{last}}',
  by: 'Dat moet zo zijn als je opleiding start, op {{date}}.',

  title: 'Stel dat: {{what}}',
  day: 'het is {{date}}',
  notMine: 'Dit is niet jouw situatie van nu. Je antwoorden blijven zoals ze zijn.',
  comes: 'Dit komt erbij',
  goes: 'Dit valt weg',
  stays: 'Dit blijft: {{names}}.',
  shifts: 'Dit wordt anders',
  shift: 'Nu: {{before}}. Dan: {{after}}.',
  shiftComes: 'Dan: {{after}}.',
  shiftGoes: 'Dan niet meer: {{before}}.',
  turnsYes: 'Dat past dan waarschijnlijk.',
  turnsOpen: 'Dat hangt dan nog ergens van af.',
  same: 'Aan wat je kunt krijgen, verandert er niets.',
  asks: 'Dan vragen we ook: {{labels}}.',
  referrals: 'Hier kun je dan ook terecht: {{names}}.',
  show: 'Toon wat er verandert',
};
