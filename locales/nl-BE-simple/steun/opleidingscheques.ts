import type { opleidingscheques as usual } from '../../nl/steun/opleidingscheques.js';
import type { Simpler } from '../simpler.js';

const nummer = 'Vraag het na op het nummer {{infolijn}}.';

export const opleidingscheques: Simpler<typeof usual> = {
  name: 'Opleidingscheques (bonnen voor een opleiding)',
  gives:
    'Met een cheque betaal je een opleiding, of een deel ervan. Vlaanderen betaalt de helft van de cheque, en soms alles.',
  criteria: {
    statuut: {
      no: 'Opleidingscheques (bonnen voor een opleiding) zijn voor wie nu werkt. Je moet werknemer zijn. Een studentenjob telt niet mee.',
    },
    woonplaats: {
      no: 'Je woont niet in Vlaanderen of Brussel. Voor wie daar werkt, zijn er uitzonderingen. Die passen niet bij je antwoorden.',
      open: 'Het hangt ervan af waar je woont. Soms telt ook waar je werkt.',
    },
    opleiding: {
      no: 'Je opleiding past niet bij de regels. Heb je hoogstens een diploma secundair? Dan telt een opleiding uit de Opleidingsdatabank (de Vlaamse lijst). Met elk diploma telt een andere soort opleiding. Ze duurt minstens {{korte-uren}} uur. En ze komt uit een persoonlijk ontwikkelingsplan. Dat plan komt uit loopbaanbegeleiding (gesprekken over je werk).',
      open: 'Het hangt af van je diploma en van de opleiding. Eén van deze is nodig: De opleiding staat in de Opleidingsdatabank (de Vlaamse lijst). Of ze staat in een persoonlijk ontwikkelingsplan (uit loopbaanbegeleiding).',
    },
    betaling: {
      no: 'Opleidingscheques (bonnen) zijn voor een opleiding die je zelf kiest. Je moet ze ook zelf betalen.',
      open: 'Het hangt ervan af wie de opleiding koos. Het telt ook wie ze betaalt.',
    },
  },
  doubts: {
    brevet:
      'We vonden een oude pagina van VDAB (de Vlaamse dienst voor werk). Daar telt een brevet niet als hoger onderwijs. Is dat nog zo? Vraag het op het nummer {{infolijn}}.',
    inkomensgarantie: `Krijg je een uitkering bij je loon? Met een werkloosheidsuitkering kun je geen cheques krijgen. Geldt dat ook voor een inkomensgarantie-uitkering (extra bij je loon)? Dat vonden we niet. Vraag het na op het nummer {{infolijn}} voor je betaalt.`,
    cursusmateriaal:
      'Volgens twee scholen betaal je ook boeken met cheques. Ook ander materiaal kan. Vraag daarvoor een aparte cheque aan.',
    verhoogd: `Voor sommige opleidingen betaalt Vlaanderen alles. Volgens één bron is dat alleen zonder diploma secundair. Een beroepskwalificatie (erkend bewijs van een beroep) telt alleen tot niveau {{cheque-niveau}}. Het hoger onderwijs telt dus niet. ${nummer}`,
    'werkt-in-buitenland': `Werk je niet in België? Krijg je dan geen cheques? Dat vonden we nergens. Maar ook niet dat het mag. ${nummer}`,
    examencommissie: `Eén bron telt examens bij de examencommissie (examen zonder school) mee. Die bron is van {{cheque-examens}}. In de Opleidingsdatabank (de Vlaamse lijst) staan ze niet. ${nummer}`,
    wallonie: `Woon je in Wallonië? Dan moet je daar naartoe verhuisd zijn. Dat moet uit een ander Europees land zijn. Dat zegt de Vlaamse overheid. Volgens een vakbond hoeft dat niet. ${nummer}`,
    'ander-contract': `Met een leerovereenkomst van minder dan {{leerovereenkomst-uren}} uur per maand krijg je geen cheques. Over een flexi-job (extra job) vonden we niets. Ook niet over een opleiding op de werkvloer (IBO). ${nummer}`,
    uitzendkracht: 'Werk je als uitzendkracht? Vraag de cheque aan op een dag waarop je werkt.',
  },
  deadlines: {
    kopen: {
      dated:
        'Bestaat de cheque nog? Bel {{infolijn}}. Koop je cheque liefst voor je start. Dat is ten laatste op {{date}}.',
      passed:
        'Je moest je cheque waarschijnlijk kopen ten laatste op {{date}}. Kan het nog? Vraag het op het nummer {{infolijn}}.',
    },
  },
  steps: {
    label: 'Heeft de opleiding het label voor opleidingscheques? Kijk in de Opleidingsdatabank (de Vlaamse lijst).',
    bestellen:
      'Vraag je cheque aan op de website van de Vlaamse overheid. Meld je aan met itsme (een app). Of met een andere digitale sleutel.',
  },
  unchecked: {
    label:
      'Of je opleiding het label voor opleidingscheques heeft. Dat staat in de Opleidingsdatabank (de Vlaamse lijst).',
    bijberoep: 'Of je een bijberoep hebt. Dat mag. Maar we konden niet alle regels daarover lezen.',
  },
};
