import { isTemplateResult as isTemplate, TemplateResultType } from 'lit/directive-helpers.js';
import type { TemplateResult } from 'lit';
import { once } from '../../reasoning/memory.js';

/** How a text is shown, with what is said in the second language if something else is. */
export type Say = (text: string, beside: string) => unknown;

/**
 * What a view made, with each text that it shows said in another way. Attributes stay as they are. So a view says its texts as in one
 * language, and knows of no other.
 *
 * @param twin what the same view made in the second language, if there is one
 */
export function dressed<T>(made: T, twin: unknown, say: Say): T {
  if (!isTemplateResult(made)) return made;
  const { strings, values } = made;
  const others = isTemplateResult(twin) && twin.strings === strings ? twin.values : [];
  return { ...made, values: values.map((value, at) => (isShown(strings)[at] ? child(value, others[at], say) : value)) };
}

/** For each place of a template, whether what stands there is shown: behind a tag, not in one. */
const isShown = once((strings: TemplateStringsArray): readonly boolean[] => {
  let markup = '';
  return strings.map((part) => {
    markup += part;
    return markup.lastIndexOf('>') >= markup.lastIndexOf('<');
  });
});

function child(value: unknown, twin: unknown, say: Say): unknown {
  if (typeof value === 'string') return say(value, textOf(twin));
  if (Array.isArray(value)) return list(value, twin, say);
  if (isTemplateResult(value)) return dressed<unknown>(value, twin, say);
  return isDirective(value)
    ? { ...value, values: value.values.map((one, at) => dressed(one, isDirective(twin) && twin.values[at], say)) }
    : value;
}

/** One text in pieces has one text beside it; all else has a twin each. */
function list(values: readonly unknown[], twin: unknown, say: Say): readonly unknown[] {
  const isText = values.some((value) => typeof value === 'string' && value.trim() !== '');
  if (!isText) return values.map((value, at) => child(value, Array.isArray(twin) ? twin[at] : undefined, say));
  const beside = textOf(twin);
  return [
    ...values.map((value) => child(value, undefined, say)),
    beside === textOf(values) ? undefined : say('', beside),
  ];
}

/** All that is shown, as a text. */
function textOf(made: unknown): string {
  if (typeof made === 'string') return made;
  if (Array.isArray(made)) return made.map(textOf).join('');
  if (!isTemplateResult(made)) return '';
  const { strings, values } = made;
  return textOf(
    values.filter((_, at) => [isShown(strings)[at], strings[at]?.endsWith('.textContent=')].includes(true)),
  );
}

/** What Lit hands on to a directive, such as `keyed`: what it shows is among its values. */
function isDirective(value: unknown): value is { readonly values: readonly unknown[] } {
  return typeof value === 'object' && value !== null && '_$litDirective$' in value && 'values' in value;
}

const isTemplateResult = (value: unknown): value is TemplateResult => isTemplate(value, TemplateResultType.HTML);
