import type { Texts } from '../texts.js';
import { aanbod } from './aanbod.js';
import type { Form } from './plural.js';

/** What is said beside a course. */
export const texts: Pick<Texts<Form>, 'aanbod'> = { aanbod };
