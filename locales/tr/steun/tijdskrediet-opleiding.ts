import type { SteunTexts } from '../../texts.js';
import { contract, cao, eerderGenomen, verlof, werktInBelgie } from './gedeeld.js';

export const tijdskredietOpleiding: SteunTexts['tijdskrediet-opleiding'] = {
  name: 'Tijdskrediet voor een opleiding (eğitim için izin)',
  gives:
    'Uzun bir eğitim için bir süre daha az çalışırsınız veya işe bir süre ara verirsiniz. Bazen ödenekleri ödeyen RVA’dan para alırsınız.',
  decides:
    'İzni işvereninizden istersiniz. {{werknemers-zonder-recht}} veya daha az çalışan varsa reddedebilir. Ödeneğe RVA karar verir.',
  criteria: {
    statuut: contract,
    werkgever: {
      yes: 'Özel sektörde veya socialprofit (bakım, sosyal hizmet, kültür) alanında çalışıyorsunuz.',
      no: 'İşvereniniz özel sektör sayılmıyor. Tijdskrediet sadece özel sektör içindir.',
      open: 'Bu, kimin için çalıştığınıza bağlıdır. Bazı kamu şirketleri de tijdskrediet kapsamındadır.',
    },
    werkplek: {
      ...werktInBelgie,
      no: 'Belçika’da çalışmıyorsunuz. Tijdskrediet bir Belçika düzenlemesidir.',
    },
    ...verlof,
  },
  amounts: {},
  doubts: {
    'eerder-genomen': eerderGenomen,
    'cao-103-7': cao,
    uitkering:
      'Ödenek olmadan da izin alabilirsiniz. Ödenek için {{maanden-voltijds}} ay tam zamanlı çalışmış olmanız gerekir. İşe tamamen ara verirseniz {{maanden-deeltijds}} ay kısmi zamanlı çalışma da sayılır. RVA’ya sorun.',
    kwartaal:
      'Eğitiminiz yılda {{jaar-uren}} saatin ve {{jaar-studiepunten}} studiepunten sınırının altında mı? O zaman art arda {{tijdskrediet-blok}} ayda veya okul yılının bir bölümünde {{lange-uren}} saat veya {{lange-studiepunten}} studiepunten gerekir. Basiseducatie ve lise diploması için daha azdır. RVA’ya sorun.',
    knelpunt:
      'Bir knelpuntberoep (yeterince insan yok) için bu izin {{knelpunt-jaar}} yılından itibaren daha uzun sürebiliyordu. Hâlâ böyle olup olmadığını bilmiyoruz. RVA’ya sorun.',
    'de-lijn':
      'De Lijn, VITO veya benzer bir işverende mi çalışıyorsunuz? Bir sendika eski bir sayfada, De Lijn’de nasıl tijdskrediet alınacağını açıklıyor. Sizde de mümkün olup olmadığını personel servisiniz veya sendikanız bilir.',
    'na-ouderschapsverlof':
      'Bu izni ouderschapsverlof izninizin hemen ardından mı alıyorsunuz ve o izin tamamen bitti mi? O zaman işvereninizde {{dienst-maanden}} ay çalışmanız gerekmez. Bunu size sormadık. RVA’ya sorun.',
  },
  deadlines: {
    'melding-groot': {
      dated:
        '{{melding-werknemers}} kişiden fazla çalışan varsa: en geç {{date}} tarihinde işvereninize yazılı olarak bildirin.',
      undated:
        '{{melding-werknemers}} kişiden fazla çalışan varsa: {{tijdskrediet-opleiding-melding-groot}} ay önceden işvereninize yazılı olarak bildirin.',
      passed:
        '{{melding-werknemers}} kişiden fazla çalışan varsa en geç {{date}} tarihinde bildirmeniz gerekiyordu. İşvereniniz daha kısa bir süreye izin verebilir.',
    },
    'melding-klein': {
      dated:
        '{{melding-werknemers}} veya daha az çalışan varsa: en geç {{date}} tarihinde işvereninize yazılı olarak bildirin.',
      undated:
        '{{melding-werknemers}} veya daha az çalışan varsa: {{tijdskrediet-opleiding-melding-klein}} ay önceden işvereninize yazılı olarak bildirin.',
      passed:
        '{{melding-werknemers}} veya daha az çalışan varsa en geç {{date}} tarihinde bildirmeniz gerekiyordu. İşvereniniz daha kısa bir süreye izin verebilir.',
    },
  },
  steps: {
    akkoord:
      'Önce işvereninizin kabul edip etmediğini sorun. {{werknemers-zonder-recht}} çalışan veya daha azı varsa reddedebilir.',
    werkgever: 'İşvereninizden zamanında ve yazılı olarak tijdskrediet isteyin.',
    rva: 'Sonra ödenek için internette RVA’ya başvurun.',
    attest:
      'Her {{attest-maanden}} aydan sonra {{attest-dagen}} gün içinde, dersleri aldığınıza dair bir belge gönderin.',
  },
  unchecked: {
    uitkering: 'Ödenek de alıp almayacağınız. Onun kuralları izninkinden daha sıkıdır.',
    nevenactiviteit:
      'Tijdskrediet sırasında izin verilmeyen başka bir iş yapıp yapmadığınız veya emekli maaşı alıp almadığınız.',
    woonplaats: 'Oturduğunuz yerin ödenek için sayılıp sayılmadığı.',
    aanwezigheid:
      'Derslere yeterince katılıp katılmadığınız. Geçerli bir neden olmadan en fazla onda birini kaçırabilirsiniz.',
    'vijf-dagen':
      'Haftada en az {{week-dagen}} güne yayılan tam zamanlı çalışıp çalışmadığınız. Beşte bir daha az çalışmak için bu gereklidir.',
  },
};
