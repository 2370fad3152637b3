import type { VragenTexts } from '../../locales/texts.js';
import type { Condition, Group } from '../../src/reasoning/conditions.js';
import { listInCell, plain } from './markdown.js';
import { capitalised, clockNames, definitionOf, enumerate, quantity, span, valueName, wordsOf } from './words.js';

/**
 * A condition as one Dutch sentence in Markdown, with brackets where it needs them: *Situatie* is “Ik werk voor een
 * werkgever” **en** (…). A part that nobody can settle is told as what it does: the outcome stays open.
 */
export function describe(condition: Condition, texts: VragenTexts): string {
  switch (condition.op) {
    case 'all':
    case 'any':
      return describeGroup(condition, texts);
    case 'during':
      return `${clockNames[condition.clock]} ${span(condition)}`;
    case 'dated':
      return condition.intervals
        .map((interval) => `${clockNames[condition.clock]} ${span(interval)}: ${inBrackets(interval.value, texts)}`)
        .join('; ');
    case 'undecided':
      return 'dit blijft open';
    case 'is':
      return describeChoice(condition, texts);
    case 'since':
      return `${label(condition.fact, texts)} is ${span({ from: condition.day })}`;
    case 'given':
      return `${label(condition.fact, texts)} is bekend`;
    default: {
      const { fact, op, bound } = condition;
      return `${label(fact, texts)} is ${words[op]} ${quantity(texts, fact, bound)}`;
    }
  }
}

/** The same for the cell of a table: what is more than one bracket deep becomes a list. */
export function outline(condition: Condition, texts: VragenTexts): string {
  if (depth(condition) < 2) return capitalised(describe(condition, texts));
  if (condition.op === 'dated') {
    const parts = condition.intervals.map(({ value, ...ends }) => `${span(ends)}: ${outline(value, texts)}`);
    return `${capitalised(clockNames[condition.clock])}${listInCell(parts)}`;
  }
  if (condition.op !== 'all' && condition.op !== 'any') return capitalised(describe(condition, texts));
  const { parts, open } = split(condition);
  const [only, ...others] = parts;
  if (only && others.length === 0 && !open) return outline(only, texts);
  return `${heading(condition.op, open, others.length === 0)}${listInCell(parts.map((part) => outline(part, texts)))}`;
}

function heading(op: Group['op'], open: boolean, single: boolean): string {
  const head = single ? 'Dit' : op === 'all' ? 'Dit alles' : 'Eén van deze';
  if (!open) return `${head}:`;
  return op === 'all' ? `${head}, maar dan blijft het open:` : `${head}, en anders blijft het open:`;
}

function describeGroup(group: Group, texts: VragenTexts): string {
  const { parts, open } = split(group);
  const word = group.op === 'all' ? 'en' : 'of';
  if (parts.length === 0) return open ? 'dit blijft open' : group.op === 'all' ? 'altijd' : 'nooit';
  const [only, ...others] = parts;
  const sentence =
    only && others.length === 0 && !open
      ? describe(only, texts)
      : parts.map((part) => inBrackets(part, texts)).join(` **${word}** `);
  if (!open) return sentence;
  return group.op === 'all' ? `${sentence}, maar dan blijft het open` : `${sentence}, en anders blijft het open`;
}

const inBrackets = (condition: Condition, texts: VragenTexts): string =>
  depth(condition) > 0 ? `(${describe(condition, texts)})` : describe(condition, texts);

/** Names the values that are left out where they are the shorter list. */
function describeChoice({ fact, values }: Extract<Condition, { op: 'is' }>, texts: VragenTexts): string {
  const definition = definitionOf(fact);
  const others = definition.type === 'choice' ? definition.values.filter((value) => !values.includes(value)) : [];
  const shorter = others.length > 0 && others.length * 2 <= values.length;
  const names = (shorter ? others : values).map((value) => plain(valueName(texts, fact, value)));
  return `${label(fact, texts)} is ${shorter ? 'niet ' : ''}${enumerate(names, 'of')}`;
}

const words = { 'at-least': 'minstens', below: 'minder dan' } as const;

const label = (fact: string, texts: VragenTexts): string => `*${plain(wordsOf(texts, fact).label)}*`;

/** The parts that can be settled, without needless brackets, and whether there is one that cannot. */
function split({ op, of }: Group): { readonly parts: readonly Condition[]; readonly open: boolean } {
  const pieces = of.map(unwrap).map((part) => (part.op === op ? split(part) : { parts: [part], open: false }));
  const parts = pieces.flatMap((piece) => piece.parts);
  const settled = parts.filter((part) => part.op !== 'undecided');
  return { parts: settled, open: settled.length < parts.length || pieces.some(({ open }) => open) };
}

/** A group of one is that one. */
function unwrap(condition: Condition): Condition {
  const [only, ...others] = condition.op === 'all' || condition.op === 'any' ? condition.of : [];
  return only && others.length === 0 ? unwrap(only) : condition;
}

/** How many brackets deep a condition goes. */
function depth(condition: Condition): number {
  if (condition.op === 'dated') return 1 + Math.max(...condition.intervals.map(({ value }) => depth(value)));
  if (condition.op !== 'all' && condition.op !== 'any') return 0;
  const { parts, open } = split(condition);
  const deepest = Math.max(0, ...parts.map(depth));
  return parts.length > 1 || open ? deepest + 1 : deepest;
}
