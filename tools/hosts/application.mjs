// The applications in demo/hosts, as those who made them would install and build them.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../setup.mjs';

export const hosts = ['angular', 'react', 'vue'];

/** @param {string} host */
export const folderOf = (host) => join(root, 'demo/hosts', host);

/** How much of what a command said is repeated when it fails, from the beginning and from the end. */
const mostLines = 20;

/**
 * Runs a command in the folder of a host.
 *
 * @param {string} host
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {string} what it said
 * @throws {Error} with what it said, when it fails
 */
export function runIn(host, command, args, env = {}) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: folderOf(host),
    env: { ...process.env, NG_CLI_ANALYTICS: 'false', ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = `${stdout ?? ''}${stderr ?? ''}`;
  if (status === 0) return said;
  const lines = said.trimEnd().split('\n');
  const told = lines.length > 2 * mostLines ? [...lines.slice(0, mostLines), '…', ...lines.slice(-mostLines)] : lines;
  throw new Error(`“${[command, ...args].join(' ')}” failed in demo/hosts/${host}. ${error ?? ''}\n${told.join('\n')}`);
}

/**
 * @param {string} host
 * @param {string[]} args
 */
export const runNpm = (host, ...args) => runIn(host, 'npm', args);

/**
 * Installs what the lock file of a host says, with the packed package.
 *
 * @param {string} host
 * @throws {Error} also where there is no registry to install from: what is not installed is not proven
 */
export const install = (host) => runNpm(host, 'ci', '--include=dev', '--no-audit', '--no-fund');

/**
 * Builds a host with its own tools: its compiler, then its bundler.
 *
 * @param {string} host
 */
export const build = (host) => runNpm(host, 'run', 'build');
