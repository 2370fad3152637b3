import type { Fonds } from '../../flows/referrals/sectorfondsen.js';
import type { Destination } from '../texts.js';

/** @param sector as its name stands in quotes */
const fondsVan = (sector: string): string => `Фонд навчання для галузі «${sector}»`;

/** What is said of a fund of which nothing else is known. */
const onbekend = (fonds: string): string =>
  `${fonds}. Чого там можна навчитися і хто платить, ми не перевіряли. Запитайте також роботодавця.`;

/** A fund of which only the name is known. */
const nietNagekeken = (name: string, sector: string): Destination => ({ name, gives: onbekend(fondsVan(sector)) });

/** A sector of which no fund is known by name. */
const zonderNaam = (sector: string): Destination => ({
  name: fondsVan(sector),
  gives: onbekend(`${fondsVan(sector)}, якщо він є`),
});

/** The funds by name, and what they do for who works in the sector. */
export const sectorfondsen: Readonly<Record<Fonds, Destination>> = {
  cevora: {
    name: 'Cevora',
    gives:
      'Безкоштовне навчання для службовців із paritair comité {{pc-bedienden}}, також ще рік після звільнення. Раніше була й премія за вечірні заняття. Запитайте, чи вона ще існує.',
  },
  constructiv: {
    name: 'Constructiv',
    gives:
      'Фонд навчання для будівельної галузі. Навчаєтеся ввечері або в суботу? Тоді запитайте про премію для вас. Якщо навчаєтеся в робочий час, гроші отримує роботодавець. У будівництві заявка на opleidingsverlof теж іде через цей фонд, за сторінкою без дати.',
  },
  mtech: {
    name: 'mtech+',
    gives:
      'Фонд навчання для металообробки. Кожна провінція має свої правила. У Західній Фландрії у {{mtech-jaar}} роках він оплачував заняття поза роботою. Запитайте, що можливо зараз.',
  },
  volta: {
    name: 'Volta',
    gives:
      'Фонд навчання для електриків. Роботодавець отримує премію, якщо ви проходите навчання. Запитайте його, що можливо.',
  },
  educam: nietNagekeken(
    'Educam',
    'автосервіси, кузовні роботи, дорогоцінні метали, торгівля металом і переробка металобрухту',
  ),
  'co-valent': {
    name: 'Co-valent',
    gives:
      'Безкоштовне навчання для тих, хто працює в хімії, з пластмасами або в науках про життя. Вас записує роботодавець.',
  },
  alimento: {
    name: 'Alimento',
    gives: 'Навчання для харчової промисловості, у робочий час або з оплатою. Запитайте роботодавця, що можливо.',
  },
  handel: zonderNaam('торгівля'),
  'horeca-forma': nietNagekeken('Horeca Forma Vlaanderen', 'готелі, ресторани й кафе'),
  woodwize: nietNagekeken('Woodwize', 'деревина, меблі та оббивка'),
  cobot: nietNagekeken('Cobot', 'текстиль'),
  ivoc: {
    name: 'IVOC',
    gives:
      'Фонд навчання для галузі одягу й пошиття. Раніше він давав також премію працівникам. Чи вона ще існує, ми не перевіряли.',
  },
  textielverzorging: zonderNaam('прання та чищення текстилю'),
  grafoc: nietNagekeken('Grafoc', 'поліграфія'),
  papier: zonderNaam('папір і картон'),
  sftl: nietNagekeken('Sociaal Fonds Transport en Logistiek', 'автоперевезення, логістика та наземне обслуговування'),
  fcbo: {
    name: 'FCBO',
    gives:
      'Фонд навчання для автобусної галузі. Він також пояснює, як там діє Vlaams opleidingsverlof. Запитайте роботодавця, що можливо.',
  },
  taxi: zonderNaam('таксі'),
  ambassador: nietNagekeken('Ambassador', 'перевезення речей при переїзді'),
  logos: nietNagekeken('Logos', 'службовці в міжнародній торгівлі, транспорті й логістиці'),
  schoonmaak: nietNagekeken('OCS', 'прибирання'),
  bewaking: zonderNaam('охорона'),
  kappers: zonderNaam('перукарні, фітнес і краса'),
  travi: {
    name: 'Travi і ваше агентство тимчасової роботи',
    gives:
      'Travi — це фонд навчання для тих, хто працює через агентство. Запитайте своє агентство, яке навчання ви так можете пройти.',
  },
  'vorm-dc': {
    name: 'Vorm DC і фонд навчання для dienstencheques',
    gives:
      'Вони повертають гроші роботодавцю, якщо ви проходите навчання. Vorm DC — це фонд галузі, інший — для Фландрії. Запитайте роботодавця, що можливо.',
  },
  vivo: {
    name: 'VIVO',
    gives:
      'VIVO і його фонди працюють для медицини й догляду, соціальної допомоги та соціально-культурної роботи у Фландрії. Icoba дає навчання про агресію. Що VIVO пропонує зараз, ми не перевіряли.',
  },
  ziekenhuizen: {
    name: 'FeBi і VIVO',
    gives:
      'Фонди навчання для лікарень, догляду за літніми людьми та охорони здоров’я. Запитайте, чи можете ви вчитися на медсестру, медбрата або помічника з догляду і зберегти зарплату. Що можливо зараз, ми не перевіряли.',
  },
  vastgoed: nietNagekeken('Sociaal fonds {{pc-vastgoed}}', 'нерухомість і доглядачі будинків'),
  liberform: {
    name: 'Liberform',
    gives:
      'За старішою сторінкою: безкоштовне навчання для тих, хто працює в людини вільної професії, як-от бухгалтер, адвокат або ветеринар. Навчання, яке оплачує Liberform, не можна оплатити через opleidingscheques.',
  },
  banken: nietNagekeken('Febelfin Academy', 'банки'),
  verzekeringen: nietNagekeken('FOPAS', 'страхування'),
  eduplus: {
    name: 'EDUplus',
    gives:
      'Навчання для сільського господарства й садівництва, безкоштовне для тих, хто там постійно працює робітником. Інші іноді можуть навчатися за гроші.',
  },
  mediarte: nietNagekeken('mediarte', 'кіно й аудіовізуальна робота'),
  podiumkunsten: nietNagekeken('Sociaal Fonds Podiumkunsten', 'сценічне мистецтво'),
  attracties: zonderNaam('туристичні атракціони'),
  beton: zonderNaam('виробництво бетону'),
  'vrij-onderwijs': zonderNaam('недержавні школи'),
  diverscity: {
    name: 'Diverscity',
    gives: 'Фонд навчання для місцевої влади. Запитайте у своєму відділі кадрів, яке там є навчання.',
  },
};
