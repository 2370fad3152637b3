import type { Sources } from '../../src/reasoning/rulebook.js';
import { onderwijs, overheid, pers, secretariaat, vakbond } from './kinds.js';

/** The days of training that an employer gives, and what a business of one's own can get. */
export const werkgever: Sources = {
  'R-opleidingsdagen-telling': overheid(
    'FOD Werkgelegenheid: individueel opleidingsrecht, vragen en antwoorden',
    'https://werk.belgie.be/nl/themas/opleiding/individueel-opleidingsrecht/individueel-opleidingsrecht-faq',
  ),
  'R-opleidingsdagen-prato': secretariaat(
    'Prato: individueel opleidingsrecht en jaarlijks opleidingsplan',
    'https://www.prato.be/individueel-opleidingsrecht-en-jaarlijks-opleidingsplan/',
    '2024',
  ),
  'R-opleidingsdagen-groups': secretariaat(
    'Group S: arbeidsdeal, recht op opleiding',
    'https://groups.be/nl/nieuws/juridische-artikels/arbeidsdeal-recht-op-opleiding',
  ),
  'R-opleidingsdagen-liantis': secretariaat(
    'Liantis: arbeidsdeal, individueel opleidingsrecht',
    'https://www.liantis.be/nl/nieuws/arbeidsdeal-individueel-opleidingsrecht-en-jaarlijks-opleidingsplan',
    '2022-08-01',
  ),
  'R-opleidingsdagen-csc': vakbond(
    'CSC: opleidingen in de privésector',
    'https://www.lacsc.be/vos-droits/travailler-dans-le-secteur-prive/formations',
    '2024',
  ),
  'R-opleidingsdagen-bakkers': pers(
    'Bakkers Vlaanderen: Federal Learning Account',
    'https://www.bakkersvlaanderen.be/nieuws/personeel/Online-tool-Federal-Learning-Account-beschikbaar',
    '2024',
  ),
  'R-learning-account': secretariaat(
    'Besox: einde van de Federal Learning Account',
    'https://besox.storychief.io/federal-learning-account',
    '2026-01',
  ),
  'R-learning-account-sociare': secretariaat(
    'Sociare: Federal Learning Account',
    'https://www.sociare.be/nl/kennisbank/federal-learning-account',
    '2026',
  ),
  'R-kmo-grootte': overheid(
    'Vlaanderen: kleine, middelgrote en grote ondernemingen',
    'https://www.vlaanderen.be/economie-en-ondernemen/financiering/een-kmo-volgens-de-europese-kmo-definitie-kleine-of-middelgrote-onderneming',
  ),
  'R-kmo-themas': overheid(
    'VLAIO: de thema’s van de kmo-portefeuille',
    'https://www.vlaio.be/nl/nieuws/hervorming-kmo-portefeuille-wat-betekent-dit-voor-jou-als-dienstverlener',
    '2022-11',
  ),
  'R-kmo-bijberoep': onderwijs(
    'Mijn Studie: kmo-portefeuille',
    'https://www.mijnstudie.be/kmo-portefeuille-alles-wat-je-moet-weten/',
  ),
  'R-kmo-sbm': onderwijs('SBM: subsidies', 'https://sbm.be/over-ons/subsidies'),
  'R-kmo-sbm-portefeuille': onderwijs(
    'SBM: bedrijfsopleidingen met de kmo-portefeuille',
    'https://sbm.be/sbm-bedrijfsopleidingen/kmo-portefeuille',
    undefined,
    '2026-11-28',
  ),
  'R-kmo-vigc': onderwijs(
    'VIGC: procedure van de kmo-portefeuille',
    'https://www.vigc.be/procedure-kmo-portefeuille/',
    undefined,
    '2026-11-28',
  ),
  'R-kmo-newfoundation': onderwijs(
    'New Foundation: kmo-portefeuille',
    'https://www.newfoundation.be/kmo-portefeuille',
    undefined,
    '2026-11-28',
  ),
  'R-project-600': overheid('RSZ: Project 600', 'https://rsz.be/sociale-maribel/project-', '2023', '2026-11-28'),
  'R-project-600-instructie': overheid(
    'Sociale zekerheid: vorming 600 in de openbare sector',
    'https://www.socialsecurity.be/employer/instructions/dmfa/nl/2020-1/instructions/workpromotion_nonprofitsector/trainingproject_nurses.html',
    '2020',
    '2026-11-28',
  ),
  'R-maribel-burger': overheid(
    'Sociale zekerheid: omscholen tot zorgkundige of verpleegkundige',
    'https://www.socialsecurity.be/citizen/nl/werk-en-werkloosheid/tewerkstellingsmaatregelen',
    undefined,
    '2026-11-28',
  ),
  'R-project-600-prive': vakbond(
    'Witte Woede: Project 600 in 2021',
    'http://www.wittewoede.be/project-600-opleiding-verpleegkundige-ook-2021-van-start',
    '2021',
    '2026-11-28',
  ),
  'R-kies-voor-de-zorg': overheid(
    '#KiesVoorDeZorg: wie in aanmerking komt, en de andere projecten',
    'https://www.kiesvoordezorg.be/info-kandidaat-werknemer/05-wie-komt-in-aanmerking-voor-een-opleiding-en-een-job-via-kiesvoordezorg/',
    undefined,
    '2026-11-28',
  ),
};
