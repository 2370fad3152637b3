import { all, any } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import { nietGevraagd } from '../conditions.js';
import { is } from '../facts.js';

const metUitkering = all(is('situatie', 'werkzoekend'), is('uitkering', 'werkloosheid', 'inschakeling'));

/** Low for everybody: general education for a diploma, basic skills, Dutch. */
const laagVoorIedereen = is('doel', 'diploma-secundair', 'basisvaardigheden', 'nederlands');

const cursusNederlands = all(is('soort', 'taal'), is('taal', 'nederlands'));

export const cvoKorting = rule({
  id: 'cvo-korting',
  pillar: 'geld',
  asks: any(
    laagVoorIedereen,
    all(is('doel', 'opleiding'), any(is('situatie', 'leefloon', 'arbeidsongeschikt', 'gedetineerd'), metUitkering)),
  ),
  criteria: {
    // Modern languages other than Dutch cost more, and nobody gets a lower price.
    opleiding: {
      when: any(
        is('doel', 'basisvaardigheden', 'nederlands'),
        is('soort', 'gewoon'),
        all(is('doel', 'diploma-secundair'), is('soort', 'taal')),
        cursusNederlands,
      ),
      sources: ['R-cvo-prijzen', 'R-cvo-hoog-tarief'],
      confidence: 'high',
    },
    // Only these schools have these prices.
    cvo: { when: any(laagVoorIedereen, is('cvo', 'ja')), sources: ['R-cvo-prijzen'], confidence: 'high' },
    reden: {
      when: any(
        laagVoorIedereen,
        cursusNederlands,
        is('situatie', 'leefloon', 'gedetineerd'),
        metUitkering,
        // An incapacity, a wait for a benefit, somebody else's benefit, an asylum procedure, a job on the list of these schools: none of it is asked.
        nietGevraagd,
      ),
      sources: ['R-cvo-prijzen', 'R-cvo-vrijstellingen', 'R-cvo-temse', 'R-cvo-belga'],
      confidence: 'medium',
    },
  },
});
