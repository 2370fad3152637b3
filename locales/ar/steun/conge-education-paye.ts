import type { SteunTexts } from '../../texts.js';
import {
  aanwezigheid,
  deeltijds,
  langGenoeg,
  loongrens,
  stappen,
  vierVijfde,
  werknemerIn,
} from './educatief-verlof.js';

export const congeEducationPaye: SteunTexts['conge-education-paye'] = {
  name: 'Congé-éducation payé في والونيا (إجازة تعليمية مدفوعة)',
  gives: 'يحق لك التغيّب عن العمل من أجل التعلم. يستمر دفع أجرك، ولكن يحق لصاحب عملك أن يضع له حدًا أعلى.',
  decides:
    'السلطات الوالونية تحدد أي تدريبات تُحتسب. Le Forem، مكتب العمل في والونيا، يتحقق من الإجازة. لا يحق لصاحب عملك أن يرفضها.',
  criteria: {
    ...werknemerIn('والونيا'),
    tewerkstelling: vierVijfde,
    omvang: langGenoeg,
  },
  amounts: {
    algemeen: 'مع الدوام الكامل على الأكثر {{value}} في السنة الدراسية، لتدريب عام',
    hoogste: 'مع الدوام الكامل على الأكثر {{value}} في السنة الدراسية، لبعض التدريبات المهنية',
  },
  doubts: {
    hervorming:
      'خططت والونيا في {{wallonie-plan}} ألا تعترف اللجنة بتدريبات جديدة. من كان معترفًا به كان يمكنه التمديد. التدريبات التي تُحتسب تلقائيًا تبقى: مثل تدريبات التعليم والنقابات والقطاعات. لم نجد هل نُفّذت الخطة. يُرجى السؤال لدى Le Forem.',
    afstand:
      'هل تتبع الدروس عن بُعد؟ عندئذ لا تُحتسب هذه الساعات لدى Le Forem، حسب جواب في البرلمان الوالوني من {{wallonie-afstand}}.',
    deeltijds,
    overheidsbedrijf:
      'هل تعمل لدى bpost أو NMBS أو Proximus أو شركة حكومية أخرى؟ حسب نقابة هذه الإجازة ممكنة عندئذ فقط مع عقد عمل، وليس مع تعيين حكومي ثابت. يُرجى السؤال لدى Le Forem.',
  },
  deadlines: {},
  steps: {
    nakijken: 'سؤال السلطات الوالونية هل التدريب يُحتسب. وذلك قبل التسجيل.',
    inschrijven: stappen.inschrijven,
    werkgever: stappen.werkgever,
  },
  unchecked: {
    aanwezigheid,
    loongrens: loongrens('في {{schooljaar-2025}} كان الحد {{loongrens-2025}} يورو'),
  },
};
