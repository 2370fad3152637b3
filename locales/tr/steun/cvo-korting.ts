import type { SteunTexts } from '../../texts.js';

export const cvoKorting: SteunTexts['cvo-korting'] = {
  name: 'Bir centrum voor volwassenenonderwijs (CVO) okulunda düşük fiyat',
  gives:
    'Bir CVO’da ders saati (lestijd) başına ödersiniz. Bazı kurslar için herkes az öder. Leefloon veya bir ödenek alıyorsanız başka kurslar için de daha az ödersiniz.',
  decides: 'Hangi fiyatı ödeyeceğinizi kaydınızda okul kontrol eder.',
  criteria: {
    opleiding: {
      yes: 'Bu tür bir kurs için CVO’da daha düşük bir fiyat var.',
      no: 'Yabancı dil kursu için CVO’da daha düşük bir fiyat yok. Sınavlar veya bir şirketteki eğitim de buraya girmez.',
      open: 'Bu, kursun türüne bağlıdır. Yabancı dil için daha düşük bir fiyat yok.',
    },
    cvo: {
      yes: 'Bunu bir CVO’da alabilirsiniz.',
      no: 'Eğitim bir CVO’da değil. Bu düşük fiyat sadece orada var.',
      open: 'Bu, eğitimin bir CVO’da olup olmadığına bağlıdır. Bu düşük fiyat sadece orada var.',
    },
    reden: {
      yes: 'Hedefiniz veya durumunuz sayılıyor: Hollandaca, lise diploması, temel bilgiler, leefloon, bir ödenek veya cezaevi.',
      no: 'Daha düşük fiyat, leefloon veya ödenek alanlar ve birkaç başka grup içindir. Hollandaca, lise diploması ve bir knelpuntberoep için herkes daha az öder. Bu, cevaplarınıza uymuyor.',
      open: 'Bu, durumunuza veya kursa bağlıdır. En az %{{cvo-procent}} iş göremez durumdaysanız, ödenek alıyorsanız veya koruma (iltica) başvurunuz varsa daha az ödersiniz. Bir knelpuntberoep için olan kurs da daha ucuzdur. Okula sorun.',
    },
  },
  amounts: {
    'algemene-vorming': 'diploma için genel dersler ve okuryazarlık dersleri: ders saati başına {{value}}',
    verlaagd: 'düşük fiyatlı normal bir kurs: ders saati başına {{value}}',
    hoog: 'fotoğrafçılık, yemek, moda veya benzeri bir kurs, düşük fiyat olmadan: ders saati başına {{value}}',
    gewoon: 'düşük fiyatı olmayan normal bir kurs: ders saati başına {{value}}',
  },
  doubts: {
    gevangenis:
      '{{schooljaar-2025-maand}} öncesinde cezaevinde olanlar kayıt ücreti ödemiyordu. Hâlâ böyle olup olmadığını sorun.',
    prijzen: 'Bizim fiyatlarımız tek bir CVO’dan. Flaman yönetiminin sayfasında hâlâ eski fiyatlar var.',
    'schooljaar-2026-2027': '{{schooljaar-2026}} fiyatlarını bulamadık. {{schooljaar-2025}} fiyatlarını gösteriyoruz.',
    'vanaf-schooljaar-2027-2028':
      '{{schooljaar-2027}} okul yılından itibaren geçerli fiyatları bulamadık. {{schooljaar-2025}} fiyatlarını gösteriyoruz.',
    categorieen:
      'Kimin daha az ödediğini gösteren liste {{schooljaar-2025-maand}} öncesinden. Büyük ihtimalle hâlâ geçerli. Listedeki bazı insanlar o zaman hiçbir şey ödemiyordu.',
    cursus:
      'Fiyat kursa da bağlıdır. Bir knelpuntberoep için daha az ödersiniz veya hiçbir şey ödemezsiniz. Yabancı dil, fotoğrafçılık, yemek veya moda için en yüksek tutarı ödersiniz, düşük fiyat olmadan.',
    nederlands:
      'Hollandaca kursunun fiyatı konusunda kaynaklar aynı şeyi söylemiyor. Normal bir kurs daha pahalıdır. {{schooljaar-2025-maand}} öncesinde bazı insanlar hiçbir şey ödemiyordu: inburgering sözleşmesi veya belgesi olanlar, leefloon alanlar veya koruma (iltica) başvurusu yapıp barınma yeri alanlar. Hâlâ böyle olup olmadığını okula sorun.',
    computer:
      'Normal bir bilgisayar kursu için daha fazla ödersiniz. Okuryazarlık derslerini sorun veya Ligo’ya gidin. Orası çoğu insan için ücretsizdir.',
  },
  deadlines: {},
  steps: {
    gevangenis: 'Ne kadar ödeyeceğinizi cezaevinizin eğitim koordinatörüne sorun.',
    prijs: 'Hangi fiyatı ödeyeceğinizi yakınınızdaki bir CVO’ya sorun.',
    attest:
      'Durumunuz için bir belge getirin: örneğin leefloon, ödenek, inburgering veya barınma için. Eskiden belgenin bir aydan eski olmaması gerekiyordu.',
  },
  unchecked: {
    cvo: 'Yakınınızdaki bir CVO’nun bu kursu verip vermediği ve hâlâ yer olup olmadığı.',
    'vdab-traject': 'VDAB’nin sizi bu eğitime gönderip göndermediği. O zaman eskiden hiçbir şey ödemezdiniz.',
    'ten-laste':
      'Leefloon veya ödenek alan birinin bakmakla yükümlü olduğu kişi olup olmadığınız. O zaman eskiden siz de daha az öderdiniz.',
    handicap: 'Tanınmış bir engeliniz olup olmadığı. O zaman eskiden daha az öderdiniz.',
    basiseducatie: 'Bunun için Ligo’da iki yıl ders alıp almadığınız. O zaman eskiden daha az öderdiniz.',
    cursusmateriaal: 'Kitaplar ve diğer malzemeler için ne kadar ödediğiniz. Bu ayrıca eklenir.',
  },
};
