import type { TaalTexts } from '../texts.js';

/** What is said of the choice of a language, and of a text that is a translation. */
export const taal: TaalTexts = {
  choose: 'اللغة',
  machine: 'ترجمة للنص الهولندي. صنعها كمبيوتر، ولم يراجعها إنسان بعد. النص الهولندي هو المعتمد.',
  person: 'ترجمة للنص الهولندي. لم يراجعها شخص آخر بعد. النص الهولندي هو المعتمد.',
  outdated: 'ترجمة للنص الهولندي، الذي تغيّر بعد ذلك. النص الهولندي هو المعتمد.',
  letter: 'صاحب عملك يقرأ الهولندية. يُرجى تسليم الرسالة بالهولندية. تقرأ في الأسفل ما هو مكتوب فيها.',
};
