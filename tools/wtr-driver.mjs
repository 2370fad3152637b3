// Commands for tests. Whether the driver of their browser can do what they are about to ask of it: not each driver can do each thing,
// and a test should not have to know which. And what whoever runs them set in the environment.
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

/** What a test in a browser can be told by who runs it. */
const variables = ['SEQUENCES'];

/** @returns {import('@web/test-runner-core').TestRunnerPlugin<{ variable: string }>} */
export function askEnvironmentPlugin() {
  return {
    name: 'ask-environment',
    executeCommand({ command, payload: asked }) {
      if (command !== 'ask-environment' || !asked) return undefined;
      if (!variables.includes(asked.variable)) throw new Error(`nobody sets “${asked.variable}”`);
      return { value: process.env[asked.variable] };
    },
  };
}
