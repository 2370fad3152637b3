import type { Sources } from '../../src/reasoning/rulebook.js';
import { onderwijs, overheid, pers, vakbond } from './kinds.js';

/** Back to work after an illness, inburgering, and the price of learning. */
export const leren: Sources = {
  'R-fonds-aanvragen': onderwijs(
    'Burn-outcoaching: een tegoedbon van het Terug Naar Werk-fonds aanvragen',
    'https://burn-outcoaching.be/tussenkomst-aanvragen',
    '2025',
  ),
  'R-inburgering-prijs': pers(
    'Belga: meer mensen betalen voor inburgering',
    'https://www.belganewsagency.eu/more-civic-integration-participants-to-pay-for-integration-courses.json',
    '2026-06-04',
  ),
  'R-cvo-vrijstellingen': onderwijs(
    'CVO Moderne Talen: wie minder of niets betaalt',
    'https://www.modernetalen.be/nl/nederlands-rg-3-4/prijs-nt2-rg-3-4/vrijstellingen-nt2-rg3-4',
  ),
  'R-cvo-temse': overheid(
    'Gemeente Temse: minder inschrijvingsgeld in het volwassenenonderwijs',
    'https://www.temse.be/vrijstelling-vermindering-inschrijvingsgeld-volwassenenonderwijs',
  ),
  'R-cvo-belga': pers(
    'Belga: de prijs van het volwassenenonderwijs na september 2025',
    'https://www.belganewsagency.eu/flemish-education-minister-disputes-exodus-from-adult-learning-after-fee-hike',
    '2025',
  ),
  'R-cvo-hoog-tarief': onderwijs(
    'GO! Pro: de nieuwe prijzen van het volwassenenonderwijs',
    'https://pro.g-o.be/nieuws/de-impact-van-laattijdige-beleidsbeslissingen-op-het-volwassenenonderwijs',
    '2025',
  ),
  'R-nt2-prijs': pers(
    'The Brussels Times: vreemde talen worden duurder, Nederlands niet',
    'https://www.brusselstimes.com/1600079/multilingualism-is-not-a-luxury-flanders-under-fire-for-raising-price-for-foreign-language-courses',
    '2025',
  ),
  'R-cvo-kosten': overheid(
    'Vlaanderen: kosten van het volwassenenonderwijs',
    'https://www.vlaanderen.be/onderwijs-en-vorming/school-en-studiekosten/kosten-volwassenenonderwijs',
    undefined,
    '2026-11-28',
  ),
  'R-premie-onderwijs': overheid(
    'Onderwijs Vlaanderen: premie bij een eerste diploma secundair',
    'https://onderwijs.vlaanderen.be/nl/directies-en-administraties/volwassenenonderwijs/cursistenadministratie/inschrijvingsgeld-volwassenenonderwijs/premie-bij-1ste-diploma-secundair-onderwijs',
  ),
  'R-centen-studie': onderwijs(
    'Centen voor studenten: welke studie telt voor een studietoelage',
    'https://centenvoorstudenten.be/info/studietoelagen/studievoorwaarden/',
  ),
  'R-groeipakket': overheid(
    'Groeipakket: de schooltoeslag voor jezelf, ook voor basisverpleegkunde',
    'https://www.groeipakket.be/faq/betaling/kan-ik-de-schooltoeslag-ontvangen-voor-mezelf',
    undefined,
    '2026-11-28',
  ),
  'R-groeipakket-abvv': vakbond(
    'ABVV-jongeren: het Groeipakket en de graduaatsopleiding verpleegkunde (HBO5)',
    'https://abvv-jongeren.be/het-groeipakket-voor-studenten-en-schoolverlaters/',
    '2019',
    '2026-11-28',
  ),
  'R-naric': overheid(
    'Vlaanderen: een buitenlands diploma laten erkennen bij NARIC-Vlaanderen',
    'https://www.vlaanderen.be/met-een-buitenlands-diploma-werken-in-vlaanderen/gelijkwaardigheidserkenning-van-diploma-aanvragen-bij-naric-vlaanderen',
    undefined,
    '2026-11-28',
  ),
  'R-naric-gratis': overheid(
    'Fedasil: mijn diploma laten erkennen in Vlaanderen',
    'https://fedasilinfo.be/nl/mijn-diploma-laten-erkennen-vlaanderen',
    undefined,
    '2026-11-28',
  ),
  'R-vocvo': onderwijs(
    'Vocvo: onderwijs in de gevangenis',
    'https://www.vocvo.be/nl/gedetineerden/algemene%20werking/onze%20werking',
    undefined,
    '2026-11-28',
  ),
  'R-gevangenis': onderwijs(
    'Katholiek Onderwijs Vlaanderen: onderwijs aan gedetineerden',
    'https://pro.katholiekonderwijs.vlaanderen/parlementaire-activiteiten/2-maart-2023-onderwijs-aan-gedetineerden',
    '2023-03-02',
    '2026-11-28',
  ),
};
