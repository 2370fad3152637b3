/**
 * The page of a kiosk: which language, then the wegwijzer, and nothing of it for who comes after.
 *
 * @module
 */
import type { IsoDate } from '../reasoning/vocabulary.js';
import { today } from '../today.js';
import { ageOf, isSilentSoon, silentFrom, type Age } from './age.js';
import { inside } from './inside.js';
import { keep, lastLook, takeOver } from './keep.js';
import { holdLinks } from './leave.js';
import type { Spoken } from './made.js';
import { button, filled, node } from './node.js';
import { Pad } from './pad.js';
import { readSettings, type ReadSettings, type Settings } from './settings.js';
import { hasVoice, volumeButtons } from './sound.js';
import { StillThere } from './still-there.js';
import { wipe } from './wipe.js';

/** So long the start screen stands before it begins anew, to look for a new version and at the day, in milliseconds. */
const renewAfter = 15 * 60_000;
/** A look at the clock of the start screen, in milliseconds. */
const lookEvery = 1000;

const { version = '', built = '', review = '' } = document.documentElement.dataset;
const choices = new Map(
  [...document.querySelectorAll<HTMLButtonElement>('[data-language]')].map((choice) => [
    choice.dataset['language'] ?? '',
    choice,
  ]),
);
let isFree = true;

history.scrollRestoration = 'manual';
// A browser that kept the page for the way back would show a visitor to the next one.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) wipe();
});
for (const type of ['contextmenu', 'dragstart']) {
  addEventListener(type, (event) => event.preventDefault());
}

const spokenIn = async (language: string): Promise<Spoken> =>
  (await (await fetch(`opleidings-kiosk-${version}/${language}.json`)).json()) as Spoken;

async function settingsOfOwner(): Promise<ReadSettings> {
  const languages = [...choices.keys()];
  try {
    return readSettings(await (await fetch('kiosk.json')).json(), languages);
  } catch (error) {
    const { settings } = readSettings({}, languages);
    return { settings, problems: [`kiosk.json: ${String(error)}`] };
  }
}

async function begin(): Promise<void> {
  // The browser begins to look for its voices: they have to be there when a language is chosen.
  hasVoice(document.documentElement.lang);
  const day = today();
  const [read, looked] = await Promise.all([settingsOfOwner(), lastLook(location.hostname)]);
  const age = ageOf({ today: day, built, review, looked });
  showStart(read.settings, age);
  const kept = keep(day);
  void takeOver(() => isFree, wipe);
  for (const problem of read.problems) console.error(`opleidings-kiosk: ${problem}`);
  await tellOwner(read, await kept, isSilentSoon({ today: day, review }));
}

/** The start screen as its owner wants it; the buttons stand in the page already. */
function showStart(settings: Settings, age: Age): void {
  const { place, address, languages } = settings;
  document.querySelector('.place')?.replaceChildren([place, address].filter(Boolean).join(' · '));
  const list = document.querySelector('.languages');
  list?.replaceChildren(
    ...languages.flatMap((language) => {
      const choice = choices.get(language);
      choice?.addEventListener('click', () => void visit(language, choice.dir, settings, age));
      return choice ? [node('li', {}, choice)] : [];
    }),
  );
  document.documentElement.dataset['age'] = age;
  list?.removeAttribute('hidden');
  const shown = Date.now();
  setInterval(() => {
    if (isFree && Math.abs(Date.now() - shown) > renewAfter) wipe();
  }, lookEvery);
}

/** What the owner has to do, in the first language of the start screen; the console says more. */
async function tellOwner({ settings, problems }: ReadSettings, isKept: boolean, isLate: boolean): Promise<void> {
  if (problems.length === 0 && isKept && !isLate) return;
  const [language = ''] = settings.languages;
  const { texts, locale } = await spokenIn(language);
  const names = problems.map((problem) => problem.split(':', 1)[0] ?? '').join(', ');
  const sentences = [
    ...(problems.length > 0 ? [filled(texts.settings, 'list', names)] : []),
    ...(isKept ? [] : [texts.notKept]),
    ...(isLate ? [filled(texts.silent, 'date', longDay(silentFrom(review), locale))] : []),
  ];
  const attributes = { lang: language, dir: choices.get(language)?.dir ?? '' };
  document.querySelector('.owner')?.replaceChildren(...sentences.map((sentence) => node('p', attributes, sentence)));
}

/** All that a visit needs; it fails where any of it is missing. */
async function visitIn(language: string): Promise<Spoken> {
  const [spoken] = await Promise.all([spokenIn(language), import(`./opleidings-wegwijzer-${version}.js`)]);
  await customElements.whenDefined('opleidings-wegwijzer');
  return spoken;
}

/** Begins a visit, once: a language may be touched twice. Where it cannot begin, a new page says what there is to say. */
async function visit(language: string, dir: string, settings: Settings, age: Age): Promise<void> {
  if (!isFree) return;
  isFree = false;
  try {
    const spoken = await visitIn(language);
    Object.assign(document.documentElement, { lang: language, dir });
    showVisit(language, spoken, settings, age);
  } catch (error) {
    console.error(`opleidings-kiosk: no visit in ${language}`, error);
    wipe();
  }
}

function showVisit(language: string, { texts, locale, help }: Spoken, settings: Settings, age: Age): void {
  const isRead = hasVoice(language);
  const pad = new Pad(texts, locale);
  const main = node('main', { tabindex: '-1', 'aria-label': document.title }, ...agedView(texts.aged, locale, age));
  if (age === 'unsure') main.append(helpView({ texts, locale, help }, settings));
  else main.append(wegwijzer(language, settings, isRead));
  document.body.replaceChildren(
    node(
      'header',
      {},
      button(texts.restart, wipe, { class: 'restart' }),
      ...(isRead && age !== 'unsure' ? [volumeButtons(texts)] : []),
      node('span', { class: 'keeps-nothing' }, texts.keepsNothing),
    ),
    main,
    pad.element,
    node('p', { class: 'place' }, [settings.place, settings.address].filter(Boolean).join(' · ')),
  );
  document.documentElement.classList.toggle('without-printer', !settings.printer);
  scrollTo(0, 0);
  main.focus();
  const onLink = holdLinks(texts);
  for (const type of ['click', 'auxclick']) addEventListener(type, onLink, { capture: true });
  addEventListener('focusin', pad.onFocus);
  const root = main.querySelector('opleidings-wegwijzer')?.shadowRoot;
  // From one field to another of the element the focus moves unseen by the page.
  root?.addEventListener('focusin', pad.onFocus);
  root?.adoptedStyleSheets.push(insideSheet());
  addEventListener('wegwijzer-question', () => pad.closeIfGone());
  addEventListener('wegwijzer-result', () => pad.closeIfGone());
  addEventListener('wegwijzer-reset', wipe);
  new StillThere(settings.patience, texts, wipe);
}

function wegwijzer(language: string, { contacts, home, printer }: Settings, isRead: boolean): HTMLElement {
  const element = node('opleidings-wegwijzer' as 'div', {
    mode: 'kiosk',
    lang: language,
    'heading-level': '1',
    'take-home': [printer ? 'paper' : '', home === '' ? '' : 'phone'].join(' ').trim() || 'none',
    home,
    voice: isRead,
  });
  Object.assign(element, { contacts });
  return element;
}

function insideSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(inside);
  return sheet;
}

/** Of which day the data are, where that has to be known: on the screen and on paper. */
function agedView(text: string, locale: string, age: Age): readonly HTMLElement[] {
  if (age !== 'old') return [];
  return [node('p', { class: 'aged' }, filled(text, 'date', longDay(built, locale)))];
}

const longDay = (day: IsoDate, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));

/** In the place of verdicts: who helps, those of the place itself first. */
const helpView = ({ texts, help }: Spoken, { contacts }: Settings): HTMLElement =>
  node(
    'section',
    { class: 'help' },
    node('h1', {}, texts.unsure),
    node(
      'ul',
      {},
      ...[...contacts, ...help].map((one) =>
        node(
          'li',
          {},
          node('strong', {}, one.name),
          ...('gives' in one ? [node('p', {}, one.gives)] : []),
          ...(one.phone === null ? [] : [node('p', { class: 'number' }, filled(texts.call, 'phone', one.phone))]),
        ),
      ),
    ),
  );

void begin();
