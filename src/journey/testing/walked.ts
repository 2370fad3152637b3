import type { IsoDate } from '../../reasoning/vocabulary.js';
import { recent } from '../../reasoning/memory.js';
import type { Flow } from '../flow.js';
import { walk } from '../walk.js';

/** A walk takes half a minute: tests that run beside each other walk a flow once for each day. */
export const walked = recent(10, (flow: Flow, on: IsoDate) => `${flow.id} ${on}`, walk);
