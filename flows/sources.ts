import type { Sources } from '../src/reasoning/rulebook.js';
import { onderwijs, overheid, pers, plan, secretariaat, studie, vakbond, wet } from './sources/kinds.js';
import { richting } from './sources/richting.js';
import { sectorfondsen } from './sources/sectorfondsen.js';
import { werkgever } from './sources/werkgever.js';
import { gewesten } from './sources/gewesten.js';
import { leren } from './sources/leren.js';
import { vragen } from './sources/vragen.js';
import { werkZoeken } from './sources/werk-zoeken.js';

/** Every source once. The S-numbers are those of the incentives; the names are those of the referrals and of career guidance. */
export const sources: Sources = {
  // Vlaams opleidingsverlof
  S1: overheid(
    'Vlaamse Regering: aanpassing van de voorwaarden van Vlaams opleidingsverlof',
    'https://www.vlaanderen.be/vlaamse-regering/beslissingen-van-de-vlaamse-regering/tijdelijke-technische-aanpassingen-voorwaarden-om-in-aanmerking-te-komen-voor-het-vlaams-opleidingsverlof',
    '2025-04-25',
  ),
  S2: wet(
    'Wijziging van het besluit van 21 december 2018 over Vlaams opleidingsverlof (2025005167)',
    'https://refli.be/fr/lex/2025005167',
    '2025',
  ),
  S4: secretariaat(
    'Easypay: Vlaams opleidingsverlof vanaf 1 september 2025',
    'https://www.easypay-group.com/fr_BE/connaissance/flashes-info/detail/Conge-de-formation-flamand-%3A-adaptations-au-1er%C2%A0septembre%C2%A02025?id=10599',
    '2025',
  ),
  S5: plan(
    secretariaat(
      'Acerta: hervorming van Vlaams opleidingsverlof vanaf 2026-2027',
      'https://www.acerta.be/fr/inspiration/reforme-du-conge-de-formation-flamand-modifications-partir-de-lannee-scolaire-2026-2027',
      '2025',
    ),
  ),
  S6: secretariaat(
    'Securex: wat in 2025 verandert aan Vlaams opleidingsverlof',
    'https://www.securex.be/fr/lex4you/employeur/actualites/le-conge-de-formation-flamand-evolue-en-2025',
    '2025',
  ),
  S8: secretariaat(
    'Easypay: wat nieuw is in september 2025',
    'https://easypay-group.com/fr_BE/connaissance/flashes-info/detail/Septembre-2025-%3A-nouvelle-rentree%2C-coup-d-envoi-des-nouveautes-%21?id=10716',
    '2025',
  ),
  'S-vov-opleidingen': overheid(
    'Vlaanderen: welke opleidingen recht geven op Vlaams opleidingsverlof',
    'https://www.vlaanderen.be/werken/opleiding-op-de-werkplek/als-werknemer-een-opleiding-volgen/vlaams-opleidingsverlof/welke-opleidingen-geven-recht-op-vlaams-opleidingsverlof',
    undefined,
    '2026-11-28',
  ),
  'S-vov-opleidingen-ouder': overheid(
    'Vlaanderen: welke opleidingen recht geven op Vlaams opleidingsverlof (oudere pagina)',
    'https://www.vlaanderen.be/vlaams-opleidingsverlof/welke-opleidingen-geven-recht-op-vlaams-opleidingsverlof',
    undefined,
    '2026-11-28',
  ),
  'S-prato-voorstel': secretariaat(
    'Prato: opleidingsverlof op voorstel van de werkgever',
    'https://www.prato.be/vov-wijzigingen-en-verlenging-gemeenschappelijk-initiatiefrecht/',
    '2023-06-07',
    '2026-11-28',
  ),
  'S-sodalis-maart': secretariaat(
    'Sodalis: wijzigingen aan Vlaams opleidingsverlof in 2023-2024',
    'https://sodalis.be/vlaams-opleidingverlof-voorziene-wijzigingen-schooljaar-2023-2024/',
    '2023',
    '2026-11-28',
  ),
  'S-vov-meer-werkgevers': secretariaat(
    'Securex: wie mag afwezig zijn om een opleiding te volgen',
    'https://www.securex.be/nl/lex4you/werkgever/nieuws/back2school-wie-mag-afwezig-zijn-om-een-opleiding-te-volgen-2022',
    '2022-09-01',
    '2026-11-28',
  ),
  'S-groups-wie': secretariaat(
    'Group S: de principes van Vlaams opleidingsverlof',
    'https://www.groups.be/nl/nieuws/juridische-artikels/vlaams-opleidingsverlof-de-belangrijkste-principes-op-een-rijtje-0',
    '2023',
    '2026-11-28',
  ),
  'S-vov-per-werkgever': secretariaat(
    'Argus Advocaten: Vlaams opleidingsverlof bij meer dan één werkgever',
    'https://www.argusadvocaten.be/vlaams-opleidingsverlof-de-opvolger-van-het-betaald-educatief-verlof/',
    '2019',
    '2026-11-28',
  ),
  'S-vov-aanvraag': overheid(
    'Vlaanderen: opleidingsverlof aanvragen, en de terugbetaling voor de werkgever',
    'https://www.vlaanderen.be/vlaams-opleidingsverlof/aanvraag-vlaams-opleidingsverlof-en-terugbetaling-voor-werkgever',
    undefined,
    '2026-11-28',
  ),
  'S-accuria': secretariaat(
    'Accuria: termijnen en opleidingsattesten van opleidingsverlof',
    'https://accuria.be/vlaams-opleidingsverlof-deadline-opleidingsattesten-2/',
    '2024',
    '2026-11-28',
  ),
  S9: secretariaat(
    'Besox: loongrens en termijn van opleidingsverlof in 2025-2026',
    'https://besox.storychief.io/betaald-educatief-verlof-en-vlaams-opleidingsverlof-loongrens-indieningstermijn-en-wijzigingen-schooljaar-2025-2026',
    '2025',
  ),
  S10: pers(
    'Asap (uitzendkantoor): Vlaams opleidingsverlof',
    'https://www.asap.be/fr/des-blogs/le-conge-de-formation-flamand-vov',
    '2025',
  ),
  S13: secretariaat(
    'Sodalis: wijzigingen aan Vlaams opleidingsverlof gepubliceerd',
    'https://sodalis.be/vlaams-opleidingsverlof-bepaalde-wijzigingen-gepubliceerd/',
    '2023',
  ),
  S15: overheid(
    'Vlaanderen: aantal uren Vlaams opleidingsverlof per schooljaar',
    'https://www.vlaanderen.be/als-werknemer-vlaams-opleidingsverlof-opnemen/aantal-uren-vlaams-opleidingsverlof-per-schooljaar',
  ),
  S16: secretariaat(
    'Securex: uren Vlaams opleidingsverlof bij voltijds werk',
    'https://www.securex.be/nl/lex4you/werkgever/themas/vakantie-afwezigheid/tijd-voor-de-werknemer/op-hoeveel-uur-vlaams-opleidingsverlof-hebben-voltijdse-werknemers-recht',
    '2023-11-16',
  ),
  S17: overheid(
    'Vlaanderen: voorwaarden van een opleiding voor Vlaams opleidingsverlof',
    'https://www.vlaanderen.be/als-opleidingsverstrekker-een-opleiding-aanbieden-voor-vlaams-opleidingsverlof/vlaams-opleidingsverlof-voorwaarden-van-de-opleiding',
  ),
  S18: overheid(
    'Vlaanderen: wat onder privésector valt',
    'https://www.vlaanderen.be/vlaamse-opleidingsincentives/wat-wordt-verstaan-onder-privesector',
  ),
  S53: pers(
    'Trends: een teller met opleidingstegoed voor elke werknemer',
    'https://trends.knack.be/nieuws/macro-economie-beleid/iedere-werknemer-krijgt-teller-met-opleidingstegoed/',
    '2023-09',
  ),
  S58: pers(
    'Accent (uitzendkantoor): wie Vlaams opleidingsverlof kan nemen',
    'https://accentjobs.be/nl/blog/heb-ik-recht-op-vlaams-opleidingsverlof',
    '2020-10-19',
  ),
  S59: onderwijs(
    'CVO Moderne Talen: Vlaams opleidingsverlof',
    'https://modernetalen.be/nl/nederlands/extra-info-rg1-2/vlaams-opleidingsverlof',
    '2021',
  ),
  S61: secretariaat(
    'Acerta: opleidingsverlof op voorstel van de werkgever in 2021-2022',
    'https://www.acerta.be/en/insights/blog/employers/flemish-training-leave-collective-right-of-initiative-during-the-school-year-2021-2022',
    '2021-07-08',
  ),
  S73: pers(
    'Knack: Vlaams opleidingsverlof verdubbelt tot 250 uur',
    'https://moneytalk.knack.be/geld-en-beurs/vlaams-opleidingsverlof-verdubbelt-dit-schooljaar-tot-250-uur/article-normal-1773813.html',
    '2021-09',
  ),
  S76: secretariaat(
    'Besox: cao 103ter past het recht op tijdskrediet aan',
    'https://www.besox.be/cao-nr-103ter-past-recht-op-tijdskrediet-aan/',
    '2017-01-09',
  ),
  S77: secretariaat(
    'Partena: regels van Vlaams opleidingsverlof sinds september 2019',
    'https://www.partena-professional.be/nl/knowledge-center/infoflashes/vlaams-opleidingsverlof-wat-zijn-de-regels-vanaf-1-september-2019',
    '2019',
  ),
  S83: pers(
    'Zelfstandige.vlaanderen: Vlaams opleidingsverlof in de privésector',
    'https://www.zelfstandige.vlaanderen/wat-is-het-vlaams-opleidingsverlof-voor-werknemers-in-de-privesector/',
    '2021',
  ),
  S86: vakbond(
    'ACV: Vlaams opleidingsverlof',
    'https://www.hetacv.be/je-rechten/werken-in-de-prive-sector/opleiding/vlaams-opleidingsverlof?EnrichmentType=Sectors&EnrichmentValue=173',
  ),

  // opleidingscheques
  S20: overheid(
    'Vlaanderen: opleidingscheques voor werknemers',
    'https://www.vlaanderen.be/opleidingscheques-voor-werknemers',
  ),
  S21: wet(
    'Besluit van de Vlaamse Regering van 26 april 2024 over opleidingscheques',
    'https://etaamb.openjustice.be/nl/besluit-van-de-vlaamse-regering-van-26-april-2024_n2024006383.html',
    '2024-04-26',
  ),
  S22: secretariaat(
    'Besox: nieuwe regels voor opleidingscheques',
    'https://besox.storychief.io/nieuwe-regels-voor-vlaamse-opleidingscheques-voor-werknemers',
    '2019',
  ),
  S23: onderwijs(
    'Yourcoach: opleidingscheques',
    'https://www.yourcoach.be/over-ons/kwaliteitslabels/opleidingscheques/',
    '2024',
  ),
  S24: onderwijs(
    'Universiteit Antwerpen: opleidingscheques',
    'https://www.uantwerpen.be/nl/studentenleven/studiebudget-socialevoorzieningen/opleidingscheques/',
  ),
  S25: onderwijs('Transport Academy: opleidingscheques', 'https://www.transportacademy.be/nl/opleidingscheques'),
  S26: vakbond(
    'ACV: opleidingscheques',
    'https://www.hetacv.be/je-rechten/werken-in-de-prive-sector/opleiding/opleidingscheques',
  ),
  S27: onderwijs('Cervo-Go: voordelen voor wie een opleiding volgt', 'https://www.cervogo.be/uwvoordelen/'),
  'S-leerstad': onderwijs(
    'Leerstad: opleidingscheques voor werknemers',
    'https://www.leerstad.be/index.php/14-info/15-opleidingscheques-voor-werknemers',
    undefined,
    '2026-11-28',
  ),
  'S-cvofocus': onderwijs(
    'CVO Focus: opleidingscheques',
    'https://cvofocus.be/info/opleidingscheques/',
    undefined,
    '2026-11-28',
  ),
  S29: pers(
    'LexAlert: opleidingscheques worden digitaal',
    'https://www.lexalert.be/nl/article/digitalisering-opleidingscheques',
    '2020',
  ),

  // Vlaams opleidingskrediet
  'S-vok-voorwaarden': overheid(
    'Vlaanderen: voorwaarden van het opleidingskrediet in de privésector',
    'https://www.vlaanderen.be/aanmoedigingspremie-opleidingskrediet-privesector/aanmoedigingspremie-opleidingskrediet-voorwaarden-privesector',
    undefined,
    '2026-11-28',
  ),
  S30: overheid(
    'Vlaanderen: bedrag en duur van het opleidingskrediet in de privésector',
    'https://www.vlaanderen.be/aanmoedigingspremie-opleidingskrediet-privesector/aanmoedigingspremie-opleidingskrediet-bedrag-uitbetaling-en-duur-privesector',
    '2021-09-01',
  ),
  S31: overheid(
    'Vlaanderen: welke aanmoedigingspremie bij je past',
    'https://www.vlaanderen.be/aanmoedigingspremies/welke-aanmoedigingspremie-past-bij-uw-situatie',
  ),
  S32: secretariaat(
    'Attentia: hervorming van het Vlaams opleidingskrediet',
    'https://www.attentia.be/nl/nieuws/hervorming-vlaamse-aanmoedigingspremie-opleidingskrediet',
    '2019',
  ),
  S33: overheid(
    'Departement Werk: aanmoedigingspremies',
    'https://www.werk.be/online-diensten/aanmoedigingspremies',
    '2020',
  ),
  S34: onderwijs('Syntra West: opleidingskrediet', 'https://syntrawest.be/subsidies//opleidingskrediet'),
  S35: studie(
    'SERV: advies over Vlaams opleidingskrediet en opleidingscheques',
    'https://www.serv.be/serv/publicatie/advies-vlaams-opleidingskrediet-prive-sector-en-private-social-profit-en-opleidingscheques',
    '2019',
  ),
  S43: vakbond(
    'ACV: opleidingskrediet',
    'https://www.hetacv.be/mijn-loopbaan/werken-in-de-prive-sector/opleiding/opleidingskrediet',
  ),
  'S-acv-de-lijn': vakbond('ACV De Lijn: tijdskrediet', 'http://acvdelijn.be/?page_id=125', undefined, '2026-11-28'),
  S91: overheid(
    'Vlaanderen: aanmoedigingspremie voor tijdskrediet',
    'https://www.vlaanderen.be/nl/werk/loopbaan/aanmoedigingspremie-voor-tijdskrediet',
    '2017',
  ),

  // Vlaams zorgkrediet
  S36: overheid(
    'Vlaanderen: zorgkrediet voor een opleiding',
    'https://www.vlaanderen.be/vlaams-zorgkrediet/vlaams-zorgkrediet-opnemen-om-een-opleiding-te-volgen',
  ),
  S37: overheid(
    'Vlaanderen: uitkering bij zorgkrediet',
    'https://www.vlaanderen.be/werken/verlof-en-tijdelijk-minder-werken/vlaams-zorgkrediet/uitkering-vlaams-zorgkrediet-en-combinatie-met-andere-inkomsten',
  ),
  S38: overheid(
    'Vlaanderen: wie zorgkrediet kan nemen, en hoelang',
    'https://www.vlaanderen.be/vlaams-zorgkrediet/wie-komt-in-aanmerking-voor-vlaams-zorgkrediet',
  ),
  S39: onderwijs('Thomas More: zorgkrediet en opleidingsverlof'),
  S63: overheid(
    'Departement Werk: vragen over zorgkrediet',
    'https://www.werk.be/online-diensten/vlaams-zorgkrediet/veelgestelde-vragen',
    '2019',
  ),
  S64: wet(
    'Omzendbrief: zorgkrediet in het onderwijs',
    'https://data-onderwijs.vlaanderen.be/edulex/document.aspx?docid=14977',
  ),
  S68: onderwijs('GO!: zorgkrediet voor een opleiding', 'https://pro.g-o.be/faq/288', '2016'),
  S88: onderwijs('Odisee: zorgkrediet', 'https://www.odisee.be/vlaams-zorgkrediet', undefined, '2026-11-28'),

  // tijdskrediet
  S40: overheid(
    'RVA: tijdskrediet, infoblad T193',
    'https://www.rva.be/bladzijde/tijdskrediet-landingsbaan---recht-op-verlof-bij-de-werkgever-en-recht-op-onderbrekingsuitkeringen-toegekend-door-de-rva',
    '2026-01-01',
  ),
  S41: overheid(
    'RVA: tijdskrediet met motief, infoblad T160',
    'https://www.onem.be/citoyens/interruption-de-carriere-credit-temps-et-conges-thematiques/credit-temps-secteur-prive/le-credit-temps-avec-motif',
    '2024-10-01',
  ),
  S42: overheid(
    'RVA: hoe je tijdskrediet aanvraagt, infoblad E65',
    'https://www.rva.be/werkgevers/loopbaanonderbreking-tijdskrediet-en-thematische-verloven/aanvraagprocedure-van-het-tijdskrediet',
    '2024-06-01',
  ),
  S44: onderwijs('Odisee: tijdskrediet', 'https://www.odisee.be/tijdskrediet'),
  S45: secretariaat(
    'SD Worx: tijdskrediet in 2023',
    'https://www.sd.be/ellawebsite/nl/legalnews/98f78e80-ff93-4a52-abb9-6eb529cb1a88',
    '2023-01',
  ),
  S46: pers(
    'hr2day: tijdskrediet voor een opleiding tot een knelpuntberoep',
    'https://hr2day.be/nieuws/51-tijdskrediet-om-een-erkende-opleiding-tot-een-knelpuntberoep-wijziging-vanaf-01-01-2019',
    '2019',
  ),
  S47: onderwijs(
    'SIEP: tijdskrediet voor een opleiding',
    'http://formations.siep.be/enseignement/gps/conditions-dacces',
  ),
  S49: overheid(
    'RVA: loopbaanonderbreking in de openbare sector, wie onder welk gewest valt',
    'https://www.rva.be/nl/wie-al-dan-niet-betrokken-bij-de-regionalisering-van-loopbaanonderbreking-de-openbare-sector-0',
  ),
  S79: secretariaat(
    'Sodalis: tijdskrediet sinds 1 februari 2023',
    'https://sodalis.be/wijzigingen-inzake-tijdskrediet-vanaf-1-februari-2023/',
    '2023-02-03',
  ),
  S81: overheid('RVA: infoblad E67', 'http://www.onem.be/fr/documentation/feuille-info/e67', '2013-07-01'),

  // loopbaanbegeleiding
  S50: plan(
    secretariaat(
      'Acerta: hervorming van de loopbaancheque',
      'https://www.acerta.be/fr/inspiration/reforme-des-cheques-carriere-et-introduction-du-credit-carriere-en-flandre',
      '2025',
    ),
  ),
  S51: plan(
    overheid(
      'VDAB: wat de hervorming van de loopbaancheque betekent',
      'https://extranet.vdab.be/loopbaanbegeleiding/hervorming-loopbaancheque-impact-op-de-loopbaancentra',
      '2025',
    ),
  ),
  S56: plan(studie('SERV: advies "Waarheen met de loopbaancheques?"', undefined, '2025-10')),
  S82: overheid(
    'Vlaanderen: voorwaarden voor de aanmoedigingspremie in de privésector en de socialprofit',
    'https://www.vlaanderen.be/nl/werk/loopbaan/voorwaarden-voor-de-aanmoedigingspremie-de-privesector',
    '2017',
  ),
  S87: vakbond(
    'ACV: Vlaamse aanmoedigingspremies',
    'https://www.hetacv.be/mijn-loopbaan/werken-in-de-prive-sector/tijdskrediet-en-thematisch-verlof/tijdskrediet/vlaamse-aanmoedigingspremies',
  ),
  S84: vakbond(
    'Puls: Vlaams opleidingsverlof, wees er op tijd bij',
    'https://www.pulsmagazine.be/2019/06/14/vlaams-opleidingsverlof-wees-er-op-tijd-bij/',
    '2019-06-14',
  ),
  'R-careerpoint': onderwijs(
    'Career Point: wie een loopbaancheque kan krijgen',
    'https://careerpoint.be/VDAB_loopbaancheques_wie_komt_in_aanmerking.html',
    '2020',
  ),
  'R-loopbaancheque-wie': overheid('VDAB: voor wie de loopbaancheque is', 'http://www.vdab-loopbaancheque.be/wie/'),
  'R-besluit-loopbaankrediet': overheid(
    'Vlaamse Regering: van loopbaancheque naar loopbaankrediet',
    'https://www.vlaanderen.be/vlaamse-regering/beslissingen-van-de-vlaamse-regering/omvorming-loopbaancheques-naar-loopbaankrediet-bepaling-tijdelijke-afwijking-van-besluiten-over-loopbaanbegeleiding',
    '2025-07-18',
  ),

  // werk zoeken
  ...werkZoeken,
  'R-vdab-erkend': overheid('VDAB: premies bij een erkende opleiding', 'https://www.vdab.be/opleidingen/premieserkend'),
  'R-vdab-brussel': overheid(
    'Leerwinkel Brussel: VDAB en Actiris in Brussel',
    'https://leerwinkel.brussels/nl/veelgestelde-vragen',
  ),
  'R-vdab-gewesten': overheid(
    'VDAB: wie beslist buiten Vlaanderen',
    'https://www.vdab.be/niet-erkend-specifieke-vragen',
  ),
  'R-vdab-diploma': overheid(
    'VDAB: voorwaarden voor een diploma via VDAB',
    'https://www.vdab.be/diplomaviavdab/bijkomende-voorwaarden',
  ),
  'R-actiris': overheid('Actiris: opleidingscheques', 'https://www.actiris.brussels/nl/burgers/opleidingscheques/'),
  'R-rva-maart-2026': overheid(
    'RVA: nieuwe regels voor werkloosheid sinds 1 maart 2026',
    'https://www.rva.be/nieuws/2026/03/02/nieuwe-werkloosheids--reglementering-sinds-1-maart-2026',
    '2026-03-02',
  ),
  'R-brussels-times': pers(
    'The Brussels Times: wat er gebeurt als je je job verliest',
    'https://www.brusselstimes.com/1952677/what-happens-if-you-lose-your-job-in-belgium',
    '2026',
  ),
  'R-zoersel': overheid('Gemeente Zoersel: einde van de werkloosheidsuitkering', 'https://www.zoersel.be/node/14958'),
  'R-mi-is': overheid(
    'POD Maatschappelijke Integratie: studeren met leefloon',
    'https://www.mi-is.be/nl/faq/welke-studies-mag-een-student-volgen-met-behoud-van-zijn-leefloon-0',
  ),
  'R-cevora': onderwijs('Cevora: vragen en antwoorden', 'https://www.cevora.be/nl/faq'),

  // werknemers en zelfstandigen
  'R-travi': onderwijs(
    'Fonds Interim: opleidingsgeld gaat naar Travi',
    'https://fondsinterim.be/nl/voor-de-werkgever/trekkingsrechten-vorming',
  ),
  'R-vorm-dc': onderwijs(
    'Vorm DC: terugbetaling van opleidingen',
    'https://vorm-dc.be/subsidies/starters/dossiers-2023-2024-specifieke-procedure',
  ),
  'R-dienstencheques': overheid(
    'Vlaanderen: erkende opleidingen voor wie met dienstencheques werkt',
    'https://www.vlaanderen.be/consumentenzaken/erkende-opleidingen-voor-wie-werkt-via-dienstencheques/berekening-en-terugbetaling-erkende-opleidingen-dienstencheques',
  ),
  'R-sectorconvenants': vakbond(
    'ABVV: verlenging van de sectorconvenants',
    'https://abvv.be/echo/verlenging-sectorconvenants-en-addenda-en-eerste-stappen-richting-10de-generatie',
  ),
  ...sectorfondsen,
  'R-opleidingsdagen': overheid(
    'FOD Werkgelegenheid: individueel opleidingsrecht',
    'https://werk.belgie.be/nl/themas/opleiding/individueel-opleidingsrecht/individueel-opleidingsrecht-informatie-voor-de',
  ),
  'R-kmo-portefeuille': overheid(
    'VLAIO: kmo-portefeuille',
    'https://www.vlaio.be/nl/subsidies-financiering/subsidiedatabank/kmo-portefeuille-steun-voor-opleiding-en-advies',
    '2024-06',
  ),
  'R-kmo-hervorming': overheid(
    'VLAIO: kmo-portefeuille vanaf 1 februari 2026',
    'https://www.vlaio.be/nl/nieuws/hervorming-kmo-portefeuille-vanaf-1-februari-2026-enkel-nog-advies-voor-cybersecurity',
    '2026-01',
  ),
  'R-starten': overheid(
    'VLAIO: starten in bijberoep',
    'https://www.vlaio.be/nl/subsidies-financiering/subsidiedatabank/starten-bijberoep-steunmogelijkheden',
    '2024-02',
  ),

  // overheid en onderwijs
  S66: overheid(
    'VDAB: opleidingscheques voor werknemers, en een brevet verpleegkunde',
    'https://www.vdab.be/opleidingscheques/werknemers.shtml',
    '2020',
  ),
  S67: overheid('FOD BOSA: opleidingen en testen'),
  'R-verlof-lokaal': overheid(
    'Agentschap Binnenlands Bestuur: verlof bij lokale besturen',
    'https://lokaalbestuur.vlaanderen.be/personeel/rechtspositieregeling/verloven-en-afwezigheden',
  ),
  'R-verlof-vlaams': overheid(
    'Vlaamse overheid: verlof en dienstvrijstelling',
    'https://overheid.vlaanderen.be/toelichting-bij-deel-x-de-verloven-en-dienstvrijstellingen-titel-8',
  ),
  'R-lerarenbonus': pers(
    'Knack: lerarenbonus voor wie de lerarenopleiding volgt',
    'https://www.knack.be/nieuws/belgie/lerarenbonus-geeft-beginnende-leerkrachten-vrijstelling-om-lerarenopleiding-te-volgen/',
  ),

  // andere gewesten en over de grens
  'R-brussel-verlof': overheid(
    'Brussel Economie en Werkgelegenheid: hervorming van betaald educatief verlof',
    'https://economie-werk.brussels/betaald-educatief-verlof-hervorming',
  ),
  'R-brussel-duur': overheid(
    'Brussel Economie en Werkgelegenheid: duur van het verlof',
    'https://economie-werk.brussels/educatief-verlof-duur',
  ),
  'R-waals-verlof': overheid(
    'Waalse overheid: congé-éducation payé',
    'https://emploi.wallonie.be/demandes/2341_beneficier-d-un-conge-education-paye-dans-le-secteur-prive.html',
  ),
  'R-waals-parlement': overheid(
    'Waals parlement: vraag over het congé-éducation en lessen op afstand',
    'https://www.parlement-wallonie.be/pwpages?iddoc=130565&p=interp-questions-voir&type=28',
    '2024-12',
    '2026-11-28',
  ),
  'R-loongrens-liantis': secretariaat(
    'Liantis: loongrens van opleidingsverlof en betaald educatief verlof',
    'https://www.liantis.be/nl/nieuws/nieuw-loonplafond-vlaams-opleidingsverlof-en-betaald-educatief-verlof',
    '2023',
    '2026-11-28',
  ),
  'R-loongrens-wallonie': overheid(
    'Waalse overheid: congé-éducation payé en de loongrens',
    'https://emploi.wallonie.be/nl/home/formation/conge-education-paye.html',
    '2023',
    '2026-11-28',
  ),
  'R-waals-hervorming': overheid(
    'Waalse overheid: veranderingen aan het congé-éducation',
    'https://emploi.wallonie.be/de/home/actualites/actualites/du-changement-pour-le-conge-education-et-le-cheque-formation.html',
  ),
  'R-ostbelgien': overheid(
    'Ostbelgien: bezahlter Bildungsurlaub',
    'https://ostbelgienbildung.be/desktopdefault.aspx/tabid-2342/4465_read-32012/',
  ),
  'R-grensinfopunt': overheid(
    'Nederlandse regering: geld voor de grensinfopunten',
    'https://www.rijksoverheid.nl/actueel/nieuws/2025/07/23/extra-financiering-voor-grensinfopunten',
    '2025-07-23',
  ),

  // gezondheid
  'R-terug-naar-werk': overheid(
    'RIZIV: terug naar werk tijdens arbeidsongeschiktheid',
    'https://www.riziv.fgov.be/nl/thema/terugkeer-naar-werk-tijdens-arbeidsongeschiktheid',
  ),
  'R-terug-naar-werk-fonds': overheid(
    'RIZIV: Terug Naar Werk-fonds',
    'https://www.riziv.fgov.be/nl/thema-s/socio-professionele-re-integratie/terug-naar-werk-fonds-nieuwe-perspectieven-voor-mensen-in-arbeidsongeschiktheid-dankzij-gespecialiseerde-dienstverlening-op-maat',
  ),
  'R-vdab-gezondheid': overheid(
    'VDAB: opleiding met een gezondheidsprobleem',
    'https://www.vdab.be/gezondheidsprobleem-opleiding',
  ),

  // leren
  'R-cvo-prijzen': onderwijs(
    'CVO Edukempen: prijzen vanaf september 2025',
    'https://edukempen.be/opleidingen/kostprijs2025',
    '2025',
  ),
  'R-diplomapremie': onderwijs(
    'LBC Onderwijs: premie voor een eerste diploma',
    'https://www.lbconderwijs.be/diplomavergoeding',
  ),
  'R-ligo': overheid(
    'Onderwijskiezer: basiseducatie',
    'https://www.onderwijskiezer.be/v2/volwassen/volw_basiseducatie.php',
  ),
  'R-brusselleer': onderwijs(
    'Onderwijs in Brussel: Brusselleer',
    'http://www.onderwijsinbrussel.be/ondersteuning/brusselleer-het-brusselse-centrum-voor-basiseducatie',
  ),
  'R-studietoelagen': overheid(
    'Studietoelagen: wie in aanmerking komt',
    'https://studietoelagen.be/voorwaarden-en-bedragen/kom-ik-in-aanmerking',
  ),
  'R-inburgering': overheid('Vlaanderen: inburgering', 'https://www.vlaanderen.be/samenleven/herkomst/inburgering'),
  'R-verzoekers': overheid(
    'VVSG: inburgering en verzoekers om bescherming',
    'https://www.vvsg.be/samenleven-gezin-welzijn/diversiteit/inburgering',
  ),
  'R-competentiecheck': pers(
    'EuropaWSE: de competentiecheck van VDAB',
    'https://www.europawse.be/nieuws-en-publicaties/nieuwsberichten/de-competentiecheck-brengt-de-leercultuur-tot-op-de-werkvloer',
  ),

  // voor iedereen
  'R-1700': overheid(
    'Departement Werk: opleidingen met opleidingsverlof, en het nummer 1700',
    'https://www.werk.be/online-diensten/vlaams-opleidingsverlof/opleidingen-die-recht-geven',
  ),
  ...richting,
  ...leren,
  ...werkgever,
  ...gewesten,
  ...vragen,
};
