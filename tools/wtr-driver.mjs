// A command for tests: whether the driver of their browser can do what they are about to ask of it. Not each driver can do each
// thing, and a test should not have to know which.
import { emulateMediaPlugin } from '@web/test-runner-commands/plugins';
import { messageOf } from './setup.mjs';

/**
 * The commands that some driver refuses.
 *
 * @type {Readonly<Record<string, import('@web/test-runner-core').TestRunnerPlugin>>}
 */
const commands = { 'emulate-media': emulateMediaPlugin() };

/** @returns {import('@web/test-runner-core').TestRunnerPlugin<{ command: string, payload: object }>} */
export function askDriverPlugin() {
  return {
    name: 'ask-driver',
    async executeCommand({ command, payload: asked, session }) {
      if (command !== 'ask-driver' || !asked) return undefined;
      try {
        const { executeCommand } = commands[asked.command] ?? {};
        if (!executeCommand) throw new Error(`nobody knows “${asked.command}”`);
        await executeCommand({ ...asked, session });
        return {};
      } catch (error) {
        return { refusal: messageOf(error) };
      }
    },
  };
}
