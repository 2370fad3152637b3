import type { SteunTexts } from '../../texts.js';
import { aanwezigheid, langGenoeg, stappen, werknemerIn } from './educatief-verlof.js';
import { meerJobs } from './gedeeld.js';

export const betaaldEducatiefVerlofBrussel: SteunTexts['betaald-educatief-verlof-brussel'] = {
  name: 'Betaald educatief verlof in Brussels (paid leave to learn)',
  gives:
    'You may be away from work to learn. You keep getting your wages, but your employer may limit them. You get as many hours as you follow lessons, up to a limit.',
  decides: 'Brussel Economie en Werkgelegenheid decides which courses count. You plan the leave with your employer.',
  criteria: {
    ...werknemerIn('Brussels'),
    tewerkstelling: {
      yes: 'You work enough for this leave: at least {{brussel-procent}}%.',
      no: 'You work too little for this leave. You need at least {{brussel-procent}}%.',
      open: 'It depends on how much you work. You need at least {{brussel-procent}}%.',
      unasked: meerJobs,
    },
    omvang: langGenoeg,
  },
  amounts: {
    algemeen: 'at most {{value}} per school year, for a general course or a language',
    beroep: 'at most {{value}} per school year, for vocational training',
    verhoogd:
      'at most {{value}} per school year, for some languages, or for a language if you do not have a higher education diploma',
  },
  doubts: {
    loongrens:
      'Your employer may limit your wages during your leave: in all of Belgium to {{loongrens-2025}} euros gross a month in {{schooljaar-2025}}. One source writes that in Brussels you keep your full wages. Ask your employer.',
    plafonds:
      'We could only read part of the table of hours. For some vocational training you get more hours than are shown here. Ask Brussel Economie en Werkgelegenheid.',
    overheidsbedrijf:
      'Do you work for bpost, NMBS, Proximus or another state-owned company? Then this leave is only possible with an employment contract. If you have a permanent appointment, it is not possible.',
    examen:
      'Are you taking exams at the examencommissie, or an exam to prove what you can already do? Then other rules apply. Ask Brussel Economie en Werkgelegenheid for them.',
    mentor: 'A course to become a mentor may be shorter than {{korte-uren}} hours.',
  },
  deadlines: {},
  steps: {
    nakijken: 'Check whether the course counts in Brussels. Do that before you enrol.',
    ...stappen,
  },
  unchecked: {
    aanwezigheid,
    buitenland: 'Whether the course is abroad, or only consists of videos and exercises. Then it does not count.',
  },
};
