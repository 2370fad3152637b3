import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Facts, IsoDate } from '../../reasoning/vocabulary.js';
import type { Content } from '../content.js';
import type { Telling, View } from '../view.js';
import { dress } from '../dress.js';
import { offersOf, type Knowledge, type Offer } from '../../reasoning/offers.js';
import type { worthOf } from '../../reasoning/worth.js';
import { Opening, type HandedOn } from './opening.js';
import { steunView, type CautionText } from './steun-view.js';
import { styles } from './styles.js';

/** What a page says of a course, and how it wants it shown. */
export interface Setting extends Pick<View, 'words'>, Pick<Telling, 'show' | 'choice'> {
  readonly headingLevel: number;
  readonly isCompact: boolean;
  readonly isDialog: boolean;
  readonly title: string | undefined;
  /** Undefined when too little is known of the course. */
  readonly known: { readonly facts: Facts; readonly on: IsoDate } | undefined;
  readonly handedOn: HandedOn;
}

/** What is handed over of the result. */
type SteunKnowledge = Knowledge & {
  readonly cautionText: CautionText;
  readonly worthOf: typeof worthOf;
  readonly tellOpenings: (host: LitElement) => void;
};

/** What is shown beside a course once it is seen. */
export class Steun implements ReactiveController {
  readonly #host: LitElement;
  readonly #content: Content;
  readonly #knowledge: SteunKnowledge;
  readonly #opening: Opening;
  readonly #unfolded = new Set<string>();

  constructor(host: LitElement, content: Content, knowledge: SteunKnowledge) {
    this.#host = host;
    this.#content = content;
    this.#knowledge = knowledge;
    this.#opening = new Opening(host, content.tag);
    dress(host, [styles]);
    knowledge.tellOpenings(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#opening.close();
  }

  render({ known, isDialog, handedOn, ...shown }: Setting): TemplateResult {
    const { rulebook, offering, worthOf } = this.#knowledge;
    const { flow } = offering;
    const firstFlow = Object.keys(this.#content.flows)[0] ?? flow;
    const view = {
      ...shown,
      offered: known && offersOf(this.#knowledge, known.facts, known.on),
      worthOf: (offers: readonly Offer[]) =>
        known
          ? worthOf(
              rulebook,
              offering,
              offers.map(({ incentive }) => incentive),
              known.facts,
              known.on,
            )
          : [],
      cautionText: this.#knowledge.cautionText,
      unfolded: this.#unfolded,
      onToggle: this.#onToggle,
    };
    const opening = { isDialog, flow: known ? flow : firstFlow, handedOn };
    return shown.show(view, (said) => steunView({ ...said, opening: this.#opening.render({ ...said, ...opening }) }));
  }

  readonly #onToggle = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLDetailsElement) || !currentTarget.open) return;
    this.#unfolded.add(currentTarget.dataset['fold'] ?? '');
    this.#host.requestUpdate();
  };
}
