import type { StelTexts } from '../texts.js';

/** What would change a verdict, and what would be if something were otherwise. */
export const stel: StelTexts = {
  choose: 'Це ви можете вибрати самі',
  can: 'На це потрібен час',
  happens: 'Якщо ваша ситуація зміниться',
  itself: 'Це зміниться саме собою {{date}}',
  thenYes: 'Тоді це підходить.',
  thenOpen: 'Тоді це можливо.',
  noChoice: 'Жоден ваш вибір цього не змінить.',
  instead: 'Можливо ось що: {{names}}.',
  or: '{{first}} або {{last}}',
  orOthers: '{{first}} або щось із {{total}} інших',
  and: '{{first}}, і водночас {{last}}',
  by: 'Так має бути {{date}}, коли почнеться ваше навчання.',

  title: 'Припустімо: {{what}}',
  day: 'настало {{date}}',
  notMine: 'Це не ваша теперішня ситуація. Ваші відповіді залишаються такими, як є.',
  comes: 'Це додається',
  goes: 'Це відпадає',
  stays: 'Це залишається: {{names}}.',
  shifts: 'Це стане іншим',
  shift: 'Зараз: «{{before}}». Тоді: «{{after}}».',
  shiftComes: 'Тоді: «{{after}}».',
  shiftGoes: 'Тоді вже не буде: «{{before}}».',
  turnsYes: 'Тоді це, імовірно, підходить.',
  turnsOpen: 'Тоді це ще від чогось залежить.',
  same: 'У тому, що ви можете отримати, нічого не змінюється.',
  asks: 'Тоді ми запитаємо також: {{labels}}.',
  referrals: 'Тоді ви можете звернутися й сюди: {{names}}.',
  show: 'Показати, що зміниться',
};
