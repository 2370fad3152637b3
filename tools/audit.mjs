// `npm run audit`: asks the registry what is known against the packages that are shipped. Where it gives no answer, that is said, and
// it counts neither as good nor as bad.
import { spawnSync } from 'node:child_process';
import { env, root } from './setup.mjs';

const { stdout, stderr, error } = spawnSync(
  'npm',
  ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'],
  {
    cwd: root,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  },
);

/** @returns what the registry says, or why it says nothing */
function answer() {
  try {
    const report = JSON.parse(stdout);
    if (report.metadata?.vulnerabilities) return report;
    return { reason: report.message ?? report.error?.summary ?? 'an answer that is no report' };
  } catch {
    return { reason: error?.message ?? stderr.trim().split('\n').at(-1) ?? 'no answer' };
  }
}

const { reason, metadata, vulnerabilities } = answer();
if (reason === undefined) {
  for (const { name, severity, via, range } of Object.values(vulnerabilities)) {
    const titles = via.map((/** @type {string | { title: string, url: string }} */ cause) =>
      typeof cause === 'string' ? `through ${cause}` : `${cause.title} (${cause.url})`,
    );
    console.log(`${severity}: ${name} ${range}: ${titles.join('; ')}`);
  }
  const { total } = metadata.vulnerabilities;
  console.log(`${total} known against the ${metadata.dependencies.prod} packages that are shipped`);
  process.exitCode = total === 0 ? 0 : 1;
} else console.log(`not run: the dependency audit: ${reason}`);
