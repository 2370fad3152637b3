import type { Sources } from '../../src/reasoning/rulebook.js';
import { onderwijs, overheid, pers, secretariaat, wet } from './kinds.js';

/** The day on which these were first read. */
const gelezen = '2026-11-28';

/** What the answers rest on to what people ask about an incentive: refusal, dismissal, illness, paying back, tax. */
export const vragen: Sources = {
  // opleidingsverlof
  'V-inplannen': overheid(
    'Vlaanderen: Vlaams opleidingsverlof inplannen',
    'https://www.vlaanderen.be/vlaams-opleidingsverlof/vlaams-opleidingsverlof-inplannen',
    undefined,
    gelezen,
  ),
  'V-planning': overheid(
    'Departement Werk: planning van betaald educatief verlof',
    'https://www.werk.be/online-diensten/betaald-educatief-verlof/planning-van-het-verlof',
    undefined,
    gelezen,
  ),
  'V-loon-en-bescherming': overheid(
    'Vlaanderen: loon en bescherming tijdens Vlaams opleidingsverlof',
    'https://www.vlaanderen.be/vlaams-opleidingsverlof/loon-en-bescherming-tijdens-vlaams-opleidingsverlof',
    '2023-09',
    gelezen,
  ),
  'V-ontslagbescherming': overheid(
    'Vlaanderen: loon en ontslagbescherming tijdens Vlaams opleidingsverlof',
    'https://www.vlaanderen.be/vlaams-opleidingsverlof/loon-en-ontslagbescherming-tijdens-vlaams-opleidingsverlof',
    '2021-09-19',
    gelezen,
  ),
  'V-verlof-ontslag': secretariaat(
    'Securex: weetjes over Vlaams opleidingsverlof',
    'https://www.securex.be/nl/lex4you/werkgever/themas/vakantie-afwezigheid/tijd-voor-de-werknemer/belangrijke-weetjes-over-het-vlaams-opleidingsverlof',
    '2023-07-04',
    gelezen,
  ),
  'V-fod-ontslag': overheid(
    'FOD Werkgelegenheid: betaald educatief verlof en ontslag',
    'https://werk.belgie.be/nl/themas/feestdagen-en-verloven/betaald-educatief-verlof/bescherming-tegen-ontslag',
    undefined,
    gelezen,
  ),
  'V-verlof-verliezen': secretariaat(
    'Securex: wanneer je Vlaams opleidingsverlof verliest',
    'https://www.securex.be/nl/lex4you/werkgever/themas/vakantie-afwezigheid/tijd-voor-de-werknemer/wanneer-gaat-het-recht-op-vlaams-opleidingsverlof-verloren',
    '2023-07-04',
    gelezen,
  ),
  'V-aanwezigheid': secretariaat(
    'Prato: wijzigingen aan Vlaams opleidingsverlof, ontwerp',
    'https://www.prato.be/vlaams-opleidingsverlof-wijzigingen-schooljaar-2024-2025/',
    '2024-05-31',
  ),
  'V-april-2025': secretariaat(
    'Acerta: wijzigingen aan Vlaams opleidingsverlof vanaf 1 april 2025',
    'https://acerta.be/fr/inspiration/quelques-changements-concernant-le-conge-de-formation-flamand-a-partir-du-1er-avril-2025',
    '2025',
  ),
  'V-brussel-planning': secretariaat(
    'Securex: betaald educatief verlof plannen in Brussel',
    'https://www.securex.be/nl/lex4you/werkgever/themas/vakantie-afwezigheid/tijd-voor-de-werknemer/hoe-wordt-de-opname-van-het-betaald-educatief-verlof-bepaald',
    '2024-01-18',
    gelezen,
  ),
  'V-brussel-aanvraag': overheid(
    'Brussel Economie en Werkgelegenheid: betaald educatief verlof aanvragen',
    'https://economie-werk.brussels/educatief-verlof-aanvraag',
    undefined,
    gelezen,
  ),
  'V-brussel-verliezen': secretariaat(
    'Securex: wanneer je betaald educatief verlof in Brussel verliest',
    'https://www.securex.be/nl/lex4you/werkgever/themas/vakantie-afwezigheid/tijd-voor-de-werknemer/wanneer-gaat-het-recht-op-betaald-educatief-verlof-verloren',
    '2024-01-18',
    gelezen,
  ),
  'V-nieuwe-werkgever': secretariaat(
    'Besox: verduidelijkingen over Vlaams opleidingsverlof',
    'https://www.besox.be/enkele-verduidelijkingen-over-het-vlaams-opleidingsverlof/',
    '2019-10-14',
    gelezen,
  ),

  // tijdskrediet
  'V-rva-e64': overheid(
    'RVA: recht op tijdskrediet en hoe het geregeld wordt, infoblad E64',
    'https://www.rva.be/werkgevers/loopbaanonderbreking-tijdskrediet-en-thematische-verloven/recht-op-en-organisatieregels-van-het-tijdskrediet',
    '2024-03-05',
    gelezen,
  ),
  'V-tijdskrediet-ontslag': secretariaat(
    'Securex: tijdskrediet en ontslag',
    'https://www.securex.be/nl/lex4you/werkgever/themas/vakantie-afwezigheid/tijdskrediet/is-de-werknemer-die-tijdskrediet-aanvraagt-beschermd-tegen-ontslag',
    '2024-01-15',
    gelezen,
  ),

  // ontslag nemen, terugbetalen, belastingen
  'V-ontslag-nemen': pers(
    'HLN: ontslag geven en toch een uitkering',
    'https://www.hln.be/geld/vacature-com/ontslag-geven-en-toch-uitkering-in-deze-gevallen-wel~a7ef8986/',
    '2019-06-19',
    gelezen,
  ),
  'V-ontslag-nemen-2026': pers(
    'Europedia: uitkering na eigen ontslag sinds maart 2026',
    'https://europedia24.com/en/?p=9991',
    '2026',
    gelezen,
  ),
  'V-scholingsbeding-wet': wet(
    'Wet van 3 juli 1978 over de arbeidsovereenkomsten, artikel 22bis (tekst van 2007)',
    'https://proxy.juridischforum.be/viewtopic.php?p=133945',
    '2007',
    gelezen,
  ),
  'V-scholingsbeding': secretariaat(
    'Besox: een opleiding en het scholingsbeding',
    'https://www.besox.be/investeerde-dure-opleiding-werknemer-kunt-aan-onderneming-binden/',
    '2018-02-16',
    gelezen,
  ),
  'V-scholingsbeding-loon': secretariaat(
    'Orbiss: het scholingsbeding',
    'https://orbiss.be/nieuws/kan-u-met-een-werknemer-die-een-dure-opleiding-volgt-een-scholingsbeding-afsluiten',
    '2021-01-01',
    gelezen,
  ),
  'V-scholingsbeding-vertrek': pers(
    'Wolters Kluwer: wanneer een scholingsbeding kan',
    'https://legalworld.wolterskluwer.be/nl/nieuws/domein/sociaal-recht-en-hr/wanneer-kan-een-scholingsbeding-afgesloten-worden/',
    undefined,
    gelezen,
  ),
  'V-studiekosten': secretariaat(
    'Certifisc: studiekosten als aftrekbare kost',
    'https://www.certifisc.be/nl/nieuws/13408/studiekosten-aftrekbare-kost',
    '2023-09-08',
    gelezen,
  ),
  'V-studiekosten-fiduplan': secretariaat(
    'Fiduplan: fiscale aftrek van studiekosten',
    'https://fiduplan.be/fiscale-aftrek-studiekosten/',
    undefined,
    gelezen,
  ),

  // uitkering, ziekte
  'V-vdab-plichten': overheid(
    'VDAB: rechten en plichten met een vrijstelling',
    'https://www.vdab.be/rechtenenplichten/opleiding-studie-stage',
    undefined,
    gelezen,
  ),
  'V-vdab-reden': overheid(
    'VDAB: geldige redenen om een opleiding niet te volgen',
    'https://www.vdab.be/opleidingen/geldige-reden',
    undefined,
    gelezen,
  ),
  'V-vdab-ibo': overheid('VDAB: vragen over de IBO', 'https://www.vdab.be/ibo/wzinfo.shtml', undefined, gelezen),
  'V-herscholing': pers(
    'Alles over kanker: een herscholing als je arbeidsongeschikt bent',
    'https://www.allesoverkanker.be/heb-ik-het-recht-een-herscholingscursus-te-volgen-om-een-andere-functie-te-kunnen-uitoefenen',
    undefined,
    gelezen,
  ),
  'V-leefloon-brussel': onderwijs(
    'OCMW Elsene: studenten',
    'https://cpasixelles.brussels/nl/studenten/',
    undefined,
    gelezen,
  ),
};
