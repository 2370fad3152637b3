import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { assign, createActor, setup, type Actor } from 'xstate';
import { ActorController } from './actor-controller.js';

interface Added {
  readonly type: 'add';
}

const counter = setup({ types: { context: {} as { n: number }, events: {} as Added } }).createMachine({
  context: { n: 0 },
  on: { add: { actions: assign({ n: ({ context }) => context.n + 1 }) } },
});

class CounterElement extends LitElement {
  /** How often the actor was started, and how many follow it now. */
  starts = 0;
  followers = 0;
  renders = 0;
  readonly actor: Actor<typeof counter> = createActor(counter);
  readonly counter: ActorController<ReturnType<CounterElement['actor']['getSnapshot']>, Added>;

  constructor() {
    super();
    const { actor } = this;
    this.counter = new ActorController(this, {
      start: () => {
        this.starts += 1;
        return actor.start();
      },
      send: (event: Added) => actor.send(event),
      getSnapshot: () => actor.getSnapshot(),
      subscribe: (observer: (snapshot: ReturnType<typeof actor.getSnapshot>) => void) => {
        const subscription = actor.subscribe(observer);
        this.followers += 1;
        return {
          unsubscribe: () => {
            this.followers -= 1;
            subscription.unsubscribe();
          },
        };
      },
    });
  }

  override render(): TemplateResult {
    this.renders += 1;
    return html`<output>${this.counter.snapshot.context.n}</output>`;
  }
}
customElements.define('test-counter', CounterElement);

const shown = (element: CounterElement): string | null | undefined =>
  element.renderRoot.querySelector('output')?.textContent;
const connected = (): Promise<CounterElement> => fixture<CounterElement>(html`<test-counter></test-counter>`);

describe('An element that follows an actor', () => {
  it('shows where the actor stands, and each change', async () => {
    const element = await connected();
    expect(shown(element)).to.equal('0');
    element.counter.send({ type: 'add' });
    await element.updateComplete;
    expect(shown(element)).to.equal('1');
  });

  it('is updated once for all that is sent in one go', async () => {
    const element = await connected();
    const { renders } = element;
    for (let time = 0; time < 3; time += 1) element.counter.send({ type: 'add' });
    await element.updateComplete;
    expect(shown(element)).to.equal('3');
    expect(element.renders).to.equal(renders + 1);
  });

  it('is updated by events that others send', async () => {
    const element = await connected();
    element.actor.send({ type: 'add' });
    await element.updateComplete;
    expect(shown(element)).to.equal('1');
  });

  it('has a snapshot before it is ever connected', () => {
    expect(new CounterElement().counter.snapshot.context.n).to.equal(0);
  });

  it('loses nothing that was sent before it is connected', async () => {
    const element = new CounterElement();
    element.counter.send({ type: 'add' });
    element.counter.send({ type: 'add' });
    expect(element.counter.snapshot.context.n).to.equal(2);
    await fixture(html`<div>${element}</div>`);
    expect(shown(element)).to.equal('2');
    expect(element.starts).to.equal(1);
  });

  it('does not start the actor before it is connected or sends', () => {
    const element = new CounterElement();
    expect(element.counter.snapshot.context.n).to.equal(0);
    expect(element.starts).to.equal(0);
  });

  it('keeps its state when it is moved', async () => {
    const element = await connected();
    element.counter.send({ type: 'add' });
    const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
    elsewhere.append(element);
    element.counter.send({ type: 'add' });
    await element.updateComplete;
    expect(shown(element)).to.equal('2');
    expect(element.actor.getSnapshot().status).to.equal('active');
  });

  it('stops following when it is taken out, and leaves the actor running', async () => {
    const element = await connected();
    expect(element.followers).to.equal(1);
    element.remove();
    expect(element.followers).to.equal(0);
    const { renders } = element;
    element.actor.send({ type: 'add' });
    await element.updateComplete;
    expect(element.renders).to.equal(renders);
    expect(element.counter.snapshot.context.n).to.equal(1);
    expect(element.actor.getSnapshot().status).to.equal('active');
  });

  it('catches up when it comes back', async () => {
    const element = await connected();
    const parent = element.parentElement!;
    element.remove();
    element.actor.send({ type: 'add' });
    parent.append(element);
    await element.updateComplete;
    expect(shown(element)).to.equal('1');
    element.actor.send({ type: 'add' });
    await element.updateComplete;
    expect(shown(element)).to.equal('2');
  });

  it('starts the actor once and follows it once, however often it is moved', async () => {
    const element = await connected();
    const parent = element.parentElement!;
    for (let time = 0; time < 5; time += 1) {
      element.remove();
      element.counter.send({ type: 'add' });
      parent.append(element);
    }
    await element.updateComplete;
    expect(shown(element)).to.equal('5');
    expect(element.starts).to.equal(1);
    expect(element.followers).to.equal(1);
  });

  it('goes on with another actor, and leaves the one before alone', async () => {
    const element = await connected();
    const other = createActor(counter);
    element.counter.follow(other);
    element.counter.send({ type: 'add' });
    element.counter.send({ type: 'add' });
    element.actor.send({ type: 'add' });
    await element.updateComplete;
    expect(shown(element)).to.equal('2');
    expect(element.followers).to.equal(0);
    expect(element.actor.getSnapshot().context.n).to.equal(1);
  });

  it('takes another actor before it is connected, and starts it then', async () => {
    const element = new CounterElement();
    const other = createActor(counter);
    element.counter.follow(other);
    expect(other.getSnapshot().status).to.equal('active');
    expect(element.followers).to.equal(0);
    await fixture(html`<div>${element}</div>`);
    other.send({ type: 'add' });
    await element.updateComplete;
    expect(shown(element)).to.equal('1');
    expect(element.starts).to.equal(0);
  });
});
