// What a screen reader is given on a whole journey, compared with what was read and found good. `npm run transcript` writes it anew.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './setup.mjs';
import { gent, plain, untilFetched, visitPage } from './testing/site.mjs';
import { journeyOf } from './testing/transcript.mjs';

const path = join(root, 'docs/accessibility/transcript.md');
const isRenewed = process.argv.includes('--renew');

test('a whole journey sounds as it is written down in docs/accessibility/transcript.md; `npm run transcript` renews it', async (t) => {
  const visitor = await visitPage(t, plain);
  await untilFetched(visitor);
  const heard = await journeyOf(visitor, gent);
  if (isRenewed) writeFileSync(path, heard);
  assert.equal(heard, readFileSync(path, 'utf8'));
});
