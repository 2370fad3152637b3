import { fixture, html } from '@open-wc/testing';
import type { OpleidingsWegwijzer } from '../../product.js';
import { WegwijzerElement } from '../wegwijzer-element.js';
import { answersBefore, gent, on, unticked, type Person } from './persons.js';
import { WegwijzerPage } from './wegwijzer-page.js';

type Settings = Readonly<Record<string, string | boolean>>;
type Properties = Partial<Pick<OpleidingsWegwijzer, 'answers' | 'course'>>;

/** Puts an element with these attributes on the page, the answers and the course set before it is there, and waits for its texts. */
export async function open(
  attributes: Settings = {},
  properties: Properties = {},
  tag = 'opleidings-wegwijzer',
): Promise<WegwijzerPage> {
  const element = document.createElement(tag);
  if (!(element instanceof WegwijzerElement)) throw new Error(`<${tag}> is no wegwijzer.`);
  for (const [name, value] of Object.entries({ on, ...attributes })) {
    if (typeof value === 'string') element.setAttribute(name, value);
    else element.toggleAttribute(name, value);
  }
  Object.assign(element, properties);
  await fixture(html`${element}`);
  const page = new WegwijzerPage(element);
  await page.untilThere();
  return page;
}

/** An element that stands at a question which this person gets. */
export async function openAt(
  question: string,
  person: Person = gent,
  attributes: Settings = {},
): Promise<WegwijzerPage> {
  const page = await open(attributes, { answers: answersBefore(question, person) });
  if (page.question !== question) throw new Error(`The person gets ${page.question ?? 'the result'}, not ${question}.`);
  return page;
}

/** An element that stands at its result. */
export async function openResult(person: Person = gent, attributes: Settings = {}): Promise<WegwijzerPage> {
  const page = await open(attributes, { answers: { ...unticked, ...person } });
  if (page.question !== undefined)
    throw new Error(`The person is still asked ${page.question}: ${page.facts.join(', ')}.`);
  await page.untilResult();
  return page;
}
