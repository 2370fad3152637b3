import type { SteunTexts } from '../../texts.js';
import { eindeUitkering } from './gedeeld.js';

export const uitkeringZorgopleiding: SteunTexts['uitkering-zorgopleiding'] = {
  name: 'Довша виплата під час навчання в медицині чи догляді',
  gives:
    'Допомога по безробіттю тепер через певний час закінчується. Вчитеся для knelpuntberoep у медицині чи догляді? Тоді ви можете зберігати виплату довше під час навчання, якщо складаєте іспити, і до певного максимуму.',
  decides: 'Рішення про вашу виплату ухвалює RVA.',
  criteria: {
    uitkering: {
      yes: 'Ви отримуєте допомогу по безробіттю.',
      no: 'Це для тих, хто шукає роботу і отримує допомогу по безробіттю.',
      open: 'Це залежить від вашої виплати. Про inschakelingsuitkering ми нічого не знайшли.',
    },
    opleiding: {
      yes: 'Ваше навчання веде до knelpuntberoep, який рахується.',
      no: 'З {{zorg-sinds}} це можливо лише для навчання, яке веде до knelpuntberoep у медицині чи догляді. Під час іншого навчання час вашої виплати просто йде далі.',
      open: 'Медсестра, медбрат і помічник із догляду рахуються. Про інші професії в медицині чи догляді джерела кажуть не одне й те саме. Запитайте в RVA до початку.',
    },
    vrijstelling: {
      yes: 'Ваше навчання достатньо довге для vrijstelling van beschikbaarheid. Вона вам потрібна.',
      no: 'Без vrijstelling van beschikbaarheid це неможливо.',
      open: 'Вам потрібна vrijstelling van beschikbaarheid. Вона є для навчання щонайменше на {{dagopleiding-weken}} тижні, у середньому {{dagopleiding-uren}} годин на тиждень, переважно вдень.',
    },
  },
  amounts: {},
  doubts: {
    beroepen:
      'Джерела називають лише медсестру, медбрата і помічника з догляду. Пояснення до проєкту закону було ширшим. Не починайте, поки RVA не скаже, що ваша професія рахується.',
    maximum:
      'Є максимум. Джерела {{zorg-bronnen}} року говорять про {{zorg-laag}} або {{zorg-hoog}} років загалом. Запитайте в RVA.',
    'begonnen-voor-2026':
      'Ви до {{zorg-sinds}} почали з дозволом не шукати роботу навчання, яке веде до knelpuntberoep? Тоді це можливо й поза медициною та доглядом. Запитайте в RVA.',
    einddatum: eindeUitkering,
    'geen-beperking':
      'Вам щонайменше {{oud-leeftijd}} років і ви працювали {{oud-jaren}} років? Або ви працюєте щонайменше на пів ставки з додатковою виплатою від RVA? Тоді, за джерелом {{oud-bron}} року, кінцевої дати немає. Запитайте в RVA.',
    inschakeling:
      'Виплата inschakelingsuitkering триває щонайбільше {{inschakeling-jaren}} рік. Чи ви зберігаєте її довше під час навчання в медицині чи догляді, ми не знайшли.',
  },
  deadlines: {},
  steps: {
    vrijstelling: 'До початку отримайте vrijstelling van beschikbaarheid.',
    rva: 'Запитайте у своїй профспілці, у Hulpkas або в RVA, доки ви зберігаєте виплату. Зробіть це до початку.',
  },
  unchecked: {
    vrijstelling:
      'Чи отримаєте ви vrijstelling van beschikbaarheid. Її просять там, де ви живете: у VDAB, у Брюсселі в Actiris, у Валлонії в Le Forem, у Німецькомовній спільноті в Arbeitsamt (ADG).',
    eenmaal: 'Чи ви вже колись це отримували. За одним джерелом, це можливо лише один раз за трудове життя.',
    onafgebroken: 'Чи ви навчаєтеся без перерви і чи складаєте іспити.',
  },
};
