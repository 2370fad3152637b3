import { expect, fixture, html } from '@open-wc/testing';
import { SteunElement } from './steun-element.js';
import { textOf, until } from './testing/hand.js';
import { smallContent } from './testing/small-content.js';
import { listenToWarnings } from './testing/warnings.js';
import { WegwijzerPage } from './testing/wegwijzer-page.js';
import { WegwijzerElement } from './wegwijzer-element.js';

class SmallWegwijzer extends WegwijzerElement {
  static override readonly content = smallContent;
}

class SmallSteun extends SteunElement {
  static override readonly content = smallContent;
}

customElements.define('small-wegwijzer', SmallWegwijzer);
customElements.define('small-steun', SmallSteun);

describe('Another content, in another language', () => {
  async function open(): Promise<WegwijzerPage> {
    const page = new WegwijzerPage(
      await fixture<SmallWegwijzer>(html`<small-wegwijzer on="2026-11-21"></small-wegwijzer>`),
    );
    await page.untilThere();
    return page;
  }

  it('is asked and told by the elements as it stands, without a word of another', async () => {
    const warnings = listenToWarnings();
    const page = await open();
    expect([page.title, page.get('.wegwijzer').lang, page.element.flow]).to.deep.equal([
      'Do you have a job?',
      'en',
      'small',
    ]);
    await page.answer({ job: 'yes' });
    await page.answer({ sector: 'private' });
    expect(page.title).to.equal('How long does it take?');
    await page.answer({ hours: 40, credits: 0 });
    await page.answer({ level: 'high' });
    await page.untilResult();
    expect(page.verdicts).to.deep.equal({ leave: 'yes', cheque: 'no' });
    expect(page.referrals).to.deep.equal(['helpdesk', 'phone']);
    await page.unfold();
    expect(page.text.replace(/‹[^›]*›/g, '')).to.not.match(/\b(een|het|niet|voor|uur|steun|undefined)\b|\w+:\w+\.\w/);
    expect(warnings).to.deep.equal([]);
  });

  it('has its numbers read and written as its language does, and plain in what is kept', async () => {
    const page = await open();
    await page.answer({ job: 'yes' });
    await page.answer({ sector: 'private' });
    await page.type('hours', '37.5 hours');
    await page.next();
    expect(page.element.answers).to.include({ hours: 37.5 });
    await page.back();
    expect(page.filledIn('hours')).to.equal('37.5');
    await page.type('hours', '1,250');
    await page.next();
    expect(page.errors).to.have.lengthOf(1);
  });

  it('stands beside a course, and opens with what the course answers', async () => {
    const element = await fixture<SmallSteun>(
      html`<small-steun on="2026-11-21" .course=${{ length: 40 }}></small-steun>`,
    );
    await until(() => element.shadowRoot?.querySelector('.steun'), 'what the course can open is shown');
    expect(textOf(element.shadowRoot?.querySelector('.offers') ?? null))
      .to.contain('Leave')
      .and.to.contain('If you have a job.');
    element.shadowRoot?.querySelector<HTMLElement>('[part="open"]')?.click();
    await until(
      () => element.shadowRoot?.querySelector('small-wegwijzer')?.shadowRoot?.querySelector('form'),
      'it opens',
    );
    const opened = element.shadowRoot?.querySelector<SmallWegwijzer>('small-wegwijzer');
    expect(opened?.facts).to.deep.equal({ hours: 40, credits: 0 });
  });
});
