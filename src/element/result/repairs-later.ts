import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import type { Repair } from '../../reasoning/repairs.js';
import type { IncentiveAssessment } from '../../reasoning/assessment.js';
import { warn } from '../../warn.js';
import { importAnew } from '../import-anew.js';
import { idle } from './body-later.js';
import type { ResultView } from './view.js';

type RepairsModule = typeof import('../repairs/index.js');

export const fetchRepairs = (): Promise<RepairsModule> => importAnew(() => import('../repairs/index.js'));

/** What would change a verdict: it is worked out for each incentive in a moment of its own, once the result stands. */
class RepairsLater extends AsyncDirective {
  #view: ResultView | undefined;
  #worked: { readonly module: RepairsModule; readonly repairs: readonly Repair[] } | undefined;

  override render(view: ResultView, assessed: IncentiveAssessment): TemplateResult | typeof nothing {
    const isAsBefore = this.#isAbout(view);
    this.#view = view;
    if (!isAsBefore) {
      this.#worked = undefined;
      void this.#workOut(view, assessed);
    }
    if (!this.#worked) return nothing;
    const { module, repairs } = this.#worked;
    return view.show(view, (said) => html`${module.repairsView(said, assessed, repairs)}`);
  }

  async #workOut({ rulebook, progress, fetchWords }: ResultView, assessed: IncentiveAssessment): Promise<void> {
    await idle();
    if (!this.#isAbout({ progress })) return;
    try {
      const [module] = await Promise.all([fetchRepairs(), fetchWords('more')]);
      const incentive = rulebook.incentives.find(({ id }) => id === assessed.id);
      if (!incentive || !this.#view || !this.#isAbout({ progress })) return;
      this.#worked = { module, repairs: module.repairsFor(rulebook, progress, incentive) };
      this.setValue(this.render(this.#view, assessed));
    } catch (error) {
      warn(`what would change a verdict could not be fetched: ${String(error)}`);
    }
  }

  #isAbout({ progress }: Pick<ResultView, 'progress'>): boolean {
    return this.isConnected && progress === this.#view?.progress;
  }
}

/** What would change the verdict on an incentive. */
export const repairsLater = directive(RepairsLater);
