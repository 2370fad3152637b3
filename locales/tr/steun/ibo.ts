import type { SteunTexts } from '../../texts.js';
import { werkzoekende } from './gedeeld.js';

export const ibo: SteunTexts['ibo'] = {
  name: 'İşyerinde eğitim (IBO)',
  gives:
    'Bir işverende en az {{ibo-weken}} hafta bir iş öğrenirsiniz. İşveren size bir prim ve yol masrafınızı öder. Sonra en az eğitim kadar süren bir sözleşme alırsınız.',
  decides: 'VDAB ve işveren birlikte karar verir.',
  criteria: {
    statuut: {
      yes: werkzoekende,
      no: 'IBO, iş arayan ve iş arayan olarak kayıtlı olanlar içindir.',
      open: 'Hasta mısınız? O zaman IBO’nun mümkün olup olmadığını bulamadık. Sağlık sandığınıza ve VDAB’ye sorun.',
    },
    werkgever: {
      yes: 'Bir işveren sizi eğitmek ve sonra işe almak istiyor.',
      no: 'Sizi eğitmek isteyen bir işvereniniz yok.',
      open: 'Sizi eğitmek isteyen ve sonra işe alan bir işveren bulmanız gerekir. Bu işverenin Flandre’de veya Brüksel’de bir işyeri olmalıdır.',
    },
    periode: {
      yes: 'Bunlar {{ibo-sinds}} tarihinden beri geçerli olan kurallardır.',
      no: 'Bu kurallar {{ibo-sinds}} tarihinden beri geçerlidir.',
      open: '{{ibo-sinds}} tarihinden önceki kuralları bilmiyoruz.',
    },
  },
  amounts: {
    duur: 'eğitim en fazla {{value}} sürer',
  },
  doubts: {
    premie:
      'Ne kadar alacağınız değişir. Ödeneğinizle birlikte, sektördeki başlangıç maaşının %{{ibo-premie-1}}, %{{ibo-premie-2}}, %{{ibo-premie-3}} veya %{{ibo-premie-4}} oranı esas alınır. İmzalamadan önce VDAB’ye ve işverene sorun.',
    'zonder-uitkering':
      'Ödenek almıyor musunuz? O zaman RVA bazen bir eğitim ödeneği öder. Bu, {{ibo-pagina}} yılından bir sayfada yazıyor. Hâlâ böyle olup olmadığını RVA’ya sorun.',
    leefloon: 'Leefloon alıyor musunuz? Bir IBO sırasında ona ne olduğunu bulamadık. OCMW’ye sorun.',
  },
  deadlines: {},
  steps: {
    vdab: 'IBO istiyor musunuz? Bunu VDAB’ye söyleyin. Telefon edin veya danışmanınıza sorun.',
    werkgever:
      'Sizi eğitmek isteyen bir işveren arayın. Bir işverene IBO isteyip istemediğini kendiniz de sorabilirsiniz.',
    contract: 'Başlamadan önce sözleşmeyi işveren ve VDAB ile birlikte imzalayın.',
  },
  unchecked: {
    ingeschreven: 'İşi olmayan bir iş arayan olarak kayıtlı olup olmadığınız.',
    'vorige-job':
      'Daha önce bu işveren için çalışıp çalışmadığınız veya IBO yapmak için önceki işinizden ayrılıp ayrılmadığınız. Daha eski bir kaynağa göre buna izin yoktur.',
    nederlands: 'Eğitimin Hollandaca olup olmadığı. Brüksel’de bu şarttır.',
  },
};
