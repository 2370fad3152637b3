import type { TaalTexts } from '../texts.js';

/** What is said of the choice of a language, and of a text that is a translation. */
export const taal: TaalTexts = {
  choose: 'Dil',
  machine:
    'Felemenkçe metnin çevirisidir. Bir bilgisayar yaptı, henüz bir insan kontrol etmedi. Felemenkçe metin geçerlidir.',
  outdated: 'Felemenkçe metnin çevirisidir, metin bu arada değişti. Felemenkçe metin geçerlidir.',
  letter: 'İşvereniniz Felemenkçe okur. Mektubu Felemenkçe verin. İçinde ne yazdığını aşağıda okursunuz.',
};
