import type { House } from '../house/house.js';
import { before, planOf, type Plan } from '../house/plan.js';
import { mayKnow } from '../house/rules.js';
import { code, section, table } from './markdown.js';

/** The page of the house: which room imports which, now and before it was put in order. */
export function housePage(house: House): string {
  const now = planOf(house);
  return (
    [
      '<!-- Made by `npm run docs` from the imports in src/, flows/ and locales/. Do not edit it by hand. -->',
      '# The house',
      'Which room imports which, and how often; a type that is borrowed counts too. The tests and the worked situations are left out. ' +
        'A dotted arrow goes against the rules. `npm run lint` holds the rules: they stand in `tools/house/rules.ts`.',
      ...section('Now', drawing(now)),
      ...section('Before: commit c62d5a2, 28 November 2026', drawing(before)),
      ...section('Side by side', comparison(now)),
    ].join('\n\n') + '\n'
  );
}

/** The rooms from the top floor down, as far as their arrows tell. */
function drawing({ rooms, arrows }: Plan): string {
  const node = (room: string): string => room.replace('/', '-');
  return [
    '```mermaid',
    'flowchart TD',
    ...Object.entries(rooms).map(([room, count]) => `  ${node(room)}["${room}<br/>${String(count)} files"]`),
    ...arrows.map(([from, to, count]) => {
      const line = mayKnow(from, to) ? `-->|${String(count)}|` : `-. ${String(count)} .->`;
      return `  ${node(from)} ${line} ${node(to)}`;
    }),
    '```',
  ].join('\n');
}

function comparison(now: Plan): string {
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const against = ({ arrows }: Plan): number =>
    sum(arrows.filter(([from, to]) => !mayKnow(from, to)).map(([, , count]) => count));
  const circles = (sizes: readonly number[]): string => (sizes.length === 0 ? 'none' : `of ${sizes.join(', ')} files`);
  const row = (what: string, tell: (plan: Plan) => string): readonly string[] => [what, tell(before), tell(now)];
  return table(
    ['', code('c62d5a2'), 'now'],
    [
      row('files', ({ rooms }) => String(sum(Object.values(rooms)))),
      row('imports from one room to another', ({ arrows }) => String(sum(arrows.map(([, , count]) => count)))),
      row('of those, against the rules', (plan) => String(against(plan))),
      row('circles', (plan) => circles(plan.circles)),
      row('circles, with what is fetched late', (plan) => circles(plan.lateCircles)),
    ],
  );
}
