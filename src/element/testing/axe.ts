import type { RunOptions } from 'axe-core';
import 'axe-core/axe.js';

type Axe = typeof import('axe-core');

/** These are about a page, of which the element is only a part. */
const aboutThePage = ['region', 'page-has-heading-one', 'landmark-one-main', 'bypass'];

const everything: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: Object.fromEntries(aboutThePage.map((rule) => [rule, { enabled: false }])),
};

/** What axe finds wrong in the element, one line each. @param rules only these, if they are named */
export async function violations(element: Element, rules?: string[]): Promise<readonly string[]> {
  const { axe } = globalThis as unknown as { readonly axe: Axe };
  const { violations: found, passes } = await axe.run(element, {
    ...(rules ? { runOnly: { type: 'rule', values: rules } } : everything),
    resultTypes: ['violations', 'passes'],
  });
  if (!passes.some(({ id }) => id === 'color-contrast')) throw new Error('axe did not look into the element.');
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** The rules about colours: of the rest it does not matter which colours the page has. */
export const colourRules = ['color-contrast', 'link-in-text-block'];
