import type { SteunTexts } from '../../texts.js';
import { werkzoekende } from './gedeeld.js';

export const actirisOpleidingscheque: SteunTexts['actiris-opleidingscheque'] = {
  name: 'Opleidingscheque van Actiris (Brüksel’de eğitim çeki)',
  gives:
    'Yeni bir işe başlıyorsunuz ve ilk {{actiris-maanden}} ay içinde bu işe uygun bir eğitim alıyorsunuz. Yarısını Actiris öder. Kalanını işvereniniz öder.',
  decides: 'Başvurunuza Actiris karar verir.',
  criteria: {
    statuut: {
      yes: werkzoekende,
      no: 'Bu çek, iş arayan ve Actiris’e kayıtlı olanlar içindir.',
      open: 'Bu, iş arayıp aramadığınıza bağlıdır.',
    },
    woonplaats: {
      yes: 'Brüksel’de oturuyorsunuz.',
      no: 'Bu çek, Brüksel’de oturanlar içindir.',
      open: 'Bu, Brüksel’de oturup oturmadığınıza bağlıdır.',
    },
    'nieuwe-job': {
      yes: 'Bir işveren size süresiz bir sözleşme teklif ediyor.',
      no: 'Size süresiz bir sözleşme teklif eden bir işveren gerekir.',
      open: 'Bir işverenin size süresiz, en az yarım zamanlı bir sözleşme teklif etmesi gerekir. Sözleşmeyi henüz imzalamamış olmanız gerekir.',
    },
    profiel: {
      yes: 'En fazla lise diplomanız var.',
      no: 'Liseden daha yüksek bir diplomanız var.',
      open: 'Liseden daha yüksek bir diplomanız mı var? O zaman {{actiris-jaren}} yıldır işsiz olarak kayıtlıysanız, en az {{actiris-leeftijd}} yaşındaysanız veya tanınmış bir engeliniz varsa mümkündür.',
    },
  },
  amounts: {
    helft: 'fiyatın yarısı, en fazla {{value}}',
  },
  doubts: {
    jaar: 'Bu kurallar ve tutar {{actiris-stand}} yılından. Hâlâ böyle olup olmadığını Actiris’e sorun.',
    profiel: 'Bunun sizin için geçerli olup olmadığını sormadık. Actiris’e sorun.',
    'andere-cheques':
      '{{actiris-stand}} yılında Actiris’in, yeni bir işi olanlar için dil ve bilgisayar çekleri de vardı. Hâlâ olup olmadıklarını bilmiyoruz. Actiris’e sorun.',
  },
  deadlines: {},
  steps: {
    consulent: 'Çeki, sözleşmenizi imzalamadan önce Actiris’teki danışmanınızdan isteyin.',
    contract: 'Sonra sözleşmenizi imzalayın ve bir kopyasını Actiris’e verin.',
  },
  unchecked: {
    ingeschreven: 'Actiris’e kayıtlı olup olmadığınız.',
    contract: 'Sözleşmenizin süresiz ve en az yarım zamanlı olup olmadığı.',
    zetel: 'İşvereninizin Brüksel’de bir işyeri olup olmadığı.',
    zelfstandige: 'Kendi hesabınıza çalışmaya başlayıp başlamadığınız. O zaman da çek mümkündür, ama başlamadan önce.',
  },
};
