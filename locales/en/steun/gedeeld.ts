/** Sentences that more than one incentive shares: each stands here once. */

export const contract = {
  yes: 'You work as an employee.',
  no: 'This support is for people who work as an employee now. We assume that a student job does not count.',
  open: 'It depends on your contract. For some contracts we did not find a rule.',
};

/** For what counts in the whole of Belgium. */
export const werktInBelgie = {
  yes: 'You work in Belgium.',
  open: 'It depends on where you work. That has to be in Belgium.',
};

export const cao =
  'Since {{cao-sinds}} there has been a new cao (agreement) on tijdskrediet. We could not read what it changes for courses. Ask the RVA or your trade union.';

/** For who already took a part of it. */
export const eerderGenomen =
  'Have you already taken tijdskrediet? What you took is taken off the {{tijdskrediet-maanden}} months in your career, also if it was for your children or for care. Ask the RVA how many months you have left.';

/** Training for who looks for work, with or without a benefit. */
export const werkzoekende = 'You are looking for work, or you can register as a jobseeker. You do not need a benefit.';

export const eindeUitkering =
  'Since {{werkloosheid-sinds}}, an unemployment benefit lasts at most {{werkloosheid-maanden}} months, and an inschakelingsuitkering at most {{inschakeling-jaren}} year. How long exactly depends on how long you worked. There are exceptions: if you are at least {{oud-leeftijd}} years old and worked for {{oud-jaren}} years, if you work at least half-time with an extra benefit, and for some courses. Ask your trade union, the Hulpkas or the RVA when your benefit stops.';

/** For who has more than one employer, and typed too little. */
export const meerJobs =
  'This is too little. Add up your jobs in companies and non-profit organisations. Is this already the total? Then it is not possible.';

/** Tijdskrediet, and the premium that rests on it, ask the same of the leave. */
export const verlof = {
  ancienniteit: {
    yes: 'You have worked for this employer for at least {{dienst-maanden}} months.',
    no: 'You have not yet worked for this employer for {{dienst-maanden}} months. You need that, except right after your ouderschapsverlof.',
    open: 'It depends on whether you have already worked for this employer for {{dienst-maanden}} months.',
  },
  duur: {
    yes: 'You have not yet taken {{tijdskrediet-maanden}} months of tijdskrediet with a reason.',
    no: 'You have already taken {{tijdskrediet-maanden}} months of tijdskrediet with a reason. There is no more in your career, for all reasons together.',
    open: 'You get at most {{tijdskrediet-maanden}} months of tijdskrediet with a reason in your career. For a knelpuntberoep, from {{knelpunt-jaar}} it was {{knelpunt-maanden}} months. We do not know if that is still so. Ask the RVA how much you have left.',
  },
  werkgeversgrootte: {
    yes: 'Your employer has more than {{werknemers-zonder-recht}} employees.',
    no: 'Your employer does not have more than {{werknemers-zonder-recht}} employees.',
    open: 'With {{werknemers-zonder-recht}} employees or fewer, your employer has to agree.',
  },
  cao: {
    yes: 'There is a cao (agreement), or none is needed.',
    no: 'To stop completely or work half-time, a cao is needed (an agreement with the trade unions). There is none.',
    open: 'To stop completely or work half-time, a cao is needed (an agreement with the trade unions).',
  },
  vorm: {
    yes: 'The form you chose fits how much you work now.',
    no: 'Your choice does not fit here. You can stop completely. You can work half-time if you now work at least {{halftijds-vanaf}}%. You can work one fifth less if you now work full-time.',
    open: 'It depends on the form you choose, and on how much you work now.',
    unasked: meerJobs,
  },
  opleiding: {
    yes: 'Your course is in the Opleidingsdatabank (the Flemish list of courses), or it is recognised.',
    no: 'According to your answers, your course is not recognised. The Flemish or another Community has to recognise it, or your sector.',
    open: 'It depends on whether your course is recognised.',
  },
  omvang: {
    yes: 'Your course is long enough.',
    no: 'Your course is too short. It has less than {{lange-uren}} hours of lessons and less than {{lange-studiepunten}} studiepunten a year.',
    open: 'With {{jaar-uren}} hours of lessons or {{jaar-studiepunten}} studiepunten a year, a course is long enough. With less, it depends on how the lessons are spread over the year.',
  },
};
