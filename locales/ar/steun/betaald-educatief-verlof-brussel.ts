import type { SteunTexts } from '../../texts.js';
import { aanwezigheid, langGenoeg, stappen, werknemerIn } from './educatief-verlof.js';
import { meerJobs } from './gedeeld.js';

export const betaaldEducatiefVerlofBrussel: SteunTexts['betaald-educatief-verlof-brussel'] = {
  name: 'Betaald educatief verlof في بروكسل (إجازة تعليمية مدفوعة)',
  gives:
    'يحق لك التغيّب عن العمل من أجل التعلم. يستمر دفع أجرك، ولكن يحق لصاحب عملك أن يضع له حدًا أعلى. تحصل على ساعات بقدر ساعات دروسك، حتى حد معيّن.',
  decides: 'إدارة Brussel Economie en Werkgelegenheid تحدد أي تدريبات تُحتسب. تخطط الإجازة مع صاحب عملك.',
  criteria: {
    ...werknemerIn('بروكسل'),
    tewerkstelling: {
      yes: 'مقدار عملك يكفي لهذه الإجازة: {{brussel-procent}} % على الأقل.',
      no: 'مقدار عملك قليل جدًا لهذه الإجازة. يلزم {{brussel-procent}} % على الأقل.',
      open: 'هذا يتوقف على مقدار عملك. يلزم {{brussel-procent}} % على الأقل.',
      unasked: meerJobs,
    },
    omvang: langGenoeg,
  },
  amounts: {
    algemeen: 'على الأكثر {{value}} في السنة الدراسية، لتدريب عام أو للغة',
    beroep: 'على الأكثر {{value}} في السنة الدراسية، لتدريب مهني',
    verhoogd: 'على الأكثر {{value}} في السنة الدراسية، لبعض اللغات، أو للغة إذا لم يكن لديك دبلوم التعليم العالي',
  },
  doubts: {
    loongrens:
      'يحق لصاحب عملك أن يضع حدًا أعلى للأجر أثناء إجازتك: في بلجيكا كلها حتى {{loongrens-2025}} يورو إجمالي في الشهر في {{schooljaar-2025}}. مصدر واحد يكتب أن أجرك كله يستمر في بروكسل. يُرجى سؤال صاحب عملك.',
    plafonds:
      'لم نستطع أن نقرأ إلا جزءًا من جدول الساعات. لبعض التدريبات المهنية تحصل على ساعات أكثر مما هو مكتوب هنا. يُرجى السؤال لدى Brussel Economie en Werkgelegenheid.',
    overheidsbedrijf:
      'هل تعمل لدى bpost أو NMBS أو Proximus أو شركة حكومية أخرى؟ عندئذ هذه الإجازة ممكنة فقط مع عقد عمل. مع تعيين حكومي ثابت لا يمكن ذلك.',
    examen:
      'هل لديك امتحانات لدى examencommissie، أو امتحان لإثبات ما تعرفه من قبل؟ عندئذ تسري قواعد أخرى. يُرجى السؤال عنها لدى Brussel Economie en Werkgelegenheid.',
    mentor: 'التدريب لتصبح مرشدًا للمتدربين (mentor) يجوز أن يكون أقصر من {{korte-uren}} ساعة.',
  },
  deadlines: {},
  steps: {
    nakijken: 'التحقق من أن التدريب يُحتسب في بروكسل. وذلك قبل التسجيل.',
    ...stappen,
  },
  unchecked: {
    aanwezigheid,
    buitenland: 'هل التدريب في الخارج، أو يتكون فقط من فيديوهات وتمارين. عندئذ لا يُحتسب.',
  },
};
