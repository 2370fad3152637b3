import { circlesOf, roomOf, type House } from './house.js';

/** The house from afar: what can be drawn on one page. */
export interface Plan {
  /** How many files each room has. */
  readonly rooms: Readonly<Record<string, number>>;
  /** How many imports go from one room to another. */
  readonly arrows: readonly (readonly [from: string, to: string, count: number])[];
  /** How many files each circle has: of what a file needs at once, and with what is fetched late as well. */
  readonly circles: readonly number[];
  readonly lateCircles: readonly number[];
}

export function planOf({ files, arrows }: House): Plan {
  const between = arrows
    .map(({ from, to }) => [roomOf(from), roomOf(to)])
    .filter(([from, to]) => from !== to)
    .map((rooms) => rooms.join(' '));
  return {
    rooms: counted(files.map((file) => roomOf(file) ?? '')),
    arrows: Object.entries(counted(between)).map(([rooms, count]) => {
      const [from = '', to = ''] = rooms.split(' ');
      return [from, to, count];
    }),
    circles: circlesOf(arrows.filter(({ isLate }) => !isLate)).map(({ length }) => length),
    lateCircles: circlesOf(arrows).map(({ length }) => length),
  };
}

/** How often each name is there, in the order of the alphabet. */
function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** The house as it stood before it was put in order, on 28 November 2026: read by `planOf` from commit c62d5a2. */
export const before: Plan = {
  rooms: { flows: 81, locales: 38, src: 6, 'src/element': 48, 'src/embed': 6, 'src/journey': 14, 'src/reasoning': 19 },
  arrows: [
    ['flows', 'src/journey', 5],
    ['flows', 'src/reasoning', 124],
    ['locales', 'flows', 9],
    ['locales', 'src/reasoning', 1],
    ['src', 'flows', 4],
    ['src', 'src/element', 9],
    ['src', 'src/journey', 9],
    ['src', 'src/reasoning', 7],
    ['src/element', 'flows', 8],
    ['src/element', 'locales', 14],
    ['src/element', 'src', 9],
    ['src/element', 'src/journey', 37],
    ['src/element', 'src/reasoning', 49],
    ['src/embed', 'src', 4],
    ['src/journey', 'src/reasoning', 43],
  ],
  circles: [5, 4, 7, 2],
  lateCircles: [30, 2],
};
