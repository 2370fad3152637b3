import type { SteunTexts } from '../../texts.js';

const andere = 'eğitim fiyatı üzerinden {{value}}';
const anderePrijs = 'bu eğitim için en fazla {{value}}';
const hoger = 'eğitim siber güvenlik veya enerji verimliliği hakkındaysa, fiyat üzerinden {{value}}';
const hogerPrijs = 'siber güvenlik veya enerji verimliliği hakkındaysa, bu eğitim için en fazla {{value}}';

export const kmoPortefeuille: SteunTexts['kmo-portefeuille'] = {
  name: 'Kmo-portefeuille (işletmeler için eğitim desteği)',
  gives:
    'Flandre, işletmeniz için bir eğitimin bir kısmını öder. Eğitim sizin için veya yanınızda çalışanlar için olabilir.',
  decides: 'Girişimciler için Flaman kurumu olan VLAIO karar verir.',
  criteria: {
    statuut: {
      yes: 'Ana iş veya ek iş olarak kendi hesabınıza çalışıyorsunuz.',
      no: 'Bu destek, kendi işletmesi olanlar içindir. Yine de bir işletmeniz mi var? VLAIO’ya sorun. Henüz kurmadığınız bir işletme sayılmaz.',
      open: 'Bu, kendi hesabınıza çalışıp çalışmadığınıza bağlıdır. Ek iş de sayılır.',
    },
    vestiging: {
      yes: 'İşletmenizin yeri Flandre’de.',
      no: 'İşletmenizin yeri Flandre’de değil. Kendi bölgenizde hangi desteğin olduğunu sorun.',
      open: 'Bu, işletmenizin yerine bağlıdır. Flandre’de olmalıdır.',
    },
    omvang: {
      yes: 'İşletmeniz küçük veya orta büyüklükte.',
      no: 'İşletmeniz çok büyük. Bu destek küçük ve orta büyüklükteki işletmeler içindir.',
      open: 'Bu, işletmenizin büyüklüğüne bağlıdır. Küçük veya orta büyüklükte olmalıdır. Bunu VLAIO kontrol eder.',
    },
  },
  amounts: {
    klein: andere,
    'klein-prijs': anderePrijs,
    'klein-thema': hoger,
    'klein-thema-prijs': hogerPrijs,
    middelgroot: andere,
    'middelgroot-prijs': anderePrijs,
    'middelgroot-thema': hoger,
    'middelgroot-thema-prijs': hogerPrijs,
    plafond: 'bütün eğitimleriniz için toplam, yılda en fazla {{value}}',
  },
  doubts: {
    bijberoep:
      'Ek işin sayıldığı, eğitim veren birkaç kurumun sayfasında tarihsiz olarak yazıyor. Bunu VLAIO’ya sorun.',
    themas:
      'Eğitim, VLAIO’nun sekiz temasından birine uymalıdır; örneğin mesleğiniz, dijitalleşme, sürdürülebilirlik veya yenilik. Size hangi tema olduğunu sormadık. VLAIO’da kontrol edin.',
  },
  deadlines: {
    aanvraag: {
      dated:
        'Desteğe en geç {{date}} tarihinde başvurun. Kendi payınızı bundan sonra {{kmo-eigen-dagen}} gün içinde ödeyin, yoksa destek düşer.',
      undated:
        'Desteğe başlangıçtan en geç {{kmo-portefeuille-aanvraag}} gün sonra başvurun. Kendi payınızı bundan sonra {{kmo-eigen-dagen}} gün içinde ödeyin, yoksa destek düşer.',
      passed:
        'Desteğe {{date}} tarihine kadar (o gün dahil) başvurabilirdiniz. Sonraki bir eğitim için hâlâ mümkündür.',
    },
  },
  steps: {
    opleider: 'Eğitimi veren kuruma, kmo-portefeuille için kayıtlı olup olmadığını sorun.',
    aanvragen: 'Desteğe internette, VLAIO’da, işletmenizin numarasıyla (ondernemingsnummer) başvurun.',
    betalen: 'Önce kendi payınızı kmo-portefeuille içine ödeyin. Flandre buna desteği ekler.',
  },
  unchecked: {
    minimum: 'Eğitimin KDV hariç en az {{kmo-minst}} euro olup olmadığı. KDV karşılanmaz.',
    rechtsvorm: 'İşletmenizin hangi biçimde olduğu. Bir vzw bu desteği alamaz.',
    activiteit: 'İşletmenizin ana faaliyetinin kabul edilip edilmediği.',
    opleider: 'Eğitimi veren kurumun kayıtlı olup olmadığı.',
    grootte: 'İşletmenizin bir gruba bağlı olup olmadığı. O zaman diğer işletmelerin büyüklüğü de sayılır.',
    dubbel: 'Aynı eğitim için başka bir destek alıp almadığınız. Bir eğitim iki kez ödenmez.',
  },
};
