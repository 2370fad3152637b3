import type { Choice, FactDefinition, Value } from '../src/reasoning/vocabulary.js';
import type { FactId, vocabulary } from './facts.js';

type ValueOf<D extends FactDefinition> = D extends Choice<infer V> ? V : Value;

type Advised<D extends FactDefinition> = 'any' | (D extends Choice<infer V> ? readonly V[] : 'more');

/** A value that the fact does not have does not compile. */
type ChangeabilityOf<D extends FactDefinition> =
  | { readonly kind: 'choose' | 'can'; readonly effort: number; readonly advised: Advised<D> }
  | {
      readonly kind: 'happens';
      readonly effort: number;
      readonly untold: readonly ValueOf<D>[];
      readonly untoldFrom?: D extends Choice<infer V> ? Readonly<Partial<Record<V, readonly V[]>>> : never;
    }
  | { readonly kind: 'fixed' };

const vast = { kind: 'fixed' } as const;

/** A circumstance is never advised: another employer, another home, an illness, a benefit. The blows among them are not even told. */
const gebeurt = <V extends Value>(effort: number, ...untold: readonly V[]) =>
  ({ kind: 'happens', effort, untold }) as const;

/** The person chooses it: another training, or the same one in another way. */
const kies = <A>(effort: number, advised: A) => ({ kind: 'choose', effort, advised }) as const;

/** The person can bring it about, with somebody else and in time. */
const kan = <A>(effort: number, advised: A) => ({ kind: 'can', effort, advised }) as const;

/**
 * How each fact can become another: what may be advised, in which values, and what it takes. The efforts are an editor's, from 1 (a
 * word) by 3 (another training) to 9 (another life). What is not advised is told as a circumstance at most: nobody is told to lose or
 * leave a job, to fall ill, to stop a benefit, to have somebody else pay, or to move.
 */
export const changeable: { readonly [F in FactId]: ChangeabilityOf<(typeof vocabulary)[F]> } = {
  situatie: {
    ...gebeurt(9, 'arbeidsongeschikt', 'leefloon', 'gedetineerd', 'thuis'),
    // A blow to who has work; who is ill, at home or a student may come to look for it.
    untoldFrom: { loondienst: ['werkzoekend'], zelfstandig: ['werkzoekend'] },
  },
  contract: kan(5, ['gewoon']),
  'tijdelijk-werkloos': gebeurt(9, 'ja'),
  bijberoep: gebeurt(6),
  inkomensgarantie: gebeurt(9, 'ja'),
  // It would only leave open whether the jobs were added up.
  'meer-werkgevers': gebeurt(7, 'ja'),
  uitkering: gebeurt(9, 'geen'),
  'uitkering-sinds': vast,
  'ziek-met-contract': gebeurt(9, 'nee'),
  'ziek-langer-dan-jaar': gebeurt(9),
  arbeidsbeperking: vast,
  'ibo-werkgever': kan(4, ['ja']),
  'nieuw-in-belgie': vast,

  sector: gebeurt(7),
  'vlaams-gesubsidieerd': gebeurt(7),
  werkplek: gebeurt(7),
  woonplaats: gebeurt(8),
  'verhuisd-uit-eer': vast,
  tewerkstelling: kan(4, 'more'),
  'uren-per-week': kan(4, 'more'),
  'vast-rooster': kan(4, ['nee']),
  ancienniteit: gebeurt(6),
  'tijdskrediet-gebruikt': vast,
  werknemers: gebeurt(7),
  'voltijds-voorbije-jaar': gebeurt(6),
  'cao-tijdskrediet': gebeurt(6),
  loopbaanjaren: vast,
  'loopbaancheque-gebruikt': vast,
  vestiging: gebeurt(7),
  'omvang-onderneming': gebeurt(7),
  'paritair-comite': gebeurt(7),

  diploma: vast,

  // What somebody wants is not ours to change.
  doel: vast,
  databank: kies(2, ['ja']),
  'niveau-label': kies(3, ['nee']),
  // It is made in loopbaanbegeleiding, or with the employer.
  pop: kan(3, ['ja']),
  kenmerk: kies(3, ['kwalificerend', 'knelpunt', 'ondernemerschap']),
  soort: kies(3, ['gewoon', 'taal', 'examencommissie', 'evc']),
  taal: kies(3, 'any'),
  erkend: kies(3, ['ja']),
  cvo: kies(3, ['ja']),
  contacturen: kies(2, 'any'),
  studiepunten: kies(2, 'any'),
  betaler: kies(1, ['zelf']),
  initiatief: kies(1, ['eigen']),
  bedrijfsopleiding: kies(3, ['nee']),
  opname: kies(1, 'any'),
  start: kies(1, 'any'),
  zorgknelpunt: kies(3, ['verpleging', 'ja']),
  'vdab-erkend': kies(3, ['ja']),
  'lange-dagopleiding': kies(3, ['ja']),
  thema: kies(3, 'any'),
  'hoger-onderwijs': gebeurt(8),
  prijs: vast,
};
