// The applications, in all engines that can be run.
import everything from '../../web-test-runner.config.mjs';

const files = 'tools/hosts/*.test.ts';

export default {
  ...everything,
  files,
  // Chromium is the browser of those without a group.
  groups: everything.groups.filter(({ name }) => name !== 'Chromium').map((group) => ({ ...group, files })),
  coverage: false,
};
