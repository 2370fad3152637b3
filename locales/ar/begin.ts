import type { BeginTexts } from '../texts.js';

/** What the first screen says beside the frame. */
export const begin: BeginTexts = {
  questions: {
    situatie: {
      help: 'يُرجى اختيار ما يأخذ معظم وقتك. هل لديك عقد عمل ولكنك في إجازة مرضية قصيرة أو في بطالة مؤقتة؟ الجواب المناسب هو «أعمل لدى صاحب عمل».',
    },
  },
  facts: {
    situatie: {
      question: 'ما وضعك الرئيسي الآن؟',
      label: 'الوضع',
      rare: 'شيء آخر',
      values: {
        loondienst: 'أعمل لدى صاحب عمل',
        zelfstandig: 'أعمل لحسابي الخاص',
        werkzoekend: 'أبحث عن عمل',
        arbeidsongeschikt: 'لا يمكنني العمل بسبب مرض طويل',
        student: 'أدرس',
        leefloon: 'أحصل على leefloon',
        thuis: 'لا أعمل ولا أبحث عن عمل',
        gepensioneerd: 'أنا متقاعد/ة',
        gedetineerd: 'أنا في السجن',
      },
      hints: {
        loondienst: 'أيضًا في وظيفة حكومية، أو عن طريق مكتب عمل مؤقت، أو في بطالة مؤقتة.',
        werkzoekend: 'مع إعانة أو بدون إعانة.',
        leefloon: 'إعانة من OCMW، الخدمة الاجتماعية في البلدية.',
      },
    },
  },
};
