// A command for tests: whether the driver of their browser can do what they are about to ask of it. Not each driver can do each
// thing, and a test should not have to know which.
import { emulateMediaPlugin } from '@web/test-runner-commands/plugins';

/** The commands that some driver refuses. */
const commands = { 'emulate-media': emulateMediaPlugin() };

/** @returns {import('@web/test-runner-core').TestRunnerPlugin<{ command: string, payload: object }>} */
export function askDriverPlugin() {
  return {
    name: 'ask-driver',
    async executeCommand({ command, payload: asked, session }) {
      if (command !== 'ask-driver') return undefined;
      try {
        await commands[asked.command].executeCommand({ ...asked, session });
        return {};
      } catch (error) {
        return { refusal: error.message };
      }
    },
  };
}
