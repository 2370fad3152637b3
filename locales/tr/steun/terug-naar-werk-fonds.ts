import type { SteunTexts } from '../../texts.js';

export const terugNaarWerkFonds: SteunTexts['terug-naar-werk-fonds'] = {
  name: 'Terug Naar Werk-fonds (işe dönüş fonu)',
  gives: 'Bir kupon alırsınız. Onunla, yeniden çalışmanıza yardım eden bir koçu veya kariyer danışmanını ödersiniz.',
  decides:
    'RIZIV, eksiksiz bir başvurudan sonra {{fonds-dagen}} gün içinde karar verir. Bu, sağlık sigortasının arkasındaki kurumdur.',
  criteria: {
    statuut: {
      yes: 'Hastalık nedeniyle uzun süre çalışamıyorsunuz.',
      no: 'Fon, hastalık nedeniyle uzun süre çalışamayanlar içindir.',
      open: 'Bu, hastalık nedeniyle çalışamıyor olup olmadığınıza bağlıdır. Fon, bu yüzden sözleşmesini kaybedenler (tıbbi mücbir sebep, medische overmacht) için de vardır.',
    },
    reden: {
      yes: 'Bir yıldan uzun süredir hastasınız.',
      no: 'Fon, bir yıldan uzun süredir hasta olanlar içindir. Hastalık nedeniyle sözleşmesini kaybedenler için de vardır. Bu, cevaplarınıza uymuyor.',
      open: 'Bir yıldan uzun süredir hasta mısınız? O zaman mümkündür. Hastalığınız henüz bir yılı doldurmadı mı? O zaman sadece işvereniniz sözleşmenizi tıbbi nedenlerle (medische overmacht) bitirdiyse mümkündür.',
    },
  },
  amounts: {
    tegoedbon: 'en fazla {{value}} değerinde bir kupon',
  },
  doubts: {
    'medische-overmacht':
      'İşvereniniz sözleşmenizi tıbbi nedenlerle (medische overmacht) mi bitirdi? O zaman bunun {{fonds-overmacht}} tarihinde veya sonrasında olması gerekir. Kuponu, sözleşmenizin bitiminden sonra {{fonds-maanden}} ay içinde isteyin.',
    zelfstandige:
      'Kendi hesabınıza mı çalışıyordunuz? Fon, hasta olan ücretli çalışanlar ve iş arayanlar içindir. Kendi hesabına çalışanlar hakkında hiçbir şey bulamadık. Sağlık sandığınıza sorun.',
  },
  deadlines: {},
  steps: {
    ziekenfonds:
      'Sağlık sandığınızdaki terug-naar-werkcoördinator ile konuşun. Hangisinin size daha uygun olduğunu sorun: kupon mu, herscholing mi. İkisi birlikte mümkün değildir.',
    begeleider: 'Fonun tanıdığı bir danışman seçin.',
    aanvragen: 'Başvuruyu RIZIV’in internet sitesinde doldurun. Kuponu alırsanız danışmanınıza verin.',
  },
  unchecked: {
    erkend: 'Sağlık sandığınızın sizi, ücretli çalışan veya iş arayan biri olarak, iş göremez kabul edip etmediği.',
    gezondheid:
      'Rehberliğin sağlığınız için iyi olup olmadığı. Kupona kendiniz başvurursanız bunu bir doktor kontrol eder.',
    herscholing: 'RIZIV’in sizin için daha önce bir herscholing onaylayıp onaylamadığı. O zaman mümkün değildir.',
    geldigheid: 'Kuponu zamanında kullanıp kullanmadığınız. Kupon {{fonds-geldig}} ay geçerlidir.',
  },
};
