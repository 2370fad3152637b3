import type { VerderTexts } from '../texts.js';

/** The words of the frame that the first screen can do without. */
export const verder: VerderTexts = {
  ticks: 'هل ينطبق عليك هذا أيضًا؟',
  ticksHint: 'يُرجى تحديد ما هو صحيح. لا شيء صحيح؟ يمكنك إذًا المتابعة.',

  errorEmpty: 'يُرجى كتابة رقم، مثل {{example}}، أو اختيار «لا أعرف».',
  errorNumber: 'يُرجى كتابة رقم من {{min}} إلى {{max}}، مثل {{example}}.',
  errorListed:
    'يُرجى كتابة رقم، مثل {{voorbeeld-sector}}، أو الاختيار من القائمة. ألا تعرف الرقم؟ يُرجى ترك الخانة فارغة.',
  errorTogether: 'هاتان الإجابتان لا تتفقان عادةً. يُرجى مراجعتهما. هل هما صحيحتان رغم ذلك؟ يمكنك إذًا المتابعة.',
  errorDate: 'يُرجى كتابة تاريخ، أو اختيار «لا أعرف».',

  step: 'الخطوة {{at}} من {{of}}: {{chapter}}',
  answers: 'إجاباتك ({{count}})',
  change: 'تعديل',
  changeOf: 'تعديل: {{label}}',

  dropped: 'هذا لم نستطع أخذه من الرابط: {{list}}. سنسأل عنه من جديد إذا لزم الأمر.',
  droppedUnknown: 'شيء لا نعرفه',
  brokenCode: 'لم نستطع قراءة الرمز كاملًا. أخذنا ما نعرفه بالتأكيد. يمكنك مسح الرمز مرة أخرى، أو المتابعة هنا.',
  oldLink: 'هذا الرابط من إصدار آخر. أخذنا منه ما يناسب. يُرجى مراجعة إجاباتك.',
};
