import type { SteunTexts } from '../../texts.js';
import {
  aanwezigheid,
  deeltijds,
  langGenoeg,
  loongrens,
  stappen,
  vierVijfde,
  werknemerIn,
} from './educatief-verlof.js';

export const congeEducationPaye: SteunTexts['conge-education-paye'] = {
  name: 'Congé-éducation payé (Valonya’da ücretli eğitim izni)',
  gives: 'Öğrenmek için işinizden izin alabilirsiniz. Maaşınız devam eder, ama işvereniniz onu sınırlayabilir.',
  decides:
    'Hangi eğitimlerin sayıldığını Valonya yönetimi belirler. İzni Le Forem, Valonya’nın iş kurumu, kontrol eder. İşvereniniz izni reddedemez.',
  criteria: {
    ...werknemerIn('Valonya’da'),
    tewerkstelling: vierVijfde,
    omvang: langGenoeg,
  },
  amounts: {
    algemeen: 'tam zamanlı çalışmada, genel bir eğitim için bir okul yılında en fazla {{value}}',
    hoogste: 'tam zamanlı çalışmada, bazı meslek eğitimleri için bir okul yılında en fazla {{value}}',
  },
  doubts: {
    hervorming:
      'Valonya {{wallonie-plan}} yılında, komisyonun artık yeni eğitim tanımamasını planladı. Daha önce tanınmış olanlar uzatabiliyordu. Kendiliğinden sayılan eğitimler kalıyor: örneğin okulların, sendikaların ve sektörlerin eğitimleri. Planın uygulanıp uygulanmadığını bulamadık. Le Forem’e sorun.',
    afstand:
      'Dersleri uzaktan mı alıyorsunuz? Valonya parlamentosunda {{wallonie-afstand}} yılında verilen bir cevaba göre bu saatler Le Forem’de sayılmaz.',
    deeltijds,
    overheidsbedrijf:
      'bpost, NMBS, Proximus veya başka bir kamu şirketinde mi çalışıyorsunuz? Bir sendikaya göre o zaman bu izin sadece bir iş sözleşmesiyle mümkündür, kadroluysanız mümkün değildir. Le Forem’e sorun.',
  },
  deadlines: {},
  steps: {
    nakijken: 'Eğitimin sayılıp sayılmadığını Valonya yönetimine sorun. Bunu kayıt olmadan önce yapın.',
    inschrijven: stappen.inschrijven,
    werkgever: stappen.werkgever,
  },
  unchecked: {
    aanwezigheid,
    loongrens: loongrens('{{schooljaar-2025}} okul yılında sınır ayda brüt {{loongrens-2025}} euro idi'),
  },
};
