import type { ActieTexts } from '../texts.js';

/** What somebody can find out, and where. */
export const acties: ActieTexts = {
  'databank-opzoeken': 'يُرجى البحث عن تدريبك في Opleidingsdatabank. هل هو موجود فيها؟',
  'vdab-opzoeken': 'يُرجى البحث عن تدريبك لدى VDAB. هل توجد بجانبه نجمة؟',
  loonbrief: 'يُرجى النظر في قسيمة أجرك.',
  opleider: 'يُرجى السؤال في المدرسة أو لدى جهة التدريب.',
  personeelsdienst: 'يُرجى السؤال في قسم شؤون الموظفين.',
  zelf: 'ما زال عليك معرفة هذا.',
};
