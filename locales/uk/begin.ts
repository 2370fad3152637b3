import type { BeginTexts } from '../texts.js';

/** What the first screen says beside the frame. */
export const begin: BeginTexts = {
  questions: {
    situatie: {
      help: 'Виберіть те, що займає у вас найбільше часу. Маєте контракт, але недовго хворієте чи тимчасово без роботи? Тоді виберіть «Я працюю на роботодавця».',
    },
  },
  facts: {
    situatie: {
      question: 'Чим ви зараз переважно займаєтеся?',
      label: 'Ситуація',
      rare: 'Щось інше',
      values: {
        loondienst: 'Я працюю на роботодавця',
        zelfstandig: 'Я працюю на себе (самозайнята особа)',
        werkzoekend: 'Я шукаю роботу',
        arbeidsongeschikt: 'Я довго не можу працювати через хворобу',
        student: 'Я навчаюся',
        leefloon: 'Я отримую leefloon',
        thuis: 'Я не працюю і не шукаю роботи',
        gepensioneerd: 'Я на пенсії',
        gedetineerd: 'Я у в’язниці',
      },
      hints: {
        loondienst: 'Також якщо ви державний службовець, працюєте через агентство або тимчасово без роботи.',
        werkzoekend: 'З виплатою або без неї.',
        leefloon: 'Це виплата від OCMW, соціальної служби громади.',
      },
    },
  },
};
