import type { SteunTexts } from '../../texts.js';
import { eindeUitkeringDagen } from './einde-uitkering.js';
import { eindeUitkering } from './gedeeld.js';

export const vrijstellingBeschikbaarheid: SteunTexts['vrijstelling-beschikbaarheid'] = {
  name: 'Vrijstelling van beschikbaarheid (إعفاء من البحث عن عمل)',
  gives: 'طالما تستمر إعانتك، تحتفظ بها بينما تتبع تدريبًا. لست عندئذ بحاجة إلى البحث عن عمل ولا إلى قبول عمل.',
  decides: 'في فلاندرز تقرر VDAB بشأن إعفائك.',
  criteria: {
    uitkering: {
      yes: 'تصلك إعانة من RVA.',
      no: 'الإعفاء هو لمن يبحث عن عمل وتصله إعانة من RVA.',
      open: 'هذا يتوقف على ما إذا كانت تصلك إعانة من RVA.',
    },
    woonplaats: {
      yes: 'سكنك في فلاندرز. عندئذ تقرر VDAB.',
      no: 'سكنك ليس في بلجيكا. VDAB تعطي الإعفاء لمن يسكن في فلاندرز.',
      open: 'هذا يتوقف على مكان سكنك. في فلاندرز تقرر VDAB، وفي غيرها مكتب العمل في إقليمك.',
      unsettled: 'سكنك ليس في فلاندرز. يقرر مكتب العمل في إقليمك وليس VDAB. لم نستطع قراءة القواعد هناك.',
    },
    omvang: {
      yes: 'تدريبك يستمر {{dagopleiding-weken}} أسابيع على الأقل، بمعدل {{dagopleiding-uren}} ساعة في الأسبوع، وأغلبه في النهار.',
      no: 'تدريبك قصير جدًا، أو أغلبه في المساء أو في عطلة نهاية الأسبوع. يلزم تدريب مدته {{dagopleiding-weken}} أسابيع على الأقل، بمعدل {{dagopleiding-uren}} ساعة في الأسبوع، وأغلبه في النهار. في التعليم العالي تلزم {{dagopleiding-studiepunten}} studiepunten جديدة.',
      open: 'هذا يتوقف على المدة: {{dagopleiding-weken}} أسابيع على الأقل، بمعدل {{dagopleiding-uren}} ساعة في الأسبوع، وأغلب الدروس في النهار.',
    },
    opleiding: {
      yes: 'لتدريبك نجمة على vdab.be. في فلاندرز يبدأ الإعفاء عندئذ تلقائيًا إذا سُمح لك بالبدء.',
      no: 'VDAB لا تعترف بتدريبك.',
      open: 'مع نجمة على vdab.be يأتي الإعفاء في فلاندرز تلقائيًا. بدون نجمة عليك أن تطلبه، وتقرر VDAB.',
    },
  },
  amounts: {},
  doubts: {
    einddatum: eindeUitkering,
    daling: 'قد تنخفض إعانتك أثناء التدريب. يُرجى سؤال نقابتك أو Hulpkas أو RVA.',
    'andere-opleiding':
      'لتدريب بدون نجمة توجد شروط أخرى. يجب أن يزيد فرصتك في العمل. عادةً يجب أن يكون قد مضى على تركك المدرسة سنتان ({{school-jaren}}) على الأقل. للتعليم العالي يجب عادةً ألا يكون لديك بعد دبلوم من التعليم العالي. يُرجى السؤال لدى VDAB.',
    'korte-opleiding':
      'التدريب في المساء، أو في عطلة نهاية الأسبوع، أو مع أقل من {{dagopleiding-studiepunten}} studiepunten مسموح عادةً. يبقى عليك عندئذ البحث عن عمل. يُرجى أولًا السؤال لدى VDAB.',
  },
  deadlines: {
    ...eindeUitkeringDagen,
    aanvraag: {
      dated: 'يُرجى طلب الإعفاء قبل أن تبدأ، أي في موعد أقصاه {{date}}.',
      undated: 'يُرجى طلب الإعفاء قبل أن تبدأ التدريب.',
      passed: 'كان عليك طلب الإعفاء قبل البدء، في موعد أقصاه {{date}}. يُرجى السؤال هل ما زال ذلك ممكنًا.',
    },
  },
  steps: {
    einde: 'سؤال نقابتك أو Hulpkas متى تتوقف إعانتك، والتحقق هل يكون تدريبك ما زال مستمرًا عندئذ.',
    dienst:
      'قبل أن تبدأ، طلب الإعفاء من مكتب العمل في إقليمك: Actiris في بروكسل، Le Forem في والونيا، Arbeitsamt (ADG) في المجموعة الناطقة بالألمانية.',
    bemiddelaar: 'مناقشة التدريب مع الوسيط المسؤول عنك لدى VDAB.',
    aanvraag: 'يُرجى طلب الإعفاء في «Mijn loopbaan» لدى VDAB إذا كان التدريب بدون نجمة.',
  },
  unchecked: {
    traject: 'هل التدريب مناسب للعمل الذي تبحث عنه. VDAB تنظر في ذلك.',
    inkomensgarantie: 'هل عملك بدوام جزئي مع إعانة إضافية من RVA. عندئذ أيضًا يمكن الإعفاء.',
    bijkomend: 'هل تستوفي الشروط الخاصة بنوع دراستك.',
  },
};
