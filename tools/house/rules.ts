import { circlesOf, roomOf, type House } from './house.js';

/** The rules that hold. */
const held: readonly Rule[] = ['direction', 'content', 'circle'];

type Rule = 'direction' | 'content' | 'circle';

/**
 * What each room may import beside itself. The entries of `src` put the others together. Content knows of the element only the types
 * of what it hands over: ESLint sees to that.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/reasoning': [],
  'src/journey': ['src/reasoning'],
  'src/element': ['src', 'src/journey', 'src/reasoning'],
  'src/batch': ['src/journey', 'src/reasoning'],
  'src/embed': ['src'],
  src: ['src/batch', 'src/element', 'src/journey', 'src/reasoning', 'flows', 'locales'],
  flows: ['src/element', 'src/journey', 'src/reasoning'],
  locales: ['flows', 'src/element', 'src/reasoning'],
};

const content: readonly string[] = ['flows', 'locales'];

/** @returns whether one room may import another */
export const mayKnow = (room: string, other: string): boolean =>
  room === other || (mayImport[room]?.includes(other) ?? false);

export interface Fault {
  readonly rule: Rule;
  /** Where, and what is wrong. */
  readonly text: string;
}

/** What is against the rules of the house, whether they are held yet or not. */
export function faultsOf({ arrows }: House): readonly Fault[] {
  const against = arrows.flatMap(({ from, to }): readonly Fault[] => {
    const [room = '', other = ''] = [roomOf(from), roomOf(to)];
    if (mayKnow(room, other)) return [];
    const rule = content.includes(other) ? 'content' : 'direction';
    return [{ rule, text: `${from} imports ${to}: ${room} may not know ${other}` }];
  });
  const circles = circlesOf(arrows.filter(({ isLate }) => !isLate)).map((files): Fault => ({
    rule: 'circle',
    text: `${String(files.length)} files import each other in a circle: ${files.join(', ')}`,
  }));
  return [...against, ...circles];
}

/** @returns whether a fault stops a change */
export const isHeld = ({ rule }: Fault): boolean => held.includes(rule);
