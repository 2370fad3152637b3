import type { aanbod as usual } from '../nl/aanbod.js';
import type { Simpler } from './simpler.js';

const hoogstensSecundair = 'je hebt hoogstens een diploma secundair onderwijs';
const ofPlan = 'of: de opleiding staat in een persoonlijk ontwikkelingsplan (uit loopbaanbegeleiding)';
const werknemerIn = (region: string): string =>
  `je in ${region} werknemer bent (privésector of socialprofit: zorg, welzijn en cultuur)`;
const minderWerken = 'je een tijd minder of helemaal niet wilt werken';

export const aanbod: Simpler<typeof usual> = {
  none: 'Bij deze opleiding vonden we geen steun voor Vlaanderen.',

  voor: {
    'vlaams-opleidingsverlof': { werkplek: werknemerIn('Vlaanderen') },
    'betaald-educatief-verlof-brussel': { werkplek: werknemerIn('Brussel') },
    'conge-education-paye': { werkplek: werknemerIn('Wallonië') },
    bildungsurlaub: { werkplek: werknemerIn('de Duitstalige Gemeenschap') },
    opleidingscheques: {
      woonplaats: 'je in Vlaanderen of Brussel woont (soms is dit genoeg: je werkt er)',
      'opleiding|diploma': `dit allebei klopt: ${hoogstensSecundair}, en: de opleiding heeft het label voor opleidingscheques`,
      'opleiding|diploma+pop': `één van deze twee klopt: label voor opleidingscheques én hoogstens een diploma secundair onderwijs, ${ofPlan}`,
    },
    'kmo-portefeuille': {
      vestiging: 'je een eigen zaak in Vlaanderen hebt (ook in bijberoep)',
    },
    'vlaams-opleidingskrediet': {
      werkgever: werknemerIn('Vlaanderen'),
      uitkering: 'je tijdskrediet (verlof) neemt met een uitkering van de RVA',
      'kenmerk|diploma+pop': `één van deze twee klopt: ${hoogstensSecundair}, ${ofPlan}`,
    },
    'tijdskrediet-opleiding': {
      werkplek: werknemerIn('België'),
      cao: 'één van deze twee klopt: een cao (akkoord met de vakbonden) laat het toe, of: je gaat maar een vijfde minder werken',
      vorm: minderWerken,
    },
    'vlaams-zorgkrediet': {
      werkgever: 'je werkgever dit is: Vlaamse overheid, onderwijs, of lokaal bestuur in Vlaanderen',
      vorm: minderWerken,
    },
  },
};
