import type { Condition, Verdict } from './conditions.js';
import type { Clocks } from './dated.js';
import { judge, judgeValue, type ValueCondition } from './judge.js';
import { keyOf } from './key.js';
import type { Facts, Value } from './vocabulary.js';

/** In this order `all` is the least of its parts and `any` the greatest: that is what strong Kleene says. */
const order = { no: 0, open: 1, yes: 2 } as const satisfies Readonly<Record<Verdict, number>>;
const verdicts: readonly Verdict[] = ['no', 'open', 'yes'];

/** The verdict of a condition that was known beforehand. */
export type Judged = (condition: Condition) => Verdict;

/** A condition of parts, with its place and theirs in the list of all. */
interface Compound {
  readonly place: number;
  readonly isAll: boolean;
  readonly parts: Uint16Array;
}

/**
 * Judges many conditions at once: each part that they share once, and each value of a fact once for everybody who gives it.
 * For who has to know where somebody stands in the whole rulebook. Says the same as {@link judge}.
 *
 * @param conditions those that will be asked for
 */
export function judgeTogether(conditions: readonly Condition[]): (facts: Facts, clocks: Clocks) => Judged {
  const aboutFacts = new Map<string, AboutFact>();
  const others: [place: number, condition: Condition][] = [];
  /** Each stands behind its parts. */
  const compounds: Compound[] = [];
  const placeOfKey = new Map<string | number, number>();

  const add = (condition: Condition): number => {
    const key = keyOf(condition);
    const known = placeOfKey.get(key);
    if (known !== undefined) return known;
    const parts = 'of' in condition ? condition.of.map(add) : [];
    const place = placeOfKey.size;
    placeOfKey.set(key, place);
    if ('of' in condition) compounds.push({ place, isAll: condition.op === 'all', parts: Uint16Array.from(parts) });
    else if ('fact' in condition) {
      const about = aboutFacts.get(condition.fact) ?? new AboutFact();
      aboutFacts.set(condition.fact, about.with(place, condition));
    } else others.push([place, condition]);
    return place;
  };
  const placeOf = new Map(conditions.map((condition) => [condition, add(condition)]));
  const facts = [...aboutFacts];

  return (known, clocks) => {
    const judged = new Uint8Array(placeOfKey.size);
    for (const [fact, about] of facts) about.judge(known[fact], judged);
    for (const [place, condition] of others) judged[place] = order[judge(condition, known, clocks)];
    for (const compound of compounds) judged[compound.place] = together(compound, judged);
    return (condition) => {
      const place = placeOf.get(condition);
      return place === undefined ? judge(condition, known, clocks) : (verdicts[judged[place] ?? order.open] ?? 'open');
    };
  };
}

/** So many values of one fact are remembered, then it starts again with none. */
const mostRemembered = 1000;

/** The conditions on one fact, and what each of its values makes of them. */
class AboutFact {
  readonly #places: number[] = [];
  readonly #conditions: ValueCondition[] = [];
  readonly #remembered = new Map<Value | null | undefined, Uint8Array>();

  with(place: number, condition: ValueCondition): this {
    this.#places.push(place);
    this.#conditions.push(condition);
    return this;
  }

  judge(value: Value | null | undefined, judged: Uint8Array): void {
    let verdicts = this.#remembered.get(value);
    if (!verdicts) {
      if (this.#remembered.size >= mostRemembered) this.#remembered.clear();
      verdicts = Uint8Array.from(this.#conditions, (condition) => order[judgeValue(condition, value)]);
      this.#remembered.set(value, verdicts);
    }
    let at = 0;
    for (const place of this.#places) judged[place] = verdicts[at++] ?? order.open;
  }
}

function together({ isAll, parts }: Compound, judged: Uint8Array): number {
  let verdict: number = isAll ? order.yes : order.no;
  for (const part of parts) {
    const one = judged[part] ?? order.open;
    if (isAll ? one < verdict : one > verdict) verdict = one;
  }
  return verdict;
}
