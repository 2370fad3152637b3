// The applications, in all engines that can be run.
import everything from '../../web-test-runner.config.mjs';

const files = 'tools/hosts/*.test.ts';

export default {
  ...everything,
  files,
  groups: everything.groups.map((group) => ({ ...group, files })),
  coverage: false,
};
