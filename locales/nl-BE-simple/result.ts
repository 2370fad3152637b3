import type { Texts } from '../texts.js';
import { acties } from './acties.js';
import { doorverwijzing } from './doorverwijzing.js';
import { nodig } from './nodig.js';
import { resultaat } from './resultaat.js';
import { steun } from './steun/index.js';

/** What is said in the result. */
export const texts: Pick<Texts, 'resultaat' | 'acties' | 'nodig' | 'steun' | 'doorverwijzing'> = {
  resultaat,
  acties,
  nodig,
  steun,
  doorverwijzing,
};

export { figures } from '../../flows/figures.js';
