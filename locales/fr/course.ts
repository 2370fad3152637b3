import type { Texts } from '../texts.js';
import type { FrenchForm } from './forms.js';
import { aanbod } from './aanbod.js';

/** What is said beside a course. */
export const texts: Pick<Texts<FrenchForm>, 'aanbod'> = { aanbod };
