import type { SteunTexts } from '../../texts.js';

export const loopbaankrediet: SteunTexts['loopbaankrediet'] = {
  name: 'Loopbaankrediet (خطة لسنة {{krediet-jaar}})',
  gives: 'هذه خطة لتاريخ {{krediet-vanaf}}. تتحدث مع مرشد مهني، مرة واحدة في مسارك المهني. تدفع جزءًا بنفسك.',
  decides: 'حسب الخطة تقرر السلطات الفلمنكية. النص النهائي لم نجده.',
  criteria: {
    begonnen: {
      yes: 'حسب الخطة يوجد loopbaankrediet منذ {{krediet-vanaf}}.',
      no: 'حسب الخطة لا يبدأ loopbaankrediet إلا في {{krediet-vanaf}}.',
      open: 'هذا يتوقف على موعد بدء loopbaankrediet.',
      unsettled:
        'كان loopbaankrediet في خطة من {{cheque-plan}}، ابتداءً من {{krediet-vanaf}}. القواعد النهائية لم نجدها. يُرجى سؤال VDAB هل أصبح موجودًا.',
    },
    statuut: {
      yes: 'تعمل لدى صاحب عمل أو لحسابك الخاص.',
      no: 'من المخطط أن يكون loopbaankrediet لمن يعمل.',
      open: 'هذا يتوقف على ما إذا كان لديك عمل. بدون عمل أو مع مرض طويل ليس الأمر واضحًا.',
    },
    ervaring: {
      yes: 'عملت حتى الآن {{loopbaan-jaren}} سنوات على الأقل.',
      no: 'حسب الخطة يجب أن تكون قد عملت {{loopbaan-jaren}} سنوات. ليس الأمر كذلك بعد.',
      open: 'هذا يتوقف على ما إذا كنت قد عملت {{loopbaan-jaren}} سنوات.',
    },
    'nog-nooit': {
      yes: 'لم تستعمل من قبل أي loopbaancheque.',
      no: 'استعملت من قبل loopbaancheque.',
      open: 'هل استعملت من قبل loopbaancheque؟ عندئذ ليس واضحًا هل تحصل على هذا.',
    },
  },
  amounts: {
    uren: 'محادثات، حسب الخطة: {{value}}',
  },
  doubts: {},
  deadlines: {},
  steps: {
    navragen: 'سؤال VDAB هل بدأ loopbaankrediet، وكيف تطلبه.',
  },
  unchecked: {
    'eigen-bijdrage':
      'كم تدفع بنفسك. حسب الخطة هذا {{krediet-laag}} أو {{krediet-hoog}} يورو في الساعة. يتوقف ذلك على الدبلوم الذي لديك.',
    woonplaats: 'هل مكان سكنك يُحتسب. لم نجد شيئًا عن ذلك.',
  },
};
