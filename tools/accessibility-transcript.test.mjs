// What a screen reader is given on a whole journey, at the desk and at a kiosk, compared with what was read and found good. `npm run transcript`
// writes it anew; `npm run build` must have run.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from './setup.mjs';
import { chromium, make, useBrowser } from './testing/kiosk.mjs';
import { visitOf } from './testing/kiosk-transcript.mjs';
import { deskOf } from './testing/desk-transcript.mjs';
import { arrive, deskScript, gent, host, plain, untilFetched, visitPage } from './testing/site.mjs';
import { journeyOf } from './testing/transcript.mjs';

const isRenewed = process.argv.includes('--renew');

/** What is heard is what is written down, in a file of docs/accessibility. */
function assertSame(heard, name) {
  const path = join(root, 'docs/accessibility', name);
  if (isRenewed) writeFileSync(path, heard);
  assert.equal(heard, readFileSync(path, 'utf8'));
}

test('a whole journey sounds as it is written down in docs/accessibility/transcript.md; `npm run transcript` renews it', async (t) => {
  const visitor = await visitPage(t, plain);
  await untilFetched(visitor);
  assertSame(await journeyOf(visitor, gent), 'transcript.md');
});

test('a client at the desk sounds as it is written down in docs/accessibility/desk.md; `npm run transcript` renews it', async (t) => {
  const body = '<opleidings-balie on="2026-11-21" home="https://www.example.be/"></opleidings-balie>';
  const visitor = await arrive(t, host.page('/desk', { head: deskScript, body }));
  const desk = () => document.querySelector('opleidings-balie')?.shadowRoot;
  await visitor.untilPage(
    () => Boolean(document.querySelector('opleidings-balie')?.shadowRoot?.querySelector('.desk')),
    'the desk stands',
  );
  visitor.root = await visitor.frame.evaluateHandle(desk);
  assertSame(await deskOf(visitor), 'desk.md');
});

describe('At a kiosk', () => {
  const { install } = useBrowser(chromium);

  test('a visit sounds as it is written down in docs/accessibility/kiosk-transcript.md; `npm run transcript` renews it', async (t) => {
    const { visitor } = await install(t, { from: await make('heard') });
    assertSame(await visitOf(visitor), 'kiosk-transcript.md');
  });
});
