import type { TemplateResult } from 'lit';
import { ticked, type Flow } from '../../journey/flow.js';
import type { Facts, IsoDate } from '../../reasoning/vocabulary.js';
import { today } from '../../today.js';
import { fetchedReader } from '../code.js';
import { WegwijzerResetEvent } from '../events.js';
import type { UsedSettings } from '../shell.js';
import { deskView, enteredText, hasNews } from './desk-view.js';
import { dossierText } from './dossier.js';
import { Intake } from './entered.js';
import { Focus } from './focus.js';
import { fillIn, readField } from './form-view.js';
import { Given } from './given.js';
import { isAlone, isField, isPlace, leadsOn } from './keys.js';
import { Scanner } from './scanner.js';
import { languagesFor, reckoningOf, sidesOf, type Deeds, type Host, type Parts, type Setting } from './side.js';
import { Situation } from './situation.js';
import { Situations } from './situations.js';
import { Status } from './status.js';
import { namedCounts } from './verdicts-view.js';
import { say, type DeskView, type Handlers } from './view.js';

/** Everything that somebody does at a desk. What is kept of it stands in here, and the next client begins with none of it. */
export class Desk {
  readonly #host: Host;
  readonly #used: UsedSettings;
  readonly #parts: Parts;
  readonly #flow: Flow;
  readonly #intake: Intake;
  readonly #given: Given;
  /** Until it was wide once: what was unfolded for that is not folded again. */
  #isNarrow = true;
  readonly #situations: Situations;
  #visit = 0;
  #opened: ReadonlySet<string> = new Set();
  #onlyDifferent = false;
  readonly #focus: Focus;
  readonly #status: Status;
  #view: DeskView | undefined;

  constructor(host: Host, used: UsedSettings, parts: Parts) {
    const [flow] = Object.values(parts.content.flows);
    if (!flow) throw new Error('the content has no flow');
    this.#host = host;
    this.#used = used;
    this.#parts = parts;
    this.#flow = flow;
    this.#focus = new Focus(host, flow);
    this.#status = new Status(() => {
      host.requestUpdate();
    });
    this.#intake = new Intake(fetchedReader(parts.content), flow);
    this.#given = new Given(host, used);
    this.#situations = new Situations(this.#begin());
    new Scanner(host.renderRoot);
  }

  render({ retryClient, isPrinting, isNarrow, ...setting }: Setting): TemplateResult {
    const { all } = this.#situations;
    for (const situation of all) situation.turnTo(this.#day);
    this.#isNarrow &&= isNarrow;
    this.#given.follow(all);
    // What is filled in needs all that the language fills in with.
    this.#parts.desk.has('later');
    const by = { host: this.#host, parts: this.#parts, flow: this.#flow, deeds: this.#deeds };
    const { sides, active } = sidesOf(this.#situations, setting, by);
    this.#view = {
      ...active.result,
      desk: this.#parts.desk,
      views: setting.views,
      questions: setting.questions,
      sides,
      active,
      client: setting.beside,
      ...languagesFor(this.#host, this.#parts),
      retryClient,
      opened: this.#opened,
      isNarrow: this.#isNarrow,
      isPrinting,
      onlyDifferent: this.#onlyDifferent,
      visit: this.#visit,
      status: this.#status.text,
      seen: this.#status.seen,
      entered: this.#intake.told,
      on: this.#on,
    };
    return setting.show(this.#view, deskView);
  }

  /** The page is painted. */
  told(): void {
    if (this.#view) this.#status.follow(namedCounts(this.#view, this.#view.active));
  }

  /** Nothing more is told, until it is painted anew. */
  silence(): void {
    this.#status.silence();
  }

  get #day(): IsoDate {
    return this.#host.on ? this.#used.day : today();
  }

  get #situation(): Situation {
    return this.#situations.active;
  }

  /** Of a client nothing is known but the course that the page gave. */
  #begin(): Situation {
    const begin = { on: this.#day, course: this.#used.courseFacts };
    return new Situation(this.#flow, begin, reckoningOf(this.#parts));
  }

  /** What can be done in a card. */
  readonly #deeds: Deeds = {
    onSettle: (fact, value) => {
      this.#change({ [fact]: value });
    },
    onChange: (fact) => void this.#focus.on(fact),
    onRestart: () => void this.#wipe(),
    onBack: () => void this.#goOn(),
  };

  readonly #on: Handlers = {
    input: ({ type, target }) => {
      // Of a day that is typed only in part, what stood there before still holds until it is left.
      if (isField(target) && target.validity.badInput === (type === 'focusout')) this.#take(target, type !== 'input');
    },
    key: (event) => {
      const { key, target } = event;
      // Who holds Enter down, or types it behind the number of a value, does not answer what the focus comes to.
      const isForBefore = key === 'Enter' && (event.repeat || this.#focus.wasJustLed);
      this.#focus.led(false);
      if (isForBefore) event.preventDefault();
      if (isForBefore || !isAlone(event) || !isPlace(target) || !leadsOn(target, key)) return;
      event.preventDefault();
      if (isField(target)) this.#take(target, true);
      this.#focus.led(key !== 'Enter');
      if (this.#situation.unread.has(target.name)) void this.#tellError(target.name);
      else void this.#goOn(target.name);
    },
    clear: (fact) => {
      this.#focus.leave();
      this.#change({ [fact]: undefined });
      void this.#focus.on(fact);
    },
    none: (ticks) => {
      const { vocabulary } = this.#flow.rulebook;
      this.#change(Object.fromEntries(ticks.map(({ fact }) => [fact, ticked(vocabulary[fact])[1]])));
      void this.#goOn(ticks.at(-1)?.fact);
    },
    next: () => void this.#goOn(),
    to: (part) => {
      this.#focus.to(part);
    },
    code: (event) => {
      const { currentTarget } = event;
      if (!(currentTarget instanceof HTMLInputElement)) return;
      const isKey = event instanceof KeyboardEvent;
      if (isKey && event.key !== 'Enter') return;
      // The same press would be one on the button to which the focus goes.
      if (isKey) event.preventDefault();
      if (this.#intake.isWorthReading(currentTarget.value, event.type)) void this.#read(currentTarget.value);
      else if (isKey && !event.repeat) void this.#goOn();
    },
    language: ({ currentTarget }) => {
      if (currentTarget instanceof HTMLSelectElement) this.#given.choose(currentTarget.value);
    },
    compare: (id) => {
      const life = this.#parts.rulebook.events?.[id];
      this.#focus.leave();
      const other = this.#situation.copy(life && id);
      if (life) other.change(this.#parts.repairs.changesOf(life));
      this.#situations.compare(other);
      this.#turn();
      void this.#goOn();
    },
    choose: ({ situation }) => {
      this.#focus.leave('form[novalidate]');
      this.#situations.active = situation;
      this.#turn();
    },
    keep: ({ situation }) => {
      this.#focus.leave();
      this.#situations.keep(situation);
      this.#intake.told = undefined;
      this.#onlyDifferent = false;
      this.#visit += 1;
      this.#turn();
      void this.#goOn();
    },
    toggle: (incentive, isOpen) => {
      const others = [...this.#opened].filter((one) => one !== incentive);
      this.#opened = new Set(isOpen ? [...others, incentive] : others);
      this.#host.requestUpdate();
    },
    filter: () => {
      this.#onlyDifferent = !this.#onlyDifferent;
      this.#host.requestUpdate();
    },
    dossier: (event) => {
      if (this.#view) void this.#parts.views.handOn.copy(this.#view, event, dossierText(this.#view));
    },
    nextClient: () => void this.#wipe(),
  };

  /** Takes what stands in a field. */
  #take(input: HTMLInputElement | HTMLSelectElement, isDone: boolean): void {
    const read = this.#view && readField(this.#view, input, isDone);
    if (!read) return;
    if (isDone) {
      this.#situation.enter(input.name, read.value, read.text);
      this.#status.mended();
    } else this.#situation.type(input.name, read.value);
    this.#host.requestUpdate();
  }

  /** What is wrong with a field is told where it is heard. */
  async #tellError(fact: string): Promise<void> {
    await this.#host.updateComplete;
    this.#status.tellWrong(this.#host.renderRoot.querySelector(`[id="${fact}-error"]`)?.textContent ?? '');
    this.#host.requestUpdate();
  }

  #change(changes: Facts): void {
    this.#situation.change(changes);
    this.#status.mended();
    this.#host.requestUpdate();
  }

  /** Another situation is filled in. */
  #turn(): void {
    this.#status.forget();
    void this.#paintAnew();
  }

  /** Takes over a link or a code, in the place of all that was entered. */
  async #read(text: string): Promise<void> {
    const begun = this.#situation;
    const view = this.#view;
    const link = view && (await this.#intake.read(text, view.words));
    if (link) {
      this.#focus.leave();
      // Meanwhile a second situation may have come, or this one may have gone.
      const situation = this.#situations.all.includes(begun) ? begun : this.#situation;
      const replaced = situation.replaceBy(link.facts);
      this.#visit += 1;
      await this.#paintAnew();
      await this.#tellEntered(situation, replaced);
    } else {
      this.#host.requestUpdate();
      // What is scanned next stands in its place.
      this.#host.renderRoot.querySelector<HTMLInputElement>('#code:focus')?.select();
    }
  }

  /** What came of a code: where there is more to tell than that, the focus stays where it stands. */
  async #tellEntered(situation: Situation, replaced: number): Promise<void> {
    const view = this.#view;
    const side = view?.sides.find((one) => view.sides.length > 1 && one.situation === situation);
    const told = this.#intake.took(replaced, side?.name);
    if (!view || !told) return;
    const [text, isNews] = [enteredText(view, told), hasNews(told)];
    this.#status.tell(`${text} ${namedCounts(view, view.active)}`, isNews ? '' : text);
    this.#host.requestUpdate();
    if (isNews) this.#focus.to('code');
    else await this.#goOn();
  }

  /** A form made anew holds nothing of what was typed in the one before, but what is to be mended of this situation. */
  async #paintAnew(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    fillIn(this.#host.renderRoot, this.#situation.unread);
  }

  /** The next client begins at the top of the desk, or as far down from there as the focus has to be seen. */
  async #wipe(): Promise<void> {
    this.#focus.leave();
    this.#situations.keep(this.#begin());
    this.#opened = new Set();
    this.#onlyDifferent = false;
    this.#intake.forget();
    this.#status.tell(say(this.#parts, 'ready'));
    this.#view = undefined;
    this.#given.begin();
    this.#visit += 1;
    const painted = this.#paintAnew();
    getSelection()?.removeAllRanges();
    this.#host.dispatchEvent(new WegwijzerResetEvent());
    await painted;
    if ('scrollIntoView' in this.#host) this.#host.scrollIntoView({ block: 'start' });
    await this.#goOn();
  }

  async #goOn(from?: string): Promise<void> {
    await this.#host.updateComplete;
    await this.#focus.goOn(this.#situation.found, from);
  }
}
