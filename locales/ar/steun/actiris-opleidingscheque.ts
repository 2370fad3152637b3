import type { SteunTexts } from '../../texts.js';
import { werkzoekende } from './gedeeld.js';

export const actirisOpleidingscheque: SteunTexts['actiris-opleidingscheque'] = {
  name: 'Opleidingscheque van Actiris (شيك تدريب في بروكسل)',
  gives:
    'تبدأ عملًا جديدًا وتتبع في أول {{actiris-maanden}} أشهر تدريبًا يناسبه. Actiris تدفع النصف. صاحب عملك يدفع الباقي.',
  decides: 'Actiris تقرر بشأن طلبك.',
  criteria: {
    statuut: {
      yes: werkzoekende,
      no: 'هذا الشيك هو لمن يبحث عن عمل وهو مسجل لدى Actiris.',
      open: 'هذا يتوقف على ما إذا كنت تبحث عن عمل.',
    },
    woonplaats: {
      yes: 'سكنك في بروكسل.',
      no: 'هذا الشيك هو لمن يسكن في بروكسل.',
      open: 'هذا يتوقف على ما إذا كان سكنك في بروكسل.',
    },
    'nieuwe-job': {
      yes: 'صاحب عمل يعرض عليك عقدًا دائمًا.',
      no: 'يلزم صاحب عمل يعرض عليك عقدًا دائمًا.',
      open: 'يجب أن يعرض عليك صاحب عمل عقدًا دائمًا، نصف دوام على الأقل. ولا يجوز أن تكون قد وقّعت بعد.',
    },
    profiel: {
      yes: 'لديك دبلوم التعليم الثانوي على الأكثر.',
      no: 'لديك دبلوم أعلى من التعليم الثانوي.',
      open: 'هل لديك دبلوم أعلى من التعليم الثانوي؟ عندئذ يمكن ذلك إذا كان تسجيلك بدون عمل منذ سنتين ({{actiris-jaren}})، أو كان عمرك {{actiris-leeftijd}} سنة على الأقل، أو كانت لديك إعاقة معترف بها.',
    },
  },
  amounts: {
    helft: 'نصف الثمن، على الأكثر {{value}}',
  },
  doubts: {
    jaar: 'هذه القواعد والمبلغ من {{actiris-stand}}. يُرجى سؤال Actiris هل ما زالت كذلك.',
    profiel: 'لم نسأل هل ينطبق ذلك عليك. يُرجى السؤال لدى Actiris.',
    'andere-cheques':
      'في {{actiris-stand}} كانت لدى Actiris أيضًا شيكات للغة والكمبيوتر، لمن لديه عمل جديد. لا نعرف هل ما زالت موجودة. يُرجى السؤال لدى Actiris.',
  },
  deadlines: {},
  steps: {
    consulent: 'طلب الشيك من المستشار المسؤول عنك لدى Actiris، قبل توقيع العقد.',
    contract: 'بعد ذلك توقيع العقد وإعطاء نسخة منه إلى Actiris.',
  },
  unchecked: {
    ingeschreven: 'هل لديك تسجيل لدى Actiris.',
    contract: 'هل عقدك لمدة غير محددة، ونصف دوام على الأقل.',
    zetel: 'هل لصاحب عملك فرع في بروكسل.',
    zelfstandige: 'هل تبدأ العمل لحسابك الخاص. عندئذ الشيك ممكن أيضًا، قبل أن تبدأ.',
  },
};
