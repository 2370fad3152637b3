// What a screen reader is given on a whole journey, compared with what was read and found good. `npm run transcript` writes it anew.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './setup.mjs';
import { deskOf } from './testing/desk-transcript.mjs';
import { arrive, deskScript, gent, host, plain, untilFetched, visitPage } from './testing/site.mjs';
import { journeyOf } from './testing/transcript.mjs';

const isRenewed = process.argv.includes('--renew');

/** Compares what is heard with a file. */
function same(heard, file) {
  const path = join(root, 'docs/accessibility', file);
  if (isRenewed) writeFileSync(path, heard);
  assert.equal(heard, readFileSync(path, 'utf8'));
}

test('a whole journey sounds as it is written down in docs/accessibility/transcript.md; `npm run transcript` renews it', async (t) => {
  const visitor = await visitPage(t, plain);
  await untilFetched(visitor);
  same(await journeyOf(visitor, gent), 'transcript.md');
});

test('a client at the desk sounds as it is written down in docs/accessibility/desk.md', async (t) => {
  const body = '<opleidings-balie on="2026-11-21" home="https://www.example.be/"></opleidings-balie>';
  const visitor = await arrive(t, host.page('/desk', { head: deskScript, body }));
  const desk = () => document.querySelector('opleidings-balie')?.shadowRoot;
  await visitor.untilPage(
    () => document.querySelector('opleidings-balie')?.shadowRoot?.querySelector('.desk') !== null,
    'the desk stands',
  );
  visitor.root = await visitor.frame.evaluateHandle(desk);
  same(await deskOf(visitor), 'desk.md');
});
