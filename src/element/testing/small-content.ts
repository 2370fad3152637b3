import { missingLines } from '../../journey/grow-codebook.js';
import { smallFlow, smallRulebook } from '../../journey/testing/small-flow.js';
import type { Content } from '../content.js';
import type { Language } from '../language.js';
import { Languages } from '../languages.js';
import { Tongues } from '../tongues/index.js';
import { dutch } from './other-language.js';

/** Says each word of the frame as its own key: it is not what is tested. */
const keysOf = (texts: object): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(texts).map((key) => [key, `‹${key}›`]));

const fact = (question: string, values?: object): object => ({ question, label: question, values });
const criterion = { yes: 'met', no: 'not met', open: 'not known' };
const parts = {
  gives: 'Something.',
  decides: 'Somebody.',
  amounts: {},
  doubts: {},
  deadlines: {},
  steps: {},
  unchecked: {},
};

const vragen = {
  chapters: { person: 'You', training: 'Your training' },
  questions: { size: { title: 'How long does it take?' } },
  facts: {
    job: fact('Do you have a job?', { yes: 'Yes', no: 'No' }),
    sector: fact('Who do you work for?', { private: 'A firm', public: 'The state' }),
    hours: { ...fact('Hours'), unit: 'hours' },
    credits: fact('Credits'),
    level: fact('What did you finish?', { low: 'School', high: 'College' }),
  },
};

/** A content of another country in another language, small enough to read at a glance. */
const english: Language = {
  id: 'en',
  locale: 'en-GB',
  direction: 'ltr',
  numbers: { decimal: '.', thousands: ',' },
  begin: {
    ui: keysOf(dutch.ui),
    verder: keysOf(dutch.verder),
    resultaat: { ...keysOf(dutch.resultaat), pillars: { tijd: 'Time', geld: 'Money' } },
    vragen,
    nodig: { job: 'your job', sector: 'your sector', hours: 'hours', credits: 'credits', level: 'your level' },
    steun: {
      leave: { ...parts, name: 'Leave', criteria: { job: criterion, sector: criterion, size: criterion } },
      cheque: { ...parts, name: 'Cheque', criteria: { all: criterion } },
    },
    doorverwijzing: {
      jobs: { name: 'Job centre', gives: 'Work.', reasons: { jobless: 'You have no job.' } },
      helpdesk: { name: 'Helpdesk', gives: 'Help.', reasons: { skilled: 'You went to college.' } },
      phone: { name: 'Phone', gives: 'A voice.', reasons: { everybody: 'For everybody.' } },
    },
    aanbod: { ...keysOf(dutch.aanbod), clauses: 'If {{clauses}}.', voor: { leave: { job: 'you have a job' } } },
  },
};

export const smallContent: Content = {
  flows: { small: smallFlow },
  languages: new Languages(english),
  translations: () => Promise.resolve({ Tongues, languages: [], names: [], texts: {} }),
  course: { presumes: {}, facts: { hours: { from: ['length'] } }, eitherOf: ['hours', 'credits'] },
  rulebook: () => Promise.resolve({ completeRulebook: smallRulebook }),
  sources: () => Promise.resolve({ sources: {} }),
  offering: () =>
    Promise.resolve({
      offering: { incentives: ['leave'], factsOfCourse: new Set(['hours', 'credits']), here: {}, flow: 'small' },
    }),
  takeHome: () =>
    Promise.resolve({
      takeHome: {
        codebook: missingLines([], [smallFlow], smallFlow.rulebook.vocabulary),
        letters: [],
        belongings: {},
        discreet: [],
      },
    }),
  tag: 'small-wegwijzer',
};
