import { figuresOfDeadlines } from '../../flows/deadline-figures.js';
import { figures as ofRules } from '../../flows/figures.js';
import { incentives } from '../../flows/incentives/index.js';
import { infolijn } from '../../flows/referrals/contacts.js';
import type { Figures } from '../../src/element/figures.js';
import type { Texts } from '../texts.js';
import { doorverwijzing } from './doorverwijzing.js';
import { nodig } from './nodig.js';
import { resultaat } from './resultaat.js';
import { steun } from './steun/index.js';

/** What is said in the result. */
export const texts: Pick<Texts, 'resultaat' | 'nodig' | 'steun' | 'doorverwijzing'> = {
  resultaat,
  nodig,
  steun,
  doorverwijzing,
};

/** The figures in it: also how long each term is, and the number that everybody can call. */
export const figures: Figures = { ...ofRules, ...figuresOfDeadlines(incentives), infolijn };
