import type { Fonds } from '../../flows/referrals/sectorfondsen.js';
import type { Destination } from '../texts.js';

/** A fund of which only the name is known. */
const nietNagekeken = (name: string, sector: string): Destination => ({
  name,
  gives: `Фонд навчання ${sector}. Чого там можна навчитися і хто платить, ми не перевіряли. Запитайте також роботодавця.`,
});

/** A sector of which no fund is known by name. */
const zonderNaam = (sector: string): Destination => nietNagekeken(`Фонд навчання ${sector}`, `${sector}, якщо він є`);

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
      'Фонд навчання будівельної галузі. Навчаєтеся ввечері або в суботу? Тоді запитайте про премію для вас. Якщо навчаєтеся в робочий час, гроші отримує роботодавець.',
  },
  mtech: {
    name: 'mtech+',
    gives:
      'Фонд навчання металообробки. Кожна провінція має свої правила. У Західній Фландрії у {{mtech-jaar}} він оплачував заняття поза роботою. Запитайте, що можливо зараз.',
  },
  volta: {
    name: 'Volta',
    gives:
      'Фонд навчання електриків. Роботодавець отримує премію, якщо ви проходите навчання. Запитайте його, що можливо.',
  },
  educam: nietNagekeken(
    'Educam',
    'автосервісів, кузовних робіт, дорогоцінних металів, торгівлі металом і переробки металобрухту',
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
  handel: zonderNaam('торгівлі'),
  'horeca-forma': nietNagekeken('Horeca Forma Vlaanderen', 'готелів, ресторанів і кафе'),
  woodwize: nietNagekeken('Woodwize', 'деревообробки, меблів і оббивки'),
  cobot: nietNagekeken('Cobot', 'текстильної галузі'),
  ivoc: {
    name: 'IVOC',
    gives:
      'Фонд навчання галузі одягу й пошиття. Раніше він давав також премію працівникам. Чи вона ще існує, ми не перевіряли.',
  },
  textielverzorging: zonderNaam('прання та чищення текстилю'),
  grafoc: nietNagekeken('Grafoc', 'поліграфії'),
  papier: zonderNaam('паперу й картону'),
  sftl: nietNagekeken('Sociaal Fonds Transport en Logistiek', 'автоперевезень, логістики та наземного обслуговування'),
  fcbo: {
    name: 'FCBO',
    gives:
      'Фонд навчання автобусної галузі. Він також пояснює, як там діє Vlaams opleidingsverlof. Запитайте роботодавця, що можливо.',
  },
  taxi: zonderNaam('таксі'),
  ambassador: nietNagekeken('Ambassador', 'перевізників речей'),
  logos: nietNagekeken('Logos', 'службовців у міжнародній торгівлі, транспорті й логістиці'),
  schoonmaak: nietNagekeken('OCS', 'прибирання'),
  bewaking: zonderNaam('охорони'),
  kappers: zonderNaam('перукарень, фітнесу і краси'),
  travi: {
    name: 'Travi і ваше агентство тимчасової роботи',
    gives:
      'Travi — це фонд навчання для тих, хто працює через агентство. Запитайте своє агентство, яке навчання ви так можете пройти.',
  },
  'vorm-dc': {
    name: 'Vorm DC і фонд навчання для сервісних чеків',
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
      'Фонди навчання лікарень, догляду за літніми людьми та здоров’я. Запитайте, чи можете ви вчитися на медсестру, медбрата або помічника з догляду і зберегти зарплату. Що можливо зараз, ми не перевіряли.',
  },
  vastgoed: nietNagekeken('Sociaal fonds {{pc-vastgoed}}', 'нерухомості й доглядачів будинків'),
  liberform: {
    name: 'Liberform',
    gives:
      'За старішою сторінкою: безкоштовне навчання для тих, хто працює в людини вільної професії, як-от бухгалтер, адвокат або ветеринар. Навчання, яке оплачує Liberform, не можна оплатити через opleidingscheques.',
  },
  banken: nietNagekeken('Febelfin Academy', 'банків'),
  verzekeringen: nietNagekeken('FOPAS', 'страхування'),
  eduplus: {
    name: 'EDUplus',
    gives:
      'Навчання для сільського господарства й садівництва, безкоштовне для тих, хто там постійно працює робітником. Інші іноді можуть навчатися за гроші.',
  },
  mediarte: nietNagekeken('mediarte', 'кіно й аудіовізуальної роботи'),
  podiumkunsten: nietNagekeken('Sociaal Fonds Podiumkunsten', 'сценічного мистецтва'),
  attracties: zonderNaam('туристичних атракціонів'),
  beton: zonderNaam('виробництва бетону'),
  'vrij-onderwijs': zonderNaam('недержавних шкіл'),
  diverscity: {
    name: 'Diverscity',
    gives: 'Фонд навчання місцевої влади. Запитайте у своєму відділі кадрів, яке там є навчання.',
  },
};
