import type { vlaamsOpleidingskrediet as usual } from '../../nl/steun/vlaams-opleidingskrediet.js';
import type { Simpler } from '../simpler.js';
import { cao, eerderGenomen, nummer, verlof } from './gedeeld-verlof.js';

export const vlaamsOpleidingskrediet: Simpler<typeof usual> = {
  name: 'Vlaams opleidingskrediet (elke maand een premie van Vlaanderen)',
  gives:
    'Je werkt minder of je stopt een tijd (tijdskrediet). Je doet dat voor een opleiding. Vlaanderen betaalt je elke maand een premie. Ze komt boven op de uitkering bij tijdskrediet.',
  decides:
    'De Vlaamse overheid beslist. Eerst is tijdskrediet (minder werken of stoppen) nodig. De RVA (die beslist over uitkeringen) moet dat goedkeuren.',
  criteria: {
    werkgever: {
      no: 'Opleidingskrediet is voor de privésector in Vlaanderen. En voor de socialprofit (zorg, welzijn, cultuur) in Vlaanderen. In Brussel telt alleen socialprofit met Vlaamse subsidie mee.',
      open: 'Het hangt af van je werkgever. Het hangt ook af van waar je werkt. Over sommige werkgevers vonden we geen regel.',
    },
    ...verlof,
    uitkering: {
      no: 'Zonder uitkering bij tijdskrediet is er geen premie. Voor die uitkering moest je {{maanden-voltijds}} maanden voltijds werken. Alleen voor wie volledig stopt, is er een uitzondering.',
      open: 'Het hangt ervan af hoeveel je vroeger werkte: {{maanden-voltijds}} maanden voltijds. Stop je volledig? Dan telt ook {{maanden-deeltijds}} maanden deeltijds werk.',
    },
    kenmerk: {
      yes: 'Je opleiding telt mee voor opleidingsverlof (vrij om te leren). En ze past bij je diploma.',
      no: 'Je opleiding past niet bij de regels. Eén ding moet altijd: meetellen voor Vlaams opleidingsverlof (vrij om te leren). En ze moet in een persoonlijk ontwikkelingsplan staan. Dat plan komt uit loopbaanbegeleiding (gesprekken over je werk). Heb je hoogstens een diploma secundair? Dan hoeft dat plan niet als ze naar één van deze leidt: een diploma of een beroepskwalificatie (bewijs voor een beroep). Of een eigen zaak. Of een knelpuntberoep (met te weinig mensen).',
      open: 'Je opleiding moet meetellen voor Vlaams opleidingsverlof (om te leren). Verder hangt het af van je diploma. En van waar je opleiding naartoe leidt. Heb je een diploma hoger onderwijs? Dan is een persoonlijk ontwikkelingsplan nodig. Je opleiding moet in dat plan staan. Het komt uit loopbaanbegeleiding (gesprekken over je werk).',
    },
  },
  amounts: {
    'voltijds-vanaf-75': '{{value}} bruto, als je volledig stopt: je werkte daarvoor minstens {{premie-meest}} %',
    'voltijds-vanaf-50':
      '{{value}} bruto, als je volledig stopt: je werkte daarvoor {{premie-helft}} tot {{premie-meest}} %',
    'voltijds-vanaf-20':
      '{{value}} bruto, als je volledig stopt: je werkte daarvoor {{premie-minst}} tot {{premie-helft}} %',
    vijfde: '{{value}} bruto, als je een vijfde minder werkt',
    alleenwonend: '{{value}} bruto extra, als je alleen woont: of alleen met kinderen met kinderbijslag (Groeipakket)',
  },
  doubts: {
    'eerder-genomen': eerderGenomen,
    'bestaat-nog': `We vonden geen recente bron over deze premie. Onze bedragen zijn die van {{premie-stand}}. Ze zijn nu waarschijnlijk hoger. Is de premie afgeschaft? Ook dat vonden we nergens. ${nummer}`,
    socialprofit: `Werk je in de socialprofit (zorg, welzijn, cultuur)? We nemen aan: dezelfde bedragen gelden als in de privésector. Dat is niet zeker. ${nummer}`,
    'pop-op-tijd': `Heb je een diploma hoger onderwijs? Volgens één bron moet je loopbaanbegeleiding (gesprekken) klaar zijn: voor het schooljaar begint. ${nummer}`,
    'cao-103-7': cao,
    'sociale-economie':
      'Werk je in een maatwerkbedrijf? Of in een ander bedrijf van de sociale economie? Voor doelgroepwerknemers gelden de regels van de privésector. Begeleid je hen? Dan gelden de regels van de socialprofit (zorg, welzijn, cultuur).',
  },
  deadlines: {
    aanvraag: {
      dated:
        'Start je tijdskrediet (verlof) samen met de opleiding? Vraag de premie dan aan ten laatste op {{date}}. Daarna krijg je ze misschien niet meer.',
      undated:
        'Je tijdskrediet (verlof) start. Vraag de premie aan binnen {{vlaams-opleidingskrediet-aanvraag}} maanden daarna. Later krijg je ze misschien niet meer.',
      passed:
        'Startte je tijdskrediet samen met de opleiding? Dan kon je de premie aanvragen tot {{date}}. Startte het later? Dan heb je nog tijd.',
    },
  },
  steps: {
    tijdskrediet:
      'Vraag eerst tijdskrediet (verlof) aan voor een opleiding. De RVA (die beslist over uitkeringen) stuurt een beslissing. Bewaar die brief.',
    verlengen: 'Verleng je je tijdskrediet? Vraag dan de premie opnieuw aan.',
  },
  unchecked: {
    contract:
      'Of je in de privésector al lang een contract hebt: al {{contract-maanden}} maanden, zonder onderbreking.',
    'tewerkstelling-voorbije-jaar':
      'Hoeveel je werkte in het jaar voor je stopt. Het bedrag hangt af van hoeveel dat was.',
    'beslissing-rva': 'Of je van de RVA (die beslist over uitkeringen) geld krijgt: een uitkering bij tijdskrediet.',
  },
};
