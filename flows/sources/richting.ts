import { onderwijs, overheid, pers } from './kinds.js';

/** Who helps to choose, and where. */
export const richting = {
  'R-onderwijskiezer': overheid(
    'Onderwijskiezer: wat hoger onderwijs kost',
    'https://www.onderwijskiezer.be/v2/hoger/hoger_financien.php',
    '2024',
  ),
  'R-brawo': overheid(
    'Arbeitsamt der DG: BRAWO',
    'http://www.adg.be/de/desktopdefault.aspx/tabid-5309/9243_read-50306/',
  ),
  'R-leerwinkel-brussel': overheid(
    'Kabinet Gatz: Leerwinkel Brussel',
    'https://svengatz.prezly.com/leerwinkel-brussel-opent-op-rouppeplein',
  ),
  'R-leerwinkel-mechelen': overheid('Stad Mechelen: de Leerwinkel', 'http://www.mechelen.be/leerwinkel-bestaat-2-jaar'),
  'R-leerwinkel-west': onderwijs(
    'Leerwinkel West-Vlaanderen',
    'http://west.leerwinkel.be/over-leerwinkel/ontstaansgeschiedenis',
  ),
  'R-leerwinkel-gent': onderwijs(
    'EPALE: gesprek over de leerwinkel van De Stap in Gent',
    'https://epale.ec.europa.eu/nl/blog/epale-interview-hannelore-engels-van-de-stap',
    '2021',
  ),
  'R-leerwinkel-leuven': onderwijs(
    'Samen Onderwijs Maken: de leerwinkel in Leuven',
    'https://samenonderwijsmaken.be/storys/de-leerwinkel-als-centraal-loket-voor-toekomstorientering-op-maat/',
  ),
  'R-leerwinkel-genk': pers(
    'Het Laatste Nieuws: de leerwinkel van Genk breidt uit',
    'https://www.hln.be/regio/genk/de-leerwinkel-van-genk-breidt-uit-naar-tongeren-maasmechelen-en-beringen~a4299942/',
    '2019',
  ),
};
