import type { SteunTexts } from '../../texts.js';
import { contract, cao, eerderGenomen, verlof, werktInBelgie } from './gedeeld.js';

export const tijdskredietOpleiding: SteunTexts['tijdskrediet-opleiding'] = {
  name: 'Tijdskrediet voor een opleiding (عمل أقل من أجل تدريب)',
  gives: 'تعمل أقل لفترة أو تتوقف لفترة، من أجل تدريب طويل. أحيانًا تحصل على مال من RVA (التي تدفع الإعانات).',
  decides:
    'تطلب الإجازة من صاحب عملك. مع {{werknemers-zonder-recht}} عاملين أو أقل يحق له أن يرفض. RVA تقرر بشأن الإعانة.',
  criteria: {
    statuut: contract,
    werkgever: {
      yes: 'عملك في القطاع الخاص أو في socialprofit (الرعاية والشؤون الاجتماعية والثقافة).',
      no: 'صاحب عملك لا يُحسب من القطاع الخاص. إن tijdskrediet هو فقط للقطاع الخاص.',
      open: 'هذا يتوقف على صاحب عملك. بعض الشركات الحكومية مشمولة أيضًا بنظام tijdskrediet.',
    },
    werkplek: {
      ...werktInBelgie,
      no: 'عملك ليس في بلجيكا. إن tijdskrediet نظام بلجيكي.',
    },
    ...verlof,
  },
  amounts: {},
  doubts: {
    'eerder-genomen': eerderGenomen,
    'cao-103-7': cao,
    uitkering:
      'يمكنك الحصول على إجازة بدون إعانة. للإعانة يجب أن تكون قد عملت {{maanden-voltijds}} شهرًا بدوام كامل. إذا توقفت تمامًا، تُحتسب أيضًا {{maanden-deeltijds}} شهرًا من العمل بدوام جزئي. يُرجى السؤال لدى RVA.',
    kwartaal:
      'هل في تدريبك أقل من {{jaar-uren}} ساعة و {{jaar-studiepunten}} studiepunten في السنة؟ عندئذ تلزم {{lange-uren}} ساعة أو {{lange-studiepunten}} studiepunten في {{tijdskrediet-blok}} أشهر متتالية أو في جزء واحد من السنة الدراسية. لدروس basiseducatie والدبلوم الثانوي المطلوب أقل. يُرجى السؤال لدى RVA.',
    knelpunt:
      'من أجل knelpuntberoep (مهنة ينقصها الناس) كان يمكن أن تكون هذه الإجازة أطول منذ {{knelpunt-jaar}}. لا نعرف هل ما زال الأمر كذلك. يُرجى السؤال لدى RVA.',
    'de-lijn':
      'هل تعمل لدى De Lijn أو VITO أو صاحب عمل مشابه؟ تشرح نقابة في صفحة قديمة كيف تأخذ tijdskrediet في De Lijn. قسم شؤون الموظفين أو نقابتك يعرفان هل ذلك ممكن لك أيضًا.',
    'na-ouderschapsverlof':
      'هل تأخذ هذه الإجازة مباشرةً بعد ouderschapsverlof، وقد استعملته كله؟ عندئذ لا يلزم أن تكمل {{dienst-maanden}} شهرًا لدى صاحب عملك. لم نسألك عن ذلك. يُرجى السؤال لدى RVA.',
  },
  deadlines: {
    'melding-groot': {
      dated: 'مع أكثر من {{melding-werknemers}} عاملًا: يُرجى إبلاغ صاحب عملك كتابيًا، في موعد أقصاه {{date}}.',
      undated:
        'مع أكثر من {{melding-werknemers}} عاملًا: يُرجى إبلاغ صاحب عملك كتابيًا قبل ذلك بـ {{tijdskrediet-opleiding-melding-groot}} أشهر.',
      passed:
        'مع أكثر من {{melding-werknemers}} عاملًا كان عليك إبلاغه في موعد أقصاه {{date}}. يجوز لصاحب عملك أن يسمح بمهلة أقصر.',
    },
    'melding-klein': {
      dated: 'مع {{melding-werknemers}} عاملًا أو أقل: يُرجى إبلاغ صاحب عملك كتابيًا، في موعد أقصاه {{date}}.',
      undated:
        'مع {{melding-werknemers}} عاملًا أو أقل: يُرجى إبلاغ صاحب عملك كتابيًا قبل ذلك بـ {{tijdskrediet-opleiding-melding-klein}} أشهر.',
      passed:
        'مع {{melding-werknemers}} عاملًا أو أقل كان عليك إبلاغه في موعد أقصاه {{date}}. يجوز لصاحب عملك أن يسمح بمهلة أقصر.',
    },
  },
  steps: {
    akkoord: 'أولًا سؤال صاحب عملك هل يوافق. مع {{werknemers-zonder-recht}} عاملين أو أقل يحق له أن يرفض.',
    werkgever: 'طلب tijdskrediet من صاحب عملك كتابيًا وفي الوقت المناسب.',
    rva: 'بعد ذلك طلب الإعانة من RVA عبر الإنترنت.',
    attest: 'بعد كل {{attest-maanden}} أشهر، وخلال {{attest-dagen}} يومًا، إرسال إثبات بأنك تتابع الدروس.',
  },
  unchecked: {
    uitkering: 'هل تحصل أيضًا على إعانة. قواعدها أشد من قواعد الإجازة.',
    nevenactiviteit: 'هل لديك عمل آخر غير مسموح به أثناء tijdskrediet، أو يصلك معاش تقاعد.',
    woonplaats: 'هل مكان سكنك يُحتسب للإعانة.',
    aanwezigheid: 'هل تتابع دروسًا كافية. يجوز لك أن تغيب عن عُشر الدروس على الأكثر بدون سبب مقبول.',
    'vijf-dagen': 'هل تعمل بدوام كامل موزع على {{week-dagen}} أيام في الأسبوع على الأقل. هذا ضروري للعمل أقل بالخُمس.',
  },
};
