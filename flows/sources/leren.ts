import type { Sources } from '../../src/reasoning/rulebook.js';
import { onderwijs, pers } from './kinds.js';

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
};
