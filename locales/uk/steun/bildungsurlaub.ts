import type { SteunTexts } from '../../texts.js';
import { deeltijds, loongrens, stappen, vierVijfde, werknemerIn } from './educatief-verlof.js';

export const bildungsurlaub: SteunTexts['bildungsurlaub'] = {
  name: 'Bezahlter Bildungsurlaub у Німецькомовній спільноті (відпустка для навчання)',
  gives:
    'Ви можете брати вільний від роботи час, щоб навчатися. Зарплату ви отримуєте далі, але роботодавець може її обмежити.',
  decides:
    'Міністерство Німецькомовної спільноти визначає, яке навчання рахується. Ви плануєте відпустку разом із роботодавцем.',
  criteria: {
    ...werknemerIn('у Німецькомовній спільноті'),
    tewerkstelling: vierVijfde,
  },
  amounts: {},
  doubts: {
    deeltijds,
    overheidsbedrijf:
      'Працюєте в bpost, NMBS, Proximus або на іншому державному підприємстві? Ми не знайшли правила про це. Запитайте в міністерстві.',
  },
  deadlines: {},
  steps: {
    nakijken: 'Перевірте, чи навчання рахується, або запитайте в міністерстві. Пояснення — німецькою мовою.',
    ...stappen,
  },
  unchecked: {
    duur: 'Чи ваше навчання достатньо довге. Ми не знайшли, скільки воно має тривати.',
    uren: 'Скільки годин відпустки ви отримуєте. Це залежить від виду навчання.',
    loongrens: loongrens('У {{schooljaar-2024}} межа була {{loongrens-2024}} євро'),
  },
};
