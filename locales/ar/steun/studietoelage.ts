import type { SteunTexts } from '../../texts.js';

export const studietoelage: SteunTexts['studietoelage'] = {
  name: 'Studietoelage (منحة للتعليم العالي)',
  gives: 'تحصل على مال من السلطات الفلمنكية للدراسة في مدرسة عليا أو جامعة.',
  decides: 'السلطات الفلمنكية تقرر بشأن طلبك. وهي تنظر إلى جنسيتك وأسرتك والدخل.',
  criteria: {
    opleiding: {
      yes: 'تدريبك هو تعليم عالٍ: graduaat أو بكالوريوس أو ماجستير.',
      no: 'هذه المنحة هي للتعليم العالي: graduaat أو بكالوريوس أو ماجستير. هذا لا يناسب إجاباتك. للتمريض الأساسي basisverpleegkunde (HBO5) توجد schooltoeslag من Groeipakket.',
      open: 'هذا يتوقف على ما إذا كنت تتبع graduaat أو بكالوريوس أو ماجستير.',
    },
    omvang: {
      yes: 'تتبع {{toelage-studiepunten}} studiepunten على الأقل في سنة.',
      no: 'ليس لتدريبك studiepunten. المنحة هي لمن يتبع منها {{toelage-studiepunten}} على الأقل في السنة.',
      open: 'هذا يتوقف على ما إذا كنت تتبع {{toelage-studiepunten}} studiepunten على الأقل في السنة. في سنتك الأخيرة يجوز أن تكون أقل.',
    },
    gezin: {
      yes: 'جنسيتك وأسرتك والدخل تناسب القواعد.',
      no: 'جنسيتك أو أسرتك أو الدخل لا تناسب القواعد.',
      open: 'هذا يتوقف على جنسيتك، وعلى أسرتك، وعلى دخلك أو دخل والديك. لا نسأل عن ذلك هنا.',
    },
  },
  amounts: {},
  doubts: {
    bedrag: 'المبلغ يتوقف على الدخل وعلى studiepunten الخاصة بك. مبالغ هذه السنة الدراسية لم نجدها.',
    werkende:
      'هل لديك عمل، أو دخل خاص بك؟ عندئذ المنحة ممكنة أحيانًا أيضًا، على أساس دخلك الخاص. يُرجى السؤال على الرقم {{infolijn}}.',
  },
  deadlines: {},
  steps: {
    nakijken: 'التحقق على الموقع الخاص بالمنح الدراسية هل يحق لك ذلك، وكيف تطلب المنحة.',
    studentendienst: 'طلب المساعدة من مكتب شؤون الطلاب في مدرستك. وهو يعرف أيضًا هل تدفع رسوم تسجيل أقل.',
  },
  unchecked: {
    diplomacontract: 'هل لديك diplomacontract. مع عقد آخر لا يمكن ذلك.',
    'laatste-jaar':
      'هل هذه هي السنة الأخيرة من دراستك. عندئذ يجوز أن تتبع أقل من {{toelage-studiepunten}} studiepunten.',
    krediet: 'هل حصلت من قبل على منحة لسنوات كثيرة. يوجد حد أقصى.',
    'soort-studie': 'هل تتبع دراسة إضافية بعد البكالوريوس أو الماجستير، مثل postgraduaat. لهذه لا توجد منحة.',
  },
};
