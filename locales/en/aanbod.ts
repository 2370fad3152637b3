import type { AanbodTexts } from '../texts.js';

const plan = 'the course is in a persoonlijk ontwikkelingsplan (from loopbaanbegeleiding)';
const hoogstensSecundair = 'you have at most a secondary school diploma';
const diplomaOfPlan = `${hoogstensSecundair}, or ${plan}`;
const metLabel = `${hoogstensSecundair} and the course has the label for opleidingscheques`;
const percent = 'you work at least {{tewerkstelling}}% of a full-time job';
const ancienniteit = 'you have worked for your employer for at least {{ancienniteit}} months';
const minderWerken = 'you want to work less for a time, or not at all for a time';
const inPrivesector = 'you work as an employee in the private sector or the socialprofit';

/** What stands beside a course. The clauses stand behind "If". */
export const aanbod: AanbodTexts = {
  title: 'Support for this course',
  count_one: 'Support for this course: {{count}} possibility',
  count_other: 'Support for this course: {{count}} possibilities',
  worth: 'Perhaps {{worth}}.',
  worthTitle: 'Support for this course: perhaps {{worth}}',
  worthUpTo: 'up to {{worth}}',
  intro: 'With this course, you can perhaps get support. See what fits you. There are other conditions too.',
  none: 'With this course, we did not find any support that applies to Flanders.',
  unknown: 'We do not know enough about this course yet. Answer a few questions. Then you see which support fits.',
  clauses: 'If {{clauses}}.',
  clauseList: 'This is possible if',
  maybe: 'Perhaps also: {{names}}',
  caution: 'Please note: {{caution}}',
  doubts: 'What is not certain?',
  elsewhere: 'Do you not live or work in Flanders?',
  open: 'See what is possible for you',
  close: 'Close',

  waard: {
    'vlaams-opleidingsverlof': { 'uren-opleiding': '{{value}} of leave' },
    opleidingscheques: { helft: '{{value}} of {{prijs}} back' },
  },

  voor: {
    'vlaams-opleidingsverlof': {
      werkplek: `${inPrivesector} in Flanders`,
      'tewerkstelling|meer-werkgevers+tewerkstelling': percent,
      'tewerkstelling|meer-werkgevers+tewerkstelling+uren-per-week':
        'you work at least {{tewerkstelling}}% and {{uren-per-week}} hours a week',
      'opleiding|pop': plan,
    },
    'betaald-educatief-verlof-brussel': {
      werkplek: `${inPrivesector} in Brussels`,
      tewerkstelling: percent,
    },
    'conge-education-paye': { werkplek: `${inPrivesector} in Wallonia` },
    bildungsurlaub: { werkplek: `${inPrivesector} in the German-speaking Community` },
    opleidingscheques: {
      statuut: 'you work as an employee (also for a public authority)',
      woonplaats: 'you live in Flanders or Brussels (sometimes it also counts if you only work there)',
      'opleiding|diploma': metLabel,
      'opleiding|diploma+pop': `${metLabel}, or ${plan}`,
      'opleiding|pop': plan,
      betaling: 'you choose the course yourself and pay for it yourself',
    },
    'kmo-portefeuille': {
      vestiging: 'you have your own business in Flanders (as a second job counts too)',
      omvang: 'that business is small or medium-sized',
      ook: 'the training provider is registered for the kmo-portefeuille',
    },
    'vlaams-opleidingskrediet': {
      werkgever: `${inPrivesector} in Flanders`,
      ancienniteit,
      uitkering: 'you take tijdskrediet and get a benefit from the RVA for it',
      'kenmerk|diploma+pop': diplomaOfPlan,
      'kenmerk|pop': plan,
    },
    'tijdskrediet-opleiding': {
      werkplek: `${inPrivesector} in Belgium`,
      ancienniteit,
      cao: 'a cao (an agreement with the trade unions) allows it, or you only work one fifth less',
      vorm: minderWerken,
    },
    'vlaams-zorgkrediet': {
      werkgever: 'you work for the Flemish government, in education or for a local authority in Flanders',
      vorm: minderWerken,
    },
    'vdab-opleiding': {
      statuut: 'you are registered as a jobseeker (you do not need a benefit)',
      ook: 'VDAB approves the course for you',
    },
    'vrijstelling-beschikbaarheid': {
      uitkering: 'you are looking for work with a benefit from the RVA',
      woonplaats: 'you live in Flanders',
    },
    'uitkering-zorgopleiding': { uitkering: 'you are looking for work with an unemployment benefit' },
    'actiris-opleidingscheque': {
      statuut: 'you are registered as a jobseeker with Actiris',
      woonplaats: 'you live in Brussels',
    },
    studietoelage: { ook: 'you follow a graduaat, bachelor or master with a diplomacontract' },
    'cvo-korting': { ook: 'you follow the course in a centrum voor volwassenenonderwijs (CVO)' },
  },
};
