import { expect } from 'chai';
import { codebook } from '../../../flows/codebook.js';
import { wegwijzer } from '../../../flows/wegwijzer.js';
import { readCode, writeCode } from '../../journey/compact.js';
import { readLink, writeLink, type ReadLink } from '../../journey/link.js';
import { around, behind } from '../../journey/testing/glued.js';
import { answersIn } from './readings.js';

const facts = {
  situatie: 'loondienst',
  doel: 'opleiding',
  contract: 'gewoon',
  sector: 'prive',
  werkplek: 'vlaanderen',
  'uren-per-week': 30.5,
  start: '2027-02-01',
  databank: null,
};
const page = 'https://www.example.be/steun/wegwijzer';
const link = writeLink(wegwijzer, facts);
const code = writeCode(codebook, wegwijzer, facts) ?? '';

const addresses: Readonly<Record<string, string>> = {
  'a link': page + link,
  'a link in a query': `${page}?w=${encodeURIComponent(link.slice('#w='.length))}`,
  'a code': page + code,
  'a code in small letters': page + code.toLowerCase(),
  'a code called as a link': page + code.replace('#q=', '#w='),
  'a code in a query': page + code.replace('#q=', '?w='),
  'a link in a query that was escaped once more': `${page}?w=${encodeURIComponent(encodeURIComponent(link.slice('#w='.length)))}`,
  'a link that was escaped as a whole': `${page}#${encodeURIComponent(link.slice(1))}`,
  'a link of which the answers were escaped': `${page}#w=${encodeURIComponent(link.slice('#w='.length))}`,
  'a link that was escaped twice': `${page}#${encodeURIComponent(encodeURIComponent(link.slice(1)))}`,
  'a code that was escaped as a whole': `${page}#${encodeURIComponent(code.slice(1))}`,
};

const read = (text: string): Promise<ReadLink | undefined> =>
  answersIn(text, async (fragment) =>
    Promise.resolve(
      fragment.startsWith('#q=') ? readCode(codebook, wegwijzer, fragment) : readLink(wegwijzer, fragment),
    ),
  );

describe('What is pasted at the desk', () => {
  for (const [what, address] of Object.entries(addresses)) {
    for (const [how, inText] of Object.entries(around))
      it(`is read: ${what} ${how}`, async () => {
        // What a field makes of the breaks between lines, and what stands there before.
        for (const text of [inText(address), inText(address).replace(/\r?\n/g, ' ')])
          expect(await read(text), text).to.deep.equal({ facts, dropped: [], madeFor: undefined });
      });

    it(`is read: ${what} with something behind it`, async () => {
      for (const end of behind)
        expect(await read(address + end), end).to.deep.equal({ facts, dropped: [], madeFor: undefined });
    });
  }

  it('is asked for again where a line may have been broken within it', async () => {
    expect(await read('#w=wegwijzer@1&situatie=loondienst&uren-per-week=3\n8')).to.deep.equal({
      facts: { situatie: 'loondienst' },
      dropped: [{ fact: 'uren-per-week', value: '', why: 'invalid-value' }],
      madeFor: undefined,
    });
  });

  it('is taken as far as it is whole when its end did not come along', async () => {
    const cut = await read(`Mijn code: ${page}${code.slice(0, -4)}\nGroeten`);
    expect(cut?.isDamaged).to.equal(true);
    expect(facts).to.deep.include(cut?.facts);
  });

  it('is nothing of ours', async () => {
    for (const text of ['', 'hallo', page, `${page}?q=fietsen`, `${page}?w=fietsen`, 'q=fietsen'])
      expect(await read(text), text).to.equal(undefined);
  });
});
