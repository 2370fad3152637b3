import type { SteunTexts } from '../../texts.js';

export const cvoKorting: SteunTexts['cvo-korting'] = {
  name: 'Lower price in a centrum voor volwassenenonderwijs (CVO)',
  gives:
    'In a CVO you pay per lesson hour (lestijd). For some courses everyone pays little. With a leefloon or a benefit, you also pay less for other courses.',
  decides: 'When you enrol, the school checks what price you pay.',
  criteria: {
    opleiding: {
      yes: 'For this kind of course there is a lower price in a CVO.',
      no: 'For a course in a foreign language, a CVO does not give a lower price. Exams or training in a company do not fall under this either.',
      open: 'It depends on what kind of course it is. For a foreign language there is no lower price.',
    },
    cvo: {
      yes: 'You can follow this in a CVO.',
      no: 'The course is not in a CVO. This lower price only exists there.',
      open: 'It depends on whether the course is in a CVO. This lower price only exists there.',
    },
    reden: {
      yes: 'Your goal or your situation counts: Dutch, a secondary school diploma, basic skills, a leefloon, a benefit or prison.',
      no: 'A lower price is for people who have a leefloon or a benefit, and for some other groups. For Dutch, a secondary school diploma and a knelpuntberoep, everyone pays less. That does not fit your answers.',
      open: 'It depends on your situation or on the course. You pay less if you are at least {{cvo-procent}}% unfit for work, have a benefit or are asking for protection (asylum). A course for a knelpuntberoep costs less too. Ask the school.',
    },
  },
  amounts: {
    'algemene-vorming': 'general subjects for a diploma and literacy lessons: {{value}} per lesson hour',
    verlaagd: 'an ordinary course at a lower price: {{value}} per lesson hour',
    hoog: 'a course in photography, cooking, fashion or the like, without a lower price: {{value}} per lesson hour',
    gewoon: 'an ordinary course without a lower price: {{value}} per lesson hour',
  },
  doubts: {
    gevangenis: 'Before {{schooljaar-2025-maand}}, people in prison paid no enrolment fee. Ask if that is still so.',
    prijzen: 'Our prices come from one CVO. The page of the Flemish government still has old prices.',
    'schooljaar-2026-2027': 'We did not find the prices of {{schooljaar-2026}}. We show those of {{schooljaar-2025}}.',
    'vanaf-schooljaar-2027-2028':
      'We did not find the prices from school year {{schooljaar-2027}}. We show those of {{schooljaar-2025}}.',
    categorieen:
      'The list of who pays less is from before {{schooljaar-2025-maand}}. It probably still applies. Some people on the list paid nothing then.',
    cursus:
      'The price also depends on the course. For a knelpuntberoep you pay less, or nothing. For a foreign language, photography, cooking or fashion you pay the highest amount, without a lower price.',
    nederlands:
      'The sources do not say the same about what Dutch costs. An ordinary course costs more. Before {{schooljaar-2025-maand}} some people paid nothing: with a contract or certificate of inburgering, with a leefloon, or if they were asking for protection (asylum) and were given shelter. Ask the school if that is still so.',
    computer:
      'For an ordinary computer course you pay more. Ask about literacy lessons, or go to Ligo. It is free there for most people.',
  },
  deadlines: {},
  steps: {
    gevangenis: 'Ask the education coordinator of your prison what you pay.',
    prijs: 'Ask a CVO near you what price you pay.',
    attest:
      'Bring proof of your situation, such as leefloon, a benefit, inburgering or reception. In the past, it could not be older than a month.',
  },
  unchecked: {
    cvo: 'Whether a CVO near you gives the course, and if there are places left.',
    'vdab-traject': 'Whether VDAB has you follow this course. Then you used to pay nothing.',
    'ten-laste': 'Whether you are a dependant of someone with a leefloon or a benefit. Then you used to pay less too.',
    handicap: 'Whether you have a recognised disability. Then you used to pay less.',
    basiseducatie: 'Whether you had lessons at Ligo for two years before this. Then you used to pay less.',
    cursusmateriaal: 'How much you pay for books and other materials. That comes on top.',
  },
};
