// Finds a Chromium, or brings one where that is possible. Plain Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];

/** Where the usual installers put it when it is not on the PATH. */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (process.platform === 'win32') {
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter((root) => root !== undefined)
      .flatMap((root) => [join(root, 'Google/Chrome/Application/chrome.exe'), join(root, 'Microsoft/Edge/Application/msedge.exe')]);
  }
  return [];
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** @returns {string | undefined} the path of a Chromium: `CHROME_PATH` if that is set, else the first one found. */
export function findChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return isExecutable(chosen) ? chosen : undefined;
  return names.map(onPath).find(Boolean) ?? usualPlaces().find(isExecutable);
}

/** The switches that every run of it needs. */
export const chromiumArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  // A container's /dev/shm is often too small for a page.
  '--disable-dev-shm-usage',
  // Its sandbox refuses to start as root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * Makes sure that there is a Chromium.
 *
 * @returns {string} its path
 * @throws {Error} with one sentence that says what to install, when it is not there and cannot be brought.
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.env.CHROME_PATH) throw new Error(`CHROME_PATH is ${process.env.CHROME_PATH}, but no program can be run there.`);

  if (process.getuid?.() === 0 && onPath('apt-get')) {
    console.log('Chromium is missing: installing it with apt-get.');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
      // A failed update is not the end: the lists that are there may do.
      spawnSync('apt-get', ['--quiet', ...args], { env, stdio: ['ignore', 'inherit', 'inherit'] });
    }
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error('Install Chromium or Chrome with your system’s package manager, or set CHROME_PATH to the browser to use.');
}
