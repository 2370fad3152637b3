import type { StelTexts } from '../texts.js';

/** What would change a verdict, and what would be if something were otherwise. */
export const stel: StelTexts = {
  choose: 'هذا يمكنك اختياره بنفسك',
  can: 'هذا يحتاج إلى وقت',
  happens: 'إذا تغيّر وضعك',
  itself: 'هذا يتغير من تلقاء نفسه في {{date}}',
  thenYes: 'عندئذ هذا مناسب.',
  thenOpen: 'عندئذ يصبح هذا ممكنًا.',
  noChoice: 'لا يوجد اختيار منك يغيّر هذا.',
  instead: 'لكن هذا ممكن: {{names}}.',
  or: '{{first}} أو {{last}}',
  orOthers: '{{first}} أو أحد الخيارات الأخرى ({{total}})',
  and: '{{first}}، وأيضًا {{last}}',
  by: 'يجب أن يكون الأمر كذلك عندما يبدأ تدريبك، في {{date}}.',

  title: 'لنفترض: {{what}}',
  day: 'اليوم هو {{date}}',
  notMine: 'هذا ليس وضعك الآن. إجاباتك تبقى كما هي.',
  comes: 'هذا يُضاف',
  goes: 'هذا يزول',
  stays: 'هذا يبقى: {{names}}.',
  shifts: 'هذا يصبح مختلفًا',
  shift: 'الآن: {{before}}. عندئذ: {{after}}.',
  shiftComes: 'عندئذ: {{after}}.',
  shiftGoes: 'عندئذ لم يعد موجودًا: {{before}}.',
  turnsYes: 'عندئذ هذا مناسب على الأرجح.',
  turnsOpen: 'عندئذ يصبح هذا متوقفًا على شيء.',
  same: 'لا يتغير شيء في ما يمكنك الحصول عليه.',
  asks: 'عندئذ نسأل أيضًا عن: {{labels}}.',
  referrals: 'هنا يمكنك عندئذ أن تسأل أيضًا: {{names}}.',
  show: 'عرض ما يتغير',
};
