import { expect } from '@open-wc/testing';

/** What another bundle has put on the page before. */
class Earlier extends HTMLElement {
  static readonly version = '0.0.1';
}

describe('Registering the element on a page that has one already', () => {
  it('keeps the first, and says on the console once which versions meet', async () => {
    customElements.define('opleidings-wegwijzer', Earlier);
    const said: string[] = [];
    const { warn } = console;
    console.warn = (...parts: unknown[]) => said.push(parts.map(String).join(' '));
    try {
      await import('./define.js');
    } finally {
      console.warn = warn;
    }
    const { VERSION } = await import('./version.js');
    expect(customElements.get('opleidings-wegwijzer') === Earlier).to.be.true;
    expect(said.length).to.equal(1);
    expect(said[0]).to.contain('opleidings-wegwijzer').and.to.contain('0.0.1').and.to.contain(VERSION);
  });
});
