import { all, type Condition } from '../../src/reasoning/conditions.js';
import { referral } from '../../src/reasoning/rulebook.js';
import { werktInBelgie } from '../conditions.js';
import { is, isNot } from '../facts.js';
import { inPrivesector, werktEnLeert } from './wie.js';

/** The paritaire comités of each training fund. */
const comites = {
  cevora: ['200'],
  constructiv: ['124'],
  mtech: ['111', '209'],
  volta: ['149.01'],
  educam: ['112', '142.01', '149.02', '149.03', '149.04'],
  'co-valent': ['116', '207'],
  alimento: ['118', '220'],
  handel: ['119', '201', '202', '202.01', '311', '312'],
  'horeca-forma': ['302'],
  woodwize: ['125', '126'],
  cobot: ['120', '214'],
  ivoc: ['109', '215'],
  textielverzorging: ['110'],
  grafoc: ['130'],
  papier: ['129', '136', '221', '222'],
  sftl: ['140.03', '140.04'],
  fcbo: ['140.01'],
  taxi: ['140.02'],
  ambassador: ['140.05'],
  logos: ['226'],
  schoonmaak: ['121'],
  bewaking: ['317'],
  kappers: ['314'],
  travi: ['322'],
  'vorm-dc': ['322.01'],
  vivo: ['318.02', '319.01', '327.01', '329.01', '331'],
  ziekenhuizen: ['330'],
  vastgoed: ['323'],
  liberform: ['336'],
  banken: ['310'],
  verzekeringen: ['306', '307'],
  eduplus: ['132', '144', '145', '145.04'],
  mediarte: ['227', '303'],
  podiumkunsten: ['304'],
  attracties: ['333'],
  beton: ['106.02'],
  'vrij-onderwijs': ['152', '225'],
} as const;

type FondsMetComite = keyof typeof comites;

/** A paritair comité of which the fund is known. */
export type ParitairComite = (typeof comites)[FondsMetComite][number];

/** Local boards have no paritair comité, but they do have a fund. */
export type Fonds = FondsMetComite | 'diverscity';

/** Uitzendkrachten and huishoudhulpen have the referrals of their own contract. */
const inAndereSector = all(inPrivesector, isNot('contract', 'uitzend', 'dienstencheques'));

const perComite = Object.fromEntries(
  Object.entries(comites).map(([fonds, nummers]) => [fonds, all(inAndereSector, is('paritair-comite', ...nummers))]),
) as Readonly<Record<FondsMetComite, Condition>>;

export const sectorfonds = referral({
  id: 'sectorfonds',
  reasons: {
    ...perComite,
    diverscity: all(werktEnLeert, is('sector', 'lokaal-bestuur')),
    // Without a Belgian paritair comité, a fund is there for who works in Belgium.
    'tijdelijk-werkloos': all(inAndereSector, werktInBelgie, is('tijdelijk-werkloos', 'ja')),
    werknemer: all(inAndereSector, werktInBelgie),
  },
});
