import type { Contact } from '../../src/reasoning/rulebook.js';
import { fondsen, travi, vormDc } from './fondsen.contacts.js';

const infolijn = '1700';
const vdabLijn = '0800 30 700';

/** Where each referral leads: an address only where a source names it, a phone number only where it was confirmed. */
export const contacts: Readonly<Record<string, Contact>> = {
  'vlaamse-infolijn': {
    url: 'https://www.vlaanderen.be',
    phone: infolijn,
    sources: ['R-1700'],
  },
  'vdab-lijn': {
    url: 'https://www.vdab.be',
    phone: vdabLijn,
    sources: ['R-zoersel'],
  },
  leerwinkel: {
    url: 'https://www.vlaanderen.be',
    reasons: { brussel: { url: 'https://leerwinkel.brussels', sources: ['R-leerwinkel-brussel', 'R-vdab-brussel'] } },
    sources: [
      'R-leerwinkel-brussel',
      'R-leerwinkel-mechelen',
      'R-leerwinkel-west',
      'R-leerwinkel-gent',
      'R-leerwinkel-leuven',
      'R-leerwinkel-genk',
    ],
  },
  'brussel-educatief-verlof': {
    incentive: 'betaald-educatief-verlof-brussel',
    url: 'https://economie-werk.brussels/educatief-verlof-duur',
    sources: ['R-brussel-verlof', 'R-brussel-duur'],
  },
  'forem-educatief-verlof': {
    incentive: 'conge-education-paye',
    url: 'https://emploi.wallonie.be/demandes/2341_beneficier-d-un-conge-education-paye-dans-le-secteur-prive.html',
    phone: '071 23 15 62',
    sources: ['R-waals-verlof', 'R-waals-hervorming'],
  },
  'ostbelgien-bildungsurlaub': {
    incentive: 'bildungsurlaub',
    url: 'https://ostbelgienbildung.be/desktopdefault.aspx/tabid-2342/4465_read-32012/',
    sources: ['R-ostbelgien', 'R-brawo'],
  },
  grensinfopunt: {
    url: 'https://www.grensinfopunt.eu',
    sources: ['R-grensinfopunt'],
  },
  ziekenfonds: {
    url: 'https://www.riziv.fgov.be/nl/thema/terugkeer-naar-werk-tijdens-arbeidsongeschiktheid',
    sources: ['R-terug-naar-werk', 'R-vdab-gezondheid'],
  },
  gtb: {
    sources: ['R-gtb', 'R-arbeidsbeperking'],
  },
  gevangenis: {
    url: 'https://www.vocvo.be/nl/gedetineerden/algemene%20werking/onze%20werking',
    sources: ['R-vocvo', 'R-gevangenis', 'R-cvo-vrijstellingen'],
  },
  groeipakket: {
    url: 'https://www.groeipakket.be/faq/betaling/kan-ik-de-schooltoeslag-ontvangen-voor-mezelf',
    sources: ['R-groeipakket', 'R-groeipakket-abvv'],
  },
  'riziv-terug-naar-werk': {
    incentive: 'terug-naar-werk-fonds',
    url: 'https://www.riziv.fgov.be/nl/thema-s/socio-professionele-re-integratie/terug-naar-werk-fonds-nieuwe-perspectieven-voor-mensen-in-arbeidsongeschiktheid-dankzij-gespecialiseerde-dienstverlening-op-maat',
    sources: ['R-terug-naar-werk-fonds'],
  },
  tweedekans: {
    url: 'https://www.vlaanderen.be/onderwijs-en-vorming/school-en-studiekosten/kosten-volwassenenonderwijs',
    sources: ['R-diplomapremie', 'R-cvo-prijzen', 'R-cvo-kosten'],
  },
  examencommissie: {
    sources: ['S17'],
  },
  evc: {
    sources: ['S17'],
  },
  ligo: {
    url: 'https://www.ligo.be',
    sources: ['R-ligo', 'R-brusselleer'],
  },
  digibank: {
    sources: [],
  },
  studietoelagen: {
    incentive: 'studietoelage',
    url: 'https://studietoelagen.be/voorwaarden-en-bedragen/kom-ik-in-aanmerking',
    phone: infolijn,
    sources: ['R-studietoelagen'],
  },
  'levenslang-leren': {
    sources: ['R-cvo-prijzen', 'R-cvo-hoog-tarief'],
  },
  inburgering: {
    incentive: 'inburgering',
    url: 'https://www.vlaanderen.be/samenleven/herkomst/inburgering',
    sources: ['R-inburgering'],
  },
  nt2: {
    url: 'https://www.vlaanderen.be/samenleven/herkomst/inburgering',
    sources: ['R-inburgering', 'R-cvo-prijzen'],
  },
  verzoeker: {
    sources: ['R-verzoekers'],
  },
  naric: {
    url: 'https://www.vlaanderen.be/met-een-buitenlands-diploma-werken-in-vlaanderen/gelijkwaardigheidserkenning-van-diploma-aanvragen-bij-naric-vlaanderen',
    sources: ['R-naric', 'R-naric-gratis'],
  },
  eures: {
    phone: vdabLijn,
    sources: [],
  },
  'kmo-portefeuille-vlaio': {
    incentive: 'kmo-portefeuille',
    url: 'https://www.vlaio.be/nl/subsidies-financiering/subsidiedatabank/kmo-portefeuille-steun-voor-opleiding-en-advies',
    sources: ['R-kmo-portefeuille', 'R-kmo-hervorming'],
  },
  starten: {
    url: 'https://www.vlaio.be/nl/subsidies-financiering/subsidiedatabank/starten-bijberoep-steunmogelijkheden',
    sources: ['R-starten'],
  },
  bosa: {
    sources: ['S67'],
  },
  personeelsdienst: {
    sources: ['R-verlof-lokaal', 'R-verlof-vlaams', 'S36'],
  },
  school: {
    url: 'https://www.vlaanderen.be/vlaams-zorgkrediet/vlaams-zorgkrediet-opnemen-om-een-opleiding-te-volgen',
    sources: ['S36', 'S64', 'R-lerarenbonus'],
  },
  competentiecheck: {
    url: 'https://www.vdab.be',
    phone: vdabLijn,
    sources: ['R-competentiecheck'],
  },
  onderwijskiezer: {
    url: 'https://www.onderwijskiezer.be',
    sources: ['R-onderwijskiezer', 'R-ligo'],
  },
  'loopbaanbegeleiding-alternatief': {
    sources: [],
  },
  vdab: {
    url: 'https://www.vdab.be/opleidingen/premieserkend',
    phone: vdabLijn,
    sources: ['R-vdab-erkend', 'R-vdab-brussel', 'R-vdab-gezondheid', 'R-abvv-deeltijds'],
  },
  actiris: {
    url: 'https://www.actiris.brussels/nl/burgers/opleidingscheques/',
    sources: ['R-actiris', 'R-vdab-gewesten'],
  },
  'forem-werkzoekend': {
    sources: ['R-vdab-gewesten'],
  },
  adg: {
    sources: ['R-vdab-gewesten'],
  },
  'rva-einde-uitkering': {
    url: 'https://www.rva.be/nieuws/2026/03/02/nieuwe-werkloosheids--reglementering-sinds-1-maart-2026',
    sources: ['R-rva-maart-2026', 'R-brussels-times', 'R-businessam'],
  },
  'vdab-diploma': {
    url: 'https://www.vdab.be/diplomaviavdab/bijkomende-voorwaarden',
    phone: vdabLijn,
    sources: ['R-vdab-diploma'],
  },
  ocmw: {
    sources: ['R-mi-is', 'R-zoersel'],
  },
  'na-ontslag': {
    sources: ['R-cevora'],
  },
  'vdab-tijdelijk-werkloos': {
    url: 'https://www.vdab.be',
    phone: vdabLijn,
    sources: [],
  },
  ondernemersdienst: {
    url: 'https://www.vlaio.be/nl/subsidies-financiering/subsidiedatabank',
    reasons: { brussel: { url: 'https://www.1819.brussels', sources: ['R-brussel-1819'] } },
    sources: ['R-kmo-portefeuille'],
  },
  'brussel-opleidingspremie': {
    url: 'https://economie-werk.brussels/premie-opleiding',
    sources: ['R-brussel-premie', 'R-brussel-1819'],
  },
  'zorgopleiding-met-loon': {
    url: 'https://www.socialsecurity.be/citizen/nl/werk-en-werkloosheid/tewerkstellingsmaatregelen',
    reasons: {
      'prive-zorg': { url: 'https://www.fe-bi.org', sources: ['R-project-600-prive'] },
      socialprofit: { url: 'https://vivosocialprofit.org', sources: ['R-kies-voor-de-zorg'] },
    },
    sources: ['R-project-600', 'R-project-600-instructie', 'R-maribel-burger'],
  },
  travi,
  'dienstencheques-opleidingsfonds': vormDc,
  sectorfonds: {
    reasons: fondsen,
    sources: ['R-sectorconvenants'],
  },
  'werkgever-opleidingsdagen': {
    incentive: 'individueel-opleidingsrecht',
    url: 'https://werk.belgie.be/nl/themas/opleiding/individueel-opleidingsrecht/individueel-opleidingsrecht-informatie-voor-de',
    sources: ['R-opleidingsdagen'],
  },
  'federal-learning-account': {
    url: 'https://mycareer.be',
    sources: ['R-learning-account', 'R-learning-account-sociare'],
  },
  vakbond: {
    sources: [],
  },
  opleidingstegoed: {
    url: 'https://www.vlaanderen.be',
    phone: infolijn,
    sources: ['S53', 'S56'],
  },
};
