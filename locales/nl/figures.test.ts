import { expect } from 'chai';
import { citedFigures } from '../../flows/cited-figures.js';
import { figuresOfDeadlines } from '../../flows/deadline-figures.js';
import { vocabulary } from '../../flows/facts.js';
import { figures } from '../../flows/figures.js';
import { incentives } from '../../flows/incentives/index.js';
import { contacts } from '../../flows/referrals/contacts.js';
import { sources } from '../../flows/sources.js';
import { placeholdersIn } from '../../src/element/figures.js';
import { Words } from '../../src/element/words.js';
import { texts as course } from './course.js';
import { nl } from './index.js';
import { texts as later } from './later.js';
import { texts as more } from './more.js';
import { texts as result } from './result.js';
import { vooraf } from './vooraf.js';

/** Every text by its path. */
const textsIn = (tree: unknown, path = ''): readonly (readonly [path: string, text: string])[] =>
  typeof tree === 'string'
    ? [[path, tree]]
    : Object.entries(Object(tree) as object).flatMap(([key, value]) => textsIn(value, `${path}.${key}`));

const all = textsIn({ ...nl.begin, ...later, ...result, ...more, ...course, vooraf });

/** What the views fill in themselves, by where the text stands; nothing in any other. */
const ofViews: readonly (readonly [where: RegExp, names: readonly string[]])[] = [
  [/^\.steun\.[\w-]+\.amounts\./, ['value']],
  [/^\.steun\.[\w-]+\.deadlines\.[\w-]+\.(dated|passed)$/, ['date']],
  [/^\.verder\./, ['min', 'max', 'example', 'percent', 'date', 'label', 'list', 'count']],
  [/^\.verder\.step$/, ['at', 'of', 'chapter']],
  [
    /^\.resultaat\./,
    ['count', 'date', 'value', 'label', 'name', 'names', 'site', 'phone', 'title', 'topics', 'criterion', 'met'],
  ],
  [/^\.resultaat\.(met|others)$/, ['total']],
  [/^\.resultaat\.changedByDay$/, ['began']],
  [/^\.resultaat\.missOrder$/, ['step']],
  [/^\.stel\./, ['date', 'names', 'first', 'last', 'total', 'what', 'before', 'after', 'labels']],
  [/^\.aanbod\./, ['count', 'clauses', 'names', 'caution', ...Object.keys(vocabulary)]],
  [/^\.aanbod\.worth/, ['worth']],
  [/^\.aanbod\.waard\./, ['value']],
];

const namesOfViews = (path: string): readonly string[] =>
  ofViews.flatMap(([where, names]) => (where.test(path) ? names : []));

/** Digits that may stay, and why. */
const kept: Readonly<Record<string, string>> = {
  '.vooraf.sent': 'it is written before any script is there',
  '.vragen.facts.diploma.values.hbo5-graduaat': 'HBO5 is a name',
  '.vragen.facts.hoger-onderwijs.values.hbo5': 'HBO5 is a name',
  '.steun.studietoelage.criteria.opleiding.no': 'HBO5 is a name',
  '.doorverwijzing.groeipakket.gives': 'HBO5 is a name',
  '.doorverwijzing.zorgopleiding-met-loon.name': 'Project 600 is a name',
  '.vragen.facts.contacturen.hint': 'what to type',
  '.vragen.facts.studiepunten.hint': 'what to type',
  '.vragen.facts.start.hint': 'a day of every year',
  '.steun.vlaams-opleidingsverlof.deadlines.bewijs-werkgever.undated': 'a day of every year',
};

describe('The figures in the Dutch texts', () => {
  it('each have a name that is known', () => {
    const unknown = all.flatMap(([path, text]) =>
      placeholdersIn(text)
        .filter((name) => !Object.hasOwn(figures, name) && !namesOfViews(path).includes(name))
        .map((name) => `${path} {{${name}}}`),
    );
    expect(unknown).to.deep.equal([]);
  });

  const shown: readonly (readonly (keyof typeof nl.parts)[])[] = [
    ['later'],
    ['result'],
    ['result', 'more'],
    ['result', 'course'],
  ];
  for (const parts of shown) {
    it(`are all filled in where ${parts.join(' and ')} came, and nothing else did`, async () => {
      const words = new Words(nl);
      for (const part of parts) await words.fetch(part);
      const { texts } = await nl.parts[parts.at(-1) ?? 'later']();
      for (const [path] of textsIn(texts)) {
        const names = namesOfViews(path);
        const values = names.length === 0 ? undefined : Object.fromEntries(names.map((name) => [name, 1]));
        const [, namespace = '', ...keys] = path.split('.');
        const at = `${namespace}:${keys.join('.')}`;
        const text = words.text(at, values);
        expect(text, path).to.not.equal(at);
        expect(text, path).to.not.match(/[{}]/);
      }
    });
  }

  it('stand in nothing that is shown before they come', () => {
    expect(textsIn(nl.begin).filter(([, text]) => placeholdersIn(text).length > 0)).to.deep.equal([]);
  });

  it('are each told somewhere', () => {
    const told = new Set(all.flatMap(([, text]) => placeholdersIn(text)));
    expect(Object.keys(figures).filter((name) => !told.has(name))).to.deep.equal([]);
  });

  it('stand in no sentence themselves, but for at most twenty digits that have a reason', () => {
    const left = all.flatMap(([path, text]) => {
      const digits = text.replace(/\{\{[\w-]+\}\}/g, '').match(/\d/g) ?? [];
      return digits.length === 0 ? [] : [{ path, count: digits.length }];
    });
    expect(left.map(({ path }) => path).filter((path) => !Object.hasOwn(kept, path))).to.deep.equal([]);
    expect(Object.keys(kept).filter((path) => !left.some((one) => one.path === path))).to.deep.equal([]);
    expect(left.reduce((sum, { count }) => sum + count, 0)).to.be.at.most(20);
  });

  it('have a source that there is, if no rule rests on them', () => {
    for (const [name, { sources: cited }] of Object.entries(citedFigures)) {
      expect(cited, name).to.not.be.empty;
      for (const id of cited) expect(sources, name).to.have.property(id);
    }
  });

  it('are those of the rules and the contacts, where they stand there too', () => {
    const terms = Object.fromEntries(
      incentives.flatMap(({ id, deadlines }) =>
        Object.entries(deadlines).flatMap(([name, deadline]) =>
          'on' in deadline ? [] : [[`${id}-${name}`, Math.abs(deadline.months ?? deadline.days ?? 0)] as const],
        ),
      ),
    );
    expect(terms).to.include(figuresOfDeadlines);
    expect(figures['infolijn']).to.equal(contacts['vlaamse-infolijn']?.phone);
  });

  it('are numbers that can be told', () => {
    for (const [name, figure] of Object.entries(figures))
      expect(typeof figure === 'number' ? Number.isFinite(figure) : /^\d[\d-]*$/.test(figure), name).to.be.true;
  });
});
