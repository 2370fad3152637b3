import type { TaalTexts } from '../texts.js';

/** What is said of the choice of a language, and of a text that is a translation. */
export const taal: TaalTexts = {
  choose: 'اللغة',
  machine: 'ترجمة للنص الهولندي. أعدّها حاسوب ولم يراجعها إنسان بعد. النص الهولندي هو المعتمد.',
  outdated: 'ترجمة للنص الهولندي الذي تغيّر منذ ذلك الحين. النص الهولندي هو المعتمد.',
  letter: 'صاحب عملك يقرأ الهولندية. أعطه الرسالة بالهولندية. تقرأ أدناه ما فيها.',
};
