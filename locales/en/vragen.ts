import type { VragenTexts } from '../texts.js';
import { begin } from './begin.js';
import { paritaireComites } from './paritaire-comites.js';

const jaNee = { ja: 'Yes', nee: 'No' };

/** What counts for no leave. */
const uitgesloten =
  'Welcome days, mentoring of new colleagues, online videos, learning over lunch, company theatre, learning networks, peer coaching.';

export const vragen: VragenTexts = {
  chapters: {
    statuut: 'You',
    werkgever: 'Your work',
    opleidingsniveau: 'Your diploma and career',
    opleiding: 'The course',
    onderbreking: 'Working less',
  },

  questions: {
    ...begin.questions,
    doel: {},
    contract: { title: 'What contract do you have?' },
    ziekte: { title: 'How are things with your illness and your work?' },
    uitkering: { title: 'How are you looking for work?' },
    plek: {
      title: 'Where do you live and work?',
      help: 'Do you work at home or in more than one place? Then the site that you belong to counts: the place of your company.',
    },
    'nieuw-in-belgie': {},
    sector: {
      help: 'Your contract or payslip says who your employer is. Are you a temp? Then choose the company where you work, not your temp agency.',
    },
    werkduur: {
      title: 'What does your payslip say?',
      help: 'Do not count overtime. Do you work {{voorbeeld-dagen}} days out of {{week-dagen}}? Then you work {{voorbeeld-procent}}%. Your paritair comité is often at the top of the payslip, as “PC” with a number. Your HR department knows it too.',
    },
    onderneming: {
      title: 'Where is your business, and how big is it?',
      help: 'VLAIO, the Flemish service for businesses, decides for itself how big your business is. Not sure? Then choose “I don’t know”.',
    },
    diploma: {},
    loopbaan: { title: 'What does your career look like?' },
    vdab: {
      title: 'What do you know about the course?',
      help: 'Look for the course on the website of VDAB, at “Vind een opleiding”. Is it not there? Then it has no star.',
    },
    omvang: {
      title: 'How big is the course?',
      help: 'Lesson hours are also called contacturen or lestijden. The training provider knows how many there are. Does the course last longer than a school year (September to August)? Then count one school year.',
    },
    opname: {
      help: 'For a long course you can sometimes work less for a time, or stop. That is called tijdskrediet or zorgkrediet. You do not commit to anything here.',
    },
    databank: {
      help: 'Look up the course in the Opleidingsdatabank, on the website of the Flemish government. Or ask the training provider for the ODB-nummer. Have you never had loopbaanbegeleiding (career guidance)? Then you do not have a persoonlijk ontwikkelingsplan.',
    },
    soort: {
      title: 'What kind of course is it?',
      help: 'Does more than one answer fit? Choose the first one that fits.',
    },
    betaling: {},
    start: {},
    verlof: { title: 'Can you work less for the course?' },
  },

  facts: {
    ...begin.facts,
    contract: {
      question: 'What contract do you have?',
      label: 'Contract',
      rare: 'Another contract',
      values: {
        gewoon: 'An ordinary contract or a permanent appointment',
        uitzend: 'A contract as a temp (interim)',
        dienstencheques: 'A contract with service vouchers',
        flexi: 'A flexi-job',
        studentenovereenkomst: 'A student job',
        leerovereenkomst: 'An apprenticeship contract',
        ibo: 'Training in the workplace through VDAB (IBO)',
      },
      hints: {
        gewoon: 'Permanent or temporary, full-time or part-time, also as a civil servant.',
        dienstencheques: 'You clean or help in people’s homes, through a company.',
        leerovereenkomst: 'You learn a trade, partly at school and partly at work.',
      },
    },
    'tijdelijk-werkloos': {
      question: 'I am temporarily unemployed now',
      hint: 'Your contract goes on, but there is no work now.',
      label: 'Temporarily unemployed',
      values: jaNee,
    },
    bijberoep: {
      question: 'I am also self-employed as a second job',
      label: 'Self-employed second job',
      values: jaNee,
    },
    inkomensgarantie: {
      question: 'I also get an inkomensgarantie-uitkering',
      hint: 'That is a benefit from the RVA, on top of your pay, because you work part-time.',
      label: 'Benefit on top of your pay',
      values: jaNee,
    },
    'meer-werkgevers': {
      question: 'I work for more than one employer',
      hint: 'In your answer above, add up your jobs in companies and non-profit organisations. Do not count a job for a public authority or in another region.',
      label: 'More than one employer',
      values: jaNee,
    },
    'vast-rooster': {
      question: 'Do you work the same hours every week?',
      hint: 'For people who work exactly half-time with fixed hours, only lessons during working hours count.',
      label: 'Fixed hours',
      values: jaNee,
    },
    uitkering: {
      question: 'Which benefit do you get as a jobseeker?',
      label: 'Benefit',
      values: {
        werkloosheid: 'An unemployment benefit',
        inschakeling: 'An inschakelingsuitkering',
        geen: 'Neither of these',
      },
      hints: { inschakeling: 'You can get this if you have not yet found work after your studies.' },
    },
    'ibo-werkgever': {
      question: 'An employer wants to train me and then hire me',
      hint: 'It is an employer in Flanders or Brussels, who gives you a contract after the training.',
      label: 'Employer who trains you',
      values: jaNee,
    },
    arbeidsbeperking: {
      question: 'I have a disability, a long-term illness or a learning disorder',
      hint: 'Then there is extra help. What you choose here stays on this device.',
      label: 'Extra help needed',
      values: jaNee,
    },
    'ziek-met-contract': {
      question: 'Do you still have a contract with an employer?',
      label: 'Contract while ill',
      values: jaNee,
    },
    'uitkering-sinds': {
      question: 'Since when have you been getting that benefit?',
      hint: 'Roughly is fine. Then we know until when it runs.',
      label: 'Benefit since',
    },
    'ziek-langer-dan-jaar': {
      question: 'Have you been ill for more than a year?',
      label: 'Ill for more than a year',
      values: jaNee,
    },
    'nieuw-in-belgie': {
      question: 'Are you new in Belgium?',
      label: 'New in Belgium',
      values: {
        inburgeraar: 'Yes, I must or may follow an inburgeringstraject',
        verzoeker: 'Yes, I am asking for protection (asylum)',
        nee: 'No',
      },
      hints: { inburgeraar: 'Dutch lessons and lessons about life in Belgium.' },
    },

    sector: {
      question: 'Who do you work for?',
      label: 'Employer',
      rare: 'A public authority or education',
      values: {
        prive: 'A company (private sector)',
        socialprofit: 'A non-profit or organisation in care, welfare or culture',
        'vlaamse-overheid': 'The Flemish government',
        onderwijs: 'In education, paid by the Flemish Department of Education',
        'lokaal-bestuur': 'A municipality, OCMW, province or intermunicipal company',
        'federale-overheid': 'The federal government',
        overheidsbedrijf: 'A state-owned company, such as bpost, NMBS, Infrabel or Proximus',
        'andere-overheid': 'Another public authority',
        gemengd: 'A company or non-profit and also a public authority',
        'overheid-met-vov': 'De Lijn, VITO, a housing company (social housing) or the National Bank',
      },
      hints: {
        prive: 'Also a hospital or care home that does not belong to a public authority.',
        socialprofit: 'Not a hospital or care home: that is a company.',
        'vlaamse-overheid': 'For example a department or an agency.',
        onderwijs: 'Does your school pay your wages itself? Then choose the answer with De Lijn.',
        'lokaal-bestuur': 'Also a care home or hospital of the OCMW.',
        'federale-overheid': 'For example a federal public service or the police.',
        'andere-overheid': 'For example of Brussels or Wallonia, or a French-speaking school.',
        gemengd: 'You have more than one employer.',
        'overheid-met-vov': 'Also FSMA, the National Lottery, or work that a school pays for itself.',
      },
    },
    'vlaams-gesubsidieerd': {
      question: 'Does your organisation get money from the Flemish government?',
      hint: 'This is about care, welfare or social and cultural work with a Flemish subsidy.',
      label: 'Flemish subsidy',
      values: jaNee,
    },
    werkplek: {
      question: 'Where do you work?',
      hint: 'Choose the place where you really work, not the head office.',
      label: 'Workplace',
      rare: 'Somewhere else',
      values: {
        vlaanderen: 'In Flanders',
        brussel: 'In Brussels',
        wallonie: 'In Wallonia',
        'duitstalige-gemeenschap': 'In the German-speaking Community',
        buitenland: 'Outside Belgium',
      },
      hints: { 'duitstalige-gemeenschap': 'The area around Eupen and Sankt Vith.' },
    },
    woonplaats: {
      question: 'Where do you live?',
      label: 'Place where you live',
      rare: 'Somewhere else',
      values: {
        vlaanderen: 'In Flanders',
        brussel: 'In Brussels',
        wallonie: 'In Wallonia',
        'duitstalige-gemeenschap': 'In the German-speaking Community',
        eer: 'In another country of the European Economic Area',
        elders: 'In another country',
      },
      hints: {
        'duitstalige-gemeenschap': 'The area around Eupen and Sankt Vith.',
        eer: 'The European Union, Iceland, Liechtenstein and Norway.',
      },
    },
    'verhuisd-uit-eer': {
      question: 'Did you move there from another country of the European Economic Area?',
      hint: 'These are the countries of the European Union, Iceland, Liechtenstein and Norway.',
      label: 'Moved from Europe',
      values: jaNee,
    },
    tewerkstelling: {
      question: 'What percentage do you work?',
      hint: 'Full-time is {{voltijds}}. Half-time is {{halftijds}}. Do you have more than one job in a company or non-profit organisation? Add them up.',
      label: 'How much you work',
      unit: '%',
      units: 'percent|per cent|pct',
      example: '{{voorbeeld-procent}}',
    },
    'uren-per-week': {
      question: 'How many hours a week are in your contract?',
      hint: 'Does it change? Fill in the average.',
      label: 'Hours a week',
      unit: 'hours a week',
      units: 'h|hr|hrs|hour|hours|u|h/w|h/week|hours/week|h per week|hours per week|hour a week|/week|/w|hpw',
      example: '{{voorbeeld-uren}}',
    },
    'paritair-comite': {
      question: 'What is your paritair comité?',
      hint: 'Type the number, such as {{voorbeeld-sector}}, or choose your sector from the list. You may leave this empty.',
      label: 'Sector',
      values: paritaireComites,
    },
    ancienniteit: {
      question: 'How long have you worked for this employer?',
      label: 'Time with employer',
      values: { 0: 'Less than {{dienst-jaren}} years', 24: '{{dienst-jaren}} years or longer' },
      unit: 'months',
    },
    werknemers: {
      question: 'How many people work for your employer?',
      label: 'Number of employees',
      values: {
        0: 'Fewer than {{dagen-werknemers}}',
        10: 'Exactly {{werknemers-zonder-recht}}',
        11: '{{werknemers-met-recht}} to {{dagen-werknemers-onder-groot}}',
        20: 'Exactly {{dagen-werknemers-groot}}',
        21: 'More than {{dagen-werknemers-groot}}',
      },
      unit: 'employees',
    },
    'voltijds-voorbije-jaar': {
      question: 'Did you work full-time for the past {{maanden-voltijds}} months?',
      label: 'Full-time past year',
      values: jaNee,
    },
    'tijdskrediet-gebruikt': {
      question: 'Have you already taken tijdskrediet with a reason?',
      hint: 'For your children, for care or for a course. Count all months in your career, also if you worked one fifth or half less.',
      label: 'Tijdskrediet already taken',
      values: {
        0: 'No, never',
        1: 'Yes, less than {{tijdskrediet-jaren}} years in total',
        36: 'Yes, {{tijdskrediet-jaren}} years or more, but not {{knelpunt-jaren}} years',
        48: 'Yes, {{knelpunt-jaren}} years or more',
      },
      unit: 'months',
    },
    'cao-tijdskrediet': {
      question: 'Is there a cao to stop completely or work half-time for a course?',
      hint: 'A cao is an agreement with the trade unions. Your HR department or trade union knows.',
      label: 'Cao for leave',
      values: jaNee,
    },
    vestiging: {
      question: 'Where is your business based?',
      label: 'Place of your business',
      values: {
        vlaanderen: 'In Flanders',
        brussel: 'In Brussels',
        wallonie: 'In Wallonia',
        buitenland: 'Outside Belgium',
      },
    },
    'omvang-onderneming': {
      question: 'How big is your business?',
      hint: 'Add up part-time employees into full-time ones. Does another business own more than a quarter of yours? Then its figures count in part or in full.',
      label: 'Size of your business',
      values: { klein: 'Small', middelgroot: 'Medium-sized', groot: 'Large' },
      hints: {
        klein:
          'Fewer than {{kmo-klein-werknemers}} employees, and at most {{kmo-klein-omzet}} million euros in turnover or balance sheet total.',
        middelgroot:
          'Fewer than {{kmo-werknemers}} employees, and at most {{kmo-omzet}} million euros in turnover or {{kmo-balans}} million euros in balance sheet total.',
        groot: 'More than that.',
      },
    },
    loopbaanjaren: {
      question: 'How many years have you worked in total?',
      hint: 'Add up your years as an employee and as self-employed.',
      label: 'Years worked',
      values: { 0: 'Less than {{loopbaan-jaren}} years', 7: '{{loopbaan-jaren}} years or more' },
      unit: 'years',
    },
    'loopbaancheque-gebruikt': {
      question: 'Have you ever used a loopbaancheque?',
      hint: 'You use it to pay for talks with a career adviser.',
      label: 'Loopbaancheque used',
      values: jaNee,
    },

    diploma: {
      question: 'What is your highest diploma?',
      label: 'Highest diploma',
      values: {
        'geen-secundair': 'No secondary school diploma',
        secundair: 'Secondary school diploma',
        'hbo5-graduaat': 'Graduaat or higher vocational education (HBO5)',
        'bachelor-master': 'Bachelor, master or higher',
        brevet: 'A nursing certificate (brevet), from before {{brevet-jaar}}',
        buitenlands: 'A diploma from another country',
      },
      rare: 'A brevet or a diploma from another country',
      hints: {
        'geen-secundair': 'Also with a certificate of the sixth year of vocational school (bso).',
        secundair: 'Also after a seventh year of vocational school (bso).',
        brevet: 'You got this after the fourth stage of vocational school (bso).',
        buitenlands:
          'And it is not yet recognised in Flanders. Is it recognised? Then choose the level you were given.',
      },
    },

    doel: {
      question: 'What would you like to do?',
      label: 'Goal',
      values: {
        opleiding: 'I know which course I want to follow',
        zoeken: 'I am looking for a course',
        orienteren: 'I first want to know what work suits me',
        'diploma-secundair': 'I want to get a secondary school diploma',
        nederlands: 'I want to learn Dutch',
        basisvaardigheden: 'I want to get better at reading, writing, maths or using a computer',
        'eigen-zaak': 'I want to start my own business',
      },
      hints: {
        opleiding: 'For Dutch, basic skills or a secondary school diploma, there is a separate answer below.',
      },
    },
    databank: {
      question: 'Is the course in the Opleidingsdatabank Vlaamse opleidingsincentives?',
      hint: 'That is the Flemish list of courses for which you can get support.',
      label: 'In the Opleidingsdatabank',
      values: {
        ...jaNee,
        geschrapt: 'Not any more, but last school year I took opleidingsverlof for it',
      },
    },
    'niveau-label': {
      question: 'Does it have a label “beperkende voorwaarde opleidingsniveau”?',
      hint: 'You see that in the Opleidingsdatabank. Then the course only counts for a first diploma of that level.',
      label: 'Label on level of education',
      values: jaNee,
    },
    'vdab-erkend': {
      question: 'Does the course have a star on vdab.be?',
      hint: 'Then it is recognised by VDAB.',
      label: 'Recognised by VDAB',
      values: jaNee,
    },
    'lange-dagopleiding': {
      question:
        'Does it last at least {{dagopleiding-weken}} weeks, with an average of {{dagopleiding-uren}} hours a week, mainly in the daytime?',
      hint: 'In higher education: say yes from {{dagopleiding-studiepunten}} new studiepunten.',
      label: 'Long daytime course',
      values: jaNee,
    },
    zorgknelpunt: {
      question: 'Does it lead to a knelpuntberoep in care?',
      hint: 'For a knelpuntberoep, too few people can be found.',
      label: 'Knelpuntberoep in care',
      values: {
        verpleging: 'Yes, nurse or care assistant',
        ja: 'Yes, another job in care',
        nee: 'No',
      },
    },
    pop: {
      question: 'Is the course in your persoonlijk ontwikkelingsplan?',
      hint: 'That plan comes from loopbaanbegeleiding and is at most {{pop-jaren}} years old.',
      label: 'In your plan',
      values: jaNee,
    },
    kenmerk: {
      question: 'Where does the course lead?',
      label: 'Feature',
      values: {
        kwalificerend: 'To a diploma or a recognised beroepskwalificatie',
        knelpunt: 'To a knelpuntberoep',
        ondernemerschap: 'To my own business (ondernemerschapstraject)',
        geen: 'To none of these three',
      },
      hints: {
        kwalificerend: 'A beroepskwalificatie proves that you know a job.',
        knelpunt: 'A job on the VDAB list for which too few people can be found.',
      },
    },
    soort: {
      question: 'What kind of course is it?',
      label: 'Kind of course',
      rare: 'Something else',
      values: {
        gewoon: 'An ordinary course or training',
        taal: 'A language course',
        examencommissie: 'Exams at the Flemish examencommissie',
        evc: 'An exam to prove what you can already do (EVC)',
        intern: 'Training within the company',
        uitgesloten: 'Something that does not count',
      },
      hints: {
        examencommissie: 'You study on your own for a secondary school diploma.',
        uitgesloten,
      },
    },
    taal: {
      question: 'Which language are you learning?',
      label: 'Language',
      values: { nederlands: 'Dutch', frans: 'French', engels: 'English', duits: 'German', andere: 'Another language' },
    },
    erkend: {
      question: 'Is the course or the training provider recognised by the Flemish government?',
      hint: 'Also yes if Flanders gives it or pays for it, or if the training provider has a quality registration.',
      label: 'Recognised',
      values: jaNee,
    },
    cvo: {
      question: 'Do you follow the course in a centrum voor volwassenenonderwijs (CVO)?',
      hint: 'A CVO is a school for adults, with lessons in the daytime or in the evening.',
      label: 'In a CVO',
      values: jaNee,
    },
    'hoger-onderwijs': {
      question: 'Is the course a graduaat, bachelor or master?',
      hint: 'That is higher education, at a university college or a university.',
      label: 'Higher education',
      rare: 'I want to become a nurse, without a bachelor’s degree',
      values: { ...jaNee, hbo5: 'Basisverpleegkunde (formerly HBO5)' },
      hints: { nee: 'Also a short course, vocational training, a postgraduate course or one single subject.' },
    },
    contacturen: {
      question: 'How many hours of lessons do you get in one school year?',
      hint: 'Hours with a teacher. Studying at home does not count. Does your course only count in studiepunten? Then fill in 0.',
      label: 'Lesson hours',
      unit: 'hours',
      units: 'h|hr|hrs|hour|u|hours of lessons|lesson hours|lesson hour',
      example: '{{voorbeeld-lesuren}}',
    },
    studiepunten: {
      question: 'How many studiepunten do you follow in one school year?',
      hint: 'Does your course not count in studiepunten? Then fill in 0.',
      label: 'Studiepunten',
      unit: 'studiepunten',
      units: 'studiepunt|credit|credits|study credits|points|sp|ects',
      example: '{{voorbeeld-studiepunten}}',
    },
    thema: {
      question: 'What is the course about?',
      hint: 'For two subjects, your business gets more support.',
      label: 'Subject',
      values: {
        cybersecurity: 'Protecting computers and data (cybersecurity)',
        'energie-efficientie': 'Using less energy (energy efficiency)',
        andere: 'Something else',
      },
    },
    betaler: {
      question: 'Who pays for the course?',
      label: 'Payment',
      values: {
        zelf: 'I pay myself',
        werkgever: 'My employer pays',
        gratis: 'Nobody: the course is free',
      },
    },
    initiatief: {
      question: 'Who suggested the course?',
      label: 'Suggestion',
      values: { eigen: 'I chose it myself', werkgever: 'My employer suggested it' },
    },
    bedrijfsopleiding: {
      question: 'Does your company give the course itself?',
      label: 'By the company itself',
      values: { nee: 'No', intern: 'Yes', uitgesloten: 'It is something that does not count' },
      hints: { uitgesloten },
    },
    opname: {
      question: 'How do you want to make time for the course?',
      label: 'Making time',
      values: {
        verlofuren: 'I go on working and take at most a few hours of leave',
        voltijds: 'I want to stop working completely for a time',
        halftijds: 'I want to work half-time for a time',
        vijfde: 'I want to work one fifth less for a time',
      },
      hints: {
        voltijds: 'Do not resign yet.',
        vijfde: 'For example {{voorbeeld-dagen}} days a week instead of {{week-dagen}}.',
      },
    },
    start: {
      question: 'When does the course start?',
      hint: 'The rules differ from one school year to another. A school year begins on 1 September.',
      label: 'Start date',
    },
  },
};
