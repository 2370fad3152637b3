// `npm run kiosk`: makes dist/kiosk, all that a kiosk without a network needs. With `-- --settings <file>` it takes the settings of the
// owner from there; with `-- --serve` it also serves the folder on this device, and with `--port <number>` on that port.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { spawnSync } from 'node:child_process';
import { messageOf, root } from './setup.mjs';

const { values: options } = parseArgs({
  options: { settings: { type: 'string' }, serve: { type: 'boolean' }, port: { type: 'string', default: '8080' } },
});

try {
  if (!existsSync(join(root, 'dist/integrity.json'))) {
    const { status } = spawnSync(process.execPath, ['tools/build.mjs'], { cwd: root, stdio: 'inherit' });
    if (status !== 0) throw new Error('The product could not be built: see above.');
  }
  // Only now: before the dependencies are installed they cannot be resolved.
  const { makeKiosk, reportOf } = await import('./kiosk/make.mjs');
  const out = join(root, 'dist/kiosk');
  const made = await makeKiosk({ out, ...(options.settings === undefined ? {} : { settings: options.settings }) });
  console.log(reportOf(made));
  if (options.serve) {
    const { serve } = await import('./kiosk/serve.mjs');
    const { address } = await serve(out, Number(options.port));
    console.log(`It serves the kiosk at ${address} until you press Ctrl+C.`);
  }
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
