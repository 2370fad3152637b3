// Each translation says what the Dutch says, as far as that can be seen without knowing the language; and each gate finds its fault.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { register } from 'tsx/esm/api';

register();
const { allGates, hold } = await import('./translations/gates.ts');
const { grammars } = await import('./translations/languages.ts');
const { knownNames } = await import('./translations/known-names.ts');
const { faultsOf, hashOf, statusOf, worstOf } = await import('./translations/provenance.ts');
const { readBack } = await import('./translations/read-back.ts');
const { readingOf, readingReport, unexplainedNames } = await import('./translations/reading.ts');
const { standings } = await import('./translations/report.ts');
const { readTable, writeTable } = await import('./translations/table.ts');
const { folderOf, readTongue } = await import('./translations/tongue.ts');

const dutch = new Map([
  ['vragen.woon', 'Waar woon je?'],
  ['steun.verlof.gives', 'Je krijgt misschien {{uren}} uur Vlaams opleidingsverlof.'],
  ['steun.verlof.criteria.plek.yes', 'Je werkt in Vlaanderen.'],
  ['steun.verlof.criteria.plek.no', 'Je werkt niet in Vlaanderen.'],
  ['steun.verlof.doubts.nog', 'We weten niet of dat nog bestaat.'],
  ['steun.verlof.steps.bel', 'Bel 1700 of kijk op www.vlaanderen.be.'],
  ['steun.krediet.steps.bel', 'Bel 1700 of kijk op www.vlaanderen.be.'],
  ['resultaat.dagen_one', 'Nog {{count}} dag.'],
  ['resultaat.dagen_other', 'Nog {{count}} dagen.'],
]);
const french = new Map([
  ['vragen.woon', 'Où habitez-vous ?'],
  ['steun.verlof.gives', 'Vous aurez peut-être {{uren}} heures de Vlaams opleidingsverlof.'],
  ['steun.verlof.criteria.plek.yes', 'Vous travaillez en Flandre.'],
  ['steun.verlof.criteria.plek.no', 'Vous ne travaillez pas en Flandre.'],
  ['steun.verlof.doubts.nog', 'Nous ne savons pas si cela existe encore.'],
  ['steun.verlof.steps.bel', 'Appelez le 1700 ou regardez sur www.vlaanderen.be.'],
  ['steun.krediet.steps.bel', 'Appelez le 1700 ou regardez sur www.vlaanderen.be.'],
  ['resultaat.dagen_one', 'Encore {{count}} jour.'],
  ['resultaat.dagen_many', 'Encore {{count}} de jours.'],
  ['resultaat.dagen_other', 'Encore {{count}} jours.'],
]);

/** What is found in the French with one text otherwise; without it where the text is undefined. */
function found(place, text) {
  const texts = new Map(french);
  if (text === undefined) texts.delete(place);
  else texts.set(place, text);
  return hold('fr', dutch, texts, grammars.fr).map(({ gate, place }) => `${gate}: ${place}`);
}

describe('The gates', () => {
  test('let through what says the same', () => {
    assert.deepEqual(hold('fr', dutch, french, grammars.fr), []);
  });

  const verlof = 'steun.verlof';
  const faults = {
    keys: ['vragen.woon', undefined],
    plurals: ['resultaat.dagen_many', undefined],
    placeholders: [`${verlof}.gives`, 'Vous aurez peut-être des heures de Vlaams opleidingsverlof.'],
    numbers: [`${verlof}.steps.bel`, 'Appelez le 1770 ou regardez sur www.vlaanderen.be.'],
    names: [`${verlof}.gives`, 'Vous aurez peut-être {{uren}} heures de congé flamand de formation.'],
    length: [`${verlof}.criteria.plek.no`, 'Pas ici.'],
    script: ['vragen.woon', 'Où woon je, en ce moment ?'],
    identical: [`${verlof}.criteria.plek.yes`, 'Je werkt in Vlaanderen.'],
    polarity: [`${verlof}.criteria.plek.no`, 'Vous travaillez bien en Flandre.'],
    hedges: [`${verlof}.gives`, 'Vous aurez {{uren}} heures de Vlaams opleidingsverlof.'],
    'one-translation': ['steun.krediet.steps.bel', 'Téléphonez au 1700, ou voyez sur www.vlaanderen.be.'],
    leads: [`${verlof}.doubts.nog`, 'Est-ce que cela existe encore ? Nous ne savons pas.'],
    punctuation: ['vragen.woon', 'Dites où vous habitez.'],
  };

  for (const [gate, [place, text]] of Object.entries(faults)) {
    test(`finds a fault of ${gate}`, () => {
      assert.ok(found(place, text).includes(`${gate}: ${place.replace('_many', '')}`), found(place, text).join('\n'));
    });
  }

  test('have a fault each', () => {
    assert.deepEqual(Object.keys(faults).sort(), allGates.toSorted());
  });

  test('find a yes that says no, an address that is lost, and Arabic that was left in another script', () => {
    assert.ok(
      found(`${verlof}.criteria.plek.yes`, 'Vous ne travaillez pas ici.').includes(
        `polarity: ${verlof}.criteria.plek.yes`,
      ),
    );
    assert.ok(
      found(`${verlof}.steps.bel`, 'Appelez le 1700 ou regardez sur internet.').includes(`names: ${verlof}.steps.bel`),
    );
    const arabic = hold('ar', dutch, new Map([['vragen.woon', 'Where do you live today؟']]), grammars.ar);
    assert.ok(arabic.some(({ gate, place }) => gate === 'script' && place === 'vragen.woon'));
  });

  test('know in which language a date ends with a full stop, and find a second one behind it', () => {
    for (const [id, { hasDatesWithStop = false }] of Object.entries(grammars))
      assert.equal(new Date().toLocaleDateString(id, { dateStyle: 'long' }).endsWith('.'), hasDatesWithStop, id);
    const wrong = new Map([['vragen.woon', 'Це було {{date}}. Де ви живете?']]);
    const ukrainian = hold('uk', dutch, wrong, grammars.uk);
    assert.ok(ukrainian.some(({ gate, place }) => gate === 'punctuation' && place === 'vragen.woon'));
  });

  test('leave a text out where they are wrong about it', () => {
    const texts = new Map([...french, ['vragen.woon', 'Dites où vous habitez.']]);
    assert.deepEqual(
      hold('fr', dutch, texts, grammars.fr, { punctuation: { 'vragen.woon': 'it is asked kindly' } }),
      [],
    );
  });
});

describe('Provenance', () => {
  const hash = hashOf(dutch, 'steun');
  const review = (of) => ({ role: 'sworn translator', on: '2026-12-01', of });

  test('changes with the Dutch of its namespace, and with no other', () => {
    const other = new Map([...dutch, ['vragen.woon', 'Waar woon je nu?']]);
    assert.equal(hashOf(other, 'steun'), hash);
    assert.notEqual(hashOf(other, 'vragen'), hashOf(dutch, 'vragen'));
  });

  for (const [origin, status] of [
    [{ made: 'machine', of: hash, reviewed: null }, 'machine'],
    [{ made: 'person', of: hash, reviewed: null }, 'person'],
    [{ made: 'machine', of: hash, reviewed: review(hash) }, 'reviewed'],
    [{ made: 'machine', of: hash, reviewed: review('0123456789abcdef') }, 'machine'],
    [{ made: 'machine', of: '0123456789abcdef', reviewed: null }, 'outdated'],
    [{ made: 'person', of: '0123456789abcdef', reviewed: review('0123456789abcdef') }, 'outdated'],
  ])
    test(`is ${status} where ${JSON.stringify(origin)}`, () => {
      assert.equal(statusOf(origin, hash), status);
    });

  test('is outdated for a language as soon as one namespace is', () => {
    assert.equal(worstOf(['reviewed', 'machine', 'outdated']), 'outdated');
    assert.equal(worstOf(['reviewed', 'machine']), 'machine');
  });

  for (const [file, fault] of [
    [{}, '"steun" is missing'],
    [{ steun: { made: 'machine', of: hash, reviewed: null }, steunen: {} }, '"steunen" is no namespace'],
    [{ steun: { made: 'robot', of: hash, reviewed: null } }, '"steun" does not say'],
    [
      { steun: { made: 'person', of: hash, reviewed: { role: '', on: '2026-12-01', of: hash } } },
      '"steun" does not say',
    ],
    [
      { steun: { made: 'person', of: hash, reviewed: { role: 'translator', on: 'today', of: hash } } },
      '"steun" does not say',
    ],
    [[], '"steun" is missing'],
  ])
    test(`says what is wrong with ${JSON.stringify(file)}`, () => {
      assert.ok(faultsOf(file, ['steun']).some((message) => message.startsWith(fault)));
    });
});

describe('A table', () => {
  const rows = [
    { place: 'a.b', source: 'Kies "ja", of nee;', translation: 'Choisissez\n« oui »', seen: 'a question' },
    { place: 'a.c', source: '', translation: 'x', seen: '' },
  ];

  test('is read as it was written', () => {
    assert.deepEqual(readTable(writeTable(rows)), rows);
  });

  test('is read with other marks between the cells, and other columns beside its own', () => {
    assert.deepEqual(readTable('seen;remark;place;source;translation\r\nhere;no;a.b;ja;oui\r\n'), [
      { place: 'a.b', source: 'ja', translation: 'oui', seen: 'here' },
    ]);
  });

  test('that lacks a column or a cell is refused with what is wrong', () => {
    assert.throws(() => readTable('place,source,seen\r\n'), /no column translation/);
    assert.throws(() => readTable('place,source,translation,seen\r\na,b\r\n'), /row 2 has 2 cells/);
  });

  test('that is read back changes the files, and says what it left', (t) => {
    const copy = mkdtempSync(join(tmpdir(), 'locale-'));
    t.after(() => rmSync(copy, { recursive: true, force: true }));
    copyFileSync(join(folderOf('nl'), 'ui.ts'), join(copy, 'ui.ts'));
    const texts = new Map([
      ['ui.next', 'Verder'],
      ['ui.back', 'Terug'],
      ['ui.more', 'Meer uitleg'],
      ['ui.elsewhere', 'Nergens'],
    ]);
    const { changed, left } = readBack(
      copy,
      [
        { place: 'ui.next', source: 'Verder', translation: "Ga d'r mee verder", seen: '' },
        { place: 'ui.back', source: 'Ga terug', translation: 'Weer terug', seen: '' },
        { place: 'ui.more', source: 'Meer uitleg', translation: ' ', seen: '' },
        { place: 'ui.elsewhere', source: 'x', translation: 'Hier', seen: '' },
        { place: 'ui.gone', source: 'x', translation: 'Hier', seen: '' },
      ],
      texts,
      texts,
    );
    assert.deepEqual(changed, ['ui.next']);
    assert.match(readFileSync(join(copy, 'ui.ts'), 'utf8'), /next: 'Ga d\\'r mee verder'/);
    assert.deepEqual(left, [
      'ui.back: the Dutch is another one today',
      'ui.more: the translation is empty',
      'ui.elsewhere: the Dutch is another one today',
      'ui.gone: there is no such text',
    ]);
  });
});

describe('Reading', async () => {
  const tongueOf = (...texts) => ({
    language: { id: 'nl', locale: 'nl-BE', numbers: { decimal: ',', thousands: '.' } },
    texts: new Map(texts.map((text, index) => [`ui.text${index}`, text])),
  });

  test('counts words and sentences, a colon too, and each text once', () => {
    const { sentences, wordsPerSentence, longest, short } = readingOf(
      tongueOf(
        'Kies er een: dan ga je verder.',
        'Kies er een: dan ga je verder.',
        'Een twee drie vier vijf zes zeven acht negen tien elf.',
      ),
    );
    assert.deepEqual([sentences, longest], [3, 11]);
    assert.equal(wordsPerSentence, 6);
    assert.equal(short, 2 / 3);
  });

  test('finds words of many syllables harder', () => {
    const [easy, hard] = ['Je leest dit boek.', 'Werkloosheidsuitkeringen veranderen regelmatig onverwacht.'].map(
      (text) => readingOf(tongueOf(text)).ease,
    );
    assert.equal(easy.toFixed(1), (206.84 - 0.93 * 4 - 77).toFixed(1));
    assert.ok(hard < 0);
  });

  test('names what is explained nowhere', () => {
    const tongue = tongueOf('Vraag VDAB en Ligo.', 'Vraag Ligo (een school) en Syntra.');
    assert.deepEqual(unexplainedNames(tongue), ['Ligo', 'Syntra']);
    assert.equal(readingOf(tongue).explained, 2 / 4);
    assert.match(
      readingReport(tongueOf('Een twee drie vier vijf zes zeven acht negen tien elf.')),
      /11 words: ui\.text0$/,
    );
  });

  test('of Dutch is as easy as it was', async () => {
    const { wordsPerSentence, longest, short, ease, explained } = readingOf(await readTongue('nl'));
    assert.ok(wordsPerSentence <= 7.35 && longest <= 25, `${wordsPerSentence} words, the longest sentence ${longest}`);
    assert.ok(short >= 0.785 && ease >= 82 && explained >= 0.73, `${short}, ${ease}, ${explained}`);
  });
});

test('Dutch in shorter steps has them: 19 sentences in 20 have at most 10 words, and names are explained but for a list', async () => {
  const simple = await readTongue('nl-BE-simple');
  const { short, ease, explained } = readingOf(simple);
  assert.ok(short >= 0.95 && ease >= 84 && explained >= 0.78, `${short}, ${ease}, ${explained}`);
  // A name that is explained now leaves the list.
  assert.deepEqual(unexplainedNames(simple).toSorted(), knownNames.toSorted());
});

describe('Each translation', async () => {
  for (const { id, findings, faults, worst, tongue } of await standings()) {
    test(`${id} passes the gates`, () => {
      assert.deepEqual(
        findings.map(({ gate, place, message }) => `${gate}: ${place} ${message}`),
        [],
      );
    });

    test(`${id} says where it comes from, as its provenance has it`, () => {
      assert.deepEqual(faults, []);
      assert.equal(tongue.language.origin, worst);
    });
  }
});
