import { circlesOf, roomOf, type House } from './house.js';

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
  'src/kiosk': ['src', 'src/element', 'src/reasoning'],
  src: ['src/batch', 'src/element', 'src/journey', 'src/reasoning', 'flows', 'locales'],
  flows: ['src/element', 'src/journey', 'src/reasoning'],
  locales: ['flows', 'src/element', 'src/kiosk', 'src/reasoning'],
};

/** @returns whether one room may import another */
export const mayKnow = (room: string, other: string): boolean =>
  room === other || (mayImport[room]?.includes(other) ?? false);

/** What is against the rules of the house, each in a sentence. */
export function faultsOf({ arrows }: House): readonly string[] {
  const against = arrows.flatMap(({ from, to }) => {
    const [room = '', other = ''] = [roomOf(from), roomOf(to)];
    return mayKnow(room, other) ? [] : [`${from} imports ${to}: ${room} may not know ${other}`];
  });
  const circles = circlesOf(arrows.filter(({ isLate }) => !isLate)).map(
    (files) => `${String(files.length)} files import each other in a circle: ${files.join(', ')}`,
  );
  return [...against, ...circles];
}
