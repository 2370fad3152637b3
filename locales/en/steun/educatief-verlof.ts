import type { CriterionTexts } from '../../texts.js';
import { contract } from './gedeeld.js';

/** What the leaves of the three other regions say alike. */

/** @param plaats as in "You work in Brussels" */
export const werknemerIn = (
  plaats: string,
): Readonly<Record<'statuut' | 'werkgever' | 'werkplek' | 'erkenning', CriterionTexts>> => ({
  statuut: contract,
  werkgever: {
    yes: 'Your employer is in the private sector.',
    no: 'Your employer is not in the private sector. This leave is not for public authorities and not for teachers.',
    open: 'It depends on who you work for. This leave is for the private sector. For some employers we did not find a rule.',
  },
  werkplek: {
    yes: `You work in ${plaats}.`,
    no: `You do not work in ${plaats}. The place where you really work counts.`,
    open: `It depends on where you really work. That has to be in ${plaats}.`,
  },
  erkenning: {
    yes: 'Your course is recognised for this leave.',
    no: 'Your course is not recognised for this leave.',
    open: 'Your course has to be recognised for this leave. We could not check that.',
  },
});

export const vierVijfde = {
  yes: 'You work at least {{verlof-procent}}%.',
  no: 'You work less than {{verlof-procent}}%.',
  open: 'From {{verlof-procent}}% work it is fine. If you work less, it depends on your working hours and on the course.',
};

export const langGenoeg = {
  yes: 'Your course is long enough: at least {{korte-uren}} hours of lessons.',
  no: 'Your course is too short. You need at least {{korte-uren}} hours of lessons.',
  open: 'Your course must have at least {{korte-uren}} hours of lessons. On studiepunten and on exams we did not find a clear rule.',
};

export const deeltijds =
  'Do you work less than {{verlof-procent}}%? With changing hours you can get this leave. With fixed hours you can from {{vast-rooster-procent}}%, and only for vocational training during your working hours.';

export const stappen = {
  inschrijven: 'Enrol and ask the training provider for proof of enrolment.',
  werkgever: 'Give the proof to your employer straight away. Agree on when you take leave.',
};

export const aanwezigheid = 'Whether you follow the lessons. Only hours when you are there count.';

/** @param grens the school year and the amount */
export const loongrens = (grens: string): string =>
  `Whether your wages are higher than the limit. Your employer may limit your wages during your leave. ${grens} gross a month.`;
