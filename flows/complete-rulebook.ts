import type { CompleteRulebook } from '../src/reasoning/rulebook.js';
import { actions } from './actions.js';
import { changeable } from './changeable.js';
import { events } from './events.js';
import { incentives } from './incentives/index.js';
import { units } from './kinds.js';
import { contacts } from './referrals/contacts.js';
import { rulebook } from './rulebook.js';
import { terms } from './terms.js';

/** All that the wegwijzer knows: what the result rests on too. Apart, because the first question does not wait for it. */
export const completeRulebook: CompleteRulebook = {
  ...rulebook,
  incentives,
  changeable,
  events,
  contacts,
  actions,
  units,
  terms,
};
