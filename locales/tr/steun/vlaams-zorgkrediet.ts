import type { SteunTexts } from '../../texts.js';

export const vlaamsZorgkrediet: SteunTexts['vlaams-zorgkrediet'] = {
  name: 'Vlaams zorgkrediet voor een opleiding (eğitim için ödenekli izin)',
  gives:
    'Bir eğitim için bir süre daha az çalışırsınız veya işe bir süre ara verirsiniz. Flandre size her ay bir ödenek öder.',
  decides: 'Ödeneğe Flaman yönetimi karar verir. Başvuruyu işvereniniz başlatır.',
  criteria: {
    statuut: {
      yes: 'Bir işveren için çalışıyorsunuz.',
      no: 'Zorgkrediet, şu anda bir işveren için çalışanlar içindir.',
      open: 'Bu, bir işveren için çalışıp çalışmadığınıza bağlıdır.',
    },
    werkgever: {
      yes: 'Flaman yönetimi, okullar veya Flandre’deki bir yerel yönetim için çalışıyorsunuz.',
      no: 'Zorgkrediet, Flaman yönetimi, okullar ve Flandre’deki yerel yönetimler içindir.',
      open: 'Bu, kimin için ve bazen nerede çalıştığınıza bağlıdır. Okullarda, Vlaamse Gemeenschap tarafından ödenen bir okulda geçerlidir. Personel servisinize veya okulunuza sorun.',
    },
    vorm: {
      yes: 'Seçtiğiniz biçim, şu anda ne kadar çalıştığınıza uyuyor.',
      no: 'Seçiminiz buraya uymuyor. İşe tamamen ara vermek veya yarım zamanlı çalışmak mümkündür. Beşte bir daha az çalışmak, şu anda tam zamanlı çalışıyorsanız mümkündür.',
      open: 'Bu, seçtiğiniz biçime ve şu anda ne kadar çalıştığınıza bağlıdır. Zaten yarım zamanlı veya daha az çalışıyor ve yarım zamanlı çalışmak mı istiyorsunuz? O zaman neyin mümkün olduğunu bulamadık. Personel servisinize sorun.',
    },
    erkenning: {
      yes: 'Eğitiminiz Opleidingsdatabank (eğitimlerin Flaman listesi) içinde yer alıyor veya tanınmış.',
      no: 'Cevaplarınıza göre eğitiminiz tanınmamış. Flandre’nin onu vermesi, ödemesi veya tanıması ya da eğitimi veren kurumun kayıtlı olması gerekir.',
      open: 'Bu, eğitiminizin veya eğitimi veren kurumun tanınmış olup olmadığına bağlıdır.',
    },
    omvang: {
      yes: 'Eğitiminiz yeterince uzun: yılda en az {{lange-uren}} saat ders veya {{lange-studiepunten}} studiepunten.',
      no: 'Eğitiminiz çok kısa. Yılda {{lange-uren}} saat ders veya {{lange-studiepunten}} studiepunten gerekir.',
      open: 'Bu, süreye bağlıdır: yılda en az {{lange-uren}} saat ders veya {{lange-studiepunten}} studiepunten.',
    },
  },
  amounts: {
    voltijds: '{{value}} brüt, işe tamamen ara verirseniz (bu tutarın tarihi bilinmiyor)',
    halftijds: '{{value}} brüt, yarım zamanlı çalışmaya geçerseniz (bu tutarın tarihi bilinmiyor)',
    vijfde: '{{value}} brüt, beşte bir daha az çalışmaya geçerseniz (bu tutarın tarihi bilinmiyor)',
  },
  doubts: {
    duur: 'Bir eğitim için ne kadar süre zorgkrediet alabileceğinizi kesin bilmiyoruz. Kaynaklar birbiriyle çelişiyor. Personel servisinize veya {{infolijn}} numaralı telefondan sorun.',
    studiepunten:
      'Eğitiminiz studiepunten ile mi hesaplanıyor? Flaman yönetimi yılda {{lange-studiepunten}} tane istiyor. Bir yüksekokul {{zorgkrediet-anders}} diyor, bir başkası {{zorgkrediet-ook}} da diyor. Biz yönetimi esas alıyoruz.',
    erkenning:
      'İki kaynağa göre eğitimin veya eğitimi veren kurumun tanınmış olması yeterlidir. Flaman yönetiminin sayfası bunu açık bırakıyor. Bunu {{infolijn}} numaralı telefondan sorun.',
    'andere-overheid':
      'De Lijn, VITO veya benzer bir işverende mi çalışıyorsunuz? Orada zorgkrediet mümkün mü, bilmiyoruz. Personel servisinize sorun.',
  },
  deadlines: {
    aanvraag: {
      dated: 'En geç {{date}} tarihinde başvurun. Bu tarih tek bir kaynaktan. Bu yüzden zamanında başlayın.',
      undated:
        'Zamanında başvurun. Bir kaynağa göre başlangıçtan {{vlaams-zorgkrediet-aanvraag}} ay sonrasına kadar mümkündür.',
      passed:
        'Bir kaynağa göre {{date}} tarihine kadar başvurabilirdiniz. Hâlâ mümkün olup olmadığını {{infolijn}} numaralı telefondan sorun.',
    },
  },
  steps: {
    werkgever: 'İşvereninizden başvuruyu başlatmasını isteyin.',
    aanvraag: 'Başvuruyu internette, kayıtlı olduğunuza dair bir belgeyle tamamlayın.',
    attest:
      'Her {{zorgkrediet-maanden}} aydan sonra {{zorgkrediet-dagen}} takvim günü içinde, dersleri aldığınıza dair bir belge gönderin. O zaman uzatma da isteyin.',
  },
  unchecked: {
    'meeste-personeel':
      'Sizin görevinizin sayılıp sayılmadığı. Personelin çoğu zorgkrediet alabilir, ama herkes alamaz.',
    periode:
      'Ne kadar süreyle aldığınız. Tam aylar olarak verilir, çoğunlukla art arda en az {{zorgkrediet-maanden}} ay, ve eğitiminiz başlamadan önce verilmez.',
    afstandsonderwijs: 'Dersleri uzaktan alıp almadığınız. O zaman en az {{lange-studiepunten}} studiepunten gerekir.',
    buitenland: 'Eğitimi yurt dışında alıp almadığınız. Buna sadece bir Belçika okulunda izin vardır.',
    aanwezigheid:
      'Derslere yeterince katılıp katılmadığınız. Geçerli bir neden olmadan en fazla onda birini kaçırabilirsiniz.',
    'thematisch-verlof':
      'Şu anda başka bir izin, örneğin ouderschapsverlof, alıp almadığınız. İkisi birlikte mümkün değildir.',
    gezinssituatie: 'Çocuklarla yalnız yaşayıp yaşamadığınız. O zaman tutar daha yüksek olabilir.',
  },
};
