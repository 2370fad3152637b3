import type { aanbod } from '../flows/aanbod.js';
import type { actions } from '../flows/actions.js';
import type { AnswerId } from '../flows/answers.js';
import type { EventId } from '../flows/events.js';
import type { FactId, vocabulary } from '../flows/facts.js';
import type { Incentives } from '../flows/incentives/index.js';
import type { referrals } from '../flows/referrals/index.js';
import type { ParitairComite } from '../flows/referrals/sectorfondsen.js';
import type { letters } from '../flows/letters/index.js';
import type { belongings } from '../flows/meenemen.js';
import type { TermId } from '../flows/terms.js';
import type { wegwijzer } from '../flows/wegwijzer.js';
import type { Pillar, Unit } from '../flows/kinds.js';
import type {
  CountedCourseKey,
  CountedResultKey,
  CountedTexts,
  CourseKey,
  FirstKey,
  LaterKey,
  PluralForm,
  ResultKey,
  SupposeKey,
  TakeHomeKey,
  TextsOf,
  TongueKey,
} from '../src/element/frame-texts.js';
import type { DeskKey } from '../src/element/desk/desk-texts.js';
import type { Choice } from '../src/reasoning/vocabulary.js';

/** The plural forms of Dutch. */
type DutchForm = 'one' | 'other';

/**
 * What a language has to say, derived from the flows and from the words of the elements: a text that is missing, or one for
 * something that no longer exists, does not compile. One file per namespace, one folder per language.
 *
 * @template P the plural forms of the language, such as `'one' | 'many' | 'other'` for French
 */
export interface Texts<P extends PluralForm = DutchForm> {
  readonly ui: UiTexts;
  readonly taal: TaalTexts;
  readonly verder: VerderTexts;
  readonly vragen: VragenTexts;
  readonly resultaat: ResultaatTexts<P>;
  readonly acties: ActieTexts;
  readonly nodig: NodigTexts;
  readonly steun: SteunTexts;
  readonly gebeurtenissen: GebeurtenisTexts;
  readonly antwoorden: AntwoordenTexts;
  readonly termen: TermenTexts;
  readonly doorverwijzing: DoorverwijzingTexts;
  readonly stel: StelTexts;
  readonly meenemen: MeenemenTexts;
  readonly aanbod: AanbodTexts<P>;
}

/** The first question as markup, before the script is there: no part of what the element says. */
export interface VoorafTexts {
  /** Shown when somebody goes on before the script is there. */
  readonly sent: string;
}

type AskedField = Item<Item<Item<(typeof wegwijzer)['chapters']>['questions']>['fields']>;
/** The facts that a person can be asked for. */
type AskedFactId = Extract<AskedField['fact'], FactId>;
/** The ranges from which a number is picked. */
type BandOf<F extends FactId> = Item<Extract<AskedField, { fact: F; bands: readonly number[] }>['bands']>;

type Definition<F extends FactId> = (typeof vocabulary)[F];
/** What a text can be that bears a name. */
type ValueOf<F extends FactId> =
  Definition<F> extends Choice<infer V> ? V : F extends 'paritair-comite' ? ParitairComite : `${BandOf<F>}`;
type Item<L extends readonly unknown[]> = L[number];
type Keys<T> = Extract<keyof T, string>;

/** Texts of a fact: as a question, and in the list of answers. */
interface FactTexts {
  /** The question, as a full sentence. */
  readonly question: string;
  /** A sentence under the question, for those who hesitate. */
  readonly hint?: string;
  /** Two or three words, for the list of answers. */
  readonly label: string;
  /** What to type, where it is typed; and the unit behind the field. */
  readonly unit?: string;
  /** How people write that unit too, between bars. */
  readonly units?: string;
  /** A number that can stand there, as people write it; told where what was typed is no number. */
  readonly example?: string;
}

interface ChoiceTexts<V extends string> extends FactTexts {
  readonly values: Readonly<Record<V, string>>;
  /** A sentence under an option. */
  readonly hints?: Readonly<Partial<Record<V, string>>>;
}

interface RareTexts {
  /** The name for all values that few people have, behind which they are picked. */
  readonly rare: string;
}

type ChapterIds = Item<(typeof wegwijzer)['chapters']>['id'];
type QuestionIds = Item<Item<(typeof wegwijzer)['chapters']>['questions']>['id'];

export interface VragenTexts {
  readonly chapters: Readonly<Record<ChapterIds, string>>;
  /** `title` heads a question with more than one field; `help` stands behind "Meer uitleg". */
  readonly questions: Readonly<Record<QuestionIds, { readonly title?: string; readonly help?: string }>>;
  readonly facts: {
    readonly [F in AskedFactId]: ([ValueOf<F>] extends [never] ? FactTexts : ChoiceTexts<ValueOf<F>>) &
      (F extends Extract<AskedField, { rare: unknown }>['fact'] ? RareTexts : unknown);
  };
}

/** The part of them that the first screen needs. */
export interface BeginTexts {
  readonly questions: Pick<VragenTexts['questions'], 'situatie'>;
  readonly facts: Pick<VragenTexts['facts'], 'situatie'>;
}

/** One sentence per verdict: to the person, about the person's own situation. */
export interface CriterionTexts {
  readonly yes: string;
  readonly no: string;
  readonly open: string;
  /** In its place when nobody can settle it today: what is not settled for this person, and who knows. */
  readonly unsettled?: string;
  /** In place of both where it hangs on something that is not asked. */
  readonly unasked?: string;
}

interface IncentiveTexts<I extends Incentives[keyof Incentives]> {
  readonly name: string;
  /** What it gives, in one or two sentences. */
  readonly gives: string;
  /** Who takes the decision. */
  readonly decides: string;
  readonly criteria: Readonly<Record<Keys<I['criteria']>, CriterionTexts>>;
  /** With `{{value}}` where the figure stands. */
  readonly amounts: Readonly<Record<Keys<I['amounts']>, string>>;
  readonly doubts: Readonly<Record<Keys<I['doubts']>, string>>;
  /**
   * `dated` with `{{date}}`, for when the day is known, and `undated` for when it is not, which cannot be where it is the same
   * for everybody; `passed` with `{{date}}`: what can still be done.
   */
  readonly deadlines: {
    readonly [D in Keys<I['deadlines']>]: {
      readonly dated: string;
      readonly passed: string;
    } & (I['deadlines'][D] extends {
      readonly on: string;
    }
      ? object
      : { readonly undated: string });
  };
  readonly steps: Readonly<Record<Keys<I['steps']>, string>>;
  readonly unchecked: Readonly<Record<Keys<I['unchecked']>, string>>;
}

/** What to do to find something out, as a full sentence. */
export type ActieTexts = Readonly<Record<Keys<typeof actions>, string>>;

/** What is still to be found out, as in "Dit hangt nog af van: ...". */
export type NodigTexts = Readonly<Record<AskedFactId, string>>;

export type SteunTexts = {
  readonly [Id in keyof Incentives]: IncentiveTexts<Incentives[Id]>;
};

/** What people ask about incentives, and the answer; where nothing is known, it says so and where to ask. */
export type AntwoordenTexts = Readonly<
  Record<
    AnswerId,
    {
      /** The question in two or three words, for the list of questions. */
      readonly topic: string;
      readonly question: string;
      readonly answer: string;
    }
  >
>;

/** What can happen in a life, as the person says it. */
export type GebeurtenisTexts = Readonly<Record<EventId, string>>;

/**
 * What would change a verdict, and what would be if something were otherwise: `what` says what is supposed; `before` and `after` are a
 * figure or a day, as it is told in both worlds.
 */
export type StelTexts = TextsOf<SupposeKey>;

type Letters = (typeof letters)[number];

/** What is taken along of a result. */
export type MeenemenTexts = TextsOf<TakeHomeKey> & {
  /** What somebody needs at hand. */
  readonly bring: Readonly<Record<keyof typeof belongings, string>>;
  readonly letters: {
    readonly [L in Letters as L['id']]: {
      /** For the person, who chooses a letter; the employer does not read it. */
      readonly name: string;
      /** To the person: what to do with it. */
      readonly hint: string;
      readonly subject: string;
      readonly opening: string;
      /** What stands before each of its lines. */
      readonly lines: Readonly<Record<Keys<L['lines']>, string>>;
      readonly closing: string;
    };
  };
};

/** What an official name means, in one sentence. */
export type TermenTexts = Readonly<Record<TermId, string>>;

/** Where somebody is sent. */
export interface Destination {
  readonly name: string;
  /** What the person gets there, in one or two sentences. */
  readonly gives: string;
}

export type DoorverwijzingTexts = {
  readonly [R in Item<typeof referrals> as R['id']]: Destination & {
    /** "Je ziet dit omdat ...", per reason. */
    readonly reasons: Readonly<Record<Keys<R['reasons']>, string>>;
    /** Where the person is sent instead, for a reason of its own. */
    readonly places?: Readonly<Partial<Record<Keys<R['reasons']>, Destination>>>;
  };
};

type AanbodId = Item<typeof aanbod>;
type CriterionOf<Id extends AanbodId> = Keys<Incentives[Id]['criteria']>;

/**
 * What stands beside a course. `count` has `{{count}}`: how many incentives the course can open; `clauses` has `{{clauses}}`,
 * those of `voor` as a list, and `clauseList` stands above them when they are many; `maybe` has `{{names}}`: what hangs on the
 * course, where something else does not; `caution` has `{{caution}}`, a sentence; `worth` and `worthTitle` have `{{worth}}`, the
 * figures of `waard` in a row, and `worthUpTo` one of them.
 */
export type AanbodTexts<P extends PluralForm = DutchForm> = TextsOf<CourseKey> &
  CountedTexts<CountedCourseKey, P> &
  ClauseTexts & {
    /**
     * What an incentive gives with a course, in a few words, by the figure that they tell: `{{value}}` is that figure, and a number of
     * the course stands where `{{fact}}` does. A figure without words is not told beside a course.
     */
    readonly waard: { readonly [Id in AanbodId]?: Readonly<Partial<Record<Keys<Incentives[Id]['amounts']>, string>>> };
  };

interface ClauseTexts {
  /**
   * For whom an incentive is: clauses behind "als", by the criterion that each tells. `criterion|fact+fact` is for when only
   * these facts of the person are still open, in the order of the alphabet; a minimum is filled in where `{{fact}}` stands. A
   * criterion about the person without a clause goes without saying, or is told by its neighbour. `ook` is what the rules do
   * not ask, and what always has to be said.
   */
  readonly voor: {
    readonly [Id in AanbodId]: Readonly<
      Partial<Record<CriterionOf<Id> | `${CriterionOf<Id>}|${string}` | 'ook', string>>
    >;
  };
}

/** The words of the frame: those of the first screen, those that can come behind it, and those around the result. */
export type UiTexts = TextsOf<FirstKey>;
export type TaalTexts = TextsOf<TongueKey>;
export type VerderTexts = TextsOf<LaterKey>;
export type ResultaatTexts<P extends PluralForm = DutchForm> = TextsOf<ResultKey> &
  CountedTexts<CountedResultKey, P> & {
    /** What an incentive gives, as a heading. */
    readonly pillars: Readonly<Record<Pillar, string>>;
    /** A figure in its unit, with `{{value}}`. */
    readonly units: CountedTexts<Unit, P>;
  };

/** The words of the desk: a counsellor reads them in Dutch, whatever the client reads. */
export type BalieTexts = TextsOf<DeskKey>;

/** Texts of one language as somebody gives them, which may be incomplete. */
export type PartialTexts = Partially<Texts>;

type Partially<T> = T extends string ? string : { readonly [K in keyof T]?: Partially<T[K]> };
