import type { StelTexts } from '../texts.js';

/** What would change a verdict, and what would be if something were otherwise. */
export const stel: StelTexts = {
  choose: 'You can choose this yourself',
  can: 'This takes time',
  happens: 'If your situation changes',
  itself: 'This changes by itself on {{date}}',
  thenYes: 'Then this fits.',
  thenOpen: 'Then this is possible.',
  noChoice: 'No choice of yours changes this.',
  instead: 'This is possible: {{names}}.',
  or: '{{first}} or {{last}}',
  orOthers: '{{first}} or another of these ({{total}} more)',
  and: '{{first}}, and also {{last}}',
  by: 'That must be so when your course starts, on {{date}}.',

  title: 'Suppose: {{what}}',
  day: 'it is {{date}}',
  notMine: 'This is not your situation now. Your answers stay as they are.',
  comes: 'This is added',
  goes: 'This goes away',
  stays: 'This stays: {{names}}.',
  shifts: 'This changes',
  shift: 'Now: {{before}}. Then: {{after}}.',
  shiftComes: 'Then: {{after}}.',
  shiftGoes: 'Then no longer: {{before}}.',
  turnsYes: 'That will probably fit then.',
  turnsOpen: 'That will then still depend on something.',
  same: 'Nothing changes in what you can get.',
  asks: 'Then we also ask: {{labels}}.',
  referrals: 'You can then also go to: {{names}}.',
  show: 'Show what changes',
};
