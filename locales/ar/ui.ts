import type { UiTexts } from '../texts.js';

/** The words of the frame that the first screen needs. */
export const ui: UiTexts = {
  invitation: 'نحو عشرة أسئلة قصيرة. هل هناك شيء لا تعرفه؟ لا مشكلة.',
  keepsNothing: 'نحن لا نحفظ شيئًا.',

  next: 'التالي',
  back: 'رجوع',
  more: 'شرح إضافي',
  unknown: 'لا أعرف',

  errorChoice: 'يُرجى اختيار إجابة، أو اختيار «لا أعرف».',
  errorKnownChoice: 'يُرجى اختيار إجابة.',

  loading: 'لحظة من فضلك.',
  loadFailed: 'لا يمكننا متابعة التحميل. هل لديك إنترنت؟ إجاباتك ما زالت موجودة.',
  retry: 'المحاولة من جديد',
  steunFailed: 'لا يمكننا الآن عرض الدعم لهذا التدريب.',
};
