import type { AanbodTexts } from '../texts.js';

const plan = 'كان التدريب مذكورًا في persoonlijk ontwikkelingsplan (من loopbaanbegeleiding)';
const hoogstensSecundair = 'كان لديك دبلوم التعليم الثانوي على الأكثر';
const diplomaOfPlan = `${hoogstensSecundair}، أو ${plan}`;
const metLabel = `${hoogstensSecundair} وكان للتدريب وسم opleidingscheques`;
const percent = 'كان عملك {{tewerkstelling}} % على الأقل من الدوام الكامل';
const ancienniteit = 'كان عملك لدى صاحب عملك منذ {{ancienniteit}} شهرًا على الأقل';
const minderWerken = 'أردت أن تعمل أقل لفترة، أو ألا تعمل إطلاقًا لفترة';
const inPrivesector = 'كان عملك بأجر في القطاع الخاص أو في socialprofit';

/** What stands beside a course; the clauses stand behind "إذا". */
export const aanbod: AanbodTexts<Intl.LDMLPluralRule> = {
  title: 'الدعم لهذا التدريب',
  count_zero: 'الدعم لهذا التدريب: {{count}} إمكانية',
  count_one: 'الدعم لهذا التدريب: إمكانية واحدة ({{count}})',
  count_two: 'الدعم لهذا التدريب: إمكانيتان ({{count}})',
  count_few: 'الدعم لهذا التدريب: {{count}} إمكانيات',
  count_many: 'الدعم لهذا التدريب: {{count}} إمكانية',
  count_other: 'الدعم لهذا التدريب: {{count}} إمكانية',
  worth: 'ربما {{worth}}.',
  worthTitle: 'الدعم لهذا التدريب: ربما {{worth}}',
  worthUpTo: 'حتى {{worth}}',
  intro: 'مع هذا التدريب يمكنك ربما الحصول على دعم. يُرجى النظر في ما يناسبك. توجد شروط أخرى أيضًا.',
  none: 'لهذا التدريب لم نجد دعمًا يسري في فلاندرز.',
  unknown: 'لا نعرف بعد ما يكفي عن هذا التدريب. يُرجى الإجابة عن بعض الأسئلة. عندئذ ترى أي دعم يناسب.',
  clauses: 'إذا {{clauses}}.',
  clauseList: 'هذا ممكن إذا',
  maybe: 'ربما أيضًا: {{names}}',
  caution: 'انتباه: {{caution}}',
  doubts: 'ما الذي ليس مؤكدًا؟',
  elsewhere: 'هل سكنك أو عملك ليس في فلاندرز؟',
  open: 'معرفة ما هو ممكن لك',
  close: 'إغلاق',

  waard: {
    'vlaams-opleidingsverlof': { 'uren-opleiding': '{{value}} من الإجازة' },
    opleidingscheques: { helft: '{{value}} من {{prijs}} تعود إليك' },
  },

  voor: {
    'vlaams-opleidingsverlof': {
      werkplek: `${inPrivesector} في فلاندرز`,
      'tewerkstelling|meer-werkgevers+tewerkstelling': percent,
      'tewerkstelling|meer-werkgevers+tewerkstelling+uren-per-week':
        'كان عملك {{tewerkstelling}} % على الأقل و {{uren-per-week}} ساعة في الأسبوع على الأقل',
      'opleiding|pop': plan,
    },
    'betaald-educatief-verlof-brussel': {
      werkplek: `${inPrivesector} في بروكسل`,
      tewerkstelling: percent,
    },
    'conge-education-paye': { werkplek: `${inPrivesector} في والونيا` },
    bildungsurlaub: { werkplek: `${inPrivesector} في المجموعة الناطقة بالألمانية` },
    opleidingscheques: {
      statuut: 'كان عملك بأجر لدى صاحب عمل (أيضًا لدى جهة حكومية)',
      woonplaats: 'كان سكنك في فلاندرز أو بروكسل (أحيانًا يُحتسب أيضًا العمل هناك فقط)',
      'opleiding|diploma': metLabel,
      'opleiding|diploma+pop': `${metLabel}، أو ${plan}`,
      'opleiding|pop': plan,
      betaling: 'اخترت التدريب بنفسك ودفعت ثمنه بنفسك',
    },
    'kmo-portefeuille': {
      vestiging: 'كان لديك مشروع خاص في فلاندرز (العمل الإضافي يُحتسب أيضًا)',
      omvang: 'كان هذا المشروع صغيرًا أو متوسطًا',
      ook: 'كانت جهة التدريب مسجلة في kmo-portefeuille',
    },
    'vlaams-opleidingskrediet': {
      werkgever: `${inPrivesector} في فلاندرز`,
      ancienniteit,
      uitkering: 'أخذت tijdskrediet وكانت تصلك عنه إعانة من RVA',
      'kenmerk|diploma+pop': diplomaOfPlan,
      'kenmerk|pop': plan,
    },
    'tijdskrediet-opleiding': {
      werkplek: `${inPrivesector} في بلجيكا`,
      ancienniteit,
      cao: 'كانت cao (اتفاق مع النقابات) تسمح بذلك، أو أردت فقط أن تعمل أقل بالخُمس',
      vorm: minderWerken,
    },
    'vlaams-zorgkrediet': {
      werkgever: 'كان عملك لدى السلطات الفلمنكية أو التعليم أو إدارة محلية في فلاندرز',
      vorm: minderWerken,
    },
    'vdab-opleiding': {
      statuut: 'كان لديك تسجيل كباحث عن عمل (لا حاجة إلى إعانة)',
      ook: 'وافقت VDAB على التدريب لك',
    },
    'vrijstelling-beschikbaarheid': {
      uitkering: 'كنت تبحث عن عمل مع إعانة من RVA',
      woonplaats: 'كان سكنك في فلاندرز',
    },
    'uitkering-zorgopleiding': { uitkering: 'كنت تبحث عن عمل مع إعانة بطالة' },
    'actiris-opleidingscheque': {
      statuut: 'كان لديك تسجيل كباحث عن عمل لدى Actiris',
      woonplaats: 'كان سكنك في بروكسل',
    },
    studietoelage: { ook: 'كنت تتبع graduaat أو بكالوريوس أو ماجستير مع diplomacontract' },
    'cvo-korting': { ook: 'كنت تتبع التدريب في centrum voor volwassenenonderwijs (CVO)' },
  },
};
