import type { SteunTexts } from '../../texts.js';
import { eindeUitkeringDagen } from './einde-uitkering.js';
import { eindeUitkering } from './gedeeld.js';

export const vrijstellingBeschikbaarheid: SteunTexts['vrijstelling-beschikbaarheid'] = {
  name: 'Vrijstelling van beschikbaarheid (no need to look for work)',
  gives:
    'For as long as your benefit runs, you keep it while you follow a course. Then you do not have to look for work or accept a job.',
  decides: 'In Flanders, VDAB decides on your exemption.',
  criteria: {
    uitkering: {
      yes: 'You get a benefit from the RVA.',
      no: 'An exemption is for people who are looking for work and get a benefit from the RVA.',
      open: 'It depends on whether you get a benefit from the RVA.',
    },
    woonplaats: {
      yes: 'You live in Flanders. Then VDAB decides.',
      no: 'You do not live in Belgium. VDAB gives the exemption to people who live in Flanders.',
      open: 'It depends on where you live. In Flanders, VDAB decides, elsewhere the employment service of your region.',
      unsettled:
        'You do not live in Flanders. The employment service of your region decides, and not VDAB. We could not read the rules there.',
    },
    omvang: {
      yes: 'Your course lasts at least {{dagopleiding-weken}} weeks, with an average of {{dagopleiding-uren}} hours a week, mainly in the daytime.',
      no: 'Your course is too short, or it is mainly in the evening or at the weekend. You need at least {{dagopleiding-weken}} weeks, with an average of {{dagopleiding-uren}} hours a week, mainly in the daytime. In higher education it is {{dagopleiding-studiepunten}} new studiepunten.',
      open: 'It depends on the length: at least {{dagopleiding-weken}} weeks, with an average of {{dagopleiding-uren}} hours a week, mainly in the daytime.',
    },
    opleiding: {
      yes: 'Your course has a star on vdab.be. In Flanders, the exemption then starts automatically once you may start.',
      no: 'VDAB does not recognise your course.',
      open: 'With a star on vdab.be, the exemption comes automatically in Flanders. Without a star you have to apply for it, and VDAB decides.',
    },
  },
  amounts: {},
  doubts: {
    einddatum: eindeUitkering,
    daling: 'Your benefit can go down during the course. Ask your trade union, the Hulpkas or the RVA.',
    'andere-opleiding':
      'For a course without a star there are more conditions. It has to make your chance of work bigger. Usually, you left school at least {{school-jaren}} years ago. For higher education, you usually do not have a higher education diploma yet. Ask VDAB.',
    'korte-opleiding':
      'A course in the evening, at the weekend or with fewer than {{dagopleiding-studiepunten}} studiepunten is usually allowed. You then go on looking for work. Ask VDAB first.',
  },
  deadlines: {
    ...eindeUitkeringDagen,
    aanvraag: {
      dated: 'Apply for the exemption before you start, so by {{date}} at the latest.',
      undated: 'Apply for the exemption before you start the course.',
      passed:
        'You had to apply for the exemption before the start, by {{date}} at the latest. Ask if it is still possible.',
    },
  },
  steps: {
    einde:
      'Ask your trade union or the Hulpkas when your benefit stops, and see if your course will still be running then.',
    dienst:
      'Before you start, apply for the exemption at the employment service of your region: Actiris in Brussels, Le Forem in Wallonia, the Arbeitsamt (ADG) in the German-speaking Community.',
    bemiddelaar: 'Talk about the course with your adviser at VDAB.',
    aanvraag: 'Apply for the exemption in “Mijn loopbaan” at VDAB if the course has no star.',
  },
  unchecked: {
    traject: 'Whether the course fits the work you are looking for. VDAB looks at that.',
    inkomensgarantie:
      'Whether you work part-time with an extra benefit from the RVA. An exemption is possible then too.',
    bijkomend: 'Whether you meet the conditions for your kind of studies.',
  },
};
