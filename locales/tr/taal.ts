import type { TaalTexts } from '../texts.js';

/** What is said of the choice of a language, and of a text that is a translation. */
export const taal: TaalTexts = {
  choose: 'Dil',
  machine:
    'Hollandaca metnin çevirisi. Bir bilgisayar yaptı, henüz bir insan kontrol etmedi. Hollandaca metin geçerlidir.',
  person: 'Hollandaca metnin çevirisi. Henüz başka bir insan kontrol etmedi. Hollandaca metin geçerlidir.',
  outdated: 'Bu arada değişmiş olan Hollandaca metnin çevirisi. Hollandaca metin geçerlidir.',
  letter: 'İşvereniniz Hollandaca okur. Mektubu Hollandaca verin. Aşağıda içinde ne yazdığını okursunuz.',
};
