import type { Fonds } from '../../flows/referrals/sectorfondsen.js';
import type { DoorverwijzingTexts } from '../texts.js';
import { sectorfondsen } from './sectorfondsen.js';

const zonderDiploma = 'You see this because you do not have a secondary school diploma yet.';
const diploma = {
  'diploma-halen': 'You see this because you want to get a secondary school diploma.',
  'zonder-diploma': zonderDiploma,
};
const perSituatie = (daar: string) => ({
  werkzoekend: `You see this because you are looking for work and live ${daar}.`,
  leefloon: `You see this because you get a leefloon and live ${daar}. Ask if you can register too.`,
  thuis: `You see this because you live ${daar} and have no work. If you want to work again, ask if you can register.`,
});
const overDeGrens = {
  'werkt-in-buitenland': 'You see this because you work abroad. For leave, the rules of that country apply.',
  'woont-in-buitenland': 'You see this because you live in another European country.',
  'zoekt-vanuit-buitenland': 'You see this because you are looking for work and live in another European country.',
};
const waarJeWerkt = 'It is not where you live that counts, but where you work.';
const zorgkrediet = 'zorgkrediet: working less for a time with a benefit, also to learn.';

/** One reason for every fund of a paritair comité. */
const perComite = Object.fromEntries(
  Object.keys(sectorfondsen).map((fonds) => [fonds, 'You see this because this fund belongs to your paritair comité.']),
) as Readonly<Record<Fonds, string>>;

export const doorverwijzing: DoorverwijzingTexts = {
  gevangenis: {
    name: 'The education coordinator of your prison',
    gives:
      'In every prison in Flanders and Brussels, someone from Vocvo organises the lessons. They come from a centrum voor volwassenenonderwijs, Ligo or VDAB. Sometimes you can also study alone, or take exams. Before {{schooljaar-2025-maand}}, people in prison paid no enrolment fee in a centre. Ask if that is still so.',
    reasons: { gedetineerd: 'You see this because you are in prison.' },
  },
  groeipakket: {
    name: 'Schooltoeslag of the Groeipakket (school allowance)',
    gives:
      'For basisverpleegkunde (formerly HBO5) there is no studietoelage, but a schooltoeslag. Your age does not matter. If you no longer get a Groeipakket (child benefit) yourself, you can apply for the schooltoeslag for yourself. They look at your income.',
    reasons: { basisverpleegkunde: 'You see this because you want to follow basisverpleegkunde.' },
  },
  verzoeker: {
    name: 'Your reception centre',
    gives:
      'They know where you can learn Dutch. You can already do that while you wait for a decision. If you may work, also ask VDAB, the employment service, for advice.',
    reasons: {
      verzoeker: 'You see this because you are asking for protection in Belgium and want to learn Dutch.',
    },
  },
  inburgering: {
    name: 'Agentschap Integratie en Inburgering',
    gives:
      'Here you start inburgering: learning Dutch, getting to know life here, and help with work or a course. In Antwerp you go to Atlas, in Ghent to Amal, in Brussels to Bon.',
    reasons: { inburgeraar: 'You see this because you are new in Belgium and want to learn Dutch.' },
  },
  nt2: {
    name: 'Dutch lessons',
    gives:
      'You find them at a centrum voor volwassenenonderwijs or at Ligo. Ask the price beforehand, because some people pay less or nothing.',
    reasons: { nederlands: 'You see this because you want to learn Dutch.' },
  },
  ligo: {
    name: 'Ligo, centre for basiseducatie (basic education)',
    gives:
      'Here you can take your time to learn to read, write, do maths or use a computer. It is free for most people. In Brussels it is called Brusselleer.',
    reasons: {
      basisvaardigheden: 'You see this because you want to get better at reading, maths or working digitally.',
      'diploma-secundair':
        'You see this because you want to get a secondary school diploma. Here you can first refresh the basics.',
      'zonder-diploma':
        'You see this because you do not have a secondary school diploma. Here you can refresh the basics.',
    },
  },
  starten: {
    name: 'VLAIO, for people who start a business',
    gives:
      'VLAIO is the Flemish service for businesses. There you read what help there is if you start in Flanders. You find courses for people who start a business at Syntra.',
    reasons: {
      werkzoekend:
        'You see this because you are looking for work and want your own business. If you have a benefit, first ask the RVA, the service for unemployment, what is allowed.',
      'eigen-zaak': 'You see this because you want your own business.',
    },
  },
  ocmw: {
    name: 'The OCMW of your municipality',
    gives:
      'A social worker looks with you at your income and at what you want to learn. Learning with a leefloon is possible, if you discuss it first.',
    reasons: {
      leefloon: 'You see this because you get a leefloon.',
      'zonder-uitkering':
        'You see this because you are looking for work without a benefit. If you have too little to live on, the OCMW looks at whether a leefloon is possible.',
    },
  },
  actiris: {
    name: 'Actiris',
    gives:
      'At this Brussels service you register as a jobseeker. Ask there if a course can go together with your benefit. Sometimes Actiris pays part of a course for a new job.',
    reasons: perSituatie('in Brussels'),
  },
  vdab: {
    name: 'VDAB',
    gives:
      'VDAB is the Flemish service for work and training. The courses that VDAB recognises are free for people who are registered as a jobseeker. Sometimes you also get money back for travel and childcare.',
    reasons: {
      werkzoekend: 'You see this because you are looking for work and live in Flanders. An adviser searches with you.',
      brussel:
        'You see this because you are looking for work and live in Brussels. If you are registered with Actiris, you can learn in Dutch here.',
      leefloon: 'You see this because you get a leefloon and live in Flanders. You can register then too.',
      ziek: 'You see this because you are ill and live in Flanders. Talk to your health insurance fund first.',
      inkomensgarantie:
        'You see this because you work part-time with an inkomensgarantie-uitkering. For that, you are registered as a jobseeker. Ask if you may follow a course for free.',
      thuis:
        'You see this because you live in Flanders and have no work. If you want to work again, you can register, also without a benefit.',
    },
  },
  'forem-werkzoekend': {
    name: 'Le Forem',
    gives:
      'At this Walloon service you register as a jobseeker. Ask there if a course can go together with your benefit.',
    reasons: perSituatie('in Wallonia'),
  },
  adg: {
    name: 'Arbeitsamt (ADG)',
    gives:
      'At this service of the German-speaking Community you register as a jobseeker. Ask there if a course can go together with your benefit.',
    reasons: perSituatie('in the German-speaking Community'),
  },
  'rva-einde-uitkering': {
    name: 'Your trade union or the Hulpkas: until when your benefit runs',
    gives:
      'They pay your benefit and know the end date. Ask for it before you begin a long course. The rules come from the RVA, the federal service for unemployment.',
    reasons: {
      werkloosheid:
        'You see this because you have an unemployment benefit. Since {{werkloosheid-sinds}} it lasts at most {{werkloosheid-maanden}} months: one year, and up to one year extra if you worked long enough. There are exceptions.',
      inkomensgarantie:
        'You see this because you get an inkomensgarantie-uitkering. If you work at least half-time, it does not stop after a time, according to a newspaper in {{oud-bron}}.',
      inschakeling:
        'You see this because you have an inschakelingsuitkering, a benefit after your studies. Since {{werkloosheid-sinds}} it lasts at most one year.',
    },
  },
  'vdab-diploma': {
    name: 'A diploma through VDAB',
    gives:
      'For a job for which there are too few people, you can sometimes get a diploma for free. VDAB decides. Also ask what happens to your benefit: those rules changed in {{vdab-regels}}.',
    reasons: {
      werkzoekend: 'You see this because you are looking for work with a benefit, and want to learn.',
    },
  },
  ziekenfonds: {
    name: 'The terug-naar-werkcoördinator of your health insurance fund',
    gives:
      'This return-to-work coordinator looks with you at what work or course you can manage. You may make contact yourself. Ask before you begin if the doctor of the health insurance fund has to agree.',
    reasons: { ziek: 'You see this because you cannot work because of illness.' },
  },
  gtb: {
    name: 'GTB',
    gives:
      'GTB helps people with a disability or a health problem to find work or a course. Ask about it at VDAB, the employment service. There you can have your work disability recognised: then there is more help.',
    reasons: {
      ziek: 'You see this because you cannot work because of illness and live in Flanders.',
      beperking: 'You see this because you are looking for work and need extra help.',
    },
  },
  'riziv-terug-naar-werk': {
    name: 'Terug Naar Werk-fonds (return-to-work fund)',
    gives:
      'A voucher for coaching towards work, up to {{fonds-bedrag}} euros (as of {{fonds-stand}}), for employees and jobseekers. The RIZIV, the service behind health insurance, decides.',
    reasons: {
      'meer-dan-jaar': 'You see this because you have been ill for more than a year.',
      'zonder-contract':
        'You see this because you are ill and have no contract. If your employer ended it for medical reasons, ask for the voucher within {{fonds-maanden}} months (as of {{fonds-stand}}).',
    },
  },
  'vdab-tijdelijk-werkloos': {
    name: 'VDAB, for days without work',
    gives:
      'Ask VDAB, the employment service, what you can learn on days without work. What they offer has not been checked.',
    reasons: {
      'tijdelijk-werkloos': 'You see this because you are temporarily unemployed and live in Flanders.',
    },
  },
  'brussel-educatief-verlof': {
    name: 'Betaald educatief verlof in Brussels (paid leave to learn)',
    gives:
      'Hours of leave to learn, while you keep your wages. Brussel Economie en Werkgelegenheid says which courses count. In a state-owned company it is only for people with a contract, not for people with a permanent appointment.',
    reasons: { werkplek: `You see this because you work in Brussels. ${waarJeWerkt}` },
  },
  'forem-educatief-verlof': {
    name: 'Congé-éducation payé in Wallonia (paid leave to learn)',
    gives:
      'Hours of leave to learn, while you keep your wages up to a maximum. Le Forem, the Walloon employment service, explains it. The rules are being revised, so check them.',
    reasons: { werkplek: `You see this because you work in Wallonia. ${waarJeWerkt}` },
  },
  'ostbelgien-bildungsurlaub': {
    name: 'Bezahlter Bildungsurlaub in Ostbelgien (paid leave to learn)',
    gives:
      'Hours of leave to learn, while you keep your wages up to a maximum. The ministry explains it, in German. BRAWO used to pay part of the price there. Ask if that still exists.',
    reasons: { werkplek: `You see this because you work in the German-speaking Community. ${waarJeWerkt}` },
  },
  grensinfopunt: {
    name: 'GrensInfoPunt',
    gives: 'Here you get advice if you live or work across the Dutch border, on taxes and social security.',
    reasons: overDeGrens,
  },
  eures: {
    name: 'EURES, the European network for work',
    gives:
      'For every country in Europe: ask VDAB, the employment service, for a EURES adviser. What they offer has not been checked.',
    reasons: overDeGrens,
  },
  'kmo-portefeuille-vlaio': {
    name: 'Kmo-portefeuille (support for small businesses)',
    gives:
      'VLAIO, the Flemish service for businesses, pays part of a course for your business: in {{kmo-jaar}} between {{kmo-laag}} and {{kmo-hoog}} per cent. Your business must be based in Flanders, and the training provider recognised.',
    reasons: {
      zelfstandig: 'You see this because you are self-employed.',
      bijberoep:
        'You see this because you are self-employed as a second job. It counts for a course for that business.',
    },
  },
  ondernemersdienst: {
    name: 'VLAIO, the Flemish service for businesses',
    gives:
      'VLAIO has a list of all support for businesses, also from other authorities. Is your business not in Flanders? Then ask your ondernemingsloket (business desk) what support your region gives.',
    places: {
      brussel: {
        name: '{{brusselse-lijn}}, the Brussels service for businesses',
        gives: 'Here you find what support Brussels gives to businesses, also for a course.',
      },
    },
    reasons: {
      brussel: 'You see this because your business is in Brussels.',
      zelfstandig: 'You see this because you are self-employed and want to learn something.',
    },
  },
  'brussel-opleidingspremie': {
    name: 'Training grant from Brussels',
    gives:
      'Brussels pays part of a course for your business, if the course is exceptional or urgent. Apply for the grant at least one month before the start. Have you already begun? Then it is no longer possible.',
    reasons: {
      zelfstandig:
        'You see this because your business is in Brussels. The kmo-portefeuille is only for a business in Flanders.',
      bijberoep:
        'You see this because the business of your second job is in Brussels. It counts for a course for that business.',
    },
  },
  'zorgopleiding-met-loon': {
    name: 'Studying with pay to become a nurse or care assistant (Project 600)',
    gives:
      'People who work in care can sometimes follow a course to become a nurse or care assistant while they keep getting their wages. You had to work at least half-time, have three years of experience in care, and not be a nurse yet (as of {{zorgopleiding-stand}}). You could enrol until the beginning of April. Ask your HR department if it still exists.',
    reasons: {
      'prive-zorg': 'You see this because you work in health care (paritair comité {{pc-zorg}}).',
      socialprofit:
        'You see this because you work in care, welfare or culture. There the projects have other names, such as “Vorming Hogerop”.',
      openbaar:
        'You see this because you work for a local authority. It is for people who work in a hospital, a residential care centre or home nursing.',
    },
  },
  travi: {
    ...sectorfondsen.travi,
    reasons: { uitzendkracht: 'You see this because you are a temp.' },
  },
  'dienstencheques-opleidingsfonds': {
    ...sectorfondsen['vorm-dc'],
    reasons: { dienstencheques: 'You see this because you work with service vouchers.' },
  },
  bosa: {
    name: 'Your HR department, with the rules of BOSA',
    gives:
      'Federal civil servants can learn during work, if their manager agrees. BOSA, the federal service for staff, explains how. Your own HR department helps you further.',
    reasons: { ambtenaar: 'You see this because you work for the federal government.' },
  },
  school: {
    name: 'The office of your school',
    gives: `Ask about in-service training and about ${zorgkrediet} If you are becoming a teacher, ask if the lerarenbonus still exists. It gave free hours (as of {{lerarenbonus-stand}}).`,
    reasons: { onderwijs: 'You see this because you work in education.' },
  },
  personeelsdienst: {
    name: 'The HR department of your employer',
    gives: 'They know which leave and which courses there are for you. The rules differ from employer to employer.',
    reasons: {
      'vlaamse-overheid': `You see this because you work for the Flemish government. Also ask about ${zorgkrediet}`,
      'lokaal-bestuur': `You see this because you work for a local authority. In Flanders there is also ${zorgkrediet}`,
      'eigen-regels': 'You see this because your employer is a public authority and can have its own rules.',
      'woont-elders': 'You see this because you do not live in Flanders or Brussels. Then other rules can apply.',
    },
  },
  studietoelagen: {
    name: 'Studietoelage (study grant), and the student services of your school',
    gives:
      'A studietoelage is money from the Flemish government to study. It depends on your studies, your nationality, your family and the income. The student services of your school help you.',
    reasons: {
      student: 'You see this because you are studying.',
      jobstudent: 'You see this because you have a student job.',
    },
  },
  tweedekans: {
    name: 'Tweedekansonderwijs (second-chance education)',
    gives:
      'In a centrum voor volwassenenonderwijs (CVO) you can still get your secondary school diploma. The general subjects cost little: {{cvo-cent}} cents per lesson hour in {{schooljaar-2025}}. Also ask about the bonus for a first diploma.',
    reasons: diploma,
  },
  examencommissie: {
    name: 'Examencommissie for secondary education (exam board)',
    gives: 'You study on your own, at your own pace, and then take exams. That way you get a diploma without lessons.',
    reasons: diploma,
  },
  evc: {
    name: 'Showing what you can already do (EVC)',
    gives:
      'If you learned a trade by doing it, you can prove at a test centre that you can do it. If you pass, you get proof of a beroepskwalificatie. Ask the price beforehand.',
    reasons: {
      'zonder-diploma': zonderDiploma,
      richting:
        'You see this because you are looking for a direction, and can perhaps already do a lot because of what you did.',
    },
  },
  'loopbaanbegeleiding-alternatief': {
    name: 'Career advice without a voucher',
    gives:
      'Talk to VDAB or to a leerwinkel. If you are a member of a trade union, also ask there for advice. What each trade union offers has not been checked.',
    reasons: {
      'cheque-gebruikt': 'You see this because you have already used a loopbaancheque.',
      'geen-werk':
        'You see this because you are looking for a direction. The loopbaancheque is only for people who work.',
    },
  },
  competentiecheck: {
    name: 'Competentiecheck (skills check)',
    gives:
      'On the website of VDAB, the employment service, you check for free what you can already do, which jobs fit and what more you can learn. We read that on a page from {{competentie-van}} or {{competentie-tot}}.',
    reasons: { werkt: 'You see this because you work and want to find out what you can learn.' },
  },
  onderwijskiezer: {
    name: 'Onderwijskiezer',
    gives:
      'On this website you find which studies there are in Flanders and Brussels, also for adults, and what they ask for.',
    reasons: {
      student: 'You see this because you are studying.',
      richting: 'You see this because you are looking for a direction.',
    },
  },
  sectorfonds: {
    name: 'The training fund of your sector',
    gives:
      'Most sectors in Belgium have a fund for courses. It often goes through your employer. Your paritair comité is on your payslip: the number of your sector. With it you find the fund.',
    places: sectorfondsen,
    reasons: {
      ...perComite,
      diverscity: 'You see this because you work for a local authority.',
      'tijdelijk-werkloos':
        'You see this because you are temporarily unemployed. Ask if there are courses for days without work.',
      werknemer: 'You see this because you work for a company or organisation.',
    },
  },
  'werkgever-opleidingsdagen': {
    name: 'Training days from your employer',
    gives:
      'Many employers give a few training days each year, during work or paid. How many depends on the size of the company and on your sector. Ask about it.',
    reasons: { werknemer: 'You see this because you work for a company or organisation in Belgium.' },
  },
  opleidingstegoed: {
    name: 'Mijn opleidingstegoed (what training support you have left)',
    gives:
      'In Mijn Burgerprofiel, on the website of Flanders, you see how much opleidingsverlof and how many opleidingscheques you have left. We read that on pages from {{tegoed-stand}}. If it does not work, call {{infolijn}}.',
    reasons: {
      werknemer: 'You see this because you are an employee and work in Flanders, or live in Flanders or Brussels.',
    },
  },
  'federal-learning-account': {
    name: 'Your courses in Mycareer',
    gives:
      'Your employer wrote down your courses in the Federal Learning Account. It has been abolished. Look at your data and save them now: on {{account-weg}} they will be deleted.',
    reasons: { werknemer: 'You see this because you work for a company or organisation in Belgium.' },
  },
  vakbond: {
    name: 'Your trade union',
    gives:
      'If you are a member, you can ask questions there about leave and courses. What each trade union offers has not been checked.',
    reasons: { werknemer: 'You see this because you work for an employer.' },
  },
  'na-ontslag': {
    name: 'Learning after dismissal',
    gives:
      'If you get help to find other work after your dismissal (outplacement), ask there which course is possible. If you were a white-collar worker in paritair comité {{pc-bedienden}}, you can sometimes still go to Cevora for a time.',
    reasons: {
      werkloosheid: 'You see this because you have an unemployment benefit, and were perhaps dismissed.',
    },
  },
  naric: {
    name: 'NARIC-Vlaanderen',
    gives:
      'If you have a diploma from another country, have them recognise here what it is worth in Flanders. For some people that is free, for example for people who are asking for protection or were given it. If you want to go on studying here, ask the university college or university directly.',
    reasons: {
      diploma: 'You see this because you have a diploma from another country.',
      nieuw: 'You see this because you are new in Belgium, and perhaps got a diploma elsewhere.',
      elders: 'You see this because you are looking for work and live outside Belgium and the European Economic Area.',
    },
  },
  'levenslang-leren': {
    name: 'Learning for yourself',
    gives:
      'A centrum voor volwassenenonderwijs, the library or Avansa has courses and talks, in Flanders and Brussels. A language, photography or cooking cost {{cvo-hoog}} euros per lesson hour in a CVO in {{schooljaar-2025}}. Ask about the other prices.',
    reasons: {
      gepensioneerd: 'You see this because you are retired.',
      thuis: 'You see this because you do not work and are not looking for work.',
    },
  },
  digibank: {
    name: 'Digibank',
    gives:
      'Here you can borrow a laptop and get help with computers and the internet. Ask your municipality or library where. What they offer has not been checked.',
    reasons: {
      basisvaardigheden: 'You see this because you want to get better at reading, maths or working digitally.',
      gepensioneerd: 'You see this because you are retired.',
    },
  },
  'vlaamse-infolijn': {
    name: '{{infolijn}}, the information line of Flanders',
    gives:
      'You talk to a real person on the phone, about all Flemish support for learning. Handy if you prefer not to search on a computer.',
    reasons: { iedereen: 'You see this because everyone can come here with questions.' },
  },
  'vdab-lijn': {
    name: 'The free line of VDAB',
    gives: 'You call VDAB, the Flemish service for work and training, also if you already have work.',
    reasons: { iedereen: 'You see this because everyone can come here with questions about work and learning.' },
  },
  leerwinkel: {
    name: 'Leerwinkel (free course advice)',
    gives:
      'Here someone looks together with you for a course that fits, for free. There is not one everywhere: search the website of Flanders for “leerwinkel”, or ask {{infolijn}}.',
    places: {
      vlaanderen: {
        name: 'Leerwinkel (free course advice)',
        gives:
          'Here someone looks together with you for a course that fits, for free. There are some in West Flanders, Ghent, Mechelen, Leuven and Genk (situation between {{leerwinkel-van}} and {{leerwinkel-tot}}). If you live elsewhere, ask {{infolijn}}.',
      },
      brussel: {
        name: 'Leerwinkel Brussel (free course advice)',
        gives:
          'Here someone looks together with you for a course in Dutch, for free, for people who live in Brussels (as of {{leerwinkel-brussel}}).',
      },
    },
    reasons: {
      vlaanderen: 'You see this because you live in Flanders.',
      brussel: 'You see this because you live in Brussels.',
      iedereen: 'You see this because everyone can come there with questions about learning.',
    },
  },
};
