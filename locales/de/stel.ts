import type { StelTexts } from '../texts.js';

/** What would change a verdict, and what would be if something were otherwise. */
export const stel: StelTexts = {
  choose: 'Das können Sie selbst wählen',
  can: 'Das braucht Zeit',
  happens: 'Wenn sich Ihre Situation ändert',
  itself: 'Das ändert sich von selbst am {{date}}',
  thenYes: 'Dann passt das.',
  thenOpen: 'Dann ist das möglich.',
  noChoice: 'Keine Wahl von Ihnen ändert das.',
  instead: 'Das ist möglich: {{names}}.',
  or: '{{first}} oder {{last}}',
  orOthers: '{{first}} oder eine von {{total}} anderen',
  and: '{{first}}, und {{last}}',
  by: 'Das muss so sein, wenn Ihre Ausbildung beginnt, am {{date}}.',

  title: 'Angenommen: {{what}}',
  day: 'es ist der {{date}}',
  notMine: 'Das ist nicht Ihre jetzige Situation. Ihre Antworten bleiben, wie sie sind.',
  comes: 'Das kommt dazu',
  goes: 'Das fällt weg',
  stays: 'Das bleibt: {{names}}.',
  shifts: 'Das wird anders',
  shift: 'Jetzt: {{before}}. Dann: {{after}}.',
  shiftComes: 'Dann: {{after}}.',
  shiftGoes: 'Dann nicht mehr: {{before}}.',
  turnsYes: 'Das passt dann wahrscheinlich.',
  turnsOpen: 'Das hängt dann noch von etwas ab.',
  same: 'An dem, was Sie bekommen können, ändert sich nichts.',
  asks: 'Dann fragen wir auch: {{labels}}.',
  referrals: 'Hierhin können Sie sich dann auch wenden: {{names}}.',
  show: 'Zeigen, was sich ändert',
};
