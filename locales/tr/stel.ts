import type { StelTexts } from '../texts.js';

/** What would change a verdict, and what would be if something were otherwise. */
export const stel: StelTexts = {
  choose: 'Bunu kendiniz seçebilirsiniz',
  can: 'Bu zaman ister',
  happens: 'Durumunuz değişirse',
  itself: 'Bu, {{date}} tarihinde kendiliğinden değişir',
  thenYes: 'O zaman bu size uyar.',
  thenOpen: 'O zaman bu mümkün olur.',
  noChoice: 'Sizin hiçbir seçiminiz bunu değiştirmez.',
  instead: 'Şu mümkün: {{names}}.',
  or: '{{first}} veya {{last}}',
  orOthers: '{{first}} veya diğer {{total}} seçenekten biri',
  and: '{{first}} ve ayrıca {{last}}',
  by: 'Eğitiminiz {{date}} tarihinde başladığında bunun böyle olması gerekir.',

  title: 'Varsayalım: {{what}}',
  day: 'tarih {{date}}',
  notMine: 'Bu sizin şu anki durumunuz değil. Cevaplarınız olduğu gibi kalır.',
  comes: 'Bu eklenir',
  goes: 'Bu artık olmaz',
  stays: 'Bu kalır: {{names}}.',
  shifts: 'Bu değişir',
  shift: 'Şimdi: {{before}}. O zaman: {{after}}.',
  shiftComes: 'O zaman: {{after}}.',
  shiftGoes: 'O zaman artık yok: {{before}}.',
  turnsYes: 'O zaman bu büyük ihtimalle size uyar.',
  turnsOpen: 'O zaman bu hâlâ bir şeye bağlı olur.',
  same: 'Alabileceğiniz desteklerde hiçbir şey değişmez.',
  asks: 'O zaman şunu da sorarız: {{labels}}.',
  referrals: 'O zaman buraya da başvurabilirsiniz: {{names}}.',
  show: 'Ne değiştiğini göster',
};
