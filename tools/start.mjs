// `npm start`: build, then serve the repository, so that the demo can be tried.
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { ensureDependencies, env, root, scripts } from './setup.mjs';

const hostname = 'localhost';

/** @returns {Promise<boolean>} whether nobody listens there yet */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, hostname, () => probe.close(() => resolve(true)));
  });
}

async function firstFreePort(port) {
  return (await isFree(port)) ? port : firstFreePort(port + 1);
}

try {
  ensureDependencies();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const build = spawnSync(scripts.build, { cwd: root, env, shell: true, stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);

// Only now: before the dependencies are installed it cannot be resolved.
const { startDevServer } = await import('@web/dev-server');
const port = await firstFreePort(8000);
await startDevServer({
  config: { rootDir: root, hostname, port },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
console.log(`Demo: http://${hostname}:${port}/demo/`);
