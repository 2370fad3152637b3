import config from './web-test-runner.config.mjs'; export default { ...config, coverage: false, groups: [], testFramework: { config: { timeout: '90000' } }, testsFinishTimeout: 600000 };
