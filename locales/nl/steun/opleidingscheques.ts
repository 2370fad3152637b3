import type { SteunTexts } from '../../texts.js';
import { contract } from './gedeeld.js';

const helePrijs = 'voor deze opleiding misschien de hele prijs, hoogstens {{value}} per schooljaar';

export const opleidingscheques: SteunTexts['opleidingscheques'] = {
  name: 'Opleidingscheques',
  gives:
    'Met een cheque betaal je een opleiding, of een deel ervan. Vlaanderen betaalt de helft van de cheque, en soms alles.',
  decides: 'De Vlaamse overheid beslist over je aanvraag.',
  criteria: {
    statuut: {
      ...contract,
      no: 'Opleidingscheques zijn voor wie nu als werknemer werkt. Een studentenjob telt niet mee.',
    },
    woonplaats: {
      yes: 'Je woonplaats telt mee.',
      no: 'Je woont niet in Vlaanderen of Brussel. De uitzonderingen voor wie daar werkt, passen niet bij je antwoorden.',
      open: 'Het hangt ervan af waar je woont, en soms ook waar je werkt.',
    },
    opleiding: {
      yes: 'Je opleiding past bij je diploma.',
      no: 'Je opleiding past niet bij de regels. Met hoogstens een diploma secundair telt een opleiding uit de Opleidingsdatabank (de Vlaamse lijst). Met elk diploma telt een opleiding van minstens {{korte-uren}} uur uit een persoonlijk ontwikkelingsplan (uit loopbaanbegeleiding).',
      open: 'Het hangt af van je diploma en van de opleiding. Ze moet in de Opleidingsdatabank staan (de Vlaamse lijst), of in een persoonlijk ontwikkelingsplan (uit loopbaanbegeleiding).',
    },
    betaling: {
      yes: 'Je koos de opleiding zelf en je betaalt ze zelf.',
      no: 'Opleidingscheques zijn voor een opleiding die je zelf kiest en zelf betaalt.',
      open: 'Het hangt ervan af wie de opleiding koos en wie ze betaalt.',
    },
  },
  amounts: {
    'zonder-secundair': helePrijs,
    helft: '{{value}} van de prijs van deze opleiding',
    plafond: 'meestal de helft van de prijs, hoogstens {{value}} per schooljaar',
    'plafond-hoger-onderwijs': 'in het hoger onderwijs de helft van de prijs, hoogstens {{value}} per schooljaar',
    verhoogd: helePrijs,
  },
  doubts: {
    brevet:
      'Volgens een oude pagina van VDAB telt een brevet niet als hoger onderwijs. Vraag het na op het nummer {{infolijn}}.',
    inkomensgarantie:
      'Krijg je een uitkering bij je loon? Met een werkloosheidsuitkering kun je geen cheques krijgen. Of dat ook voor een inkomensgarantie-uitkering geldt, vonden we niet. Vraag het na op het nummer {{infolijn}} voor je betaalt.',
    'bestaat-nog':
      'We vonden geen bevestiging dat opleidingscheques in {{schooljaar-2026}} nog bestaan. We vonden ook nergens dat ze afgeschaft zijn. Vraag het na op het nummer {{infolijn}}.',
    'bestaat-nog-vanaf-2027-2028':
      'We vonden geen bevestiging dat opleidingscheques vanaf schooljaar {{schooljaar-2027}} nog bestaan. Vraag het na op het nummer {{infolijn}}.',
    cursusmateriaal:
      'Volgens twee scholen kun je ook boeken en ander materiaal met cheques betalen. Vraag daarvoor een aparte cheque aan.',
    jaar: 'Het maximum telt waarschijnlijk per schooljaar. Sommige bronnen zeggen per kalenderjaar. Vraag het na op het nummer {{infolijn}}.',
    verhoogd:
      'Voor sommige opleidingen betaalt Vlaanderen alles. Volgens één bron is dat alleen voor wie geen diploma secundair heeft. Een beroepskwalificatie telt alleen tot niveau {{cheque-niveau}}, dus niet van het hoger onderwijs. Vraag het na op het nummer {{infolijn}}.',
    'werkt-in-buitenland':
      'Werk je niet in België? We vonden nergens dat je dan geen cheques krijgt, maar ook niet dat het mag. Vraag het na op het nummer {{infolijn}}.',
    examencommissie:
      'Dat de examens bij de examencommissie meetellen, staat in één bron van {{cheque-examens}}. In de Opleidingsdatabank staan ze niet. Vraag het na op het nummer {{infolijn}}.',
    wallonie:
      'Woon je in Wallonië? Volgens de Vlaamse overheid moet je daar uit een ander Europees land naartoe verhuisd zijn. Volgens een vakbond hoeft dat niet. Vraag het na op het nummer {{infolijn}}.',
    'ander-contract':
      'Met een leerovereenkomst van minder dan {{leerovereenkomst-uren}} uur per maand krijg je geen cheques. Over een flexi-job of een opleiding op de werkvloer (IBO) vonden we niets. Vraag het na op het nummer {{infolijn}}.',
    uitzendkracht: 'Werk je als uitzendkracht? Vraag de cheque aan op een dag waarop je werkt.',
  },
  deadlines: {
    kopen: {
      dated: 'Bel {{infolijn}}: bestaat de cheque nog? Koop hem liefst voor je start, ten laatste op {{date}}.',
      undated: 'Bel {{infolijn}}: bestaat de cheque nog? Koop hem liefst voor je start.',
      passed:
        'Je moest je cheque waarschijnlijk kopen ten laatste op {{date}}. Vraag op het nummer {{infolijn}} of het nog kan.',
    },
  },
  steps: {
    label: 'Kijk of de opleiding in de Opleidingsdatabank het label voor opleidingscheques heeft.',
    bestellen:
      'Vraag je cheque aan op de website van de Vlaamse overheid. Je meldt je aan met itsme of een andere digitale sleutel.',
    afgeven: 'Geef de cheque aan de opleider.',
  },
  unchecked: {
    label: 'Of je opleiding in de Opleidingsdatabank het label voor opleidingscheques heeft.',
    bijberoep: 'Of je een bijberoep hebt. Dat mag, maar we konden niet alle regels daarover lezen.',
    uitkering: 'Of je een werkloosheidsuitkering krijgt. Dan kan het niet. Tijdelijk werkloos zijn mag wel.',
    geldigheid: 'Hoelang je cheque geldig is. Gebruik hem op tijd.',
    'ander-voordeel': 'Of iemand anders dezelfde kosten betaalt, zoals je werkgever. Dan kan het niet.',
  },
};
