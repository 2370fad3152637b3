import type { SteunTexts } from '../../texts.js';
import { loongrens, stappen } from './educatief-verlof.js';
import { contract, meerJobs } from './gedeeld.js';

export const vlaamsOpleidingsverlof: SteunTexts['vlaams-opleidingsverlof'] = {
  name: 'Vlaams opleidingsverlof (training leave)',
  gives: 'You may be away from work to follow a course. You keep getting your wages, but your employer may limit them.',
  decides:
    'The Flemish government decides which courses count. Your employer plans the leave with you. If you ask for it in time, your employer cannot simply refuse it.',
  criteria: {
    statuut: contract,
    werkgever: {
      yes: 'Your employer counts as private sector.',
      no: 'Your employer does not count as private sector. Opleidingsverlof is only for the private sector.',
      open: 'It depends on who you work for. Opleidingsverlof is for the private sector.',
    },
    werkplek: {
      yes: 'You work in Flanders.',
      no: 'You do not work in Flanders. The place where you really work counts.',
      open: 'It depends on where you really work. That has to be in Flanders.',
    },
    tewerkstelling: {
      yes: 'You work enough for this leave.',
      no: 'You work less than the minimum. For school year {{schooljaar-2025}} that is {{vov-procent-2025}}% and {{vov-uren-2025}} hours a week. For other school years it is at least {{vov-procent}}%, as far as we know.',
      open: 'It depends on how much you work, and when your course starts.',
      unsettled:
        'You work less than {{vov-procent-2025}}% or less than {{vov-uren-2025}} hours a week. In school year {{schooljaar-2025}} that was too little. We did not find it confirmed anywhere whether it is enough now. Call {{infolijn}} to check.',
      unasked: meerJobs,
    },
    opleiding: {
      yes: 'Your course is one of the courses that count.',
      no: 'Your course does not count. Welcome days, mentoring of new colleagues, peer coaching and the like never count. Another course has to be in the Opleidingsdatabank (the Flemish list), or count through loopbaanbegeleiding, an exam or a beroepskwalificatie.',
      open: 'It depends on the course. It usually counts if it is in the Opleidingsdatabank (the Flemish list). Sometimes it counts without that too, for example through a persoonlijk ontwikkelingsplan from loopbaanbegeleiding.',
    },
    omvang: {
      yes: 'Your course is long enough, or there is no minimum for you.',
      no: 'Your course is too short. You need {{korte-uren}} hours of lessons or {{korte-studiepunten}} studiepunten per school year. A course to become a mentor may be shorter.',
      open: 'It depends on the length: at least {{korte-uren}} hours of lessons or {{korte-studiepunten}} studiepunten per school year.',
    },
  },
  amounts: {
    'uren-opleiding': '{{value}} of leave with pay for this course',
    'uren-per-examen': '{{value}} of leave with pay for each exam at the examencommissie',
    'uren-per-competentie': '{{value}} of leave with pay for each skill that you have tested',
    'uren-schooljaar': 'at most {{value}} per school year, for all your courses together',
    'uren-op-voorstel':
      'at most {{value}} extra per school year, if you also follow another course that your employer suggests',
  },
  doubts: {
    'overgang-2025-2026':
      'For {{schooljaar-2025}} there is a transition rule. We could not read what it says. Call {{infolijn}} to check.',
    'hervorming-2026-2027':
      'At the end of {{hervorming-jaar}} the Flemish Government was working on new rules for {{schooljaar-2026}}. We do not know if they are there. Call {{infolijn}} to check.',
    'voorstel-werkgever':
      'Your employer could suggest an extra course, with extra hours of leave. It is not certain if that is still possible after {{schooljaar-2025-einde}}. The sources contradict each other. Call {{infolijn}} to check.',
    rooster:
      'If you work exactly half-time with fixed hours, you only get leave for lessons or an exam during your working hours. Are your lessons in the evening or on your days off? Then you get no hours.',
    'per-werkgever':
      'Do you work for more than one employer? Only your jobs in the private sector in Flanders count, and you add them up. Each employer gives their share of the hours. So ask each employer for the leave.',
    'volledig-stoppen':
      'You want to stop working completely for a time: you cannot take this leave during that time. You then have no working hours to take leave from. Do you also have lessons before or after that time? Then it is possible.',
    'verlof-in-maart':
      'Do you stop working completely for a whole month in March? According to a source from {{maart-bron}}, you then have no opleidingsverlof in the school year after that. Perhaps the month in which your course starts counts then. Call {{infolijn}} to check.',
    uitzendkracht:
      'Are you a temp? Then the company where you work must also fall under opleidingsverlof. We use the employer you chose. Check it with your temp agency.',
    'ander-contract':
      'Do you have a student job, an apprenticeship contract, a flexi-job or training in the workplace (IBO)? We did not find a clear rule on that. An apprenticeship contract perhaps counts. Call {{infolijn}} to check.',
    overheidsbedrijf:
      'According to the Flemish government, state-owned companies such as bpost, NMBS and Proximus do not count. Not even with an employment contract, writes a payroll office. One school writes that it is possible then. We follow the government.',
    'school-eigen-middelen':
      'Does your school pay your wages itself, and not the Department of Education? Then you do count for opleidingsverlof. In that case, choose the answer with De Lijn at “employer”.',
    beroepskwalificatie:
      'Does your course lead to a recognised beroepskwalificatie? According to one source, it has then counted since {{schooljaar-2025-begin}}, also outside the Opleidingsdatabank. A diploma is not always such a qualification. Ask the training provider or call {{infolijn}}.',
    'niveau-label':
      'With the label “beperkende voorwaarde opleidingsniveau”, the course only counts if you do not have a diploma of that level yet. Did you start before the label was there? Then you may go on. Call {{infolijn}} to check.',
    geschrapt:
      'Did you already take opleidingsverlof for this course last school year, and has it now been removed? Then you may perhaps go on. In that case, choose that answer at “In the Opleidingsdatabank”.',
    bedrijfsopleiding:
      'For training within the company, the government has to give a positive opinion beforehand. It is not certain from when exactly that applies. Ask your employer if there is such an opinion.',
  },
  deadlines: {
    'bewijs-werkgever': {
      dated:
        'Give the proof of your enrolment to your employer right away: preferably within {{vlaams-opleidingsverlof-bewijs-werkgever}} days after you enrolled, and by {{date}} at the latest.',
      undated:
        'Give the proof of your enrolment to your employer by 31 October at the latest. Do you enrol later? Then within {{vlaams-opleidingsverlof-bewijs-werkgever}} days.',
      passed:
        'Your employer had to have the proof of your enrolment by {{date}}. Did you enrol later? Then you have {{vlaams-opleidingsverlof-bewijs-werkgever}} days. Otherwise, give it today, and ask if it is still possible.',
    },
    'op-tijd-gevraagd': {
      dated:
        'Ask your employer for the leave as early as you can, and on {{date}} at the latest. After that, your employer has too little time and may refuse it.',
      undated:
        'Ask for the leave at least {{vraag-weken}} weeks before the last day on which your employer can apply for it. Otherwise, your employer may refuse it.',
      passed:
        'Did you ask your employer for the leave on {{date}} at the latest? Then it is fine. If you only ask for it now, your employer may refuse it.',
    },
    'aanvraag-werkgever': {
      dated:
        'Your employer submits the application by {{date}} at the latest. So give your papers to your employer soon.',
      undated:
        'Your employer submits the application within {{vlaams-opleidingsverlof-aanvraag-werkgever}} months after the start of the course.',
      passed: 'Your employer had to submit the application by {{date}} at the latest. Ask if that was done.',
    },
  },
  steps: {
    nakijken: 'Check whether the course counts for opleidingsverlof.',
    ...stappen,
    tegoed: 'See in Mijn Burgerprofiel how many hours you have left. Look there for “Opleidingstegoed”.',
  },
  unchecked: {
    maart:
      'How much you worked in March, before the school year began. Was that too little? Then the month in which your course starts counts.',
    'loopt-tijdskrediet':
      'Whether you already have tijdskrediet or ouderschapsverlof. Then your work perhaps counts for a lower percentage.',
    aanwezigheid: 'Whether you follow enough lessons, or take part in the exam or the final test.',
    taalniveau:
      'Whether the level of your language course is not too high. In a centrum voor volwassenenonderwijs there is a limit.',
    'tweede-diploma':
      'Whether you already have a bachelor’s or master’s degree. A second one does not count automatically. It has to be in the Opleidingsdatabank without a limiting label, or in your persoonlijk ontwikkelingsplan.',
    contractvorm: 'How you enrol in higher education. With an examencontract you do not get opleidingsverlof.',
    planning: 'On which days you take leave. You agree on that with your employer.',
    loongrens: loongrens('In {{schooljaar-2025}} the limit was {{loongrens-2025}} euros'),
  },
};
