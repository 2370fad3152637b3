import { sayDay, today, weeksAfter } from './calendar.js';

/** The day of the assessment: today, or the one that the address names (`?on=2027-09-01`). */
const day = new URLSearchParams(location.search).get('on') ?? today;

/** Hands an element its course. */
function show(element, course) {
  element.setAttribute('on', day);
  element.course = course;
}

/** The record of the course of this page, as its site knows it. */
const own = {
  id: 'demo-1',
  odb: 'ODB-0000001',
  title: 'Boekhouden voor beginners',
  provider: 'Voorbeeldcentrum',
  start: weeksAfter(10, day),
  contacturen: 40,
  prijs: 220,
  soort: 'gewoon',
  kenmerk: 'geen',
  erkend: true,
  hogerOnderwijs: false,
  vdabErkend: false,
};
document.querySelector('#start').textContent = sayDay(own.start);
show(document.querySelector('#course'), own);

/** Ten kinds of courses; a record says what its site happens to know. */
const kinds = [
  {
    title: 'Lassen',
    contacturen: 240,
    databank: true,
    soort: 'gewoon',
    kenmerk: 'knelpunt',
    erkend: true,
    hogerOnderwijs: false,
    vdabErkend: true,
  },
  {
    title: 'Frans',
    contacturen: 80,
    databank: true,
    soort: 'taal',
    taal: 'frans',
    kenmerk: 'geen',
    erkend: true,
    hogerOnderwijs: false,
    vdabErkend: false,
  },
  {
    title: 'Nederlands',
    contacturen: 120,
    databank: true,
    soort: 'taal',
    taal: 'nederlands',
    kenmerk: 'geen',
    erkend: true,
    hogerOnderwijs: false,
    vdabErkend: true,
  },
  {
    title: 'Bachelor verpleegkunde',
    studiepunten: 60,
    databank: true,
    soort: 'gewoon',
    kenmerk: 'knelpunt',
    erkend: true,
    hogerOnderwijs: true,
    vdabErkend: true,
    zorgknelpunt: 'verpleging',
    langeDagopleiding: true,
  },
  {
    title: 'Fotografie',
    contacturen: 24,
    databank: false,
    soort: 'gewoon',
    kenmerk: 'geen',
    erkend: false,
    hogerOnderwijs: false,
    vdabErkend: false,
    zorgknelpunt: false,
    langeDagopleiding: false,
  },
  {
    title: 'Kinderzorg',
    contacturen: 600,
    databank: true,
    soort: 'gewoon',
    kenmerk: 'kwalificerend',
    erkend: true,
    hogerOnderwijs: false,
    vdabErkend: true,
  },
  { title: 'Bedrijfsbeheer', contacturen: 100, soort: 'gewoon', kenmerk: 'ondernemerschap', erkend: true },
  {
    title: 'Graduaat accounting',
    studiepunten: 30,
    databank: true,
    soort: 'gewoon',
    kenmerk: 'kwalificerend',
    erkend: true,
    hogerOnderwijs: true,
  },
  { title: 'Heftruck', contacturen: 16, soort: 'gewoon', vdabErkend: true },
  { title: 'Webontwikkelaar', contacturen: 400 },
];
const towns = ['Aalst', 'Brugge', 'Genk', 'Leuven', 'Mechelen'];

const list = document.querySelector('#courses');
const template = document.querySelector('#course-item');

towns.forEach((town, round) => {
  for (const [at, kind] of kinds.entries()) {
    const course = {
      ...kind,
      id: `${round}-${at}`,
      title: `${kind.title}, ${town}`,
      start: weeksAfter(10 + 4 * round, day),
    };
    const item = template.content.cloneNode(true);
    item.querySelector('h3').textContent = course.title;
    item.querySelector('p').textContent = course.contacturen
      ? `${course.contacturen} lesuren per schooljaar`
      : `${course.studiepunten} studiepunten per jaar`;
    show(item.querySelector('opleidings-steun'), course);
    list.append(item);
  }
});

// The focus goes to the content, and the address stays as it is.
document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  document.querySelector('#inhoud').focus();
});
