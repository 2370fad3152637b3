import { all, type Comparison, type Condition } from './conditions.js';
import type { Dated, Provenance } from './dated.js';
import type { Expression } from './expression.js';
import { once } from './memory.js';
import type { IsoDate, Value, Vocabulary } from './vocabulary.js';

/** One condition of an incentive, with a sentence per verdict in each language. All criteria of an incentive have to be met. */
export interface Criterion extends Provenance {
  readonly when: Condition;
}

/** A doubt that the person has to see: shown while it can matter for the verdict. */
export interface Doubt {
  /** The criterion it is about; without one it is about the incentive as a whole. */
  readonly about?: string;
  /** The situations in which it matters; without one, all. */
  readonly when?: Condition;
  /** Whether the incentive itself may be gone: then it is told wherever the incentive is named. */
  readonly isUrgent?: true;
  readonly sources: readonly string[];
}

/**
 * A question that people bring along, such as what happens when they fall ill. It has sources, or is not known: then its text
 * says where to ask.
 */
export interface Answer {
  /** Whom it can concern; without one, everybody whom the incentive fits or may fit. */
  readonly when?: Condition;
  readonly sources: readonly string[];
  /** Nothing was found about it. */
  readonly isUnknown?: true;
}

/** What a person gets, computed from the facts; left out while a fact it is computed from is not known. */
export interface Amount extends Provenance {
  /** As the texts of a language name it. */
  readonly unit: string;
  /** True for a ceiling ("at most"), absent for the amount itself. */
  readonly upTo?: true;
  /** No gain by itself, such as how long it lasts: told in the card, and never as what the incentive is worth. */
  readonly isDetail?: true;
  readonly value: Expression;
  /** The situations in which it is shown; without one, all. */
  readonly when?: Condition;
  /** The day for which the figure was known, if it changes over time. */
  readonly asOf?: IsoDate;
}

/**
 * The last day on which something can be done: so long after the day that a fact gives (before it, if negative), or one and
 * the same day for everybody.
 */
export type Deadline = Provenance & {
  /** The situations in which it runs; without one, all. */
  readonly when?: Condition;
  /** Good to know, and no step on the way to the incentive. */
  readonly isAside?: true;
  /** Once it has passed, nothing can be done for this training any more. */
  readonly isFinal?: true;
} & (
    | {
        /** The fact that gives the day from which it runs; without one, the start of the training. */
        readonly from?: string;
        readonly months?: number;
        readonly days?: number;
        /** It never ends before this day. */
        readonly notBefore?: Dated<IsoDate>;
      }
    | { readonly on: IsoDate }
  );

/** A step the person can take: a sentence per language, and where it leads. */
export interface Step {
  readonly url?: string;
  /** For whom it is; without one, for everybody. */
  readonly when?: Condition;
  /** It has to be done before the training or the leave starts: who starts first may find the road closed. */
  readonly beforeStart?: {
    /** For whom; without one, everybody. */
    readonly when?: Condition;
    readonly sources: readonly string[];
  };
}

/** Something to find out, shared by all incentives that wait for it. */
export interface Action {
  /** The facts that doing it answers. */
  readonly settles: readonly string[];
  /** Where to look. */
  readonly url?: string;
}

/** Who gets an incentive: all that the questions need to know. */
export interface Rule {
  readonly id: string;
  /** What it gives, as the texts of a language name it. */
  readonly pillar: string;
  /** When this incentive is worth a question. Outside it, it stays open and shows under "misschien ook". */
  readonly asks: Condition;
  readonly criteria: Readonly<Record<string, Criterion>>;
  /**
   * The figures and days that are worth a question as long as it can fit, each as a condition: what is told is the same for
   * all for whom it holds, and the same for all for whom it does not; `given` where it is another for each.
   */
  readonly tells?: Readonly<Record<string, Condition>>;
}

/** What is told about an incentive in the result. */
export interface Details {
  readonly amounts: Readonly<Record<string, Amount>>;
  readonly doubts: Readonly<Record<string, Doubt>>;
  readonly deadlines: Readonly<Record<string, Deadline>>;
  /** What to do next, in order. */
  readonly steps: Readonly<Record<string, Step>>;
  /** Conditions that this tool does not ask about; `when` for whom it counts, without one for everybody. */
  readonly unchecked: Readonly<Record<string, { readonly when?: Condition }>>;
  /** Where the person can read more. */
  readonly page: string;
  /** The day on which the rules have to be looked at again; after it the person sees a caution. */
  readonly review: IsoDate;
}

export type Incentive = Rule &
  Details & {
    /** Questions that people have about it, by their id; an id is shared by all incentives that answer it alike. */
    readonly answers?: Readonly<Record<string, Answer>>;
  };

export interface Referral {
  readonly id: string;
  /** Why it is shown, the first that holds; each has a sentence per language. */
  readonly reasons: Readonly<Record<string, Condition>>;
  /** The incentives that it is about: where none of them can fit, it leads nowhere and is not given. */
  readonly about?: readonly string[];
  /** Where this surely holds it is not given, whatever the reason; nothing is asked for it. */
  readonly unless?: Condition;
  /** `general` is for everybody and does not count as an answer to somebody's own situation. */
  readonly general?: true;
}

/** Where a referral leads. */
export interface Contact {
  readonly url?: string;
  /** As it is dialled. */
  readonly phone?: string;
  /** Where it leads instead, for a reason of its own. */
  readonly reasons?: Readonly<Record<string, Contact>>;
  /** The incentive that tells the same: who reads that it fits, or may fit, does not read it twice. */
  readonly incentive?: string;
  readonly sources: readonly string[];
}

export interface Source {
  readonly title: string;
  /** Absent where the page was only seen on a test address, or never published as a page. */
  readonly url?: string;
  /** Who wrote it, as the list of sources names it. */
  readonly kind: string;
  /** It tells what is planned or drafted: nothing that rests on it alone can be more than open. */
  readonly isPlan?: true;
  /** Date on the page, as precise as it is given (`2025`, `2025-04`, `2025-04-25`); absent for an undated page. */
  readonly date?: string;
  /** The day on which it was last read. */
  readonly checked: IsoDate;
}

/** Sources by their id. */
export type Sources = Readonly<Record<string, Source>>;

/** What follows from one answer, for everybody who gives it: it is not asked any more. */
export interface Derivation {
  /** All of these hold. They look at one and the same fact. */
  readonly from: readonly Comparison[];
  readonly then: Readonly<Record<string, Value>>;
}

/**
 * How a fact of a person can become another. Somebody chooses it (`choose`), or can bring it about in time (`can`): then it says
 * which values may be advised, of a number those that are `more`; any other is a circumstance. Or it comes with life (`happens`), or
 * it stays what it is (`fixed`).
 */
export type Changeability =
  | {
      readonly kind: 'choose' | 'can';
      /** What it takes: of two ways the one with less is told first. */
      readonly effort: number;
      readonly advised: 'any' | 'more' | readonly Value[];
    }
  | {
      readonly kind: 'happens';
      readonly effort: number;
      /** What nobody is told to count on. */
      readonly untold?: readonly Value[];
      /** What is a blow to some alone, by what they are now: who is ill may come to look for work, who has work may lose it. */
      readonly untoldFrom?: Readonly<Record<string, readonly Value[]>>;
    }
  | { readonly kind: 'fixed' };

/** Something that happens to people: what becomes otherwise by it, and what has to be asked again. */
export interface LifeEvent {
  /** Whom it can happen to. */
  readonly when: Condition;
  readonly changes: Readonly<Record<string, Value>>;
  /** The facts that it unsettles, also those that were answered before; of these the first says what it was. */
  readonly asks: readonly string[];
  /** What people ask who think of it, and whom that concerns: the ids of answers that incentives give too. */
  readonly answers?: Readonly<Record<string, Condition>>;
}

/** What the questions rest on, as data: the facts, who gets what, and where else to go. */
export interface Rulebook {
  readonly vocabulary: Vocabulary;
  /** In this order: one that leads to another stands before it. */
  readonly derivations?: readonly Derivation[];
  readonly incentives: readonly Rule[];
  readonly referrals: readonly Referral[];
  /** How far back the start of a training may lie while it is not asked yet, in months. */
  readonly lookBackMonths: number;
}

/** An official name, which stays as it is in every language and is explained where it stands. */
export interface Term {
  readonly name: string;
  /** What it is the name of, as the product sorts them. */
  readonly kind: string;
  /** The name as it also stands in a sentence: shorter, or of many. */
  readonly forms?: readonly string[];
  /** The incentive that bears it: it needs no explanation in its own card. */
  readonly incentive?: string;
}

/** All that is known about rights: what the result rests on too. */
export interface CompleteRulebook extends Rulebook {
  readonly incentives: readonly Incentive[];
  /** By the fact; one that is not named is fixed. */
  readonly changeable: Readonly<Record<string, Changeability>>;
  /** What can happen in a life, by its id; absent where none of it is told. */
  readonly events?: Readonly<Record<string, LifeEvent>>;
  readonly contacts: Readonly<Record<string, Contact>>;
  /** What to find out where, in an editor's order. */
  readonly actions: Readonly<Record<string, Action>>;
  /** The units in which a figure can be told. */
  readonly units: readonly string[];
  /** Official names by their id; absent where none is explained. */
  readonly terms?: Readonly<Record<string, Term>>;
}

/** Keeps the literal ids of a referral, so that the texts of every language can be checked against them. */
export const referral = <const R extends Referral>(definition: R): R => definition;

/** The condition of an incentive: all its criteria. */
export const conditionOf = once((incentive: Rule): Condition =>
  all(...Object.values(incentive.criteria).map(({ when }) => when)),
);
