// Finds the browsers, or brings them where that is possible. Plain Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The programs of each engine, by what they do.
 *
 * @typedef {{ Chromium: 'browser', Firefox: 'browser', WebKit: 'driver' | 'screen' | 'hand' }} Roles
 */

/** @typedef {keyof Roles} EngineName */

/**
 * @typedef {{
 *   programs: Readonly<Record<string, readonly string[]>>,
 *   places?: readonly string[],
 *   variable?: string,
 *   packages: readonly string[],
 * }} Engine
 */

/**
 * What each engine needs: its programs, each with the names under which systems know it, and the packages that have them in
 * Debian. A browser may also stand somewhere else, or be named by a variable of the environment.
 *
 * @type {Readonly<Record<EngineName, Engine>>}
 */
const engines = {
  Chromium: {
    programs: {
      browser: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'],
    },
    places: chromiumPlaces(),
    variable: 'CHROME_PATH',
    packages: ['chromium'],
  },
  Firefox: {
    programs: { browser: ['firefox-esr', 'firefox'] },
    places: firefoxPlaces(),
    variable: 'FIREFOX_PATH',
    packages: ['firefox-esr'],
  },
  WebKit: {
    programs: { driver: ['WebKitWebDriver'], screen: ['Xvfb'], hand: ['xdotool'] },
    packages: ['webkit2gtk-driver', 'xvfb', 'xdotool'],
  },
};

function chromiumPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  return inProgramFiles('Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe');
}

function firefoxPlaces() {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  return inProgramFiles('Mozilla Firefox/firefox.exe');
}

/** @param {string[]} programs */
function inProgramFiles(...programs) {
  if (process.platform !== 'win32') return [];
  return [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter((root) => root !== undefined)
    .flatMap((root) => programs.map((program) => join(root, program)));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} name */
function onPath(name) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/**
 * @template {EngineName} Name
 * @param {Name} name
 * @returns {Record<Roles[Name], string> | undefined} the path of each of its programs, or undefined when one is missing
 */
function find(name) {
  const { programs, places = [], variable } = engines[name];
  const chosen = process.env[variable ?? ''];
  const found = chosen
    ? [['browser', isExecutable(chosen) ? chosen : undefined]]
    : Object.entries(programs).map(([role, names]) => [
        role,
        names.map(onPath).find(Boolean) ?? places.find(isExecutable),
      ]);
  if (!found.every(([, path]) => path)) return undefined;
  return /** @type {Record<Roles[Name], string>} */ (Object.fromEntries(found));
}

/** @param {readonly string[]} packages */
function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]]) {
    // A failed update is not the end: the lists that are there may do.
    spawnSync('apt-get', ['--quiet', ...args], { env, stdio: ['ignore', 'inherit', 'inherit'] });
  }
}

/**
 * Makes sure that an engine can be run.
 *
 * @template {EngineName} Name
 * @param {Name} name
 * @returns {Record<Roles[Name], string>} the path of each of its programs
 * @throws {Error} with one sentence that says what to install, when it is not there and cannot be brought.
 */
export function ensureEngine(name) {
  const found = find(name);
  if (found) return found;
  const { variable, packages } = engines[name];
  const chosen = process.env[variable ?? ''];
  if (chosen) throw new Error(`${variable} is ${chosen}, but no program can be run there.`);

  if (process.getuid?.() === 0 && onPath('apt-get')) {
    console.log(
      `${name} is missing, and the tests need it. This now runs “apt-get update” and “apt-get install” on this system, for: ` +
        `${packages.join(', ')}. Who wants that otherwise stops here (Ctrl+C) and brings it in another way.`,
    );
    install(packages);
    const installed = find(name);
    if (installed) return installed;
  }
  const orChoose = variable ? `, or set ${variable} to the browser to use` : '';
  throw new Error(`No ${name} was found: install what Debian calls ${packages.join(', ')}${orChoose}.`);
}

/** @returns {string} the path of a Chromium. @throws {Error} as {@link ensureEngine} */
export const ensureChromium = () => ensureEngine('Chromium').browser;

/** The switches that every run of Chromium needs. */
export const chromiumArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  // The suggestions of the address bar are pages of its own, which each window would load: more work than a page of the tests.
  '--disable-features=WebUIOmniboxAimPopup,WebUIOmniboxPopup',
  // It draws with the processor: to imitate a graphics card takes a tenth more.
  '--disable-gpu',
  '--disable-software-rasterizer',
  // A container's /dev/shm is often too small for a page.
  '--disable-dev-shm-usage',
  // Its sandbox refuses to start as root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
