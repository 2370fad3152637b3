import type { SteunTexts } from '../../texts.js';
import { eindeUitkering } from './gedeeld.js';

export const uitkeringZorgopleiding: SteunTexts['uitkering-zorgopleiding'] = {
  name: 'إعانة لمدة أطول أثناء تدريب في الرعاية الصحية',
  gives:
    'إعانة البطالة تتوقف الآن بعد مدة. هل تتعلم من أجل knelpuntberoep في الرعاية الصحية؟ عندئذ يمكنك الاحتفاظ بالإعانة مدة أطول أثناء التدريب، إذا نجحت وحتى حد أقصى.',
  decides: 'RVA تقرر بشأن إعانتك.',
  criteria: {
    uitkering: {
      yes: 'تصلك إعانة بطالة.',
      no: 'هذا لمن يبحث عن عمل وتصله إعانة بطالة.',
      open: 'هذا يتوقف على إعانتك. عن inschakelingsuitkering لم نجد شيئًا.',
    },
    opleiding: {
      yes: 'تدريبك يؤدي إلى knelpuntberoep يُحتسب.',
      no: 'منذ {{zorg-sinds}} هذا ممكن فقط لتدريب يؤدي إلى knelpuntberoep في الرعاية الصحية. مع التدريبات الأخرى يستمر العدّ حتى نهاية مدة إعانتك كالمعتاد.',
      open: 'التمريض ومساعدة الرعاية الصحية (zorgkundige) يُحتسبان. عن المهن الأخرى في الرعاية لا تقول المصادر الشيء نفسه. يُرجى السؤال لدى RVA قبل أن تبدأ.',
    },
    vrijstelling: {
      yes: 'تدريبك طويل بما يكفي للحصول على vrijstelling van beschikbaarheid. وهي ضرورية لك.',
      no: 'بدون vrijstelling van beschikbaarheid لا يمكن هذا.',
      open: 'تلزمك vrijstelling van beschikbaarheid. وهي لتدريب يستمر {{dagopleiding-weken}} أسابيع على الأقل، بمعدل {{dagopleiding-uren}} ساعة في الأسبوع، وأغلبه في النهار.',
    },
  },
  amounts: {},
  doubts: {
    beroepen:
      'المصادر تذكر فقط التمريض ومساعدة الرعاية الصحية (zorgkundige). شرح لمشروع القانون كان أوسع. لا تبدأ قبل أن تقول لك RVA إن مهنتك تُحتسب.',
    maximum:
      'يوجد حد أقصى. مصادر من {{zorg-bronnen}} تتكلم عن {{zorg-laag}} أو {{zorg-hoog}} سنوات في المجموع. يُرجى السؤال لدى RVA.',
    'begonnen-voor-2026':
      'هل بدأت قبل {{zorg-sinds}} مع إعفاء تدريبًا يؤدي إلى knelpuntberoep؟ عندئذ يمكن ذلك أيضًا خارج الرعاية الصحية. يُرجى السؤال لدى RVA.',
    einddatum: eindeUitkering,
    'geen-beperking':
      'هل عمرك {{oud-leeftijd}} سنة على الأقل وعملت {{oud-jaren}} سنة؟ أو هل عملك نصف دوام على الأقل مع إعانة إضافية من RVA؟ عندئذ لا يوجد تاريخ نهاية حسب مصدر من {{oud-bron}}. يُرجى السؤال لدى RVA.',
    inschakeling:
      'تستمر inschakelingsuitkering على الأكثر سنة واحدة ({{inschakeling-jaren}}). لم نجد هل تحتفظ بها مدة أطول أثناء تدريب في الرعاية.',
  },
  deadlines: {},
  steps: {
    vrijstelling: 'الحصول على vrijstelling van beschikbaarheid قبل أن تبدأ.',
    rva: 'سؤال نقابتك أو Hulpkas أو RVA إلى متى تحتفظ بإعانتك. وذلك قبل أن تبدأ.',
  },
  unchecked: {
    vrijstelling:
      'هل تحصل على vrijstelling van beschikbaarheid. تُطلب حيث تسكن: لدى VDAB، وفي بروكسل لدى Actiris، وفي والونيا لدى Le Forem، وفي المجموعة الناطقة بالألمانية لدى Arbeitsamt (ADG).',
    eenmaal: 'هل حصلت على هذا مرة من قبل. حسب مصدر واحد يمكن ذلك مرة واحدة فقط في مسارك المهني.',
    onafgebroken: 'هل تتبع التدريب بدون انقطاع، وهل تنجح.',
  },
};
