import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openDesk, type DeskPage } from '../testing/desk-page.js';
import { until } from '../testing/hand.js';
import { signatureOf } from '../testing/signature.js';
import { translate } from '../testing/translate.js';
import { gent, neighbour } from '../testing/persons.js';
import { listenToWarnings } from '../testing/warnings.js';

const course = { contacturen: 40, databank: true };

/** What a page, a library or a framework does with a desk at which somebody is busy. */
const moves: Readonly<Record<string, (element: HTMLElement, frame: HTMLIFrameElement) => void>> = {
  'somewhere else in the page': (element) => {
    document.body.append(element);
  },
  'taken away, and put back': (element) => {
    const { parentElement: parent } = element;
    element.remove();
    parent?.append(element);
  },
  'into a form of the page': (element) => {
    const form = document.createElement('form');
    element.replaceWith(form);
    form.append(element);
  },
  'hidden, and shown': (element) => {
    element.hidden = true;
    element.hidden = false;
  },
  'to the document of an iframe, and back, and there again': (element, { contentDocument: other }) => {
    for (const body of [other!.body, document.body, other!.body]) body.append(element);
  },
};

/** A desk at which somebody entered this, once it is told how it stands. */
async function openBusy(): Promise<DeskPage> {
  const desk = await openDesk();
  await desk.enter(gent);
  await until(() => desk.told !== '', 'it is told how it stands');
  return desk;
}

describe('A desk at which somebody is busy', () => {
  for (const [what, move] of Object.entries(moves))
    it(`keeps what was entered, what it shows and its dress when it goes ${what}`, async () => {
      const warnings = listenToWarnings();
      const desk = await openBusy();
      const frame = await fixture<HTMLIFrameElement>(html`<iframe src="about:blank"></iframe>`);
      frame.width = String(desk.element.clientWidth);
      const [text, dress] = [desk.text, signatureOf(desk.root)];
      move(desk.element, frame);
      await desk.element.updateComplete;
      expect(desk.text).to.equal(text);
      expect(signatureOf(desk.root)).to.deep.equal(dress);
      await desk.enter(neighbour);
      expect(desk.text).to.not.equal(text);
      expect(warnings).to.deep.equal([]);
      desk.element.remove();
    });

  it('is left alone by another on the same page', async () => {
    const [one, other] = [await openBusy(), await openDesk()];
    const { text } = one;
    await other.enter(neighbour);
    await other.nextClient();
    expect(one.text).to.equal(text);
  });

  it('sends nothing with a form of the page around it', async () => {
    let sent = 0;
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    const desk = await openDesk();
    form.append(desk.element);
    await desk.enter(gent);
    for (const selector of ['[data-fact="uren-per-week"] input', '#code']) {
      desk.get(selector).focus();
      await sendKeys({ press: 'Enter' });
    }
    await desk.nextClient();
    expect([sent, [...new FormData(form)].length]).to.deep.equal([0, 0]);
  });
});

/** When a page says what each client begins with: it means the same. */
const moments: Readonly<Record<string, (set: () => void, desk: () => Promise<DeskPage>) => Promise<DeskPage>>> = {
  'once the desk stands': async (set, desk) => {
    const opened = await desk();
    set();
    return opened;
  },
  twice: async (set, desk) => {
    set();
    const opened = await desk();
    set();
    return opened;
  },
};

describe('What a page gives each client to begin with', () => {
  for (const [when, set] of Object.entries(moments))
    it(`counts when it is set ${when}, for this client and the next, and below what was answered`, async () => {
      let given = {};
      let desk: DeskPage | undefined;
      const give = (): void => {
        given = { course: { ...course }, beside: 'fr' };
        if (desk) Object.assign(desk.element, given);
      };
      desk = await set(give, async () => (desk = await openDesk(given)));
      await until(() => desk?.has('form [lang="fr"]'), 'French stands beside it');
      expect(desk.filledIn('contacturen')).to.equal('40');
      await desk.enter({ contacturen: 60 });
      desk.element.course = { contacturen: 80, databank: false };
      await desk.element.updateComplete;
      expect([desk.filledIn('contacturen'), desk.filledIn('databank')]).to.deep.equal(['60', 'nee']);
      await desk.nextClient();
      expect(desk.filledIn('contacturen')).to.equal('80');
      expect(desk.element.beside).to.equal('fr');
      desk.element.course = undefined;
      await desk.element.updateComplete;
      expect(desk.filledIn('contacturen')).to.equal('');
    });
});

describe('A desk with a translator', () => {
  it('reads the same as one without, whatever changes in place', async () => {
    const [plain, translated] = [await openDesk(), await openDesk()];
    const observer = translate(translated);
    const acts: Readonly<Record<string, (desk: DeskPage) => Promise<void>>> = {
      'all is entered': (desk) => desk.enter(gent),
      'a card is opened': (desk) => desk.open('vlaams-opleidingsverlof'),
      'another situation': (desk) => desk.enter(neighbour),
      'and as it was': (desk) => desk.enter(gent),
      'what cannot be read': async (desk) => {
        await desk.type('uren-per-week', 'veel');
        desk.field('uren-per-week').blur();
      },
      'the next client': (desk) => desk.nextClient(),
    };
    for (const [what, act] of Object.entries(acts)) {
      for (const desk of [plain, translated]) {
        await act(desk);
        await until(() => desk.told !== '', 'it is told how it stands');
      }
      await until(() => translated.text === plain.text, `${what}: both read the same`);
    }
    observer.disconnect();
  });
});
