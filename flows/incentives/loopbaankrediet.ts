import { any, during } from '../../src/reasoning/conditions.js';
import { incentive } from '../../src/reasoning/rulebook.js';
import { nietUitgemaakt } from '../conditions.js';
import { atLeast, is } from '../facts.js';

/** Planned; the criteria are those of the plan, and the final text was not found. */
export const loopbaankrediet = incentive({
  id: 'loopbaankrediet',
  pillar: 'begeleiding',
  asks: is('doel', 'orienteren', 'zoeken'),
  criteria: {
    begonnen: { when: during('on', { from: '2027-01-01' }), sources: ['S50', 'S51'], confidence: 'medium' },
    statuut: {
      when: any(is('situatie', 'loondienst', 'zelfstandig'), nietUitgemaakt),
      sources: ['S56'],
      confidence: 'low',
    },
    ervaring: { when: atLeast('loopbaanjaren', 7), sources: ['S56'], confidence: 'medium' },
    // Whether somebody who had cheques gets a credit is an open question in the plan.
    'nog-nooit': {
      when: any(is('loopbaancheque-gebruikt', 'nee'), nietUitgemaakt),
      sources: ['S56'],
      confidence: 'low',
    },
  },
  amounts: {
    uren: { unit: 'uur', value: 6, sources: ['S56'], confidence: 'medium', asOf: '2025-10-01' },
  },
  doubts: {
    plan: { sources: ['S50', 'S51', 'S56'] },
  },
  deadlines: {},
  steps: {
    navragen: { url: 'https://www.vdab.be' },
  },
  unchecked: ['eigen-bijdrage', 'woonplaats'],
  page: 'https://extranet.vdab.be/loopbaanbegeleiding/hervorming-loopbaancheque-impact-op-de-loopbaancentra',
  review: '2026-12-31',
});
