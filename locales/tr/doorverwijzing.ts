import type { Fonds } from '../../flows/referrals/sectorfondsen.js';
import type { DoorverwijzingTexts } from '../texts.js';
import { sectorfondsen } from './sectorfondsen.js';

const zonderDiploma = 'Bunu görüyorsunuz, çünkü henüz lise diplomanız yok.';
const diploma = {
  'diploma-halen': 'Bunu görüyorsunuz, çünkü lise diploması almak istiyorsunuz.',
  'zonder-diploma': zonderDiploma,
};
const perSituatie = (orada: string) => ({
  werkzoekend: `Bunu görüyorsunuz, çünkü iş arıyorsunuz ve ${orada} oturuyorsunuz.`,
  leefloon: `Bunu görüyorsunuz, çünkü leefloon alıyorsunuz ve ${orada} oturuyorsunuz. Sizin de kayıt yaptırıp yaptıramayacağınızı sorun.`,
  thuis: `Bunu görüyorsunuz, çünkü ${orada} oturuyorsunuz ve işiniz yok. Yeniden çalışmak istiyorsanız kayıt yaptırıp yaptıramayacağınızı sorun.`,
});
const overDeGrens = {
  'werkt-in-buitenland':
    'Bunu görüyorsunuz, çünkü yurt dışında çalışıyorsunuz. İzin için o ülkenin kuralları geçerlidir.',
  'woont-in-buitenland': 'Bunu görüyorsunuz, çünkü başka bir Avrupa ülkesinde oturuyorsunuz.',
  'zoekt-vanuit-buitenland': 'Bunu görüyorsunuz, çünkü iş arıyorsunuz ve başka bir Avrupa ülkesinde oturuyorsunuz.',
};
const waarJeWerkt = 'Oturduğunuz yer değil, çalıştığınız yer sayılır.';
const zorgkrediet = 'zorgkrediet (öğrenmek için de, ödenekle geçici olarak daha az çalışmak).';

/** One reason for every fund of a paritair comité. */
const perComite = Object.fromEntries(
  Object.keys(sectorfondsen).map((fonds) => [
    fonds,
    'Bunu görüyorsunuz, çünkü bu fon sizin paritair comité numaranıza aittir.',
  ]),
) as Readonly<Record<Fonds, string>>;

export const doorverwijzing: DoorverwijzingTexts = {
  gevangenis: {
    name: 'Cezaevinizin eğitim koordinatörü',
    gives:
      'Flandre ve Brüksel’deki her cezaevinde dersleri Vocvo’dan biri düzenler. Dersleri bir centrum voor volwassenenonderwijs, Ligo veya VDAB verir. Bazen tek başınıza da çalışabilir veya sınavlara girebilirsiniz. {{schooljaar-2025-maand}} öncesinde cezaevinde olanlar bir merkezde kayıt ücreti ödemiyordu. Hâlâ böyle olup olmadığını sorun.',
    reasons: { gedetineerd: 'Bunu görüyorsunuz, çünkü cezaevindesiniz.' },
  },
  groeipakket: {
    name: 'Schooltoeslag, Groeipakket içindeki okul yardımı',
    gives:
      'Basisverpleegkunde (temel hemşirelik, eskiden HBO5) için studietoelage yok, ama bir schooltoeslag var. Yaşınız önemli değil. Kendiniz artık Groeipakket (çocuk parası) almıyorsanız, onu kendiniz için isteyebilirsiniz. Gelirinize bakılır.',
    reasons: { basisverpleegkunde: 'Bunu görüyorsunuz, çünkü basisverpleegkunde okumak istiyorsunuz.' },
  },
  verzoeker: {
    name: 'Kabul merkeziniz',
    gives:
      'Orada, nerede Hollandaca öğrenebileceğinizi bilirler. Bu, bir karar beklerken de mümkündür. Çalışma izniniz varsa iş kurumu VDAB’ye de danışın.',
    reasons: {
      verzoeker: 'Bunu görüyorsunuz, çünkü Belçika’da koruma başvurunuz var ve Hollandaca öğrenmek istiyorsunuz.',
    },
  },
  inburgering: {
    name: 'Agentschap Integratie en Inburgering',
    gives:
      'Inburgering burada başlar: Hollandaca öğrenmek, buradaki hayatı tanımak ve iş veya eğitim için yardım. Anvers’te Atlas’a, Gent’te Amal’a, Brüksel’de Bon’a gidersiniz.',
    reasons: {
      inburgeraar: 'Bunu görüyorsunuz, çünkü Belçika’da yenisiniz ve Hollandaca öğrenmek istiyorsunuz.',
    },
  },
  nt2: {
    name: 'Hollandaca dersleri',
    gives:
      'Bunları bir centrum voor volwassenenonderwijs okulunda veya Ligo’da bulursunuz. Fiyatı önceden sorun, çünkü bazı insanlar daha az öder veya hiçbir şey ödemez.',
    reasons: { nederlands: 'Bunu görüyorsunuz, çünkü Hollandaca öğrenmek istiyorsunuz.' },
  },
  ligo: {
    name: 'Ligo, basiseducatie merkezi',
    gives:
      'Burada rahatça okumayı, yazmayı, hesap yapmayı veya bilgisayar kullanmayı öğrenirsiniz. Çoğu insan için ücretsizdir. Brüksel’de adı Brusselleer’dir.',
    reasons: {
      basisvaardigheden:
        'Bunu görüyorsunuz, çünkü okumada, hesapta veya dijital çalışmada daha iyi olmak istiyorsunuz.',
      'diploma-secundair':
        'Bunu görüyorsunuz, çünkü lise diploması almak istiyorsunuz. Burada önce temel bilgileri tazeleyebilirsiniz.',
      'zonder-diploma': 'Bunu görüyorsunuz, çünkü lise diplomanız yok. Burada temel bilgileri tazeleyebilirsiniz.',
    },
  },
  starten: {
    name: 'VLAIO, iş kuranlar için',
    gives:
      'VLAIO, girişimciler için Flaman kurumudur. Flandre’de iş kurarsanız hangi yardımın olduğunu orada okursunuz. Yeni başlayanlar için kursları Syntra’da bulursunuz.',
    reasons: {
      werkzoekend:
        'Bunu görüyorsunuz, çünkü iş arıyorsunuz ve kendi işinizi kurmak istiyorsunuz. Ödenek alıyorsanız, neye izin olduğunu önce işsizlik kurumu RVA’ya sorun.',
      'eigen-zaak': 'Bunu görüyorsunuz, çünkü kendi işinizi kurmak istiyorsunuz.',
    },
  },
  ocmw: {
    name: 'Belediyenizin OCMW’si',
    gives:
      'Bir sosyal hizmet görevlisi, gelirinize ve ne öğrenmek istediğinize sizinle birlikte bakar. Leefloon alırken öğrenmek, görüşmeden sonra mümkündür.',
    reasons: {
      leefloon: 'Bunu görüyorsunuz, çünkü leefloon alıyorsunuz.',
      'zonder-uitkering':
        'Bunu görüyorsunuz, çünkü ödenek almadan iş arıyorsunuz. Geçinmek için yeterli paranız yoksa, leefloon mümkün mü diye OCMW bakar.',
    },
  },
  actiris: {
    name: 'Actiris',
    gives:
      'Bu Brüksel kurumuna iş arayan olarak kaydolursunuz. Bir eğitimi ödeneğinizle birlikte alıp alamayacağınızı orada sorun. Actiris bazen yeni bir iş için eğitimin bir kısmını öder.',
    reasons: perSituatie('Brüksel’de'),
  },
  vdab: {
    name: 'VDAB',
    gives:
      'VDAB, Flandre’nin iş ve eğitim kurumudur. VDAB’nin tanıdığı eğitimler, iş arayan olarak kayıtlı olanlar için ücretsizdir. Bazen yol ve çocuk bakımı için de para geri alırsınız.',
    reasons: {
      werkzoekend:
        'Bunu görüyorsunuz, çünkü iş arıyorsunuz ve Flandre’de oturuyorsunuz. Bir danışman sizinle birlikte arar.',
      brussel:
        'Bunu görüyorsunuz, çünkü iş arıyorsunuz ve Brüksel’de oturuyorsunuz. Actiris’e kayıtlıysanız burada Hollandaca öğrenim görebilirsiniz.',
      leefloon:
        'Bunu görüyorsunuz, çünkü leefloon alıyorsunuz ve Flandre’de oturuyorsunuz. O zaman da kaydolabilirsiniz.',
      ziek: 'Bunu görüyorsunuz, çünkü hastasınız ve Flandre’de oturuyorsunuz. Önce sağlık sandığınızla konuşun.',
      inkomensgarantie:
        'Bunu görüyorsunuz, çünkü bir inkomensgarantie-uitkering ile kısmi zamanlı çalışıyorsunuz. Bunun için iş arayan olarak kayıtlısınız. Bir eğitimi ücretsiz alıp alamayacağınızı sorun.',
      thuis:
        'Bunu görüyorsunuz, çünkü Flandre’de oturuyorsunuz ve işiniz yok. Yeniden çalışmak istiyorsanız, ödenek olmadan da kaydolabilirsiniz.',
    },
  },
  'forem-werkzoekend': {
    name: 'Le Forem',
    gives:
      'Bu Valonya kurumuna iş arayan olarak kaydolursunuz. Bir eğitimi ödeneğinizle birlikte alıp alamayacağınızı orada sorun.',
    reasons: perSituatie('Valonya’da'),
  },
  adg: {
    name: 'Arbeitsamt (ADG)',
    gives:
      'Almanca Konuşan Topluluk’un bu kurumuna iş arayan olarak kaydolursunuz. Bir eğitimi ödeneğinizle birlikte alıp alamayacağınızı orada sorun.',
    reasons: perSituatie('Almanca Konuşan Topluluk’ta'),
  },
  'rva-einde-uitkering': {
    name: 'Sendikanız veya Hulpkas: ödeneğiniz ne zamana kadar sürüyor',
    gives:
      'Ödeneğinizi onlar öder ve bitiş tarihini bilirler. Uzun bir eğitime başlamadan önce bunu sorun. Kuralları, federal işsizlik kurumu RVA koyar.',
    reasons: {
      werkloosheid:
        'Bunu görüyorsunuz, çünkü işsizlik ödeneği alıyorsunuz. {{werkloosheid-sinds}} tarihinden beri bu en fazla {{werkloosheid-maanden}} ay sürer: bir yıl ve yeterince uzun çalıştıysanız en fazla bir yıl daha. İstisnalar var.',
      inkomensgarantie:
        'Bunu görüyorsunuz, çünkü bir inkomensgarantie-uitkering alıyorsunuz. En az yarım zamanlı çalışıyorsanız, {{oud-bron}} yılında bir gazeteye göre bu bir süre sonra bitmez.',
      inschakeling:
        'Bunu görüyorsunuz, çünkü öğreniminizden sonraki bir ödenek olan inschakelingsuitkering alıyorsunuz. {{werkloosheid-sinds}} tarihinden beri bu en fazla bir yıl sürer.',
    },
  },
  'vdab-diploma': {
    name: 'VDAB aracılığıyla diploma',
    gives:
      'Yeterince insan olmayan bir meslek için bazen ücretsiz diploma alabilirsiniz. VDAB karar verir. Ödeneğinize ne olacağını da sorun: o kurallar {{vdab-regels}} yılında değişti.',
    reasons: {
      werkzoekend: 'Bunu görüyorsunuz, çünkü ödenekle iş arıyorsunuz ve öğrenmek istiyorsunuz.',
    },
  },
  ziekenfonds: {
    name: 'Sağlık sandığınızın terug-naar-werkcoördinator görevlisi',
    gives:
      'Bu kişi, hangi işi veya eğitimi yapabileceğinize sizinle birlikte bakar. Kendiniz iletişime geçebilirsiniz. Sağlık sandığı doktorunun kabul etmesi gerekip gerekmediğini başlamadan önce sorun.',
    reasons: { ziek: 'Bunu görüyorsunuz, çünkü hastalık nedeniyle çalışamıyorsunuz.' },
  },
  gtb: {
    name: 'GTB',
    gives:
      'GTB, engelli olan veya sağlık sorunu olan insanlara iş veya eğitim bulmada yardım eder. Bunu iş kurumu VDAB’ye sorun. Orada çalışma engelinizin resmen tanınmasını isteyebilirsiniz: o zaman daha fazla yardım vardır.',
    reasons: {
      ziek: 'Bunu görüyorsunuz, çünkü hastalık nedeniyle çalışamıyorsunuz ve Flandre’de oturuyorsunuz.',
      beperking: 'Bunu görüyorsunuz, çünkü iş arıyorsunuz ve ek yardıma ihtiyacınız var.',
    },
  },
  'riziv-terug-naar-werk': {
    name: 'Terug Naar Werk-fonds (işe dönüş fonu)',
    gives:
      'Ücretli çalışanlar ve iş arayanlar için, işe dönüş rehberliğinde kullanılan bir kupon, en fazla {{fonds-bedrag}} euro ({{fonds-stand}} itibarıyla). Sağlık sigortasının arkasındaki kurum olan RIZIV karar verir.',
    reasons: {
      'meer-dan-jaar': 'Bunu görüyorsunuz, çünkü bir yıldan uzun süredir hastasınız.',
      'zonder-contract':
        'Bunu görüyorsunuz, çünkü hastasınız ve sözleşmeniz yok. İşvereniniz sözleşmeyi tıbbi nedenlerle bitirdiyse kuponu {{fonds-maanden}} ay içinde isteyin ({{fonds-stand}} itibarıyla).',
    },
  },
  'vdab-tijdelijk-werkloos': {
    name: 'VDAB, işin olmadığı günler için',
    gives: 'İşin olmadığı günlerde ne öğrenebileceğinizi iş kurumu VDAB’ye sorun. Bu olanaklar kontrol edilmedi.',
    reasons: {
      'tijdelijk-werkloos': 'Bunu görüyorsunuz, çünkü geçici olarak işsizsiniz ve Flandre’de oturuyorsunuz.',
    },
  },
  'brussel-educatief-verlof': {
    name: 'Betaald educatief verlof (Brüksel’de ücretli eğitim izni)',
    gives:
      'Maaşınızı alarak öğrenmek için izin saatleri. Hangi eğitimlerin sayıldığını Brussel Economie en Werkgelegenheid söyler. Bir kamu şirketinde bu sadece sözleşmesi olanlar içindir, kadrolu olanlar için değildir.',
    reasons: { werkplek: `Bunu görüyorsunuz, çünkü Brüksel’de çalışıyorsunuz. ${waarJeWerkt}` },
  },
  'forem-educatief-verlof': {
    name: 'Congé-éducation payé (Valonya’da ücretli eğitim izni)',
    gives:
      'Bir üst sınıra kadar maaşınızı alarak öğrenmek için izin saatleri. Valonya’nın iş kurumu Le Forem açıklama yapar. Kurallar gözden geçiriliyor, bu yüzden onları sorun.',
    reasons: { werkplek: `Bunu görüyorsunuz, çünkü Valonya’da çalışıyorsunuz. ${waarJeWerkt}` },
  },
  'ostbelgien-bildungsurlaub': {
    name: 'Bezahlter Bildungsurlaub (Ostbelgien’de ücretli eğitim izni)',
    gives:
      'Bir üst sınıra kadar maaşınızı alarak öğrenmek için izin saatleri. Bakanlık Almanca açıklama yapar. Eskiden BRAWO orada fiyatın bir kısmını ödüyordu. Hâlâ olup olmadığını sorun.',
    reasons: {
      werkplek: `Bunu görüyorsunuz, çünkü Almanca Konuşan Topluluk’ta çalışıyorsunuz. ${waarJeWerkt}`,
    },
  },
  grensinfopunt: {
    name: 'GrensInfoPunt',
    gives:
      'Hollanda sınırının öbür tarafında oturuyor veya çalışıyorsanız, burada vergi ve sosyal güvenlik hakkında bilgi alırsınız.',
    reasons: overDeGrens,
  },
  eures: {
    name: 'EURES, Avrupa iş ağı',
    gives: 'Avrupa’daki her ülke için: iş kurumu VDAB’den bir EURES danışmanı isteyin. Bu olanaklar kontrol edilmedi.',
    reasons: overDeGrens,
  },
  'kmo-portefeuille-vlaio': {
    name: 'Kmo-portefeuille (işletmeler için eğitim desteği)',
    gives:
      'Girişimciler için Flaman kurumu VLAIO, işletmeniz için bir eğitimin bir kısmını öder: {{kmo-jaar}} yılında yüzde {{kmo-laag}} ile {{kmo-hoog}} arası. İşletmenizin yeri Flandre’de olmalı ve eğitimi veren kurum tanınmış olmalıdır.',
    reasons: {
      zelfstandig: 'Bunu görüyorsunuz, çünkü kendi hesabınıza çalışıyorsunuz.',
      bijberoep:
        'Bunu görüyorsunuz, çünkü ek iş olarak kendi hesabınıza çalışıyorsunuz. Bu, o işletme için olan bir eğitimde geçerlidir.',
    },
  },
  ondernemersdienst: {
    name: 'VLAIO, girişimciler için Flaman kurumu',
    gives:
      'VLAIO’da, başka yönetimlerinki de dahil, girişimciler için bütün desteklerin listesi var. İşletmeniz Flandre’de değil mi? O zaman bölgenizin hangi desteği verdiğini ondernemingsloket kurumunuza sorun.',
    places: {
      brussel: {
        name: '{{brusselse-lijn}}, girişimciler için Brüksel kurumu',
        gives: 'Brüksel’in girişimcilere, eğitim için de, hangi desteği verdiğini burada bulursunuz.',
      },
    },
    reasons: {
      brussel: 'Bunu görüyorsunuz, çünkü işletmeniz Brüksel’de.',
      zelfstandig: 'Bunu görüyorsunuz, çünkü kendi hesabınıza çalışıyorsunuz ve bir şey öğrenmek istiyorsunuz.',
    },
  },
  'brussel-opleidingspremie': {
    name: 'Brüksel’in eğitim primi',
    gives:
      'Eğitim olağan dışı veya acilse Brüksel, işletmeniz için bir eğitimin bir kısmını öder. Prim için başlangıçtan en az bir ay önce başvurun. Zaten başladınız mı? O zaman artık mümkün değildir.',
    reasons: {
      zelfstandig:
        'Bunu görüyorsunuz, çünkü işletmeniz Brüksel’de. Kmo-portefeuille sadece Flandre’deki bir işletme içindir.',
      bijberoep:
        'Bunu görüyorsunuz, çünkü ek işinizin işletmesi Brüksel’de. Bu, o işletme için olan bir eğitimde geçerlidir.',
    },
  },
  'zorgopleiding-met-loon': {
    name: 'Maaşla hemşirelik veya bakım görevlisi eğitimi (Project 600)',
    gives:
      'Bakım alanında çalışanlar bazen maaşları devam ederken hemşire veya bakım görevlisi eğitimi alabilir. En az yarım zamanlı çalışmanız, bakım alanında üç yıl deneyiminiz olması ve henüz hemşire olmamanız gerekiyordu ({{zorgopleiding-stand}} itibarıyla). Kayıt nisan başına kadar mümkündü. Hâlâ olup olmadığını personel servisinize sorun.',
    reasons: {
      'prive-zorg': 'Bunu görüyorsunuz, çünkü sağlık alanında çalışıyorsunuz (paritair comité {{pc-zorg}}).',
      socialprofit:
        'Bunu görüyorsunuz, çünkü bakım, sosyal hizmet veya kültür alanında çalışıyorsunuz. Orada projelerin adı farklıdır, örneğin “Vorming Hogerop”.',
      openbaar:
        'Bunu görüyorsunuz, çünkü bir yerel yönetim için çalışıyorsunuz. Bu, bir hastanede, bakım evinde veya evde hemşirelikte çalışanlar içindir.',
    },
  },
  travi: {
    ...sectorfondsen.travi,
    reasons: { uitzendkracht: 'Bunu görüyorsunuz, çünkü geçici işçisiniz (interim).' },
  },
  'dienstencheques-opleidingsfonds': {
    ...sectorfondsen['vorm-dc'],
    reasons: { dienstencheques: 'Bunu görüyorsunuz, çünkü dienstencheques ile çalışıyorsunuz.' },
  },
  bosa: {
    name: 'Personel servisiniz, BOSA’nın kurallarıyla',
    gives:
      'Federal memurlar, yöneticileri kabul ederse çalışma sırasında öğrenebilir. Nasıl olduğunu federal personel kurumu BOSA açıklar. Kendi personel servisiniz size yardım eder.',
    reasons: { ambtenaar: 'Bunu görüyorsunuz, çünkü federal yönetim için çalışıyorsunuz.' },
  },
  school: {
    name: 'Okulunuzun sekreterliği',
    gives: `Hizmet içi eğitimi ve şunu sorun: ${zorgkrediet} Öğretmen olacaksanız, lerarenbonus hâlâ var mı diye sorun. Bu, serbest saatler veriyordu ({{lerarenbonus-stand}} itibarıyla).`,
    reasons: { onderwijs: 'Bunu görüyorsunuz, çünkü okullarda çalışıyorsunuz.' },
  },
  personeelsdienst: {
    name: 'İşvereninizin personel servisi',
    gives: 'Sizin için hangi izin ve eğitimlerin olduğunu bilir. Kurallar işverenden işverene değişir.',
    reasons: {
      'vlaamse-overheid': `Bunu görüyorsunuz, çünkü Flaman yönetimi için çalışıyorsunuz. Şunu da sorun: ${zorgkrediet}`,
      'lokaal-bestuur': `Bunu görüyorsunuz, çünkü bir yerel yönetim için çalışıyorsunuz. Flandre’de şu da var: ${zorgkrediet}`,
      'eigen-regels': 'Bunu görüyorsunuz, çünkü işvereniniz kamuya ait ve kendi kuralları olabilir.',
      'woont-elders':
        'Bunu görüyorsunuz, çünkü Flandre’de veya Brüksel’de oturmuyorsunuz. O zaman başka kurallar geçerli olabilir.',
    },
  },
  studietoelagen: {
    name: 'Studietoelage ve okulunuzun öğrenci servisi',
    gives:
      'Studietoelage, okumak için Flaman yönetiminin verdiği paradır. Öğreniminize, vatandaşlığınıza, ailenize ve gelire bağlıdır. Okulunuzun öğrenci servisi size yardım eder.',
    reasons: {
      student: 'Bunu görüyorsunuz, çünkü öğrencisiniz.',
      jobstudent: 'Bunu görüyorsunuz, çünkü öğrenci işiniz var.',
    },
  },
  tweedekans: {
    name: 'Tweedekansonderwijs (ikinci şans eğitimi)',
    gives:
      'Bir centrum voor volwassenenonderwijs (CVO) okulunda lise diplomanızı sonradan alırsınız. Genel dersler az para tutar: {{schooljaar-2025}} okul yılında ders saati başına {{cvo-cent}} sent. İlk diploma için olan primi de sorun.',
    reasons: diploma,
  },
  examencommissie: {
    name: 'Examencommissie secundair onderwijs (lise sınav kurulu)',
    gives:
      'Kendi hızınızda kendiniz çalışırsınız ve sonra sınavlara girersiniz. Böylece ders almadan diploma alırsınız.',
    reasons: diploma,
  },
  evc: {
    name: 'Bildiklerinizi göstermek (EVC)',
    gives:
      'Bir mesleği yaparak öğrendiyseniz, onu yapabildiğinizi bir test merkezinde kanıtlayabilirsiniz. Başarılı olursanız bir beroepskwalificatie belgesi alırsınız. Fiyatı önceden sorun.',
    reasons: {
      'zonder-diploma': zonderDiploma,
      richting:
        'Bunu görüyorsunuz, çünkü bir yön arıyorsunuz ve yaptıklarınız sayesinde belki zaten çok şey biliyorsunuz.',
    },
  },
  'loopbaanbegeleiding-alternatief': {
    name: 'Çek olmadan kariyer danışmanlığı',
    gives:
      'VDAB ile veya bir Leerwinkel ile konuşun. Bir sendikaya üyeyseniz orada da danışın. Her sendikanın neler sunduğu kontrol edilmedi.',
    reasons: {
      'cheque-gebruikt': 'Bunu görüyorsunuz, çünkü daha önce loopbaancheque kullandınız.',
      'geen-werk': 'Bunu görüyorsunuz, çünkü bir yön arıyorsunuz. Loopbaancheque sadece çalışanlar içindir.',
    },
  },
  competentiecheck: {
    name: 'Competentiecheck',
    gives:
      'İş kurumu VDAB’nin internet sitesinde, zaten neler yapabildiğinize, hangi işlerin uyduğuna ve neler öğrenebileceğinize ücretsiz bakarsınız. Bunu {{competentie-van}} veya {{competentie-tot}} yılından bir sayfada okuduk.',
    reasons: { werkt: 'Bunu görüyorsunuz, çünkü çalışıyorsunuz ve ne öğrenebileceğinizi araştırıyorsunuz.' },
  },
  onderwijskiezer: {
    name: 'Onderwijskiezer',
    gives:
      'Bu internet sitesinde, Flandre’de ve Brüksel’de, yetişkinler için de, hangi okul programlarının olduğunu ve bunların neler istediğini bulursunuz.',
    reasons: {
      student: 'Bunu görüyorsunuz, çünkü öğrencisiniz.',
      richting: 'Bunu görüyorsunuz, çünkü bir yön arıyorsunuz.',
    },
  },
  sectorfonds: {
    name: 'Sektörünüzün eğitim fonu',
    gives:
      'Belçika’da çoğu sektörün eğitimler için bir fonu var. Çoğu zaman işvereniniz aracılığıyla olur. Maaş bordronuzda paritair comité yazar: sektörünüzün numarası. Onunla fonu bulursunuz.',
    places: sectorfondsen,
    reasons: {
      ...perComite,
      diverscity: 'Bunu görüyorsunuz, çünkü bir yerel yönetim için çalışıyorsunuz.',
      'tijdelijk-werkloos':
        'Bunu görüyorsunuz, çünkü geçici olarak işsizsiniz. İşin olmadığı günler için eğitimler var mı diye sorun.',
      werknemer: 'Bunu görüyorsunuz, çünkü bir şirket veya kuruluş için çalışıyorsunuz.',
    },
  },
  'werkgever-opleidingsdagen': {
    name: 'İşvereninizin verdiği eğitim günleri',
    gives:
      'Birçok işveren her yıl birkaç gün eğitim verir, çalışma sırasında veya bunun için maaş vererek. Kaç gün olduğu, şirketin büyüklüğüne ve sektörünüze bağlıdır. Bunu sorun.',
    reasons: { werknemer: 'Bunu görüyorsunuz, çünkü Belçika’da bir şirket veya kuruluş için çalışıyorsunuz.' },
  },
  opleidingstegoed: {
    name: 'Mijn opleidingstegoed',
    gives:
      'Flandre’nin internet sitesindeki Mijn Burgerprofiel sayfasında, ne kadar opleidingsverlof ve opleidingscheques hakkınızın kaldığını görürsünüz. Bunu {{tegoed-stand}} yılından sayfalarda okuduk. Olmazsa {{infolijn}} numarasını arayın.',
    reasons: {
      werknemer:
        'Bunu görüyorsunuz, çünkü ücretli çalışansınız ve Flandre’de çalışıyorsunuz veya Flandre’de ya da Brüksel’de oturuyorsunuz.',
    },
  },
  'federal-learning-account': {
    name: 'Mycareer’deki eğitimleriniz',
    gives:
      'İşvereniniz eğitimlerinizi Federal Learning Account içine yazdı. O kaldırıldı. Verilerinize şimdi bakın ve saklayın: {{account-weg}} tarihinde silinecekler.',
    reasons: { werknemer: 'Bunu görüyorsunuz, çünkü Belçika’da bir şirket veya kuruluş için çalışıyorsunuz.' },
  },
  vakbond: {
    name: 'Sendikanız',
    gives:
      'Üyeyseniz orada izin ve eğitim hakkında soru sorabilirsiniz. Her sendikanın neler sunduğu kontrol edilmedi.',
    reasons: { werknemer: 'Bunu görüyorsunuz, çünkü bir işveren için çalışıyorsunuz.' },
  },
  'na-ontslag': {
    name: 'İşten çıkarıldıktan sonra öğrenmek',
    gives:
      'İşten çıkarıldıktan sonra başka bir işe geçiş için rehberlik (outplacement) alıyorsanız, hangi eğitimin mümkün olduğunu orada sorun. Paritair comité {{pc-bedienden}} içinde büro çalışanı olarak çalıştıysanız, bazen bir süre daha Cevora’ya başvurabilirsiniz.',
    reasons: {
      werkloosheid: 'Bunu görüyorsunuz, çünkü işsizlik ödeneği alıyorsunuz ve belki işten çıkarıldınız.',
    },
  },
  naric: {
    name: 'NARIC-Vlaanderen',
    gives:
      'Başka bir ülkeden diplomanız varsa, Flandre’de neye denk olduğunun tanınması için buraya başvurun. Bazı insanlar için bu ücretsizdir, örneğin koruma başvurusu yapanlar veya koruma almış olanlar için. Burada okumaya devam etmek istiyorsanız, bunu doğrudan yüksekokula veya üniversiteye sorun.',
    reasons: {
      diploma: 'Bunu görüyorsunuz, çünkü başka bir ülkeden diplomanız var.',
      nieuw: 'Bunu görüyorsunuz, çünkü Belçika’da yenisiniz ve belki başka bir yerde diploma aldınız.',
      elders: 'Bunu görüyorsunuz, çünkü iş arıyorsunuz ve Belçika ile Avrupa Ekonomik Alanı dışında oturuyorsunuz.',
    },
  },
  'levenslang-leren': {
    name: 'Kendiniz için öğrenmek',
    gives:
      'Bir centrum voor volwassenenonderwijs, kütüphane veya Avansa, Flandre’de ve Brüksel’de kurslar ve konferanslar verir. {{schooljaar-2025}} döneminde bir CVO’da dil, fotoğraf veya yemek kursunun ders saati {{cvo-hoog}} euro idi. Diğer fiyatları sorun.',
    reasons: {
      gepensioneerd: 'Bunu görüyorsunuz, çünkü emeklisiniz.',
      thuis: 'Bunu görüyorsunuz, çünkü çalışmıyorsunuz ve iş aramıyorsunuz.',
    },
  },
  digibank: {
    name: 'Digibank',
    gives:
      'Burada dizüstü bilgisayar ödünç alabilir ve bilgisayar ile internet konusunda yardım alabilirsiniz. Nerede olduğunu belediyenize veya kütüphaneye sorun. Olanaklar kontrol edilmedi.',
    reasons: {
      basisvaardigheden:
        'Bunu görüyorsunuz, çünkü okumada, hesapta veya dijital çalışmada daha iyi olmak istiyorsunuz.',
      gepensioneerd: 'Bunu görüyorsunuz, çünkü emeklisiniz.',
    },
  },
  'vlaamse-infolijn': {
    name: '{{infolijn}}, Flandre’nin bilgi hattı',
    gives:
      'Öğrenmek için bütün Flaman destekleri hakkında bir insanla telefonda konuşursunuz. Bilgisayarda aramayı sevmiyorsanız kolaylık sağlar.',
    reasons: { iedereen: 'Bunu görüyorsunuz, çünkü herkes sorularıyla buraya başvurabilir.' },
  },
  'vdab-lijn': {
    name: 'VDAB’nin ücretsiz hattı',
    gives: 'Zaten işiniz olsa da, Flandre’nin iş ve eğitim kurumu VDAB ile telefonda konuşursunuz.',
    reasons: {
      iedereen: 'Bunu görüyorsunuz, çünkü herkes iş ve öğrenme hakkındaki sorularıyla buraya başvurabilir.',
    },
  },
  leerwinkel: {
    name: 'Leerwinkel',
    gives:
      'Burada biri sizinle birlikte, ücretsiz olarak, size uygun bir eğitim arar. Her yerde yok: Flandre’nin internet sitesinde “leerwinkel” diye arayın veya {{infolijn}} numarasına sorun.',
    places: {
      vlaanderen: {
        name: 'Leerwinkel',
        gives:
          'Burada biri sizinle birlikte, ücretsiz olarak, size uygun bir eğitim arar. Batı Flandre, Gent, Mechelen, Leuven ve Genk’te var ({{leerwinkel-van}} ile {{leerwinkel-tot}} arasındaki durum). Başka yerde oturuyorsanız {{infolijn}} numarasına sorun.',
      },
      brussel: {
        name: 'Leerwinkel Brussel',
        gives:
          'Burada biri, Brüksel’de oturanlar için, ücretsiz olarak, sizinle birlikte Hollandaca bir eğitim arar ({{leerwinkel-brussel}} itibarıyla).',
      },
    },
    reasons: {
      vlaanderen: 'Bunu görüyorsunuz, çünkü Flandre’de oturuyorsunuz.',
      brussel: 'Bunu görüyorsunuz, çünkü Brüksel’de oturuyorsunuz.',
      iedereen: 'Bunu görüyorsunuz, çünkü herkes öğrenme hakkındaki sorularıyla oraya başvurabilir.',
    },
  },
};
