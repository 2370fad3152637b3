import type { SteunTexts } from '../../texts.js';
import { deeltijds, loongrens, stappen, vierVijfde, werknemerIn } from './educatief-verlof.js';

export const bildungsurlaub: SteunTexts['bildungsurlaub'] = {
  name: 'Bezahlter Bildungsurlaub في المجموعة الناطقة بالألمانية (إجازة تعليمية مدفوعة)',
  gives: 'يحق لك التغيّب عن العمل من أجل التعلم. يستمر دفع أجرك، ولكن يحق لصاحب عملك أن يضع له حدًا أعلى.',
  decides: 'وزارة المجموعة الناطقة بالألمانية تحدد أي تدريبات تُحتسب. تخطط الإجازة مع صاحب عملك.',
  criteria: {
    ...werknemerIn('المجموعة الناطقة بالألمانية'),
    tewerkstelling: vierVijfde,
  },
  amounts: {},
  doubts: {
    deeltijds,
    overheidsbedrijf:
      'هل تعمل لدى bpost أو NMBS أو Proximus أو شركة حكومية أخرى؟ لم نجد قاعدة عن ذلك. يُرجى السؤال لدى الوزارة.',
  },
  deadlines: {},
  steps: {
    nakijken: 'التحقق من أن التدريب يُحتسب، أو سؤال الوزارة. الشرح باللغة الألمانية.',
    ...stappen,
  },
  unchecked: {
    duur: 'هل تدريبك طويل بما يكفي. لم نجد كم يجب أن يستمر.',
    uren: 'كم ساعة إجازة تحصل عليها. هذا يتوقف على نوع التدريب.',
    loongrens: loongrens('في {{schooljaar-2024}} كان الحد {{loongrens-2024}} يورو'),
  },
};
