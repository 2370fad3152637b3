import { expect } from 'chai';
import { lastLook } from './keep.js';

/** Stands in for what a browser keeps: the day of the last look. */
const kept = { match: (): Promise<Response> => Promise.resolve(new Response('2026-12-21')) };

describe('the last look for a new version', () => {
  before(() => {
    Object.defineProperty(globalThis, 'caches', { configurable: true, value: kept });
  });

  after(() => {
    Reflect.deleteProperty(globalThis, 'caches');
  });

  it('counts where the files come from elsewhere', async () => {
    for (const host of ['kiosk.example', 'localhost.example', '127.0.0.2.example'])
      expect(await lastLook(host), host).to.equal('2026-12-21');
  });

  it('does not where the device serves them itself: it only finds the folder that they were taken from', async () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]']) expect(await lastLook(host), host).to.equal(undefined);
  });
});
