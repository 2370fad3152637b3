import { executeServerCommand } from '@web/test-runner-commands';

type TestOf = (title: string, test: () => Promise<void>) => void;

/**
 * Asks the driver of the browser for something that not each driver can do.
 *
 * @param capability what it is called in the report
 * @param command of the test runner, with what it is tried with
 * @returns `it`, for the tests that need it; where the driver refuses, they are not run, and the report says why
 */
export async function testsThatNeed(capability: string, command: string, payload: object): Promise<TestOf> {
  const { refusal } = await executeServerCommand<{ refusal?: string }, object>('ask-driver', { command, payload });
  return refusal === undefined ? it : (title) => it(`${title} [not run: ${capability}: ${refusal}]`);
}

/** A number that whoever runs the tests can set in the environment: how often something is tried. */
export async function numberSetAs(variable: string, otherwise: number): Promise<number> {
  const { value } = await executeServerCommand<{ value?: string }, object>('ask-environment', { variable });
  return Number(value ?? otherwise);
}
