import type { SteunTexts } from '../../texts.js';
import { eindeUitkering } from './gedeeld.js';

export const uitkeringZorgopleiding: SteunTexts['uitkering-zorgopleiding'] = {
  name: 'Bakım alanında bir eğitim sırasında daha uzun ödenek',
  gives:
    'İşsizlik ödeneği artık bir süre sonra biter. Bakım alanında bir knelpuntberoep mi öğreniyorsunuz? O zaman, başarılı olursanız ve bir üst sınıra kadar, eğitim sırasında ödeneği daha uzun süre alabilirsiniz.',
  decides: 'Ödeneğinize RVA karar verir.',
  criteria: {
    uitkering: {
      yes: 'İşsizlik ödeneği alıyorsunuz.',
      no: 'Bu, iş arayan ve işsizlik ödeneği alanlar içindir.',
      open: 'Bu, ödeneğinize bağlıdır. Inschakelingsuitkering hakkında hiçbir şey bulamadık.',
    },
    opleiding: {
      yes: 'Eğitiminiz, sayılan bir knelpuntberoep için.',
      no: '{{zorg-sinds}} tarihinden beri bu sadece bakım alanında bir knelpuntberoep için olan eğitimde mümkündür. Başka eğitimlerde ödeneğinizin süresi işlemeye devam eder.',
      open: 'Hemşire ve bakım görevlisi sayılır. Bakım alanındaki diğer meslekler hakkında kaynaklar aynı şeyi söylemiyor. Başlamadan önce RVA’ya sorun.',
    },
    vrijstelling: {
      yes: 'Eğitiminiz bir vrijstelling van beschikbaarheid için yeterince uzun. Buna ihtiyacınız var.',
      no: 'Vrijstelling van beschikbaarheid olmadan bu mümkün değildir.',
      open: 'Bir vrijstelling van beschikbaarheid almanız gerekir. Bu, en az {{dagopleiding-weken}} hafta süren, haftada ortalama {{dagopleiding-uren}} saat olan ve çoğunlukla gündüz verilen bir eğitim için vardır.',
    },
  },
  amounts: {},
  doubts: {
    beroepen:
      'Kaynaklar sadece hemşire ve bakım görevlisini yazıyor. Yasa tasarısının açıklaması daha genişti. RVA size mesleğinizin sayıldığını söylemeden başlamayın.',
    maximum:
      'Bir üst sınır var. {{zorg-bronnen}} yılından kaynaklar toplam {{zorg-laag}} veya {{zorg-hoog}} yıldan söz ediyor. RVA’ya sorun.',
    'begonnen-voor-2026':
      'Bir knelpuntberoep eğitimine {{zorg-sinds}} tarihinden önce bir muafiyetle mi başladınız? O zaman bakım alanı dışında da mümkündür. RVA’ya sorun.',
    einddatum: eindeUitkering,
    'geen-beperking':
      'En az {{oud-leeftijd}} yaşında mısınız ve {{oud-jaren}} yıl çalıştınız mı? Veya RVA’dan ek bir ödenekle en az yarım zamanlı mı çalışıyorsunuz? O zaman {{oud-bron}} yılından bir kaynağa göre bitiş tarihi yoktur. RVA’ya sorun.',
    inschakeling:
      'Bir inschakelingsuitkering en fazla {{inschakeling-jaren}} yıl sürer. Bakım alanında bir eğitim sırasında onu daha uzun alıp almayacağınızı bulamadık.',
  },
  deadlines: {},
  steps: {
    vrijstelling: 'Başlamadan önce bir vrijstelling van beschikbaarheid alın.',
    rva: 'Ödeneğinizi ne zamana kadar alacağınızı sendikanıza, Hulpkas’a veya RVA’ya sorun. Bunu başlamadan önce yapın.',
  },
  unchecked: {
    vrijstelling:
      'Vrijstelling van beschikbaarheid alıp almayacağınız. Bunun için oturduğunuz yerde başvurursunuz: VDAB’ye, Brüksel’de Actiris’e, Valonya’da Le Forem’e, Almanca Konuşan Topluluk’ta Arbeitsamt’a (ADG).',
    eenmaal: 'Bunu daha önce alıp almadığınız. Bir kaynağa göre kariyerinizde sadece bir kez mümkündür.',
    onafgebroken: 'Eğitimi ara vermeden alıp almadığınız ve başarılı olup olmadığınız.',
  },
};
