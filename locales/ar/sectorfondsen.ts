import type { Fonds } from '../../flows/referrals/sectorfondsen.js';
import type { Destination } from '../texts.js';

/** A fund of which only the name is known. */
const nietNagekeken = (name: string, sector: string): Destination => ({
  name,
  gives: `صندوق التدريب لقطاع ${sector}. لم نتحقق مما يمكنك تعلمه هناك ومن يدفع. يُرجى أيضًا سؤال صاحب عملك.`,
});

/** A sector of which no fund is known by name. */
const zonderNaam = (sector: string): Destination => nietNagekeken(`صندوق التدريب لقطاع ${sector}`, `${sector}، إن وُجد`);

/** The funds by name, and what they do for who works in the sector. */
export const sectorfondsen: Readonly<Record<Fonds, Destination>> = {
  cevora: {
    name: 'Cevora',
    gives:
      'تدريبات مجانية لموظفي paritair comité {{pc-bedienden}}، أيضًا لمدة سنة بعد فصلك من العمل. سابقًا كانت توجد أيضًا علاوة للدروس المسائية. يُرجى السؤال هل ما زالت موجودة.',
  },
  constructiv: {
    name: 'Constructiv',
    gives:
      'صندوق التدريب لقطاع البناء. إذا كنت تتعلم في المساء أو يوم السبت، يُرجى السؤال عن العلاوة لك. إذا كنت تتعلم أثناء العمل، يحصل صاحب عملك على مال. في قطاع البناء يمر طلب opleidingsverlof أيضًا عبر هذا الصندوق، حسب صفحة بدون تاريخ.',
  },
  mtech: {
    name: 'mtech+',
    gives:
      'صندوق التدريب لقطاع المعادن. لكل مقاطعة قواعدها. في فلاندرز الغربية كان يدفع في {{mtech-jaar}} دروسًا خارج العمل. يُرجى السؤال ما هو الممكن الآن.',
  },
  volta: {
    name: 'Volta',
    gives: 'صندوق التدريب للكهربائيين. يحصل صاحب عملك على علاوة إذا اتبعت تدريبًا. يُرجى سؤاله ما هو الممكن.',
  },
  educam: nietNagekeken(
    'Educam',
    'ورش السيارات وهياكل السيارات والمعادن الثمينة وتجارة المعادن وجمع المعادن المستعملة',
  ),
  'co-valent': {
    name: 'Co-valent',
    gives: 'تدريبات مجانية لمن يعمل في الكيمياء أو البلاستيك أو علوم الحياة. صاحب عملك هو الذي يسجّلك.',
  },
  alimento: {
    name: 'Alimento',
    gives: 'تدريبات لصناعة الأغذية، أثناء العمل أو مدفوعة الأجر. يُرجى سؤال صاحب عملك ما هو الممكن.',
  },
  handel: zonderNaam('التجارة'),
  'horeca-forma': nietNagekeken('Horeca Forma Vlaanderen', 'الفنادق والمطاعم والمقاهي'),
  woodwize: nietNagekeken('Woodwize', 'الخشب والأثاث والتنجيد'),
  cobot: nietNagekeken('Cobot', 'النسيج'),
  ivoc: {
    name: 'IVOC',
    gives: 'صندوق التدريب لقطاع الملابس والخياطة. سابقًا كان يعطي أيضًا علاوة للعاملين. لم نتحقق هل ما زالت موجودة.',
  },
  textielverzorging: zonderNaam('غسيل الأقمشة والعناية بها'),
  grafoc: nietNagekeken('Grafoc', 'الطباعة'),
  papier: zonderNaam('الورق والكرتون'),
  sftl: nietNagekeken('Sociaal Fonds Transport en Logistiek', 'النقل البري واللوجستيات والخدمات الأرضية في المطار'),
  fcbo: {
    name: 'FCBO',
    gives:
      'صندوق التدريب لقطاع الحافلات. يشرح أيضًا كيف تعمل إجازة Vlaams opleidingsverlof هناك. يُرجى سؤال صاحب عملك ما هو الممكن.',
  },
  taxi: zonderNaam('سيارات الأجرة'),
  ambassador: nietNagekeken('Ambassador', 'نقل الأثاث'),
  logos: nietNagekeken('Logos', 'موظفي التجارة الدولية والنقل واللوجستيات'),
  schoonmaak: nietNagekeken('OCS', 'التنظيف'),
  bewaking: zonderNaam('الحراسة'),
  kappers: zonderNaam('الحلاقة واللياقة والتجميل'),
  travi: {
    name: 'Travi ومكتب العمل المؤقت',
    gives:
      'Travi هو صندوق التدريب لمن يعمل عن طريق مكتب عمل مؤقت. يُرجى سؤال مكتب العمل المؤقت أي تدريب يمكنك اتباعه بهذه الطريقة.',
  },
  'vorm-dc': {
    name: 'Vorm DC وصندوق التدريب لشيكات الخدمات',
    gives:
      'هما يردان المال إلى صاحب عملك إذا اتبعت أنت تدريبًا. Vorm DC هو صندوق القطاع، والآخر هو لفلاندرز. يُرجى سؤال صاحب عملك ما هو الممكن.',
  },
  vivo: {
    name: 'VIVO',
    gives:
      'VIVO وصناديقه يعملون للرعاية والشؤون الاجتماعية والعمل الاجتماعي الثقافي في فلاندرز. Icoba تقدم تدريبات عن العنف. ما تقدمه VIVO الآن لم نتحقق منه.',
  },
  ziekenhuizen: {
    name: 'FeBi و VIVO',
    gives:
      'صندوقا التدريب للمستشفيات ورعاية المسنين والصحة. يُرجى السؤال هل يمكنك أن تتعلم التمريض أو مساعدة الرعاية الصحية (zorgkundige) مع الاحتفاظ بالأجر. ما هو الممكن الآن لم نتحقق منه.',
  },
  vastgoed: nietNagekeken('Sociaal fonds {{pc-vastgoed}}', 'العقارات وحراس المباني'),
  liberform: {
    name: 'Liberform',
    gives:
      'حسب صفحة أقدم: تدريبات مجانية لمن يعمل لدى صاحب مهنة حرة، مثل محاسب أو محامٍ أو طبيب بيطري. التدريب الذي تدفعه Liberform لا يمكن دفعه بـ opleidingscheques.',
  },
  banken: nietNagekeken('Febelfin Academy', 'البنوك'),
  verzekeringen: nietNagekeken('FOPAS', 'التأمين'),
  eduplus: {
    name: 'EDUplus',
    gives: 'تدريبات للزراعة والبستنة، مجانية لمن يعمل هناك عاملًا دائمًا. الآخرون يمكنهم أحيانًا المشاركة مقابل المال.',
  },
  mediarte: nietNagekeken('mediarte', 'السينما والعمل السمعي البصري'),
  podiumkunsten: nietNagekeken('Sociaal Fonds Podiumkunsten', 'فنون المسرح والعروض'),
  attracties: zonderNaam('أماكن الجذب السياحي'),
  beton: zonderNaam('صناعة الخرسانة'),
  'vrij-onderwijs': zonderNaam('التعليم الحر'),
  diverscity: {
    name: 'Diverscity',
    gives: 'صندوق التدريب للإدارات المحلية. يُرجى سؤال قسم شؤون الموظفين أي تدريبات توجد.',
  },
};
