import type { VoorafTexts } from '../texts.js';

/** What the first question says while the script is not there yet. */
export const vooraf: VoorafTexts = {
  sent: 'لحظة من فضلك: السؤال التالي سيظهر بعد قليل. ألم يظهر؟ يُرجى تحميل الصفحة من جديد، أو الاتصال بالرقم 1700.',
};
