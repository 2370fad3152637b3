import type { SteunTexts } from '../../texts.js';
import { eerderGenomen, contract, cao, verlof, meerJobs } from './gedeeld.js';

export const vlaamsOpleidingskrediet: SteunTexts['vlaams-opleidingskrediet'] = {
  name: 'Vlaams opleidingskrediet (علاوة أثناء التدريب)',
  gives:
    'تعمل أقل أو تتوقف عن العمل لفترة، من أجل تدريب. فلاندرز تدفع لك علاوة كل شهر. وهي تضاف إلى إعانة tijdskrediet.',
  decides: 'السلطات الفلمنكية تقرر. قبل ذلك يجب أن توافق RVA (التي تدفع الإعانات) على tijdskrediet الخاص بك.',
  criteria: {
    statuut: contract,
    werkgever: {
      yes: 'صاحب عملك ومكان عملك يُحتسبان.',
      no: 'علاوة opleidingskrediet هي للقطاع الخاص ولقطاع socialprofit (الرعاية والشؤون الاجتماعية والثقافة) في فلاندرز. في بروكسل يُحتسب فقط socialprofit مع دعم مالي فلمنكي.',
      open: 'هذا يتوقف على صاحب عملك وعلى مكان عملك. عن بعض أصحاب العمل لم نجد قاعدة.',
    },
    ...verlof,
    uitkering: {
      yes: 'عملت بدوام كامل في آخر {{maanden-voltijds}} شهرًا. هذا يُحتسب لإعانة tijdskrediet.',
      no: 'بدون إعانة tijdskrediet لا توجد علاوة. لهذه الإعانة يجب أن تكون قد عملت {{maanden-voltijds}} شهرًا بدوام كامل. فقط لمن يتوقف تمامًا يوجد استثناء.',
      open: 'هذا يتوقف على مقدار عملك سابقًا: {{maanden-voltijds}} شهرًا بدوام كامل. إذا توقفت تمامًا، تُحتسب أيضًا {{maanden-deeltijds}} شهرًا من العمل بدوام جزئي.',
    },
    premie: {
      yes: 'مقدار عملك يكفي للعلاوة: {{premie-minst}} % على الأقل.',
      no: 'عملك أقل من {{premie-minst}} %. عندئذ لا توجد علاوة.',
      open: 'هذا يتوقف على مقدار عملك. تبدأ العلاوة من {{premie-minst}} %.',
      unasked: meerJobs,
    },
    kenmerk: {
      yes: 'تدريبك يُحتسب لإجازة opleidingsverlof، وهو مناسب للدبلوم الذي لديك.',
      no: 'تدريبك لا يناسب القواعد. يجب دائمًا أن يُحتسب لإجازة Vlaams opleidingsverlof. ويجب أن يكون في persoonlijk ontwikkelingsplan (من loopbaanbegeleiding). هل لديك دبلوم ثانوي على الأكثر؟ عندئذ لا حاجة إلى هذه الخطة إذا كان التدريب يؤدي إلى دبلوم أو beroepskwalificatie أو مشروع خاص أو knelpuntberoep (مهنة ينقصها الناس).',
      open: 'يجب أن يُحتسب تدريبك لإجازة Vlaams opleidingsverlof. وما عدا ذلك يتوقف على الدبلوم الذي لديك، وعلى ما يؤدي إليه التدريب. مع دبلوم التعليم العالي يجب أن يكون في persoonlijk ontwikkelingsplan (من loopbaanbegeleiding).',
    },
  },
  amounts: {
    'voltijds-vanaf-75': '{{value}} إجمالي، إذا توقفت تمامًا وكان عملك قبل ذلك {{premie-meest}} % على الأقل',
    'voltijds-vanaf-50':
      '{{value}} إجمالي، إذا توقفت تمامًا وكان عملك قبل ذلك من {{premie-helft}} إلى {{premie-meest}} %',
    'voltijds-vanaf-20':
      '{{value}} إجمالي، إذا توقفت تمامًا وكان عملك قبل ذلك من {{premie-minst}} إلى {{premie-helft}} %',
    halftijds: '{{value}} إجمالي، إذا صار عملك نصف دوام',
    vijfde: '{{value}} إجمالي، إذا صار عملك أقل بالخُمس',
    alleenwonend:
      '{{value}} إجمالي إضافي، إذا كنت تعيش وحدك، أو وحدك مع أطفال تُدفع لك عنهم إعانة الأطفال (Groeipakket)',
  },
  doubts: {
    'eerder-genomen': eerderGenomen,
    'bestaat-nog':
      'لم نجد مصدرًا حديثًا عن هذه العلاوة. مبالغنا هي مبالغ {{premie-stand}}. وهي الآن أعلى على الأرجح. ولم نجد أيضًا في أي مكان أن العلاوة أُلغيت. يُرجى السؤال على الرقم {{infolijn}}.',
    socialprofit:
      'هل تعمل في socialprofit؟ نفترض أن المبالغ هي نفسها كما في القطاع الخاص. هذا ليس مؤكدًا. يُرجى السؤال على الرقم {{infolijn}}.',
    'pop-op-tijd':
      'هل لديك دبلوم التعليم العالي؟ حسب مصدر واحد يجب أن تنتهي loopbaanbegeleiding قبل بدء السنة الدراسية. يُرجى السؤال على الرقم {{infolijn}}.',
    'cao-103-7': cao,
    'sociale-economie':
      'هل تعمل في شركة عمل مكيّف أو شركة أخرى من الاقتصاد الاجتماعي؟ على عمال الفئة المستهدفة تسري قواعد القطاع الخاص. وعلى من يشرف عليهم تسري قواعد socialprofit.',
  },
  deadlines: {
    aanvraag: {
      dated:
        'يُرجى طلب العلاوة في موعد أقصاه {{date}}، إذا بدأ tijdskrediet الخاص بك مع التدريب. بعد ذلك ربما لا تحصل عليها.',
      undated:
        'يُرجى طلب العلاوة خلال {{vlaams-opleidingskrediet-aanvraag}} أشهر بعد بدء tijdskrediet الخاص بك. بعد ذلك ربما لا تحصل عليها.',
      passed:
        'هل بدأ tijdskrediet الخاص بك مع التدريب؟ إذًا كان يمكنك طلب العلاوة حتى {{date}}. إذا بدأ بعد ذلك، فما زال لديك وقت.',
    },
  },
  steps: {
    tijdskrediet: 'أولًا طلب tijdskrediet voor een opleiding. ثم حفظ الرسالة التي فيها قرار RVA.',
    aanvraag: 'طلب العلاوة لدى السلطات الفلمنكية.',
    verlengen: 'طلب العلاوة من جديد عند تمديد tijdskrediet الخاص بك.',
  },
  unchecked: {
    contract: 'هل لديك في القطاع الخاص عقد منذ {{contract-maanden}} شهرًا بدون انقطاع.',
    'tewerkstelling-voorbije-jaar': 'مقدار عملك في السنة التي قبل التوقف. المبلغ يتوقف على ذلك.',
    'beslissing-rva': 'هل تعطيك RVA إعانة tijdskrediet.',
    gezinssituatie: 'هل تعيش وحدك. عندئذ تحصل على أكثر.',
  },
};
