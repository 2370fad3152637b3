import type { SteunTexts } from '../../texts.js';
import { deeltijds, loongrens, stappen, vierVijfde, werknemerIn } from './educatief-verlof.js';

export const bildungsurlaub: SteunTexts['bildungsurlaub'] = {
  name: 'Bezahlter Bildungsurlaub (Almanca Konuşan Topluluk’ta ücretli eğitim izni)',
  gives: 'Öğrenmek için işinizden izin alabilirsiniz. Maaşınız devam eder, ama işvereniniz onu sınırlayabilir.',
  decides:
    'Hangi eğitimlerin sayıldığını Almanca Konuşan Topluluk bakanlığı belirler. İzni işvereninizle birlikte planlarsınız.',
  criteria: {
    ...werknemerIn('Almanca Konuşan Topluluk’ta'),
    tewerkstelling: vierVijfde,
  },
  amounts: {},
  doubts: {
    deeltijds,
    overheidsbedrijf:
      'bpost, NMBS, Proximus veya başka bir kamu şirketinde mi çalışıyorsunuz? Bu konuda bir kural bulamadık. Bakanlığa sorun.',
  },
  deadlines: {},
  steps: {
    nakijken: 'Eğitimin sayılıp sayılmadığını kontrol edin veya bakanlığa sorun. Açıklama Almancadır.',
    ...stappen,
  },
  unchecked: {
    duur: 'Eğitiminizin yeterince uzun olup olmadığı. Ne kadar sürmesi gerektiğini bulamadık.',
    uren: 'Kaç saat izin aldığınız. Bu, eğitimin türüne bağlıdır.',
    loongrens: loongrens('{{schooljaar-2024}} okul yılında sınır ayda brüt {{loongrens-2024}} euro idi'),
  },
};
