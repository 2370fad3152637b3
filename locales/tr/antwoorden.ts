import type { AntwoordenTexts } from '../texts.js';

const mag = { topic: 'reddetmek', question: 'İşverenim reddedebilir mi?' };
const ontslagen = { topic: 'işten çıkarılma', question: 'İşverenim beni bu yüzden işten çıkarabilir mi?' };
const stoppen = { topic: 'hasta olmak veya bırakmak', question: 'Hasta olursam veya eğitimi bırakırsam ne olur?' };
const onkosten = { topic: 'masraflar', question: 'Yol masrafımı ve çocuk bakımını kim öder?' };

/** For a leave of some hours: only the planning can be talked about. */
const nietWeigeren =
  'Hayır, zamanında isterseniz reddedemez: bu bir haktır. Ne zaman alacağınızı birlikte kararlaştırırsınız. İşvereniniz ancak, aynı anda işte olmayan çalışanların oranı %{{afwezig-procent}} sınırını aşarsa karşı çıkabilir. En az bir kişi her zaman gidebilir.';

/** What to do when that does not help. */
const oneens =
  'Anlaşamıyor musunuz? Sendikanızla veya personel servisinizle konuşun. Bu yardımcı olmazsa, federal bir kurum olan Toezicht op de Sociale Wetten karar verir.';

/** What people ask, in their words; `topic` names it in two or three. */
export const antwoorden: AntwoordenTexts = {
  'verlof-weigeren': {
    ...mag,
    answer: `${nietWeigeren} İzni zamanında isteyin: işvereninizin kendisinin başvuru yapması gereken günden en az {{vraag-dagen}} gün önce. ${oneens}`,
  },
  'ander-verlof-weigeren': { ...mag, answer: `${nietWeigeren} ${oneens}` },
  'tijdskrediet-weigeren': {
    ...mag,
    answer:
      '{{werknemers-zonder-recht}} veya daha az çalışan varsa reddedebilir. Daha fazla çalışan varsa bu bir haktır. Ama bir cao (anlaşma) bazı görevleri hariç tutabilir ve bazen işvereniniz izni erteleyebilir. Sizin şirketinizde nasıl olduğunu sendikanıza sorun.',
  },
  'zorgkrediet-weigeren': {
    ...mag,
    answer: 'Bunu bulamadık. Personel servisinize, sendikanıza veya {{infolijn}} numaralı telefondan sorun.',
  },
  'opleidingsdagen-weigeren': {
    ...mag,
    answer:
      'İşvereninizin, sizin seçtiğiniz bir eğitimi reddedip reddedemeyeceğini bulamadık. Personel servisinize veya sendikanıza sorun.',
  },

  'verlof-ontslag': {
    ...ontslagen,
    answer:
      'Hayır. Başvurunuzdan eğitimin son gününe kadar korunursunuz. Ama işvereniniz sizi, izinle hiçbir ilgisi olmayan bir nedenle işten çıkarabilir. Bu nedeni kanıtlaması gerekir. Kanıtlayamazsa {{verlof-loon}} aylık maaş daha alırsınız. Sendikanızdan yardım isteyin.',
  },
  'tijdskrediet-ontslag': {
    ...ontslagen,
    answer:
      'Hayır. Yazılı başvurunuzdan, tijdskrediet bittikten {{tijdskrediet-na}} ay sonrasına kadar korunursunuz. Ama işvereniniz sizi, bununla hiçbir ilgisi olmayan bir nedenle işten çıkarabilir. Bu nedeni kanıtlaması gerekir. Kanıtlayamazsa {{tijdskrediet-loon}} aylık maaş daha alırsınız. Sendikanızdan yardım isteyin.',
  },
  'ontslag-nemen': {
    topic: 'işten kendiniz ayrılmak',
    question: 'Öğrenmek için işten kendim ayrılırsam ödenek alır mıyım?',
    answer:
      'Çoğunlukla hayır. Bir kaynağa göre {{ontslag-sinds}} ayından beri kariyerinizde bir kez mümkündür: en az {{ontslag-jaren}} yıl çalıştıysanız ve {{ontslag-maanden}} ay için. Bu kesin değil. İşten ayrılmadan önce RVA’ya veya sendikanıza sorun.',
  },
  'nieuwe-werkgever': {
    topic: 'iş değiştirmek',
    question: 'İşveren değiştirirsem ne olur?',
    answer:
      'Kayıt belgenizi hemen, tercihen {{nieuw-dagen}} gün içinde, yeni işvereninize verin. İzin için yeni işvereninizin yeniden başvurması gerekir. Onun yanında da koşulları yerine getirmeniz gerekir.',
  },

  'uitkering-behouden': {
    topic: 'ödeneği korumak',
    question: 'Eğitim sırasında ödeneğim devam eder mi?',
    answer:
      'Evet, ödeneğiniz sürdükçe ve bir muafiyet alırsanız. Flandre’de muafiyeti VDAB verir: yıldızı olan bir eğitimde, yeterince uzun sürüyorsa, kendiliğinden. Ama ödeneğinizin süresi çoğunlukla işlemeye devam eder ve tutar düşebilir. Başlamadan önce ödeneğinizin ne zaman biteceğini sendikanıza veya Hulpkas’a sorun.',
  },
  'leefloon-behouden': {
    topic: 'leefloon devamı',
    question: 'Eğitim sırasında leefloon almaya devam eder miyim?',
    answer:
      'OCMW’niz kabul ederse mümkündür. Bunun için birlikte bir plan yaparsınız. Kaydolmadan önce sosyal hizmet görevlinizle konuşun.',
  },
  'ziek-en-opleiding': {
    topic: 'hastalıkta ödenek',
    question: 'Hastayken öğrenebilir miyim ve ödeneğim devam eder mi?',
    answer:
      'Önce sağlık sandığınızdaki adviserend arts ile konuşup sorun. RIZIV sizin için herscholing onaylarsa, onu sağlık sigortası öder ve ödeneğiniz devam eder. Herscholing bittikten sonra ödeneği {{herscholing-maanden}} ay daha alabilirsiniz. Sonra doktor, çalışıp çalışamayacağınıza yeniden bakar.',
  },

  'verlof-stoppen': {
    ...stoppen,
    answer:
      'Derslere yeterince katılın veya bitirme sınavına girin. Yeni kaynaklara göre derslerin en az yarısına katılmanız gerekir. Eskiden derslerin %{{missen-procent}} kadarını geçerli bir neden olmadan kaçırabiliyordunuz. İzin verilenden fazla mı izin aldınız? O zaman bir dahaki sefere daha az saat alırsınız ve işvereniniz maaşı geri isteyebilir. Doktorunuzun raporunu saklayın.',
  },
  'brussels-verlof-stoppen': {
    ...stoppen,
    answer:
      'Eğitimi bırakıyor musunuz? Bunu {{brussel-dagen}} gün içinde işvereninize söyleyin: o zaman izniniz de biter. Geçerli bir neden olmadan kaçırdığınız derslerin oranı %{{missen-procent}} sınırını aşarsa, {{brussel-maanden}} ay boyunca bu izin için hakkınız olmaz.',
  },
  'tijdskrediet-stoppen': {
    ...stoppen,
    answer:
      'Geçerli bir neden olmadan derslerin en fazla onda birini kaçırabilirsiniz. Bırakırsanız ne olacağını bulamadık. Bırakmadan önce RVA’ya sorun.',
  },
  'zorgkrediet-stoppen': {
    ...stoppen,
    answer:
      'Geçerli bir neden olmadan derslerin en fazla onda birini kaçırabilirsiniz; bu {{zorgkrediet-maanden}} aylık dönemlerle sayılır. Daha fazla kaçırırsanız sonraki {{zorgkrediet-maanden}} ay zorgkrediet alamazsınız. Bırakırsanız ne yapmanız gerektiğini personel servisinize sorun.',
  },
  'vrijstelling-stoppen': {
    ...stoppen,
    answer:
      'Önce danışmanınızla konuşun. Geçerli bir neden olmadan bırakırsanız muafiyetinizi ve belki ödeneğinizin bir kısmını kaybedersiniz. Hastalık, bir belgeyle, geçerli bir nedendir. Örneğin hastalık nedeniyle {{uitkering-dagen}} günden uzun süre ödenek almıyor musunuz? O zaman VDAB’ye yeniden kaydolun.',
  },
  'ibo-stoppen': {
    ...stoppen,
    answer:
      'VDAB ile konuşmadan bırakmayın: bu, ödeneğinize mal olabilir. Başka bir iş bulursanız bırakabilirsiniz. Hastaysanız işveren o günler için size maaş ödemez. IBO’dan sonra en az IBO kadar süren bir sözleşme alırsınız. Bırakma ve hastalık hakkındaki bilgi VDAB’nin daha eski bir sayfasında yazıyor.',
  },
  'cheque-stoppen': {
    ...stoppen,
    answer:
      'Çekinizin parasını geri alıp almayacağınızı veya geri ödemeniz gerekip gerekmediğini bulamadık. Eğitimi veren kuruma veya {{infolijn}} numaralı telefondan sorun.',
  },
  'toelage-stoppen': {
    ...stoppen,
    answer:
      'Öğrenim bursunuzun bir kısmını geri ödemeniz gerekip gerekmediğini bulamadık. {{infolijn}} numaralı telefondan sorun.',
  },

  'werkgever-terugbetalen': {
    topic: 'geri ödemek',
    question: 'Ayrılırsam işverenime bir şey geri ödemem gerekir mi?',
    answer:
      'Sadece eğitiminizi o ödediyse ve bir scholingsbeding imzaladıysanız. Bu, eğitim başlamadan önce yapılan yazılı bir anlaşmadır. Sadece süresiz bir sözleşmeyle, en fazla {{beding-jaren}} yıl için mümkündür. Hiçbir zaman hepsini geri ödemezsiniz: en fazla %{{beding-procent}} ve ne kadar uzun kalırsanız o kadar az. Maaşınız da önemlidir: {{beding-stand}} yılında yılda {{beding-loon}} eurodan yüksek olması gerekiyordu; bir knelpuntberoep bunun dışındaydı. İmzalamadan önce sendikanıza kontrol ettirin.',
  },
  belastingen: {
    topic: 'vergiler',
    question: 'Masrafları vergimden düşebilir miyim?',
    answer:
      'Bazen, mesleki gider olarak. Eğitimin şu anda yaptığınız işle ilgili olması gerekir. Yeni bir meslek için öğreniyorsanız mümkün değildir. Belgelerinizi saklayın ve FOD Financiën’e sorun.',
  },
  'vdab-onkosten': {
    ...onkosten,
    answer:
      'Yıldızı olan bir eğitimde VDAB yol masrafınızın bir kısmını veya bir De Lijn abonmanını öder. VDAB bazen tanınmış çocuk bakımını da öder. Başlamadan önce sorun: bulduğumuz tutarlar eski.',
  },
  'ibo-onkosten': {
    ...onkosten,
    answer: 'Yol masrafınızı işveren öder. VDAB sadece çocuk bakımını öder.',
  },
  onkosten: {
    ...onkosten,
    answer:
      'Bu konuda bir kural bulamadık. Bazı sectorfondsen ve işverenler bir şey öder. Personel servisinize veya sendikanıza sorun.',
  },
};
