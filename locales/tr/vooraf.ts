import type { VoorafTexts } from '../texts.js';

/** What the first question says while the script is not there yet. */
export const vooraf: VoorafTexts = {
  sent: 'Lütfen bekleyin: sonraki soru birazdan gelecek. Gelmiyor mu? Sayfayı yeniden yükleyin veya 1700 numarasını arayın.',
};
