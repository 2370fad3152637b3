import type { termen as usual } from '../nl/termen.js';
import type { Simpler } from './simpler.js';

export const termen: Simpler<typeof usual> = {
  opleidingsverlof: 'vrij van je werk om te leren, met loon',
  opleidingscheque: 'een bon van Vlaanderen om een opleiding mee te betalen',
  zorgkrediet:
    'verlof met een uitkering, voor personeel van: Vlaamse overheid, scholen, lokale besturen zoals gemeenten',
  loopbaanbegeleiding: 'gesprekken met een begeleider: wat kun en wil je in je werk',
  loopbaankrediet: 'komt volgens een plan in de plaats van de loopbaancheque',
  'kmo-portefeuille': 'Vlaamse steun voor opleiding in een kleine of middelgrote zaak',
  leefloon: 'geld van het OCMW voor wie te weinig geld heeft',
  inschakelingsuitkering: 'uitkering na je studie, als je nog geen werk hebt',

  rva: 'de federale dienst die beslist over uitkeringen: werkloosheid en tijdskrediet',
  hulpkas: 'de dienst die je uitkering betaalt, zonder vakbond',
  'adviserend-arts': 'arts van je ziekenfonds die beslist of je kunt werken',

  'federal-learning-account': 'de vroegere lijst van je opleidingen bij een werkgever',

  'persoonlijk-ontwikkelingsplan': 'een plan voor je loopbaan, gemaakt met een loopbaanbegeleider',
  beroepskwalificatie: 'bewijs dat je een beroep kent, erkend door Vlaanderen',
  studiepunten: 'zo telt hogeschool of universiteit hoe groot een vak is',
  basiseducatie: 'lessen voor volwassenen: lezen, schrijven, rekenen, werken met de computer',
};
