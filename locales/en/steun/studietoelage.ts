import type { SteunTexts } from '../../texts.js';

export const studietoelage: SteunTexts['studietoelage'] = {
  name: 'Studietoelage for higher education (study grant)',
  gives: 'You get money from the Flemish government to study at a university college or a university.',
  decides:
    'The Flemish government decides on your application. It looks at your nationality, your family and the income.',
  criteria: {
    opleiding: {
      yes: 'Your course is higher education: a graduaat, bachelor or master.',
      no: 'This grant is for higher education: a graduaat, bachelor or master. That does not fit your answers. For basisverpleegkunde (HBO5) there is the schooltoeslag of the Groeipakket.',
      open: 'It depends on whether you follow a graduaat, bachelor or master.',
    },
    omvang: {
      yes: 'You follow at least {{toelage-studiepunten}} studiepunten in a year.',
      no: 'Your course has no studiepunten. The grant is for people who follow at least {{toelage-studiepunten}} a year.',
      open: 'It depends on whether you follow at least {{toelage-studiepunten}} studiepunten a year. In your last year it may be fewer.',
    },
    gezin: {
      yes: 'Your nationality, your family and the income fit the rules.',
      no: 'Your nationality, your family or the income do not fit the rules.',
      open: 'It depends on your nationality, on your family, and on the income of you or your parents. We do not ask that here.',
    },
  },
  amounts: {},
  doubts: {
    bedrag:
      'How much you get depends on the income and on your studiepunten. We did not find the amounts of this school year.',
    werkende:
      'Do you work, or do you have your own income? Then a grant is sometimes possible too, based on your own income. Call {{infolijn}} to check.',
  },
  deadlines: {},
  steps: {
    nakijken: 'See on the website about study grants if you qualify, and how to apply for the grant.',
    studentendienst:
      'Ask the student services of your school for help. They also know if you pay a lower enrolment fee.',
  },
  unchecked: {
    diplomacontract: 'Whether you have a diplomacontract. With another contract it is not possible.',
    'laatste-jaar':
      'Whether this is the last year of your studies. Then you may follow fewer than {{toelage-studiepunten}} studiepunten.',
    krediet: 'Whether you have already had a grant for many years. There is a maximum.',
    'soort-studie':
      'Whether you follow extra studies after your bachelor’s or master’s degree, such as a postgraduate course. There is no grant for that.',
  },
};
