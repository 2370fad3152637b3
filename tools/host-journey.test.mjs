// Persons at the built product in Chromium, with the keyboard alone: what they are asked, what they read, and what happens without a network.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gent, host, neighbour, plain, product, resultPath, untilFetched, visitPage } from './testing/site.mjs';

const vov = '[data-incentive="vlaams-opleidingsverlof"]';
const cheques = '[data-incentive="opleidingscheques"]';

/** Sources are the only links in a list without an order. */
const source = 'details ul a[href^="https://"]';

/** What the person of a case is asked, and what comes of it. */
async function journey(t, facts) {
  const visitor = await visitPage(t, plain);
  const asked = await visitor.answerAll(facts);
  await untilFetched(visitor);
  return { visitor, asked, verdicts: await visitor.verdicts(), textOf: (selector) => visitor.text(selector) };
}

test('full-time in a firm in Gent: 40 hours of leave and half the fee, in at most 12 questions, with reasons, sources and a date', async (t) => {
  const { visitor, asked, verdicts, textOf } = await journey(t, gent);
  t.diagnostic(`${asked.length} questions: ${asked.join(', ')}`);
  assert.ok(asked.length <= 12, asked.join(', '));
  assert.deepEqual([verdicts['vlaams-opleidingsverlof'], verdicts.opleidingscheques], ['yes', 'yes']);
  assert.match(await textOf(vov), /40 uur/);
  assert.match(await textOf(cheques), /125 euro/);
  assert.match(await textOf(cheques), /helft/);
  for (const incentive of [vov, cheques]) {
    await visitor.until((root, css) => root.querySelector(css), 'the sources are shown', `${incentive} ${source}`);
    assert.ok(await textOf(`${incentive} .criteria li`), 'there are reasons');
    assert.match(await textOf(incentive), /21 november 2026/);
  }
});

test('the jobseeker next door is asked nothing about an employer, and ends with VDAB', async (t) => {
  const { visitor, asked, verdicts } = await journey(t, neighbour);
  t.diagnostic(`${asked.length} questions: ${asked.join(', ')}`);
  assert.deepEqual(
    asked.filter((question) => ['contract', 'sector', 'werkduur', 'verlof'].includes(question)),
    [],
  );
  assert.equal(verdicts['vdab-opleiding'], 'yes');
  assert.ok((await visitor.referrals()).includes('vdab'));
  assert.match(await visitor.text('[data-referral="vdab"]'), /VDAB/);
});

const answersOf = (visitor) => visitor.see((root) => root.host.answers);

test('when the result cannot be fetched the person reads so, keeps the answers, and succeeds later', async (t) => {
  host.outOfReach.add(resultPath);
  t.after(() => host.outOfReach.delete(resultPath));
  const visitor = await visitPage(t, plain);
  await visitor.answerUntil(undefined, gent);
  const retry = 'section:not(.answers) button.primary';
  await visitor.until((root, css) => root.querySelector(css), 'there is a button to try again', retry);
  assert.match(await visitor.text('.title'), /niet verder laden.*Je antwoorden zijn er nog/);
  const answers = await answersOf(visitor);
  assert.equal(answers.tewerkstelling, 100);

  const tries = () => visitor.requests.filter((address) => address === host.address(resultPath)).length;
  assert.equal(tries(), 1);
  await visitor.activate(retry);
  // A try that is still under way would be the same as the next.
  await visitor.untilWarned(/could not be fetched/, 2);
  assert.equal(tries(), 2);
  host.outOfReach.delete(resultPath);
  await visitor.activate(retry);
  await visitor.untilResult();
  assert.deepEqual(await answersOf(visitor), answers);
  assert.equal((await visitor.verdicts())['vlaams-opleidingsverlof'], 'yes');
  await visitor.until(
    (root) => root.activeElement?.matches('[data-view="result"] .title'),
    'the title of the result has the focus',
  );
});

test('once everything is fetched, the journey goes on to the result without a network', async (t) => {
  const visitor = await visitPage(t, plain);
  await untilFetched(visitor);
  await visitor.page.setOfflineMode(true);
  await visitor.answerAll(gent);
  assert.equal((await visitor.verdicts())['vlaams-opleidingsverlof'], 'yes');
  assert.ok(await visitor.text(`${vov} ${source}`), 'there are sources');
  assert.equal(visitor.requests.length, 1 + product.length);
  assert.deepEqual(visitor.troubles, []);
});
