import type { SteunTexts } from '../../texts.js';
import { werkzoekende } from './gedeeld.js';

export const vdabOpleiding: SteunTexts['vdab-opleiding'] = {
  name: 'Free course through VDAB',
  gives:
    'Jobseekers follow a course with a star on vdab.be for free. The course materials and the safety clothing are free too. Sometimes VDAB also pays for travel and childcare.',
  decides: 'VDAB decides if you can start the course.',
  criteria: {
    statuut: {
      yes: werkzoekende,
      no: 'These free courses are for people who are looking for work and are registered as a jobseeker.',
      open: 'Are you ill? Then it is possible in a programme to go back to work. You talk about that with your health insurance fund and VDAB.',
    },
    woonplaats: {
      yes: 'You live in Flanders or Brussels.',
      no: 'You do not live in Flanders or Brussels.',
      open: 'Do you not live in Flanders or Brussels? We did not find whether the course is free then.',
    },
    erkenning: {
      yes: 'Your course has a star: VDAB recognises it.',
      no: 'Your course has no star. Those courses are not free through VDAB. Look on vdab.be for a similar course with a star.',
      open: 'It depends on the course. On vdab.be there is a star next to the courses that VDAB recognises.',
    },
  },
  amounts: {
    uurpremie:
      'sometimes {{value}} for each hour that you follow, from your health insurance fund: your adviser at VDAB asks for it (amount from a page dated {{ziek-van}} to {{ziek-tot}})',
    slaagpremie: 'sometimes another {{value}} if you pass (amount from a page dated {{ziek-van}} to {{ziek-tot}})',
    verplaatsing:
      'sometimes {{value}} for travel, or a season ticket from De Lijn (amount from a page dated {{verplaatsing-van}} to {{verplaatsing-tot}})',
    kinderopvang:
      'sometimes childcare, on days without school at most {{value}} (amount from a page dated {{opvang-van}} to {{opvang-tot}})',
  },
  doubts: {
    bedragen:
      'We read on older pages that the course is free, and what the amounts are for travel and childcare. Ask VDAB what applies now.',
    stimulanspremie:
      'There used to be a bonus for a long course too, for example for people who take care of a family. We do not know if it still exists. Ask VDAB.',
    ziek: 'Are you ill? The course is only free if it fits your programme towards work. Ask your health insurance fund first.',
    brussel:
      'Do you live in Brussels? Then you have to be registered with Actiris. VDAB gives courses in Dutch there. That is on a page from around {{brussel-jaar}}.',
    elders:
      'In Wallonia, Le Forem (the employment service) helps you, in the German-speaking Community the Arbeitsamt (ADG). Ask VDAB if you can follow this course for free too.',
  },
  deadlines: {},
  steps: {
    ziekenfonds: 'First ask your health insurance fund whether the course fits your programme towards work.',
    inschrijven: 'Register as a jobseeker with VDAB.',
    'inschrijven-actiris': 'Register as a jobseeker with Actiris.',
    zoeken: 'Look on the website of VDAB for a course with a star.',
    bemiddelaar: 'Talk about the course with your adviser before you start. Also ask which costs VDAB pays.',
  },
  unchecked: {
    ingeschreven: 'Whether you are registered as a jobseeker.',
    voorkennis: 'Whether you already know what the course asks for, such as enough Dutch.',
    nut: 'Whether the course fits the work you are looking for. You look at that with VDAB.',
  },
};
