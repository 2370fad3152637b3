import { all, any, during, tentative } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import { nietUitgemaakt } from '../conditions.js';
import { atLeast, is } from '../facts.js';
import { loopbaankredietPeriode } from '../periods.js';
import { metWerk } from './loopbaancheque.js';

/** Planned; the criteria are those of the plan, and the final text was not found. */
export const loopbaankrediet = rule({
  id: 'loopbaankrediet',
  pillar: 'begeleiding',
  asks: all(is('doel', 'orienteren', 'zoeken'), metWerk),
  criteria: {
    begonnen: {
      when: tentative('planned', during('on', loopbaankredietPeriode)),
      sources: ['S50', 'S51'],
      confidence: 'medium',
    },
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
});
