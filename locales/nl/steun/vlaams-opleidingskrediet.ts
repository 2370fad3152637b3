import type { SteunTexts } from '../../texts.js';
import { eerderGenomen, contract, cao, verlof, meerJobs } from './gedeeld.js';

export const vlaamsOpleidingskrediet: SteunTexts['vlaams-opleidingskrediet'] = {
  name: 'Vlaams opleidingskrediet',
  gives:
    'Je werkt minder of je stopt een tijd, voor een opleiding. Vlaanderen betaalt je elke maand een premie. Ze komt boven op de uitkering bij tijdskrediet.',
  decides: 'De Vlaamse overheid beslist. Eerst moet de RVA (die betaalt uitkeringen) je tijdskrediet goedkeuren.',
  criteria: {
    statuut: contract,
    werkgever: {
      yes: 'Je werkgever en je werkplek tellen mee.',
      no: 'Opleidingskrediet is voor de privésector en de socialprofit (zorg, welzijn, cultuur) in Vlaanderen. In Brussel telt alleen socialprofit met Vlaamse subsidie mee.',
      open: 'Het hangt af van je werkgever en van waar je werkt. Over sommige werkgevers vonden we geen regel.',
    },
    ...verlof,
    uitkering: {
      yes: 'Je werkte de voorbije {{maanden-voltijds}} maanden voltijds. Dat telt voor de uitkering bij tijdskrediet.',
      no: 'Zonder uitkering bij tijdskrediet is er geen premie. Voor die uitkering moet je {{maanden-voltijds}} maanden voltijds gewerkt hebben. Alleen voor wie volledig stopt, is er een uitzondering.',
      open: 'Het hangt ervan af hoeveel je vroeger werkte: {{maanden-voltijds}} maanden voltijds. Stop je volledig, dan telt ook {{maanden-deeltijds}} maanden deeltijds werk.',
    },
    premie: {
      yes: 'Je werkt genoeg voor de premie: minstens {{premie-minst}} %.',
      no: 'Je werkt minder dan {{premie-minst}} %. Dan is er geen premie.',
      open: 'Het hangt ervan af hoeveel je werkt. De premie begint bij {{premie-minst}} %.',
      unasked: meerJobs,
    },
    kenmerk: {
      yes: 'Je opleiding telt mee voor opleidingsverlof, en past bij je diploma.',
      no: 'Je opleiding past niet bij de regels. Ze moet altijd meetellen voor Vlaams opleidingsverlof. En ze moet in een persoonlijk ontwikkelingsplan staan (uit loopbaanbegeleiding). Heb je hoogstens een diploma secundair? Dan hoeft dat plan niet als ze leidt naar een diploma, een beroepskwalificatie, een eigen zaak of een knelpuntberoep (met te weinig mensen).',
      open: 'Je opleiding moet meetellen voor Vlaams opleidingsverlof. Verder hangt het af van je diploma, en van waar ze naartoe leidt. Met een diploma hoger onderwijs moet ze in een persoonlijk ontwikkelingsplan staan (uit loopbaanbegeleiding).',
    },
  },
  amounts: {
    'voltijds-vanaf-75': '{{value}} bruto, als je volledig stopt en daarvoor minstens {{premie-meest}} % werkte',
    'voltijds-vanaf-50':
      '{{value}} bruto, als je volledig stopt en daarvoor {{premie-helft}} tot {{premie-meest}} % werkte',
    'voltijds-vanaf-20':
      '{{value}} bruto, als je volledig stopt en daarvoor {{premie-minst}} tot {{premie-helft}} % werkte',
    halftijds: '{{value}} bruto, als je halftijds gaat werken',
    vijfde: '{{value}} bruto, als je een vijfde minder gaat werken',
    alleenwonend:
      '{{value}} bruto extra, als je alleen woont, of alleen met kinderen voor wie je kinderbijslag krijgt (Groeipakket)',
  },
  doubts: {
    'eerder-genomen': eerderGenomen,
    'bestaat-nog':
      'We vonden geen recente bron over deze premie. Onze bedragen zijn die van {{premie-stand}}. Ze zijn nu waarschijnlijk hoger. We vonden ook nergens dat de premie afgeschaft is. Vraag het na op het nummer {{infolijn}}.',
    socialprofit:
      'Werk je in de socialprofit? We nemen aan dat dezelfde bedragen gelden als in de privésector. Dat is niet zeker. Vraag het na op het nummer {{infolijn}}.',
    'pop-op-tijd':
      'Heb je een diploma hoger onderwijs? Volgens één bron moet je loopbaanbegeleiding klaar zijn voor het schooljaar begint. Vraag het na op het nummer {{infolijn}}.',
    'cao-103-7': cao,
    'sociale-economie':
      'Werk je in een maatwerkbedrijf of een ander bedrijf van de sociale economie? Voor doelgroepwerknemers gelden de regels van de privésector. Voor wie hen begeleidt, gelden die van de socialprofit.',
  },
  deadlines: {
    aanvraag: {
      dated:
        'Vraag de premie aan ten laatste op {{date}}, als je tijdskrediet samen met de opleiding start. Daarna krijg je ze misschien niet meer.',
      undated:
        'Vraag de premie aan binnen {{vlaams-opleidingskrediet-aanvraag}} maanden na de start van je tijdskrediet. Daarna krijg je ze misschien niet meer.',
      passed:
        'Startte je tijdskrediet samen met de opleiding? Dan kon je de premie aanvragen tot {{date}}. Startte het later, dan heb je nog tijd.',
    },
  },
  steps: {
    tijdskrediet: 'Vraag eerst tijdskrediet voor een opleiding aan. Bewaar de brief met de beslissing van de RVA.',
    aanvraag: 'Vraag de premie aan bij de Vlaamse overheid.',
    verlengen: 'Vraag de premie opnieuw aan als je je tijdskrediet verlengt.',
  },
  unchecked: {
    contract: 'Of je in de privésector al {{contract-maanden}} maanden zonder onderbreking een contract hebt.',
    'tewerkstelling-voorbije-jaar': 'Hoeveel je werkte in het jaar voor je stopt. Het bedrag hangt daarvan af.',
    'beslissing-rva': 'Of de RVA je een uitkering bij tijdskrediet geeft.',
    gezinssituatie: 'Of je alleen woont. Dan krijg je meer.',
  },
};
