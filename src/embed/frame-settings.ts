import { warn } from '../warn.js';
import { readJson } from './json.js';

/**
 * What the address of the frame may set of the element. What would bring answers in or out is not among it: so no address of another
 * page, to which a code or a case would lead.
 */
const attributes = [
  'lang',
  'languages',
  'beside',
  'voice',
  'flow',
  'mode',
  'heading-level',
  'on',
  'memory',
  'take-home',
];

/** The settings of a frame. */
export interface FrameSettings {
  /** Attributes of the element, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The course record; undefined when there is none. */
  readonly course: unknown;
  /** Address of the sheet of a theme, relative to the frame; undefined when there is none. */
  readonly theme: string | undefined;
  /** The colour scheme of the page around it, which a frame cannot see; undefined when it is not told. */
  readonly scheme: string | undefined;
}

/**
 * Reads the query of the frame's address, such as `?flow=opleiding&course=%7B%22contacturen%22%3A40%7D`. What is not allowed is
 * left out, and named on the console.
 */
export function readFrameSettings(search: string): FrameSettings {
  const query = new URLSearchParams(search);
  const strangers = [...query.keys()].filter((key) => ![...attributes, 'course', 'theme', 'scheme'].includes(key));
  if (strangers.length > 0) warn(`the address of the frame cannot set ${strangers.join(', ')}`);
  const course = query.get('course');
  const theme = query.get('theme');
  const scheme = query.get('scheme');
  return {
    attributes: new Map([...query].filter(([key]) => attributes.includes(key))),
    course: course === null ? undefined : readJson('course in the address of the frame', course),
    theme: theme === null ? undefined : toSheet(theme),
    scheme: scheme === null ? undefined : toScheme(scheme),
  };
}

/** A theme is a name, never a path: its sheet stands in a folder of our own. */
function toSheet(theme: string): string | undefined {
  if (/^[a-z]+(-[a-z]+)*$/.test(theme)) return `themes/${theme}.css`;
  warn(`theme=${theme} cannot be the name of a theme; there is none`);
  return undefined;
}

function toScheme(scheme: string): string | undefined {
  if (scheme === 'light' || scheme === 'dark') return scheme;
  warn(`scheme=${scheme} can be light or dark; it is left out`);
  return undefined;
}
