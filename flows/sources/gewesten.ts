import type { Sources } from '../../src/reasoning/rulebook.js';
import { overheid, pers, secretariaat, vakbond } from './kinds.js';

/** The leaves to learn in Brussels, in Wallonia and in the German-speaking Community. */
export const gewesten: Sources = {
  'R-brussel-oude-regels': overheid(
    'Brussel Economie en Werkgelegenheid: regels van betaald educatief verlof tot 2022-2023',
    'https://economie-werk.brussels/betaald-educatief-verlof-oude-regelgeving',
  ),
  'R-brussel-opleiding': overheid(
    'Brussel Economie en Werkgelegenheid: opleidingen met betaald educatief verlof',
    'https://economie-werk.brussels/educatief-verlof-opleiding',
  ),
  'R-brussel-groups': secretariaat(
    'Group S: hervorming van het betaald educatief verlof in Brussel',
    'https://groups.be/nl/nieuws/juridische-artikels/brussels-hoofdstedelijk-gewest-hervorming-van-het-betaald-educatief',
    '2023',
  ),
  'R-brussel-securex': secretariaat(
    'Securex: opleidingen met betaald educatief verlof in Brussel',
    'https://www.securex.be/nl/lex4you/werkgever/themas/vakantie-afwezigheid/tijd-voor-de-werknemer/welke-opleidingen-openen-het-recht-op-betaald-educatief-verlof',
    '2024-01-18',
  ),
  'R-waals-csc': vakbond(
    'CSC: een opleiding volgen als je in Wallonië werkt',
    'https://lacsc.be/vos-droits/travailler-dans-le-secteur-prive/formations/suivre-une-formation-en-wallonie',
  ),
  'R-waals-frontaliers': pers(
    'Frontaliers Grand Est: congé-éducation payé',
    'https://frontaliers-grandest.eu/accueil/salaries/france-belgique/formation-et-qualifications-professionnelles/formation-continue/le-conge-education-paye/',
    '2023-06-05',
  ),
  'R-ostbelgien-csc': vakbond(
    'CSC: bezahlter Bildungsurlaub in Ostbelgien',
    'https://csc-ostbelgien.csc-en-ligne.be/csc-ost-belgien/Ich-suche/Urlaube/Bezahlter-Bildungsurlaub/Bezahlter-Bildungsurlaub.html',
    '2016',
  ),
  'R-brussel-premie': overheid(
    'Brussel Economie en Werkgelegenheid: opleidingspremie',
    'https://economie-werk.brussels/premie-opleiding',
    undefined,
    '2026-11-28',
  ),
  'R-brussel-1819': overheid(
    '1819: steun voor vorming, ook voor zelfstandigen',
    'https://www.1819.brussels/en/node/1060907',
    undefined,
    '2026-11-28',
  ),
};
