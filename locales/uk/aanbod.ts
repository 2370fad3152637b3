import type { AanbodTexts } from '../texts.js';
import type { Form } from './plural.js';

const plan = 'навчання є в persoonlijk ontwikkelingsplan (з loopbaanbegeleiding)';
const hoogstensSecundair = 'у вас щонайбільше диплом про середню освіту';
const diplomaOfPlan = `${hoogstensSecundair}, або ${plan}`;
const metLabel = `${hoogstensSecundair} і навчання має позначку для opleidingscheques`;
const percent = 'ви працюєте щонайменше на {{tewerkstelling}} % повної ставки';
const ancienniteit = 'ви вже працюєте у свого роботодавця щонайменше {{ancienniteit}} місяці';
const minderWerken = 'ви хочете певний час працювати менше або певний час зовсім не працювати';
const inPrivesector = 'ви найманий працівник у приватному секторі або в socialprofit і працюєте';

/** What stands beside a course. */
export const aanbod: AanbodTexts<Form> = {
  title: 'Підтримка для цього навчання',
  count_one: 'Підтримка для цього навчання: {{count}} можливість',
  count_few: 'Підтримка для цього навчання: {{count}} можливості',
  count_many: 'Підтримка для цього навчання: {{count}} можливостей',
  count_other: 'Підтримка для цього навчання: {{count}} можливості',
  worth: 'Можливо, {{worth}}.',
  worthTitle: 'Підтримка для цього навчання: можливо, {{worth}}',
  worthUpTo: 'щонайбільше {{worth}}',
  intro: 'З цим навчанням ви, можливо, отримаєте підтримку. Подивіться, що вам підходить. Є ще й інші умови.',
  none: 'Для цього навчання ми не знайшли підтримки, яка діє у Фландрії.',
  unknown:
    'Ми ще недостатньо знаємо про це навчання. Дайте відповідь на кілька запитань. Тоді ви побачите, яка підтримка підходить.',
  clauses: 'Якщо {{clauses}}.',
  clauseList: 'Це можливо, якщо',
  maybe: 'Можливо, також: {{names}}',
  caution: 'Увага: {{caution}}',
  doubts: 'Що не певно?',
  elsewhere: 'Живете або працюєте не у Фландрії?',
  open: 'Подивитися, що можливо для вас',
  close: 'Закрити',

  waard: {
    'vlaams-opleidingsverlof': { 'uren-opleiding': '{{value}} відпустки' },
    opleidingscheques: { helft: '{{value}} з {{prijs}} назад' },
  },

  voor: {
    'vlaams-opleidingsverlof': {
      werkplek: `${inPrivesector} у Фландрії`,
      'tewerkstelling|meer-werkgevers+tewerkstelling': percent,
      'tewerkstelling|meer-werkgevers+tewerkstelling+uren-per-week':
        'ви працюєте щонайменше на {{tewerkstelling}} % ставки і {{uren-per-week}} годин на тиждень',
      'opleiding|pop': plan,
    },
    'betaald-educatief-verlof-brussel': {
      werkplek: `${inPrivesector} у Брюсселі`,
      tewerkstelling: percent,
    },
    'conge-education-paye': { werkplek: `${inPrivesector} у Валлонії` },
    bildungsurlaub: { werkplek: `${inPrivesector} у Німецькомовній спільноті` },
    opleidingscheques: {
      statuut: 'ви працюєте як найманий працівник (також на державу)',
      woonplaats: 'ви живете у Фландрії або Брюсселі (іноді рахується й тоді, коли ви там лише працюєте)',
      'opleiding|diploma': metLabel,
      'opleiding|diploma+pop': `${metLabel}, або ${plan}`,
      'opleiding|pop': plan,
      betaling: 'ви самі вибираєте навчання і самі за нього платите',
    },
    'kmo-portefeuille': {
      vestiging: 'ви маєте власний бізнес у Фландрії (додаткова робота на себе теж рахується)',
      omvang: 'цей бізнес малий або середній',
      ook: 'організатор навчання зареєстрований для kmo-portefeuille',
    },
    'vlaams-opleidingskrediet': {
      werkgever: `${inPrivesector} у Фландрії`,
      ancienniteit,
      uitkering: 'ви берете tijdskrediet і отримуєте для цього виплату від RVA',
      'kenmerk|diploma+pop': diplomaOfPlan,
      'kenmerk|pop': plan,
    },
    'tijdskrediet-opleiding': {
      werkplek: `${inPrivesector} в Бельгії`,
      ancienniteit,
      cao: 'це дозволяє cao (угода з профспілками), або ви працюватимете лише на одну п’яту менше',
      vorm: minderWerken,
    },
    'vlaams-zorgkrediet': {
      werkgever: 'ви працюєте на фламандську владу, в освіті або на місцеву владу у Фландрії',
      vorm: minderWerken,
    },
    'vdab-opleiding': {
      statuut: 'ви зареєстровані як шукач роботи (виплата не потрібна)',
      ook: 'VDAB схвалює це навчання для вас',
    },
    'vrijstelling-beschikbaarheid': {
      uitkering: 'ви шукаєте роботу з виплатою від RVA',
      woonplaats: 'ви живете у Фландрії',
    },
    'uitkering-zorgopleiding': { uitkering: 'ви шукаєте роботу з допомогою по безробіттю' },
    'actiris-opleidingscheque': {
      statuut: 'ви зареєстровані як шукач роботи в Actiris',
      woonplaats: 'ви живете в Брюсселі',
    },
    studietoelage: { ook: 'ви навчаєтеся за програмою graduaat, бакалаврату або магістратури з diplomacontract' },
    'cvo-korting': { ook: 'ви навчаєтеся в centrum voor volwassenenonderwijs (CVO)' },
  },
};
