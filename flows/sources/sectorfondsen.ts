import { onderwijs } from './kinds.js';

/** What the training funds of the sectors say about themselves. */
export const sectorfondsen = {
  'R-cevora-premie': onderwijs(
    'Cevora: opleidingspremies voor werkgevers',
    'https://www.cevora.be/nl/extra-diensten/opleidingspremies/werkgevers',
  ),
  'R-constructiv': onderwijs(
    'Constructiv: tussenkomsten voor opleidingen',
    'https://www.constructiv.be/nl-BE/Werkgevers/Opleiding/Opleidingen-en-tussenkomsten/Tussenkomsten-en-inplannen-van-opleidingen.aspx',
  ),
  S65: onderwijs(
    'Constructiv: Vlaams opleidingsverlof in de bouw',
    'https://opleidingindebouw.be/index.php/premies/vlaams-opleidingsverlof-vov',
  ),
  'R-mtech': onderwijs(
    'mtech+: premies voor werknemers',
    'https://mtechplus.be/subsidy/premies-voor-werknemers/premies-voor-werknemers/',
    '2022',
  ),
  'R-volta': onderwijs(
    'Volta: opleidingspremie',
    'https://volta-org.be/nl/benefits/premie-voor-opleidingen/opleidingspremie-volta',
  ),
  'R-co-valent': onderwijs(
    'Co-valent: voorwaarden van deelname',
    'https://portal.co-valent.be/nl/deelname-en-annulatievoorwaarden/',
  ),
  'R-alimento': onderwijs('Alimento: algemene voorwaarden', 'https://www.alimento.be/nl/algemene-voorwaarden'),
  'R-fcbo': onderwijs('FCBO: Vlaams opleidingsverlof', 'https://www.fcbo.be/nl/subsidies/vlaams-opleidingsverlof/'),
  'R-icoba': onderwijs('Icoba: voorwaarden van een opleiding', 'https://www.icoba.be/VoorwaardenProcedureInCompany'),
  'R-liberform': onderwijs('Liberform: vragen en antwoorden', 'https://www.liberform.be/nl-faq'),
  'R-eduplus': onderwijs(
    'EDUplus: algemene informatie',
    'https://www.eduplus.be/nl/opleidingen-info/1218/algemene-informatie',
  ),
  'R-convenants-lijst': onderwijs(
    'Woodwize: sectoren met een convenant in 2021-2022',
    'https://woodwize.be/nl/newsdetail.asp?NewsID=428',
    '2022',
  ),
};
