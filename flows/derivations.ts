import type { Derivation } from '../src/reasoning/rulebook.js';
import { atLeast, below, is, type Answered } from './facts.js';

/** A training of at least 4 weeks, 20 hours a week; in higher education one of 27 studiepunten. */
const langeDagopleiding = { contacturen: 80, studiepunten: 27 };

/** What goes without saying once one thing was said. It is not asked, and not told as something that is still open. */
export const derivations: readonly Derivation[] = [
  follows([is('doel', 'nederlands')], { soort: 'taal', taal: 'nederlands' }),
  follows([is('doel', 'diploma-secundair')], { 'hoger-onderwijs': 'nee' }),
  follows([is('doel', 'basisvaardigheden')], { 'hoger-onderwijs': 'nee', soort: 'gewoon' }),
  follows([is('soort', 'taal')], { 'hoger-onderwijs': 'nee', zorgknelpunt: 'nee' }),
  follows([is('soort', 'examencommissie', 'evc', 'intern', 'uitgesloten')], { cvo: 'nee' }),
  // No language, and no exam.
  follows([is('hoger-onderwijs', 'ja', 'hbo5')], { soort: 'gewoon' }),
  // Higher education is counted in studiepunten, and is given by a hogeschool or a university.
  follows([is('hoger-onderwijs', 'ja')], { contacturen: 0, cvo: 'nee' }),
  follows([is('hoger-onderwijs', 'nee')], { studiepunten: 0 }),
  follows([atLeast('contacturen', 1)], { studiepunten: 0 }),
  follows([atLeast('studiepunten', 1)], { contacturen: 0 }),
  follows([atLeast('contacturen', 1), below('contacturen', langeDagopleiding.contacturen)], {
    'lange-dagopleiding': 'nee',
  }),
  follows([atLeast('studiepunten', 1), below('studiepunten', langeDagopleiding.studiepunten)], {
    'lange-dagopleiding': 'nee',
  }),
  follows([is('sector', 'gemengd')], { 'meer-werkgevers': 'ja' }),
  follows([is('kenmerk', 'geen')], { zorgknelpunt: 'nee' }),
  follows([is('soort', 'intern')], { bedrijfsopleiding: 'intern' }),
  follows([is('soort', 'uitgesloten')], { bedrijfsopleiding: 'uitgesloten' }),
  // What somebody takes elsewhere, chooses or pays is not given by the employer.
  follows([is('soort', 'gewoon', 'taal', 'examencommissie', 'evc')], { bedrijfsopleiding: 'nee' }),
  follows([is('initiatief', 'eigen')], { bedrijfsopleiding: 'nee' }),
  follows([is('betaler', 'zelf')], { bedrijfsopleiding: 'nee' }),
];

/** A fact or a value that there is not does not compile. */
function follows(from: Derivation['from'], then: Answered): Derivation {
  return { from, then };
}
