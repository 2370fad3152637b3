import type { SteunTexts } from '../../texts.js';
import { contract, cao, eerderGenomen, verlof, werktInBelgie } from './gedeeld.js';

export const tijdskredietOpleiding: SteunTexts['tijdskrediet-opleiding'] = {
  name: 'Tijdskrediet voor een opleiding (довга відпустка для навчання)',
  gives:
    'Ви певний час працюєте менше або не працюєте, щоб пройти довге навчання. Іноді ви отримуєте гроші від RVA (вона дає виплати).',
  decides:
    'Відпустку ви просите в роботодавця. Якщо працівників {{werknemers-zonder-recht}} або менше, він може відмовити. Рішення про виплату ухвалює RVA.',
  criteria: {
    statuut: contract,
    werkgever: {
      yes: 'Ви працюєте в приватному секторі або в socialprofit (медицина й догляд, соціальна допомога, культура).',
      no: 'Ваш роботодавець не вважається приватним сектором. Tijdskrediet — лише для приватного сектору.',
      open: 'Це залежить від того, на кого ви працюєте. Деякі державні підприємства теж підпадають під tijdskrediet.',
    },
    werkplek: {
      ...werktInBelgie,
      no: 'Ви не працюєте в Бельгії. Tijdskrediet — бельгійське правило.',
    },
    ...verlof,
  },
  amounts: {},
  doubts: {
    'eerder-genomen': eerderGenomen,
    'cao-103-7': cao,
    uitkering:
      'Можна отримати відпустку без виплати. Для виплати треба було відпрацювати {{maanden-voltijds}} місяців на повну ставку. Якщо ви зовсім не працюватимете, рахуються також {{maanden-deeltijds}} місяці роботи на неповну ставку. Запитайте в RVA.',
    kwartaal:
      'У вашому навчанні менше ніж {{jaar-uren}} годин і {{jaar-studiepunten}} studiepunten на рік? Тоді потрібно {{lange-uren}} годин або {{lange-studiepunten}} studiepunten за {{tijdskrediet-blok}} місяці поспіль або за одну частину навчального року. Для basiseducatie і диплома про середню освіту потрібно менше. Запитайте в RVA.',
    knelpunt:
      'Для knelpuntberoep (де замало людей) ця відпустка від {{knelpunt-jaar}} року могла тривати довше. Чи це ще так, ми не знаємо. Запитайте в RVA.',
    'de-lijn':
      'Працюєте в De Lijn, VITO або в подібного роботодавця? Одна профспілка на старій сторінці пояснює, як брати tijdskrediet у De Lijn. Чи це можливо й у вас, знає ваш відділ кадрів або ваша профспілка.',
    'na-ouderschapsverlof':
      'Берете цю відпустку одразу після ouderschapsverlof, який повністю використано? Тоді не потрібно мати {{dienst-maanden}} місяці роботи у вашого роботодавця. Про це ми вас не питали. Запитайте в RVA.',
  },
  deadlines: {
    'melding-groot': {
      dated: 'Якщо працівників більше ніж {{melding-werknemers}}: найпізніше {{date}} повідомте роботодавця письмово.',
      undated:
        'Якщо працівників більше ніж {{melding-werknemers}}: повідомте роботодавця письмово за {{tijdskrediet-opleiding-melding-groot}} місяці наперед.',
      passed:
        'Якщо працівників більше ніж {{melding-werknemers}}, повідомити треба було найпізніше {{date}}, але роботодавець може дозволити коротший строк.',
    },
    'melding-klein': {
      dated: 'Якщо працівників {{melding-werknemers}} або менше: найпізніше {{date}} повідомте роботодавця письмово.',
      undated:
        'Якщо працівників {{melding-werknemers}} або менше: повідомте роботодавця письмово за {{tijdskrediet-opleiding-melding-klein}} місяців наперед.',
      passed:
        'Якщо працівників {{melding-werknemers}} або менше, повідомити треба було найпізніше {{date}}, але роботодавець може дозволити коротший строк.',
    },
  },
  steps: {
    akkoord:
      'Спочатку запитайте, чи згоден ваш роботодавець. Якщо працівників {{werknemers-zonder-recht}} або менше, він може відмовити.',
    werkgever: 'Попросіть tijdskrediet у роботодавця вчасно й письмово.',
    rva: 'Після цього подайте заявку на виплату онлайн до RVA.',
    attest:
      'Після кожних {{attest-maanden}} місяців протягом {{attest-dagen}} днів надішліть підтвердження, що ви ходите на заняття.',
  },
  unchecked: {
    uitkering: 'Чи ви отримаєте також виплату. Для неї правила суворіші, ніж для відпустки.',
    nevenactiviteit: 'Чи робите ви іншу роботу, якої не можна робити під час tijdskrediet, або отримуєте пенсію.',
    woonplaats: 'Чи ваше місце проживання рахується для виплати.',
    aanwezigheid:
      'Чи відвідуєте ви достатньо занять. Без поважної причини можна пропустити щонайбільше десяту частину.',
    'vijf-dagen':
      'Чи ви працюєте на повну ставку щонайменше {{week-dagen}} днів на тиждень. Це потрібно, щоб працювати на одну п’яту менше.',
  },
};
