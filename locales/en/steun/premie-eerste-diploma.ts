import type { SteunTexts } from '../../texts.js';

export const premieEersteDiploma: SteunTexts['premie-eerste-diploma'] = {
  name: 'Bonus for a first secondary school diploma',
  gives:
    'Are you getting your first secondary school diploma in a centrum voor volwassenenonderwijs (CVO)? Then afterwards you get back the enrolment fees that you paid yourself.',
  decides: 'The Flemish government decides, after your application.',
  criteria: {
    doel: {
      yes: 'You want to get a secondary school diploma.',
      no: 'The bonus is for people who get a secondary school diploma. You chose another goal.',
      open: 'It depends on whether you want to get a secondary school diploma.',
    },
    diploma: {
      yes: 'You do not have a secondary school diploma yet.',
      no: 'You already have a secondary school diploma. The bonus is only for people who get one for the first time.',
      open: 'It depends on whether you already have a secondary school diploma.',
    },
    opleiding: {
      yes: 'You follow an ordinary course.',
      no: 'The bonus is for people who follow lessons in a CVO. Exams at the examencommissie or training in your company do not count.',
      open: 'It depends on what kind of course you follow. The bonus is for lessons in a CVO.',
    },
  },
  amounts: {
    semester: 'at most {{value}} back per semester (half a school year)',
    schooljaar: 'at most {{value}} back per school year',
  },
  doubts: {
    maximum:
      'This maximum is from before {{schooljaar-2025-maand}}. After that, prices went up. We did not find how much you get back now. Ask the school.',
    opleidingscheques: 'Do you pay part of it with opleidingscheques? You do not get that part back.',
  },
  deadlines: {},
  steps: {
    bewaren: 'Keep the proof of what you pay.',
    aanvragen: 'Apply for the bonus when you have your diploma. The school gives you the form.',
    termijn: 'Do that within {{premie-jaren}} year after you got your diploma.',
  },
  unchecked: {
    cvo: 'Whether you follow the lessons in a centrum voor volwassenenonderwijs (CVO).',
    'ander-land': 'Whether you already got a diploma in another country. We did not find how that counts.',
    geslaagd: 'Whether you pass. You only get money back for the subjects that you pass.',
    cursusmateriaal: 'How much you pay for books and other materials. You do not get that back.',
  },
};
