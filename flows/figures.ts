import type { Condition } from '../src/reasoning/conditions.js';
import type { Span } from '../src/reasoning/dated.js';
import { leavesOf, spansOf } from '../src/reasoning/leaves.js';
import type { Figures } from '../src/element/figures.js';
import { citedFigures } from './cited-figures.js';
import { langeOpleiding, minstens32Uren, voltijds } from './conditions.js';
import { figuresOfDeadlines } from './deadline-figures.js';
import type { FactId } from './facts.js';
import { betaaldEducatiefVerlofBrussel } from './incentives/betaald-educatief-verlof-brussel.js';
import { congeEducationPaye } from './incentives/conge-education-paye.js';
import { eindeUitkering } from './incentives/einde-uitkering.js';
import { ibo } from './incentives/ibo.js';
import { individueelOpleidingsrecht, werkgeversgrootte } from './incentives/individueel-opleidingsrecht.js';
import { loopbaancheque } from './incentives/loopbaancheque.js';
import { studietoelage } from './incentives/studietoelage.js';
import { verlofVoorwaarden } from './incentives/tijdskrediet-opleiding.js';
import { terugNaarWerkFonds } from './incentives/terug-naar-werk-fonds.js';
import { alleenZorg } from './incentives/uitkering-zorgopleiding.js';
import { trap } from './incentives/vlaams-opleidingskrediet.js';
import { minimum2025, vlaamsOpleidingsverlof } from './incentives/vlaams-opleidingsverlof.js';
import {
  loopbaanchequePeriode,
  loopbaankredietPeriode,
  nieuweWerkloosheidsregels,
  schooljaar2025,
  schooljaar2026,
  vanafSchooljaar2027,
  zonderLearningAccount,
} from './periods.js';

/** What a condition asks of a fact: each bound that it sets. */
const boundsIn = (when: Condition, fact: FactId): readonly number[] =>
  leavesOf(when).flatMap((leaf) => ('bound' in leaf && leaf.fact === fact ? [leaf.bound] : []));

const least = (when: Condition, fact: FactId): number => Math.min(...boundsIn(when, fact));
const most = (when: Condition, fact: FactId): number => Math.max(...boundsIn(when, fact));

/** The first day on which a condition can hold. */
const firstDay = (when: Condition): string =>
  leavesOf(when)
    .flatMap((leaf) => ('clock' in leaf ? spansOf(leaf, leaf.clock) : []))
    .flatMap(({ from }) => from ?? [])
    .sort()[0] ?? '';

/** `2026-2027`, from the first day of it. */
const schooljaar = ({ from }: Span & { readonly from: string }): string => {
  const year = Number(from.slice(0, 4));
  return `${String(year)}-${String(year + 1)}`;
};

const jaar = (date: string): string => date.slice(0, 4);
const maand = (date: string): string => date.slice(0, 7);

const { ancienniteit, duur, werkgeversgrootte: metRecht, vorm, omvang } = verlofVoorwaarden;
const { tewerkstelling } = vlaamsOpleidingsverlof.criteria;

/** What the rules say: a figure changes in the texts with the rule. */
export const figuresOfRules = {
  voltijds: least(voltijds, 'tewerkstelling'),
  halftijds: least(voltijds, 'tewerkstelling') / 2,
  'vov-procent': least(tewerkstelling.when, 'tewerkstelling'),
  'vov-procent-2025': minimum2025.tewerkstelling,
  'vov-uren-2025': minimum2025['uren-per-week'],
  'korte-uren': least(minstens32Uren, 'contacturen'),
  'korte-studiepunten': least(minstens32Uren, 'studiepunten'),
  'lange-uren': langeOpleiding.contacturen,
  'lange-studiepunten': langeOpleiding.studiepunten,
  'jaar-uren': most(omvang.when, 'contacturen'),
  'jaar-studiepunten': most(omvang.when, 'studiepunten'),
  'brussel-procent': least(betaaldEducatiefVerlofBrussel.criteria.tewerkstelling.when, 'tewerkstelling'),
  'verlof-procent': least(congeEducationPaye.criteria.tewerkstelling.when, 'tewerkstelling'),
  'dienst-maanden': least(ancienniteit.when, 'ancienniteit'),
  'dienst-jaren': least(ancienniteit.when, 'ancienniteit') / 12,
  'premie-meest': trap.hoog,
  'premie-helft': trap.midden,
  'premie-minst': trap.laag,
  'tijdskrediet-maanden': least(duur.when, 'tijdskrediet-gebruikt'),
  'tijdskrediet-jaren': least(duur.when, 'tijdskrediet-gebruikt') / 12,
  'knelpunt-maanden': most(duur.when, 'tijdskrediet-gebruikt'),
  'knelpunt-jaren': most(duur.when, 'tijdskrediet-gebruikt') / 12,
  'werknemers-met-recht': least(metRecht.when, 'werknemers'),
  'werknemers-zonder-recht': least(metRecht.when, 'werknemers') - 1,
  'halftijds-vanaf': least(vorm.when, 'tewerkstelling'),
  'loopbaan-jaren': least(loopbaancheque.criteria.ervaring.when, 'loopbaanjaren'),
  'toelage-studiepunten': most(studietoelage.criteria.omvang.when, 'studiepunten'),
  'dagen-werknemers': least(individueelOpleidingsrecht.criteria.werkgeversgrootte.when, 'werknemers'),
  'dagen-werknemers-groot': werkgeversgrootte.groot,
  'dagen-werknemers-onder-groot': werkgeversgrootte.groot - 1,

  'schooljaar-2025': schooljaar(schooljaar2025),
  'schooljaar-2026': schooljaar(schooljaar2026),
  'schooljaar-2027': schooljaar(vanafSchooljaar2027),
  'schooljaar-2025-begin': schooljaar2025.from,
  'schooljaar-2025-maand': maand(schooljaar2025.from),
  'schooljaar-2025-einde': maand(schooljaar2025.until),
  'werkloosheid-maanden': eindeUitkering['einde-werkloosheid'].months,
  'inschakeling-jaren': eindeUitkering['einde-inschakeling'].months / 12,
  'werkloosheid-sinds': nieuweWerkloosheidsregels.from,
  'ibo-sinds': firstDay(ibo.criteria.periode.when),
  'fonds-overmacht': firstDay(terugNaarWerkFonds.criteria.reden.when),
  'zorg-sinds': alleenZorg.from,
  'cheque-vanaf': loopbaanchequePeriode.from,
  'cheque-tot': loopbaanchequePeriode.until,
  'krediet-vanaf': loopbaankredietPeriode.from,
  'krediet-jaar': jaar(loopbaankredietPeriode.from),
  'account-weg': zonderLearningAccount.from,
};

/** Examples, of what to type and of what a figure means. */
const examples = {
  'voorbeeld-sector': '124',
  'voorbeeld-uren': 30.4,
  'voorbeeld-dagen': 4,
  'voorbeeld-procent': 80,
  'voorbeeld-lesuren': 40,
  'voorbeeld-studiepunten': 12,
};

/** What texts tell by name. */
export const figures: Figures = {
  ...figuresOfRules,
  ...Object.fromEntries(Object.entries(citedFigures).map(([name, { value }]) => [name, value])),
  ...figuresOfDeadlines,
  ...examples,
};
