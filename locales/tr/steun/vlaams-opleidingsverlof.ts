import type { SteunTexts } from '../../texts.js';
import { loongrens, stappen } from './educatief-verlof.js';
import { contract, meerJobs } from './gedeeld.js';

export const vlaamsOpleidingsverlof: SteunTexts['vlaams-opleidingsverlof'] = {
  name: 'Vlaams opleidingsverlof (eğitim izni)',
  gives: 'Bir eğitim almak için işinizden izin alabilirsiniz. Maaşınız devam eder, ama işvereniniz onu sınırlayabilir.',
  decides:
    'Hangi eğitimlerin sayıldığını Flaman yönetimi belirler. İzni işvereniniz sizinle birlikte planlar. Zamanında isterseniz öylece reddedemez.',
  criteria: {
    statuut: contract,
    werkgever: {
      yes: 'İşvereniniz özel sektör sayılıyor.',
      no: 'İşvereniniz özel sektör sayılmıyor. Opleidingsverlof sadece özel sektör içindir.',
      open: 'Bu, kimin için çalıştığınıza bağlıdır. Opleidingsverlof özel sektör içindir.',
    },
    werkplek: {
      yes: 'Flandre’de çalışıyorsunuz.',
      no: 'Flandre’de çalışmıyorsunuz. Gerçekten çalıştığınız yer sayılır.',
      open: 'Bu, gerçekten nerede çalıştığınıza bağlıdır. Flandre’de çalışmanız gerekir.',
    },
    tewerkstelling: {
      yes: 'Bu izin için yeterince çalışıyorsunuz.',
      no: 'Alt sınırdan daha az çalışıyorsunuz. {{schooljaar-2025}} okul yılı için bu, %{{vov-procent-2025}} ve haftada {{vov-uren-2025}} saattir. Bildiğimiz kadarıyla diğer okul yılları için en az %{{vov-procent}}.',
      open: 'Bu, ne kadar çalıştığınıza ve eğitiminizin ne zaman başladığına bağlıdır.',
      unsettled:
        '%{{vov-procent-2025}} oranından az veya haftada {{vov-uren-2025}} saatten az çalışıyorsunuz. {{schooljaar-2025}} okul yılında bu yeterli değildi. Şimdi yeterli olup olmadığının onayını hiçbir yerde bulamadık. Bunu {{infolijn}} numaralı telefondan sorun.',
      unasked: meerJobs,
    },
    opleiding: {
      yes: 'Eğitiminiz sayılan eğitimlerden biri.',
      no: 'Eğitiminiz sayılmıyor. İşe başlarken tanıtım, yeni çalışana yol gösterme, meslektaşlarla görüşme (intervizyon) ve benzerleri hiçbir zaman sayılmaz. Başka bir eğitim Opleidingsdatabank (Flaman listesi) içinde olmalıdır veya loopbaanbegeleiding, bir sınav ya da bir beroepskwalificatie yoluyla sayılmalıdır.',
      open: 'Bu, eğitime bağlıdır. Çoğunlukla Opleidingsdatabank (Flaman listesi) içindeyse sayılır. Bazen onsuz da sayılır, örneğin loopbaanbegeleiding sonucu bir persoonlijk ontwikkelingsplan yoluyla.',
    },
    omvang: {
      yes: 'Eğitiminiz yeterince uzun veya sizin için alt sınır yok.',
      no: 'Eğitiminiz çok kısa. Bir okul yılında {{korte-uren}} saat ders veya {{korte-studiepunten}} studiepunten gerekir. Mentor olmak için bir eğitim daha kısa olabilir.',
      open: 'Bu, süreye bağlıdır: bir okul yılında en az {{korte-uren}} saat ders veya {{korte-studiepunten}} studiepunten.',
    },
  },
  amounts: {
    'uren-opleiding': 'bu eğitim için {{value}} maaşlı izin',
    'uren-per-examen': 'examencommissie önündeki her sınav için {{value}} maaşlı izin',
    'uren-per-competentie': 'test ettirdiğiniz her beceri için {{value}} maaşlı izin',
    'uren-schooljaar': 'bütün eğitimleriniz için toplam, bir okul yılında en fazla {{value}}',
    'uren-op-voorstel': 'işvereninizin önerdiği başka bir eğitim de alırsanız, bir okul yılında en fazla {{value}} ek',
  },
  doubts: {
    'overgang-2025-2026':
      '{{schooljaar-2025}} için bir geçiş kuralı var. İçinde ne yazdığını okuyamadık. Bunu {{infolijn}} numaralı telefondan sorun.',
    'hervorming-2026-2027':
      'Flaman Hükümeti {{hervorming-jaar}} sonunda {{schooljaar-2026}} için yeni kurallar üzerinde çalışıyordu. Bu kuralların çıkıp çıkmadığını bilmiyoruz. Bunu {{infolijn}} numaralı telefondan sorun.',
    'voorstel-werkgever':
      'İşvereniniz, ek izin saatleriyle ek bir eğitim önerebiliyordu. {{schooljaar-2025-einde}} sonrasında bunun hâlâ mümkün olup olmadığı kesin değil. Kaynaklar birbiriyle çelişiyor. Bunu {{infolijn}} numaralı telefondan sorun.',
    rooster:
      'Tam olarak yarım zamanlı ve sabit saatlerle çalışıyorsanız, sadece çalışma saatlerinizdeki ders veya sınav için izin alırsınız. Dersleriniz akşam veya boş günlerinizde mi? O zaman izin saati almazsınız.',
    'per-werkgever':
      'Birden fazla işveren için mi çalışıyorsunuz? Sadece Flandre’de özel sektördeki işleriniz sayılır ve onları toplarsınız. Her işveren saatlerden kendi payına düşeni verir. Bu yüzden izni her işverenden isteyin.',
    'volledig-stoppen':
      'Bir süre işe tamamen ara vermek istiyorsunuz: o süre içinde bu izni alamazsınız. O zaman izin alabileceğiniz çalışma saatiniz olmaz. Bu süreden önce veya sonra da dersiniz var mı? O zaman mümkün.',
    'verlof-in-maart':
      'Bütün mart ayı boyunca işe tamamen ara mı veriyorsunuz? {{maart-bron}} yılından bir kaynağa göre o zaman sonraki okul yılında opleidingsverlof hakkınız olmaz. Belki o zaman eğitiminizin başladığı ay sayılır. Bunu {{infolijn}} numaralı telefondan sorun.',
    uitzendkracht:
      'Geçici işçi (interim) olarak mı çalışıyorsunuz? O zaman çalıştığınız şirketin de opleidingsverlof kapsamında olması gerekir. Seçtiğiniz işverene göre hesaplıyoruz. Bunu geçici iş büronuza sorun.',
    'ander-contract':
      'Öğrenci işiniz, çıraklık sözleşmeniz, bir flexi-job veya işyerinde eğitiminiz (IBO) mi var? Bunlar hakkında açık bir kural bulamadık. Çıraklık sözleşmesi belki sayılır. Bunu {{infolijn}} numaralı telefondan sorun.',
    overheidsbedrijf:
      'Flaman yönetimine göre bpost, NMBS ve Proximus gibi kamu şirketleri sayılmaz. Bir maaş bürosu (sosyal sekreterlik), iş sözleşmesiyle de sayılmadığını yazıyor. Bir okul ise o zaman mümkün olduğunu yazıyor. Biz yönetimi esas alıyoruz.',
    'school-eigen-middelen':
      'Maaşınızı Flaman eğitim bakanlığı değil de okulunuz kendisi mi ödüyor? O zaman opleidingsverlof için sayılırsınız. O zaman “işveren” sorusunda De Lijn yazan cevabı seçin.',
    beroepskwalificatie:
      'Eğitiminiz tanınmış bir beroepskwalificatie için mi? Bir kaynağa göre o zaman {{schooljaar-2025-begin}} tarihinden beri Opleidingsdatabank dışında da sayılır. Bir diploma her zaman böyle bir nitelik belgesi değildir. Eğitimi veren kuruma veya {{infolijn}} numaralı telefondan sorun.',
    'niveau-label':
      '“beperkende voorwaarde opleidingsniveau” etiketiyle eğitim, sadece o düzeyde henüz diplomanız yoksa sayılır. Etiket gelmeden önce mi başladınız? O zaman devam edebilirsiniz. Bunu {{infolijn}} numaralı telefondan sorun.',
    geschrapt:
      'Geçen okul yılı bu eğitim için opleidingsverlof aldınız mı ve eğitim şimdi listeden çıkarıldı mı? O zaman belki devam edebilirsiniz. O zaman “Opleidingsdatabank listesinde” sorusunda bu cevabı seçin.',
    bedrijfsopleiding:
      'Şirket içindeki bir eğitim için yönetimin önceden olumlu görüş vermesi gerekir. Bunun tam olarak ne zamandan beri geçerli olduğu kesin değil. Bu görüşün olup olmadığını işvereninize sorun.',
  },
  deadlines: {
    'bewijs-werkgever': {
      dated:
        'Kayıt belgenizi hemen işvereninize verin: tercihen kaydınızdan sonraki {{vlaams-opleidingsverlof-bewijs-werkgever}} gün içinde ve en geç {{date}} tarihinde.',
      undated:
        'Kayıt belgenizi en geç 31 Ekim’de işvereninize verin. Daha sonra mı kaydoluyorsunuz? O zaman {{vlaams-opleidingsverlof-bewijs-werkgever}} gün içinde.',
      passed:
        'Kayıt belgenizin {{date}} tarihinde işvereninizde olması gerekiyordu. Daha sonra mı kaydoldunuz? O zaman {{vlaams-opleidingsverlof-bewijs-werkgever}} gününüz var. Yoksa belgeyi hemen bugün verin ve hâlâ mümkün olup olmadığını sorun.',
    },
    'op-tijd-gevraagd': {
      dated:
        'İzni işvereninizden mümkün olduğunca erken, en geç {{date}} tarihinde isteyin. Ondan sonra zamanı yetmez ve izni reddedebilir.',
      undated:
        'İzni, işvereninizin başvurabileceği son günden en az {{vraag-weken}} hafta önce isteyin. Yoksa reddedebilir.',
      passed:
        'İzni işvereninizden en geç {{date}} tarihinde istediniz mi? O zaman tamam. Şimdi istiyorsanız reddedebilir.',
    },
    'aanvraag-werkgever': {
      dated: 'İşvereniniz başvuruyu en geç {{date}} tarihinde yapar. Bu yüzden belgelerinizi ona çabuk verin.',
      undated:
        'İşvereniniz başvuruyu, eğitimin başlangıcından sonra {{vlaams-opleidingsverlof-aanvraag-werkgever}} ay içinde yapar.',
      passed: 'İşvereninizin başvuruyu en geç {{date}} tarihinde yapması gerekiyordu. Yapılıp yapılmadığını ona sorun.',
    },
  },
  steps: {
    nakijken: 'Eğitimin opleidingsverlof için sayılıp sayılmadığını kontrol edin.',
    ...stappen,
    tegoed: 'Kaç saatinizin kaldığına Mijn Burgerprofiel sayfasında bakın. Orada “Opleidingstegoed” bölümünü arayın.',
  },
  unchecked: {
    maart:
      'Okul yılı başlamadan önceki mart ayında ne kadar çalıştığınız. Bu yeterli değil miydi? O zaman eğitiminizin başladığı ay sayılır.',
    'loopt-tijdskrediet':
      'Şu anda tijdskrediet veya ouderschapsverlof alıp almadığınız. O zaman işiniz belki daha düşük bir yüzdeyle sayılır.',
    aanwezigheid: 'Derslere yeterince katılıp katılmadığınız veya sınava ya da bitirme sınavına girip girmediğiniz.',
    taalniveau:
      'Dil kursunuzun düzeyinin çok yüksek olup olmadığı. Bir centrum voor volwassenenonderwijs okulunda bir sınır vardır.',
    'tweede-diploma':
      'Zaten bir bachelor veya master diplomanız olup olmadığı. İkincisi kendiliğinden sayılmaz. Opleidingsdatabank içinde sınırlayıcı etiket olmadan yer almalı veya sizin persoonlijk ontwikkelingsplan belgenizde olmalıdır.',
    contractvorm: 'Yükseköğretime nasıl kaydolduğunuz. Bir examencontract ile opleidingsverlof alamazsınız.',
    planning: 'Hangi günler izin aldığınız. Bunu işvereninizle kararlaştırırsınız.',
    loongrens: loongrens('{{schooljaar-2025}} okul yılında sınır ayda brüt {{loongrens-2025}} euro idi'),
  },
};
