// What an integrator copies: the markup for a page, the policy that it needs, and what to say of accessibility. The kit shows it, the
// replicas of a host put it in as it is, and a test walks from it to a result.
import { today, weeksAfter } from './calendar.js';
import { courses } from './example-courses.js';

/** What can be chosen, by the name of the field, with what it is when nothing is chosen. */
const nothingChosen = {
  way: 'element',
  flow: 'wegwijzer',
  course: '',
  lang: '',
  languages: '',
  theme: '',
  level: '2',
  mode: 'page',
  keep: 'none',
  opens: 'place',
  scheme: '',
  base: '',
  deep: '',
  early: '',
};

/**
 * Reads the choices from a form or from the query of an address.
 *
 * @param {FormData | URLSearchParams} fields
 * @returns {typeof nothingChosen}
 */
export const readChoices = (fields) =>
  Object.fromEntries(Object.entries(nothingChosen).map(([name, absent]) => [name, String(fields.get(name) ?? absent)]));

/** The choices as a query, without what was not chosen. */
export const writeChoices = (choices) =>
  new URLSearchParams(Object.entries(choices).filter(([name, value]) => value !== nothingChosen[name]));

const fallback = 'De wegwijzer werkt alleen met JavaScript. Bel 1700: daar helpen ze je verder.';
const title = 'Opleidings-wegwijzer: welke steun past bij je opleiding?';

/** The elements that a page can have itself, by the way in which it has them. */
export const tagOf = { element: 'opleidings-wegwijzer', steun: 'opleidings-steun', balie: 'opleidings-balie' };

/** A value in quotes. JSON has double quotes of its own, so it stands in single ones. */
function quoted(value) {
  const safe = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return safe.includes('"') ? `'${safe.replaceAll("'", '&#39;')}'` : `"${safe}"`;
}

const attributes = (entries) =>
  entries.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}=${quoted(value)}`)).join('');

/** What is said to the element, by the names of its attributes; what it does by itself is left out. */
const settings = ({ lang, languages, flow, mode, level, keep }) =>
  Object.entries({
    lang,
    languages,
    flow,
    mode,
    'heading-level': level,
    link: keep === 'hash' ? 'hash' : '',
    memory: keep === 'session' ? 'session' : '',
  }).filter(
    ([name, value]) =>
      value !== '' &&
      value !== { flow: nothingChosen.flow, mode: nothingChosen.mode, 'heading-level': nothingChosen.level }[name],
  );

/** The course that the page knows. What stands beside a course has to have one: the first, if nothing else is chosen. */
export function courseFor({ way, course }) {
  const [first] = Object.keys(courses);
  return courses[course || (way === 'steun' ? first : '')]?.(weeksAfter(10, today));
}

/**
 * @param {typeof nothingChosen} choices
 * @param {{ version: string, files: Record<string, string> }} integrity as the build writes it
 * @param {string} page address of the page that it is for: where the files are on the same site, it shows no origin
 * @returns {Promise<{ html: string, script: string | undefined, policy: string }>} markup, a script of the page's own, and the policy
 */
export async function snippetFor(choices, { version, files }, page) {
  const { way, lang, languages, theme, deep, base } = choices;
  const isEarly = way === 'element' && choices.early !== '';
  const folder = new URL(base.endsWith('/') ? base : `${base}/`, page);
  const isOwn = folder.origin === new URL(page).origin;
  const from = isOwn ? "'self'" : folder.origin;
  const address = (name) => (isOwn ? folder.pathname + name : folder.href + name);
  const checked = (name) => [['integrity', files[name]], ...(isOwn ? [] : [['crossorigin', 'anonymous']])];
  const name = `opleidings-wegwijzer-${version}`;
  const course = courseFor(choices);

  const sheet = `themes/${theme}.css`;
  const link =
    theme && way !== 'iframe'
      ? [`<link rel="stylesheet"${attributes([['href', address(sheet)], ...checked(sheet)])}>`]
      : [];
  // With it another language comes beside the script, and not behind it.
  const hasOther = ['element', 'steun'].includes(way) && (languages !== '' || !['', 'nl'].includes(lang));
  const translations = `${name}/translations.js`;
  const preload = hasOther
    ? [`<link rel="modulepreload"${attributes([['href', address(translations)], ...checked(translations)])}>`]
    : [];
  const script = (file, kind) => `<script ${kind}${attributes([['src', address(file)], ...checked(file)])}></script>`;
  // A module that is fetched later has no attribute of its own to be checked by.
  const modules = Object.keys(files).filter((file) => file.startsWith(name) && file.endsWith('.js'));
  const map =
    deep && way !== 'iframe'
      ? JSON.stringify({ integrity: Object.fromEntries(modules.map((file) => [address(file), files[file]])) })
      : undefined;

  const sheetOfEarly = `${name}/first-question.css`;
  const early = isEarly
    ? await firstQuestion(choices, name, [['href', address(sheetOfEarly)], ...checked(sheetOfEarly)])
    : '';

  /** An element, with the script of the page that tells it the course. */
  const element = (tag, said, file = `${name}.js`) => [
    script(file, 'type="module"'),
    `<${tag}${attributes(said)}>\n${early}  <p>${fallback}</p>\n</${tag}>`,
    ...(course ? ['<script type="module" src="cursus.js"></script>'] : []),
  ];
  const ways = {
    element: () => element(tagOf.element, settings(choices)),
    steun: () => {
      const { lang, languages, level, opens } = choices;
      return element(tagOf.steun, [
        ...settings({ ...nothingChosen, lang, languages, level }),
        ...(opens === nothingChosen.opens ? [] : [['opens-in', opens]]),
      ]);
    },
    balie: () => {
      const { languages, level } = choices;
      const said = settings({ ...nothingChosen, languages, level });
      return element(tagOf.balie, said, `opleidings-wegwijzer-balie-${version}.js`);
    },
    div: () => {
      const data = [...settings(choices), ...(course ? [['course', JSON.stringify(course)]] : [])];
      return [
        `<div data-opleidings-wegwijzer${attributes(data.map(([key, value]) => [`data-${key}`, value]))}>\n  <p>${fallback}</p>\n</div>`,
        script(`opleidings-wegwijzer-loader-${version}.js`, 'defer'),
      ];
    },
    iframe: () => {
      const { scheme } = choices;
      const query = new URLSearchParams(settings(choices).filter(([key]) => key !== 'link'));
      for (const [key, value] of Object.entries({ theme, scheme, course: course ? JSON.stringify(course) : '' }))
        if (value) query.set(key, value);
      const src = address('embed.html') + (query.size > 0 ? `?${query}` : '');
      const fixed = { title, width: '100%', height: '700', frameborder: '0' };
      return [
        `<iframe data-opleidings-wegwijzer-iframe${attributes([['src', src], ...Object.entries(fixed)])}></iframe>`,
        script(`opleidings-wegwijzer-iframe-${version}.js`, 'defer'),
      ];
    },
  };
  const ownScript = way in tagOf && course;
  return {
    html: [...(map ? [`<script type="importmap">${map}</script>`] : []), ...link, ...preload, ...ways[way]()].join(
      '\n',
    ),
    script: ownScript
      ? `document.querySelector('${tagOf[way]}').course = ${JSON.stringify(course, null, 2)};`
      : undefined,
    policy: policyFor({
      way,
      from,
      hasSheet: theme !== '' || isEarly,
      scripts: [from, ...(ownScript && !isOwn ? ["'self'"] : []), ...(map ? [await hashOf(map)] : [])],
    }),
  };
}

/** The first question as the build writes it, with the heading and the look of the choices, and the sheet at its address. */
async function firstQuestion({ flow, level, mode }, folder, link) {
  const file = await fetch(new URL(`../dist/${folder}/first-question-${flow}.html`, import.meta.url));
  const markup = (await file.text())
    .replaceAll(/(<\/?)h2\b/g, `$1h${level}`)
    .replace('class="wegwijzer page"', `class="wegwijzer ${mode}"`);
  return `  ${markup.replace(/ href="[^"]*"/, attributes(link))}`;
}

/** By this hash a policy allows what stands in the page itself. */
async function hashOf(text) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/** The whole policy of a page that has nothing else. */
function policyFor({ way, from, hasSheet, scripts }) {
  const start = `default-src 'none'; script-src ${scripts.join(' ')};`;
  if (way === 'iframe') return `${start} frame-src ${from}`;
  const styles = hasSheet ? ` style-src ${from};` : '';
  return `${start}${styles} require-trusted-types-for 'script'; trusted-types lit-html`;
}

/** For the accessibility statement of the site. It claims no more than what was tested. */
export const accessibilityText = (version) =>
  `Op deze site staat de opleidings-wegwijzer (versie ${version}). Die is gemaakt om te voldoen aan WCAG 2.2, niveau A en AA. ` +
  'Automatische tests kijken elk scherm na in een browser: de opbouw, de namen van velden en knoppen, het contrast, het gebruik met ' +
  'alleen een toetsenbord, en de weergave op een smal scherm. De wegwijzer is nog niet getest met mensen die een schermlezer of ander ' +
  'hulpmiddel gebruiken, en nog niet nagekeken door een onafhankelijke deskundige. Werkt er iets niet voor jou? Laat het ons weten via ' +
  '[contactgegevens van je site].';
