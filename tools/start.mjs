// `npm start`: build, then serve the repository, so that the demo can be tried.
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { root } from './setup.mjs';

const hostname = 'localhost';

/**
 * @param {number} port
 * @returns {Promise<boolean>} whether nobody listens there yet
 */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, hostname, () => probe.close(() => resolve(true)));
  });
}

/**
 * @param {number} port the first to try
 * @returns {Promise<number>}
 */
async function firstFreePort(port) {
  return (await isFree(port)) ? port : firstFreePort(port + 1);
}

const build = spawnSync(process.execPath, ['tools/build.mjs'], { cwd: root, stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);

/**
 * Who comes to the address without a path wants the demo.
 *
 * @type {NonNullable<import('@web/dev-server').DevServerConfig['middleware']>[number]}
 */
const toDemo = (context, next) => (context.path === '/' ? context.redirect('/demo/') : next());

// Only now: before the dependencies are installed it cannot be resolved.
const { startDevServer } = await import('@web/dev-server');
const port = await firstFreePort(8000);
await startDevServer({
  config: { rootDir: root, hostname, port, middleware: [toDemo] },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
console.log('It serves this folder until you press Ctrl+C.');
console.log(`Demo: http://${hostname}:${port}/`);
