// What the page of a result works out in idle moments, for the measuring of it in a browser.
import { completeRulebook } from '../../../flows/complete-rulebook.js';
import { wegwijzer } from '../../../flows/wegwijzer.js';
import { repairsFor } from '../../../src/journey/repairs.js';
import { journeyWith } from '../../../src/journey/worlds.js';
import { assessRulebook } from '../../../src/reasoning/assess.js';
import type { Facts, IsoDate } from '../../../src/reasoning/vocabulary.js';

/** Milliseconds for what would turn each verdict in scope that is not a yes, in these situations. */
const timeRepairs = (situations: readonly { readonly facts: Facts; readonly on: IsoDate }[]): readonly number[] =>
  situations.flatMap(({ facts, on }) => {
    const progress = journeyWith(wegwijzer, facts, on);
    return assessRulebook(completeRulebook, progress.facts, on).incentives.flatMap(({ sought, verdict }, at) => {
      const incentive = completeRulebook.incentives[at];
      if (!incentive || !sought || verdict === 'yes') return [];
      const began = performance.now();
      repairsFor(completeRulebook, progress, incentive);
      return [performance.now() - began];
    });
  });

Object.assign(globalThis, { timeRepairs });
