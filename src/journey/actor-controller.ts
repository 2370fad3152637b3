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
 * What holds:
 * - `snapshot` can be read at any time, also in the constructor of the element and before it was ever connected. It is the
 *   one of now: what was sent is in it as soon as `send` returns, and `render` sees the latest however many came before it.
 * - The actor is started once, when the element is first connected or by the first `send`, whichever comes first.
 * - While the element is connected, each new snapshot asks for an update, whoever sent the event. Several in one task come
 *   to one update.
 * - An element that is taken out stops following, and leaves the actor running: one that is only moved keeps its state, and a
 *   stopped actor cannot be started again. What happened meanwhile is caught up with in one update when it comes back.
 * - Nothing else refers to the actor unless the element hands it out, so both are freed together.
 *
 * What not to rely on: that there is an update for each snapshot, that an update means that the snapshot changed, or that
 * `hostDisconnected` means the end. A subscription to `actor` of one's own is not carried over by `follow`.
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
  /** The actor that is followed. To change it, {@link follow} another. */
  actor: ActorLike<TSnapshot, TEvent>;
  readonly #host: ReactiveControllerHost;
  #subscription: { unsubscribe(): void } | undefined;
  #started = false;

  /** @param actor not started yet, or running */
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

  /**
   * Goes on with another actor, and asks for an update. The one before is left alone: it is neither stopped nor told. Before
   * the element is connected the new one is only remembered, and started as the first would have been.
   */
  follow(actor: ActorLike<TSnapshot, TEvent>): void {
    const isFollowing = this.#subscription !== undefined;
    this.hostDisconnected();
    this.actor = actor;
    this.#started = false;
    if (isFollowing) this.hostConnected();
  }

  /** Starts the actor the first time, follows it, and asks for an update. Called by Lit. */
  hostConnected(): void {
    this.#start();
    this.#subscription = this.actor.subscribe(() => {
      this.#host.requestUpdate();
    });
    this.#host.requestUpdate();
  }

  /** Stops following. Called by Lit. */
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
