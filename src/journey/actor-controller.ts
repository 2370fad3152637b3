import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The part of an XState actor that the controller needs. */
interface ActorLike<TSnapshot, TEvent> {
  start(): unknown;
  send(event: TEvent): void;
  getSnapshot(): TSnapshot;
  subscribe(observer: (snapshot: TSnapshot) => void): { unsubscribe(): void };
}

/**
 * Connects an XState actor to a Lit element: the element is updated when the actor's snapshot changes. In the shape of the
 * `UseMachine` controller of the unpublished `@xstate/lit`: `actor`, `snapshot`, `send`.
 *
 * - `hostConnected` starts the actor the first time, and follows it. What happened while the element was out of the
 *   document is caught up with.
 * - `hostDisconnected` stops following, and leaves the actor running: an element that is only moved keeps its state, and a
 *   stopped actor cannot be started again. Nothing but this controller refers to the actor, so both are freed together.
 * - `snapshot` can be read before the element was ever connected.
 *
 * @example
 * class Counter extends LitElement {
 *   #counter = new ActorController(this, createActor(counterMachine));
 *   render() {
 *     return html`<button @click=${() => this.#counter.send({ type: 'add' })}>${this.#counter.snapshot.context.n}</button>`;
 *   }
 * }
 */
export class ActorController<TSnapshot, TEvent> implements ReactiveController {
  actor: ActorLike<TSnapshot, TEvent>;
  readonly #host: ReactiveControllerHost;
  #subscription: { unsubscribe(): void } | undefined;
  #started = false;

  constructor(host: ReactiveControllerHost, actor: ActorLike<TSnapshot, TEvent>) {
    this.#host = host;
    this.actor = actor;
    host.addController(this);
  }

  /** Where the actor stands now. */
  get snapshot(): TSnapshot {
    return this.actor.getSnapshot();
  }

  /** Sends an event to the actor, starting it if the element was not connected yet. */
  send(event: TEvent): void {
    this.#start();
    this.actor.send(event);
  }

  /** Goes on with another actor; the one before is left alone. */
  follow(actor: ActorLike<TSnapshot, TEvent>): void {
    const isFollowing = this.#subscription !== undefined;
    this.hostDisconnected();
    this.actor = actor;
    this.#started = false;
    if (isFollowing) this.hostConnected();
  }

  hostConnected(): void {
    this.#start();
    this.#subscription = this.actor.subscribe(() => {
      this.#host.requestUpdate();
    });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#subscription?.unsubscribe();
    this.#subscription = undefined;
  }

  #start(): void {
    if (this.#started) return;
    this.#started = true;
    this.actor.start();
  }
}
