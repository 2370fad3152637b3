import type { CriterionTexts } from '../../texts.js';
import { contract } from './gedeeld.js';

/** What the leaves of the three other regions say alike. */

/** @param plaats as in "عملك في بروكسل" */
export const werknemerIn = (
  plaats: string,
): Readonly<Record<'statuut' | 'werkgever' | 'werkplek' | 'erkenning', CriterionTexts>> => ({
  statuut: contract,
  werkgever: {
    yes: 'صاحب عملك ينتمي إلى القطاع الخاص.',
    no: 'صاحب عملك لا ينتمي إلى القطاع الخاص. هذه الإجازة ليست للجهات الحكومية وليست للمعلمين.',
    open: 'هذا يتوقف على صاحب عملك. هذه الإجازة للقطاع الخاص. عن بعض أصحاب العمل لم نجد قاعدة.',
  },
  werkplek: {
    yes: `عملك في ${plaats}.`,
    no: `عملك ليس في ${plaats}. المهم هو المكان الذي تعمل فيه فعلًا.`,
    open: `هذا يتوقف على المكان الذي تعمل فيه فعلًا. يجب أن يكون في ${plaats}.`,
  },
  erkenning: {
    yes: 'تدريبك معترف به لهذه الإجازة.',
    no: 'تدريبك غير معترف به لهذه الإجازة.',
    open: 'يجب أن يكون تدريبك معترفًا به لهذه الإجازة. لم نستطع التحقق من ذلك.',
  },
});

export const vierVijfde = {
  yes: 'عملك {{verlof-procent}} % على الأقل.',
  no: 'عملك أقل من {{verlof-procent}} %.',
  open: 'ابتداءً من {{verlof-procent}} % من العمل يكون هذا كافيًا. إذا كان عملك أقل، يتوقف الأمر على جدول ساعاتك وعلى التدريب.',
};

export const langGenoeg = {
  yes: 'تدريبك طويل بما يكفي: {{korte-uren}} ساعة دروس على الأقل.',
  no: 'تدريبك قصير جدًا. تلزم {{korte-uren}} ساعة دروس على الأقل.',
  open: 'يجب أن يكون في تدريبك {{korte-uren}} ساعة دروس على الأقل. عن studiepunten وعن الامتحانات لم نجد قاعدة واضحة.',
};

export const deeltijds =
  'هل عملك أقل من {{verlof-procent}} %؟ مع ساعات متغيرة يمكن أخذ هذه الإجازة. مع ساعات ثابتة يمكن ذلك ابتداءً من {{vast-rooster-procent}} %، وفقط لتدريب مهني أثناء ساعات عملك.';

export const stappen = {
  inschrijven: 'التسجيل في التدريب، وطلب إثبات تسجيل من جهة التدريب.',
  werkgever: 'تسليم الإثبات فورًا إلى صاحب عملك. والاتفاق معه على مواعيد الإجازة.',
};

export const aanwezigheid = 'هل تتابع الدروس. تُحتسب فقط الساعات التي تحضرها.';

/** @param grens the school year and the amount */
export const loongrens = (grens: string): string =>
  `هل أجرك أعلى من الحد. يحق لصاحب عملك أن يحدّ من الأجر أثناء إجازتك. ${grens} إجمالي في الشهر.`;
