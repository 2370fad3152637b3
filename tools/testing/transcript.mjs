// A whole journey as somebody hears it who cannot see the screen, in a form that a person can read.
import { ScreenReader } from './screen-reader.mjs';

const head = (title, intro) => `# Wat een schermlezer voorleest: ${title}

<!-- Made by \`npm run transcript\`; a test compares it with what is built. Read what changed as if you could not see the screen. -->

${intro} De tekst komt uit de toegankelijkheidsboom van Chromium: dezelfde
namen, rollen, toestanden en beschrijvingen waaruit een schermlezer voorleest. De woorden lijken op die van NVDA in het Nederlands; elke
schermlezer zegt het een beetje anders. Met een echte schermlezer is dit nog door niemand beluisterd: zie
[de handmatige ronde](../accessibility.md#a-round-by-hand).

- **»** is wat je hoort als de focus ergens komt.
- De regels eronder hoor je als je met de pijlen verder leest.
- *Cursief* is wat de persoon doet.
`;

const fenced = (lines) => ['```text', ...lines, '```'];

/** Writes down what is heard. */
export class Transcript {
  #page;
  #parts;

  /**
   * @param {import('puppeteer-core').Page} page
   * @param {string} title what is heard, and under it
   * @param {string} intro who hears it
   */
  constructor(page, title, intro) {
    this.#page = page;
    this.#parts = [head(title, intro)];
  }

  get text() {
    return `${this.#parts.join('\n')}`;
  }

  /** What comes now, under a heading of its own. */
  chapter(title) {
    this.#parts.push(`## ${title}\n`);
  }

  /** What the person does. */
  does(what) {
    this.#parts.push(`*${what}*\n`);
  }

  /**
   * What is heard now.
   *
   * @param {{ focus?: boolean, read?: string }} what whether the focus came somewhere, and what is read from there
   */
  async hears({ focus = false, read }) {
    const reader = await ScreenReader.listen(this.#page);
    const focused = focus
      ? (await reader.focus(await this.#page.evaluateHandle(focusedIn))).map((line) => `» ${line}`)
      : [];
    const lines = read ? await reader.read(await this.#page.$(`>>> ${read}`)) : [];
    this.#parts.push(fenced([...focused, ...lines]).join('\n'), '');
  }
}

/** Runs in the page: what has the focus, also inside an element. */
function focusedIn() {
  let { activeElement } = document;
  while (activeElement.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement;
}

/** The journey of somebody to the result, with an error at the start, a fold that is opened, something that is supposed, and an answer that is changed. */
export async function journeyOf(visitor, person) {
  const transcript = new Transcript(
    visitor.page,
    'van de eerste vraag tot het resultaat',
    'Zo hoort iemand die het scherm niet ziet een hele reis met de wegwijzer.',
  );
  const hasFocus = (css, sentence) =>
    visitor.until((root, wanted) => root.activeElement?.matches(wanted), sentence, css);
  await visitor.question();

  transcript.chapter('De pagina is geladen');
  await transcript.hears({ read: '.wegwijzer' });

  transcript.chapter('Verder zonder antwoord');
  transcript.does('kiest “Verder” zonder een antwoord te kiezen');
  await visitor.activate('[part~="next"]');
  await visitor.until((root) => root.querySelector('.error'), 'there is an error');
  await hasFocus('form input', 'the first choice has the focus');
  await transcript.hears({ focus: true });

  for (let question = await visitor.question(); question !== undefined; question = await visitor.question()) {
    transcript.does(`antwoordt op de vraag “${await visitor.text('.title')}” en kiest “Verder”`);
    await visitor.answer(person);
    await visitor.question();
    await hasFocus('.title', 'the title has the focus');
    transcript.chapter(await visitor.text('.title'));
    // The answers so far grow with each question: they are read once on the way, and in the result.
    await transcript.hears({ focus: true, read: await readingOf(visitor) });
  }

  transcript.chapter('Een uitleg openen');
  const row = '[data-incentive="vlaams-opleidingsverlof"] > details';
  transcript.does('opent “Vlaams opleidingsverlof”');
  await visitor.activate(`${row} > summary`);
  await transcript.hears({ focus: true, read: row });
  const fold = `${row} > details:has(.criteria)`;
  transcript.does('opent “Waarom?”');
  await visitor.activate(`${fold} > summary`);
  await transcript.hears({ focus: true, read: fold });

  transcript.chapter('Stel dat …');
  const event = '[data-suppose="event"][value="zelfstandig"]';
  transcript.does('opent “Wat als er iets verandert?”, en kiest “Ik word zelfstandige”');
  await visitor.activate('.life > summary');
  await visitor.activate(event);
  await hasFocus('.supposed .title', 'the title of the panel has the focus');
  await transcript.hears({ focus: true, read: '.supposed' });
  transcript.does('kiest “Terug naar mijn situatie”');
  await visitor.activate('.supposed > .actions button');
  await hasFocus(event, 'the button that opened it has the focus');
  await transcript.hears({ focus: true });

  transcript.chapter('Een antwoord wijzigen');
  transcript.does('opent “Je antwoorden”, en kiest “Wijzig: Hoogste diploma”');
  await visitor.activate('.answers > summary');
  await visitor.activate('[aria-label="Wijzig: Hoogste diploma"]');
  await hasFocus('.title', 'the title has the focus');
  await transcript.hears({ focus: true, read: 'form' });
  return transcript.text;
}

/** With the first answer the whole screen is read once: how many there are stands in sight, and what they are comes in a while. */
const readingOf = (visitor) =>
  visitor.see((root) => {
    const answers = root.querySelector('.answers > summary')?.textContent ?? '';
    return root.querySelector('form') && !answers.includes('(1)') ? 'form' : '.wegwijzer';
  });
