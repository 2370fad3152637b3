// Makes the package as npm would publish it, under a name without a version: the hosts depend on that file.
// With `--lock` it then renews their lock files, which is needed when the package or a host gets other dependencies.
import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';
import { folderOf, hosts, runNpm } from './application.mjs';

const folder = join(root, 'demo/hosts');
const [{ filename }] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: root, encoding: 'utf8' }),
);
renameSync(join(folder, filename), join(folder, 'opleidings-wegwijzer.tgz'));

if (process.argv.includes('--lock')) {
  for (const host of hosts) {
    // Beside an installed folder npm forgets the packages of other systems.
    rmSync(join(folderOf(host), 'node_modules'), { recursive: true, force: true });
    // npm reads anew only what the lock does not know.
    changeLock(host, (packages) => delete packages['node_modules/opleidings-wegwijzer']);
    runNpm(host, 'install', '--package-lock-only', '--omit-lockfile-registry-resolved');
    // The package is made anew for each run: all else that is installed is pinned, this is what is tried.
    changeLock(host, (packages) => delete packages['node_modules/opleidings-wegwijzer'].integrity);
  }
}

/**
 * Changes what a lock file says of packages.
 *
 * @param {string} host
 * @param {(packages: Record<string, any>) => void} change
 */
function changeLock(host, change) {
  const path = join(folderOf(host), 'package-lock.json');
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  change(lock.packages);
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
}
