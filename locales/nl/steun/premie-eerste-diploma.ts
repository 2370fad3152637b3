import type { SteunTexts } from '../../texts.js';

export const premieEersteDiploma: SteunTexts['premie-eerste-diploma'] = {
  name: 'Premie voor een eerste diploma secundair',
  gives:
    'Haal je je eerste diploma secundair in een centrum voor volwassenenonderwijs (CVO)? Dan krijg je daarna het inschrijvingsgeld terug dat je zelf betaalde.',
  decides: 'De Vlaamse overheid beslist, na je aanvraag.',
  criteria: {
    doel: {
      yes: 'Je wilt een diploma secundair halen.',
      no: 'De premie is voor wie een diploma secundair haalt. Je koos een ander doel.',
      open: 'Het hangt ervan af of je een diploma secundair wilt halen.',
    },
    diploma: {
      yes: 'Je hebt nog geen diploma secundair.',
      no: 'Je hebt al een diploma secundair. De premie is alleen voor wie er voor het eerst een haalt.',
      open: 'Het hangt ervan af of je al een diploma secundair hebt.',
    },
    opleiding: {
      yes: 'Je volgt een gewone opleiding.',
      no: 'De premie is voor wie lessen volgt in een CVO. Examens bij de examencommissie of een opleiding in je bedrijf tellen niet mee.',
      open: 'Het hangt ervan af wat voor opleiding je volgt. De premie is voor lessen in een CVO.',
    },
  },
  amounts: {
    semester: 'hoogstens {{value}} terug per semester (half schooljaar)',
    schooljaar: 'hoogstens {{value}} terug per schooljaar',
  },
  doubts: {
    maximum:
      'Dit maximum is van voor {{schooljaar-2025-maand}}. Daarna stegen de prijzen. Hoeveel je nu terugkrijgt, vonden we niet. Vraag het aan de school.',
    opleidingscheques: 'Betaal je een deel met opleidingscheques? Dat deel krijg je niet terug.',
  },
  deadlines: {},
  steps: {
    bewaren: 'Bewaar de bewijzen van wat je betaalt.',
    aanvragen: 'Vraag de premie aan als je je diploma hebt. De school geeft je het formulier.',
    termijn: 'Doe dat binnen {{premie-jaren}} jaar nadat je je diploma kreeg.',
  },
  unchecked: {
    cvo: 'Of je de lessen volgt in een centrum voor volwassenenonderwijs (CVO).',
    'ander-land': 'Of je in een ander land al een diploma haalde. Hoe dat telt, vonden we niet.',
    geslaagd: 'Of je slaagt. Je krijgt alleen geld terug voor de vakken waarvoor je slaagt.',
    cursusmateriaal: 'Hoeveel je betaalt voor boeken en ander materiaal. Dat krijg je niet terug.',
  },
};
