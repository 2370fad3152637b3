import type { SteunTexts } from '../../texts.js';
import { contract } from './gedeeld.js';

const helePrijs = 'bu eğitim için belki fiyatın tamamı, bir okul yılında en fazla {{value}}';

export const opleidingscheques: SteunTexts['opleidingscheques'] = {
  name: 'Opleidingscheques (eğitim çekleri)',
  gives: 'Bir çekle bir eğitimi veya bir kısmını ödersiniz. Flandre çekin yarısını, bazen de tamamını öder.',
  decides: 'Başvurunuza Flaman yönetimi karar verir.',
  criteria: {
    statuut: {
      ...contract,
      no: 'Opleidingscheques, şu anda ücretli çalışanlar içindir. Öğrenci işi sayılmaz.',
    },
    woonplaats: {
      yes: 'Oturduğunuz yer sayılıyor.',
      no: 'Flandre’de veya Brüksel’de oturmuyorsunuz. Orada çalışanlar için olan istisnalar cevaplarınıza uymuyor.',
      open: 'Bu, nerede oturduğunuza ve bazen nerede çalıştığınıza da bağlıdır.',
    },
    opleiding: {
      yes: 'Eğitiminiz diplomanıza uyuyor.',
      no: 'Eğitiminiz kurallara uymuyor. En fazla lise diplomanız varsa, Opleidingsdatabank (Flaman listesi) içindeki bir eğitim sayılır. Her diplomayla, persoonlijk ontwikkelingsplan içindeki en az {{korte-uren}} saatlik bir eğitim sayılır. Bu plan loopbaanbegeleiding sırasında yapılır.',
      open: 'Bu, diplomanıza ve eğitime bağlıdır. Eğitim Opleidingsdatabank (Flaman listesi) içinde veya bir persoonlijk ontwikkelingsplan (loopbaanbegeleiding sonucu) içinde olmalıdır.',
    },
    betaling: {
      yes: 'Eğitimi kendiniz seçtiniz ve kendiniz ödüyorsunuz.',
      no: 'Opleidingscheques, kendinizin seçtiği ve kendinizin ödediği bir eğitim içindir.',
      open: 'Bu, eğitimi kimin seçtiğine ve kimin ödediğine bağlıdır.',
    },
  },
  amounts: {
    'zonder-secundair': helePrijs,
    helft: 'bu eğitimin fiyatı üzerinden {{value}}',
    plafond: 'çoğunlukla fiyatın yarısı, bir okul yılında en fazla {{value}}',
    'plafond-hoger-onderwijs': 'yükseköğretimde fiyatın yarısı, bir okul yılında en fazla {{value}}',
    verhoogd: helePrijs,
  },
  doubts: {
    brevet:
      'VDAB’nin eski bir sayfasına göre brevet yükseköğretim sayılmaz. Bunun hâlâ geçerli olup olmadığını {{infolijn}} numarasına sorun.',
    inkomensgarantie:
      'Maaşınızın yanında bir ödenek alıyor musunuz? İşsizlik ödeneğiyle çek alamazsınız. Bunun bir inkomensgarantie-uitkering için de geçerli olup olmadığını bulamadık. Ödemeden önce bunu {{infolijn}} numaralı telefondan sorun.',
    'bestaat-nog':
      'Opleidingscheques’in {{schooljaar-2026}} okul yılında hâlâ var olduğuna dair bir onay bulamadık. Kaldırıldıklarını da hiçbir yerde bulmadık. Bunu {{infolijn}} numaralı telefondan sorun.',
    'bestaat-nog-vanaf-2027-2028':
      'Opleidingscheques’in {{schooljaar-2027}} okul yılından itibaren hâlâ var olacağına dair bir onay bulamadık. Bunu {{infolijn}} numaralı telefondan sorun.',
    cursusmateriaal:
      'İki okula göre kitapları ve diğer malzemeleri de çeklerle ödeyebilirsiniz. Bunun için ayrı bir çek isteyin.',
    jaar: 'Üst sınır büyük ihtimalle okul yılına göre sayılır. Bazı kaynaklar takvim yılına göre diyor. Bunu {{infolijn}} numaralı telefondan sorun.',
    verhoogd:
      'Bazı eğitimler için Flandre her şeyi öder. Bir kaynağa göre bu, sadece lise diploması olmayanlar içindir. Bir beroepskwalificatie sadece {{cheque-niveau}}. düzeye kadar sayılır, yani yükseköğretimden olan sayılmaz. Bunu {{infolijn}} numaralı telefondan sorun.',
    'werkt-in-buitenland':
      'Belçika’da çalışmıyor musunuz? O zaman çek alamayacağınızı hiçbir yerde bulmadık, ama izin olduğunu da bulmadık. Bunu {{infolijn}} numaralı telefondan sorun.',
    examencommissie:
      'Examencommissie sınavlarının sayıldığı, {{cheque-examens}} yılından tek bir kaynakta yazıyor. Opleidingsdatabank içinde yoklar. Bunu {{infolijn}} numaralı telefondan sorun.',
    wallonie:
      'Valonya’da mı oturuyorsunuz? Flaman yönetimine göre oraya başka bir Avrupa ülkesinden taşınmış olmanız gerekir. Bir sendikaya göre bu gerekmez. Bunu {{infolijn}} numaralı telefondan sorun.',
    'ander-contract':
      'Ayda {{leerovereenkomst-uren}} saatten az bir çıraklık sözleşmesiyle çek alamazsınız. Bir flexi-job veya işyerinde eğitim (IBO) hakkında hiçbir şey bulamadık. Bunu {{infolijn}} numaralı telefondan sorun.',
    uitzendkracht: 'Geçici işçi (interim) olarak mı çalışıyorsunuz? Çek için çalıştığınız bir günde başvurun.',
  },
  deadlines: {
    kopen: {
      dated:
        'Çekin hâlâ var olup olmadığını {{infolijn}} numaralı telefondan sorun. Sonra onu tercihen eğitiminiz başlamadan önce, en geç {{date}} tarihinde satın alın.',
      undated:
        'Çekin hâlâ var olup olmadığını {{infolijn}} numaralı telefondan sorun. Sonra onu tercihen eğitiminiz başlamadan önce satın alın.',
      passed:
        'Çekinizi büyük ihtimalle en geç {{date}} tarihinde satın almanız gerekiyordu. Hâlâ mümkün olup olmadığını {{infolijn}} numaralı telefondan sorun.',
    },
  },
  steps: {
    label: 'Eğitimin Opleidingsdatabank içinde opleidingscheques etiketi olup olmadığına bakın.',
    bestellen:
      'Çekiniz için Flaman yönetiminin internet sitesinde başvurun. Girişi itsme veya başka bir dijital anahtarla yaparsınız.',
    afgeven: 'Çeki eğitimi veren kuruma verin.',
  },
  unchecked: {
    label: 'Eğitiminizin Opleidingsdatabank içinde opleidingscheques etiketi olup olmadığı.',
    bijberoep: 'Ek işiniz olup olmadığı. Buna izin var, ama bu konudaki bütün kuralları okuyamadık.',
    uitkering: 'İşsizlik ödeneği alıp almadığınız. O zaman mümkün değildir. Geçici olarak işsiz olmak sorun değildir.',
    geldigheid: 'Çekinizin ne kadar süre geçerli olduğu. Onu zamanında kullanın.',
    'ander-voordeel': 'Aynı masrafları başka birinin, örneğin işvereninizin ödeyip ödemediği. O zaman mümkün değildir.',
  },
};
