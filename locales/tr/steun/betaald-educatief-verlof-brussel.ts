import type { SteunTexts } from '../../texts.js';
import { aanwezigheid, langGenoeg, stappen, werknemerIn } from './educatief-verlof.js';
import { meerJobs } from './gedeeld.js';

export const betaaldEducatiefVerlofBrussel: SteunTexts['betaald-educatief-verlof-brussel'] = {
  name: 'Betaald educatief verlof (Brüksel’de ücretli eğitim izni)',
  gives:
    'Öğrenmek için işinizden izin alabilirsiniz. Maaşınız devam eder, ama işvereniniz onu sınırlayabilir. Bir sınıra kadar, ders aldığınız saat kadar izin alırsınız.',
  decides:
    'Hangi eğitimlerin sayıldığını Brussel Economie en Werkgelegenheid belirler. İzni işvereninizle birlikte planlarsınız.',
  criteria: {
    ...werknemerIn('Brüksel’de'),
    tewerkstelling: {
      yes: 'Bu izin için yeterince çalışıyorsunuz: en az %{{brussel-procent}}.',
      no: 'Bu izin için yeterince çalışmıyorsunuz. En az %{{brussel-procent}} gerekir.',
      open: 'Bu, ne kadar çalıştığınıza bağlıdır. En az %{{brussel-procent}} gerekir.',
      unasked: meerJobs,
    },
    omvang: langGenoeg,
  },
  amounts: {
    algemeen: 'genel bir eğitim veya dil için bir okul yılında en fazla {{value}}',
    beroep: 'bir meslek eğitimi için bir okul yılında en fazla {{value}}',
    verhoogd: 'bazı diller için veya yükseköğretim diplomanız yoksa bir dil için, bir okul yılında en fazla {{value}}',
  },
  doubts: {
    loongrens:
      'İşvereniniz izniniz sırasında maaşı sınırlayabilir: {{schooljaar-2025}} okul yılında bütün Belçika’da ayda brüt {{loongrens-2025}} euroya kadar. Bir kaynak, Brüksel’de maaşınızın tamamının devam ettiğini yazıyor. İşvereninize sorun.',
    plafonds:
      'Saatlerin olduğu tablonun sadece bir bölümünü okuyabildik. Bazı meslek eğitimleri için burada yazandan daha fazla saat alırsınız. Brussel Economie en Werkgelegenheid kurumuna sorun.',
    overheidsbedrijf:
      'bpost, NMBS, Proximus veya başka bir kamu şirketinde mi çalışıyorsunuz? O zaman bu izin sadece bir iş sözleşmesiyle mümkündür. Kadroluysanız mümkün değildir.',
    examen:
      'Sınavlara examencommissie önünde mi giriyorsunuz veya bildiklerinizi kanıtlamak için bir sınava mı giriyorsunuz? O zaman başka kurallar geçerlidir. Bunları Brussel Economie en Werkgelegenheid kurumuna sorun.',
    mentor: 'Mentor olmak için bir eğitim {{korte-uren}} saatten kısa olabilir.',
  },
  deadlines: {},
  steps: {
    nakijken: 'Eğitimin Brüksel’de sayılıp sayılmadığını kontrol edin. Bunu kayıt olmadan önce yapın.',
    ...stappen,
  },
  unchecked: {
    aanwezigheid,
    buitenland:
      'Eğitimin yurt dışında olup olmadığı veya sadece filmlerden ve alıştırmalardan oluşup oluşmadığı. O zaman sayılmaz.',
  },
};
