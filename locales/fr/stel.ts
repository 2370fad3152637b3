import type { StelTexts } from '../texts.js';

/** What would change a verdict, and what would be if something were otherwise. */
export const stel: StelTexts = {
  choose: 'Vous pouvez choisir ceci vous-même',
  can: 'Ceci prend du temps',
  happens: 'Si votre situation change',
  itself: 'Ceci change tout seul le {{date}}',
  thenYes: 'Alors ceci convient.',
  thenOpen: 'Alors c’est possible.',
  noChoice: 'Aucun choix de votre part ne change cela.',
  instead: 'Ceci est possible : {{names}}.',
  or: '{{first}} ou {{last}}',
  orOthers: '{{first}} ou un des {{total}} autres',
  and: '{{first}}, et aussi {{last}}',
  by: 'Ce doit être le cas quand votre formation commence, le {{date}}.',

  title: 'Supposons : {{what}}',
  day: 'nous sommes le {{date}}',
  notMine: 'Ce n’est pas votre situation actuelle. Vos réponses restent comme elles sont.',
  comes: 'Ceci s’ajoute',
  goes: 'Ceci disparaît',
  stays: 'Ceci reste : {{names}}.',
  shifts: 'Ceci change',
  shift: 'Maintenant : {{before}}. Alors : {{after}}.',
  shiftComes: 'Alors : {{after}}.',
  shiftGoes: 'Alors, vous n’avez plus : {{before}}.',
  turnsYes: 'Cela convient alors probablement.',
  turnsOpen: 'Cela dépend alors encore de quelque chose.',
  same: 'Rien ne change à ce que vous pouvez recevoir.',
  asks: 'Alors nous demandons aussi : {{labels}}.',
  referrals: 'Vous pouvez alors aussi vous adresser ici : {{names}}.',
  show: 'Montrer ce qui change',
};
