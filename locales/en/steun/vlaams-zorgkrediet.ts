import type { SteunTexts } from '../../texts.js';

export const vlaamsZorgkrediet: SteunTexts['vlaams-zorgkrediet'] = {
  name: 'Vlaams zorgkrediet voor een opleiding (career break)',
  gives: 'You work less for a time or you stop for a time, for a course. Flanders pays you a benefit every month.',
  decides: 'The Flemish government decides on the benefit. Your employer starts the application.',
  criteria: {
    statuut: {
      yes: 'You work for an employer.',
      no: 'Zorgkrediet is for people who work for an employer now.',
      open: 'It depends on whether you work for an employer.',
    },
    werkgever: {
      yes: 'You work for the Flemish government, in education or for a local authority in Flanders.',
      no: 'Zorgkrediet is for the Flemish government, education and local authorities in Flanders.',
      open: 'It depends on who you work for, and sometimes where. For education, it applies in a school that the Vlaamse Gemeenschap pays for. Ask your HR department or your school.',
    },
    vorm: {
      yes: 'The form you chose fits how much you work now.',
      no: 'Your choice does not fit here. You can stop completely or work half-time. You can work one fifth less if you now work full-time.',
      open: 'It depends on the form you choose, and on how much you work now. Do you already work half-time or less, and do you want to work half-time? We did not find what is possible then. Ask your HR department.',
    },
    erkenning: {
      yes: 'Your course is in the Opleidingsdatabank (the Flemish list of courses), or it is recognised.',
      no: 'According to your answers, your course is not recognised. Flanders has to give it, pay for it or recognise it, or the training provider has to be registered.',
      open: 'It depends on whether your course or the training provider is recognised.',
    },
    omvang: {
      yes: 'Your course is long enough: at least {{lange-uren}} hours of lessons or {{lange-studiepunten}} studiepunten a year.',
      no: 'Your course is too short. You need {{lange-uren}} hours of lessons or {{lange-studiepunten}} studiepunten a year.',
      open: 'It depends on the length: at least {{lange-uren}} hours of lessons or {{lange-studiepunten}} studiepunten a year.',
    },
  },
  amounts: {
    voltijds: '{{value}} gross, if you stop completely (date of this amount not known)',
    halftijds: '{{value}} gross, if you start working half-time (date of this amount not known)',
    vijfde: '{{value}} gross, if you start working one fifth less (date of this amount not known)',
  },
  doubts: {
    duur: 'We do not know for certain how long you can take zorgkrediet for a course. The sources contradict each other. Ask your HR department or call {{infolijn}}.',
    studiepunten:
      'Do you count in studiepunten? The Flemish government asks for {{lange-studiepunten}} a year. One university college mentions {{zorgkrediet-anders}}, another one also {{zorgkrediet-ook}}. We follow the government.',
    erkenning:
      'According to two sources, it is enough if the course or the training provider is recognised. The page of the Flemish government leaves that open. Call {{infolijn}} to check.',
    'andere-overheid':
      'Do you work for De Lijn, VITO or a similar employer? We do not know if zorgkrediet is possible there. Ask your HR department.',
  },
  deadlines: {
    aanvraag: {
      dated: 'Apply for it by {{date}} at the latest. That date comes from one source. So start in time.',
      undated:
        'Apply for it in time. According to one source, you can until {{vlaams-zorgkrediet-aanvraag}} months after the start.',
      passed:
        'According to one source, you could apply for it until {{date}}. Call {{infolijn}} to ask if it is still possible.',
    },
  },
  steps: {
    werkgever: 'Ask your employer to start the application.',
    aanvraag: 'Complete the application online, with proof that you are enrolled.',
    attest:
      'After every {{zorgkrediet-maanden}} months, send proof within {{zorgkrediet-dagen}} calendar days that you are following the lessons. Then ask for an extension too.',
  },
  unchecked: {
    'meeste-personeel': 'Whether your job counts. Most staff can take zorgkrediet, but not everybody.',
    periode:
      'How long you take it. It is by whole months, usually at least {{zorgkrediet-maanden}} months in a row, and not before your course starts.',
    afstandsonderwijs:
      'Whether you follow the lessons by distance learning. Then you need at least {{lange-studiepunten}} studiepunten.',
    buitenland: 'Whether you follow the course abroad. That is only allowed at a Belgian school.',
    aanwezigheid: 'Whether you follow enough lessons. You may miss at most one tenth without a valid reason.',
    'thematisch-verlof':
      'Whether you already take other leave now, such as ouderschapsverlof. You cannot have both together.',
    gezinssituatie: 'Whether you live alone with children. Then the amount can be higher.',
  },
};
