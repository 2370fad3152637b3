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
  name: 'Congé-éducation payé у Валлонії (відпустка для навчання)',
  gives:
    'Ви можете брати вільний від роботи час, щоб навчатися. Зарплату ви отримуєте далі, але роботодавець може її обмежити.',
  decides:
    'Валлонська влада визначає, яке навчання рахується. Відпустку перевіряє Le Forem, валлонська служба зайнятості. Роботодавець не має права відмовити.',
  criteria: {
    ...werknemerIn('у Валлонії'),
    tewerkstelling: vierVijfde,
    omvang: langGenoeg,
  },
  amounts: {
    algemeen: 'на повній ставці щонайбільше {{value}} за навчальний рік, для загального навчання',
    hoogste: 'на повній ставці щонайбільше {{value}} за навчальний рік, для деякого професійного навчання',
  },
  doubts: {
    hervorming:
      'Валлонія у {{wallonie-plan}} році планувала, що комісія більше не визнаватиме нового навчання. Хто вже мав визнання, міг його продовжити. Навчання, яке рахується автоматично, залишається: як-от від системи освіти, профспілок і галузей. Чи план здійснили, ми не знайшли. Запитайте в Le Forem.',
    afstand:
      'Навчаєтеся дистанційно? Тоді ці години не рахуються в Le Forem, за відповіддю у валлонському парламенті {{wallonie-afstand}} року.',
    deeltijds,
    overheidsbedrijf:
      'Працюєте в bpost, NMBS, Proximus або на іншому державному підприємстві? За словами однієї профспілки, тоді ця відпустка можлива лише з трудовим контрактом, а не якщо вас призначено на посаду. Запитайте в Le Forem.',
  },
  deadlines: {},
  steps: {
    nakijken: 'Запитайте у валлонської влади, чи навчання рахується. Зробіть це, перш ніж записатися.',
    inschrijven: stappen.inschrijven,
    werkgever: stappen.werkgever,
  },
  unchecked: {
    aanwezigheid,
    loongrens: loongrens('У {{schooljaar-2025}} межа була {{loongrens-2025}} євро'),
  },
};
