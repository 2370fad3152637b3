import type { UiTexts } from '../texts.js';

/** The words of the frame that the first screen needs. */
export const ui: UiTexts = {
  invitation: 'On kadar kısa soru. Bir şeyi bilmiyor musunuz? Önemli değil.',
  keepsNothing: 'Hiçbir şey kaydetmiyoruz.',

  next: 'Devam',
  back: 'Geri',
  more: 'Daha fazla açıklama',
  unknown: 'Bilmiyorum',

  errorChoice: 'Bir cevap seçin veya “Bilmiyorum” cevabını seçin.',
  errorKnownChoice: 'Bir cevap seçin.',

  loading: 'Lütfen bekleyin.',
  loadFailed: 'Devamını yükleyemiyoruz. İnternetiniz var mı? Cevaplarınız duruyor.',
  retry: 'Tekrar dene',
  steunFailed: 'Bu eğitim için olan desteği şu anda gösteremiyoruz.',
};
