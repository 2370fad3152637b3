import { until } from './hand.js';

/** A page in a frame of which the network is in the hands of a test. */
export class UnreliableFrame {
  readonly #worker: ServiceWorkerRegistration;
  readonly #frame = document.createElement('iframe');

  private constructor(worker: ServiceWorkerRegistration) {
    this.#worker = worker;
    this.#frame.width = '800';
    this.#frame.height = '600';
    document.body.append(this.#frame);
  }

  static async make(): Promise<UnreliableFrame> {
    const worker = await navigator.serviceWorker.register(new URL('./unreliable-network.ts', import.meta.url));
    await until(() => worker.active?.state === 'activated', 'the service worker is active');
    return new UnreliableFrame(worker);
  }

  get window(): Window {
    return this.#frame.contentWindow!;
  }

  get document(): Document {
    return this.#frame.contentDocument!;
  }

  /** What may not arrive from now on, as unreliable-network.ts says; settles when that counts. */
  keepBack(part: string): Promise<void> {
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        resolve();
      };
      this.#worker.active?.postMessage(part, [port2]);
    });
  }

  /**
   * Opens a page that knows the elements.
   *
   * @param body what is on it
   * @param hash the fragment of its address
   */
  async open(body = '', hash = ''): Promise<void> {
    const address = new URL('./unreliable/', import.meta.url);
    address.search = String(new URLSearchParams({ body }));
    address.hash = hash;
    await this.load(() => {
      this.#frame.src = address.href;
    });
    await until(() => this.window.customElements.get('opleidings-wegwijzer'), 'the element is known in the frame');
  }

  /** Goes somewhere, until the page there is loaded. */
  load(go: () => void): Promise<void> {
    return new Promise((resolve) => {
      this.#frame.addEventListener(
        'load',
        () => {
          resolve();
        },
        { once: true },
      );
      go();
    });
  }

  async remove(): Promise<void> {
    this.#frame.remove();
    await this.#worker.unregister();
  }
}
