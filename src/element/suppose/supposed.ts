import { questionAbout } from '../../journey/flow.js';
import { changesOf } from '../../journey/life-event.js';
import { repairsFor } from '../../journey/repairs.js';
import { suppose, type Supposition } from '../../journey/suppose.js';
import type { Condition } from '../../reasoning/conditions.js';
import { judge } from '../../reasoning/judge.js';
import type { Facts, IsoDate, Value } from '../../reasoning/vocabulary.js';
import type { FieldError } from '../form.js';
import type { ResultView } from '../result/view.js';
import { repairText } from '../repairs/repairs-view.js';

/** A button that supposes something, by what it says of itself. */
export interface Pressed {
  /** `repair` of a card, `event` of a life, or an `answer` that would be another. */
  readonly kind: string | undefined;
  readonly id: string;
  /** The incentive in whose card it stands. */
  readonly incentive: string | undefined;
}

/** What somebody supposes. Nothing of it is kept anywhere else. */
export interface Supposed {
  /** In words. */
  readonly what: string;
  /** The facts that are otherwise; `undefined` is one that has to be asked again. */
  readonly changes: Facts;
  /** The day of it. */
  readonly on: IsoDate;
  /** What people ask who think of it, and get an answer to. */
  readonly answers: readonly string[];
  /** What is asked of it first. */
  readonly ask: string | undefined;
  /** What is wrong with what was filled in. */
  readonly error: FieldError | undefined;
  /** What would be; undefined as long as nothing is otherwise. */
  readonly world: Supposition | undefined;
}

/** What a button stands for; undefined where it stands for nothing. */
export function supposedBy(view: ResultView, { kind, id, incentive }: Pressed): Supposed | undefined {
  const { words, rulebook, progress } = view;
  const { on } = progress.clocks;
  switch (kind) {
    case 'answer':
      return {
        what: words.fact(id, 'label'),
        changes: {},
        on,
        answers: [],
        ask: id,
        error: undefined,
        world: undefined,
      };
    case 'event': {
      const event = rulebook.events?.[id];
      if (!event) return undefined;
      const concerning = Object.entries(event.answers ?? {}).filter(([, when]) => isSo(view, when));
      const answers = concerning.map(([answer]) => answer);
      return inWorld(view, { what: words.text(`gebeurtenissen:${id}`), changes: changesOf(event), on, answers });
    }
    default: {
      const rule = rulebook.incentives.find((one) => one.id === incentive);
      const repair = rule && repairsFor(rulebook, progress, rule)[Number(id)];
      if (!repair) return undefined;
      // Of values that come to the same, the first.
      const changes = repair.changes.map((change) => ({ ...change, values: change.values.slice(0, 1) }));
      const facts = Object.fromEntries(changes.map(({ fact, values: [value] }) => [fact, value]));
      const what = repairText(view, { ...repair, changes });
      return inWorld(view, { what, changes: facts, on: repair.day ?? on, answers: [] });
    }
  }
}

const isSo = ({ progress: { facts, clocks } }: ResultView, condition: Condition): boolean =>
  judge(condition, facts, clocks) === 'yes';

/** The same, where one more fact is known, or what is wrong with it. */
export function withAnswer(view: ResultView, supposed: Supposed, fact: string, value: Value | FieldError): Supposed {
  if (typeof value === 'object') return { ...supposed, error: value };
  const { words } = view;
  const { what, changes, on, answers, world } = supposed;
  const said = world
    ? words.value(fact, value)
    : words.ui('leverValue', { label: what, value: words.value(fact, value) });
  return inWorld(view, {
    what: world ? words.list([what, said]) : said,
    changes: { ...changes, [fact]: value },
    on,
    answers,
  });
}

/** Works out what would be. What is unsettled and matters there is asked, one after the other. */
function inWorld(view: ResultView, supposed: Pick<Supposed, 'what' | 'changes' | 'on' | 'answers'>): Supposed {
  const { rulebook, progress, flow } = view;
  const { changes, on } = supposed;
  const world = suppose(rulebook, progress, changes, on);
  const open = new Set(world.asks.flatMap(({ facts }) => facts));
  const ask = Object.keys(changes).find(
    (fact) => changes[fact] === undefined && open.has(fact) && questionAbout(flow, fact) !== undefined,
  );
  return { ...supposed, ask, error: undefined, world };
}
