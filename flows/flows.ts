import type { Flow } from '../src/journey/flow.js';
import { loopbaan } from './loopbaan.js';
import { opleiding } from './opleiding.js';
import { wegwijzer } from './wegwijzer.js';

/** Every flow by its id. */
export const flows: Readonly<Record<string, Flow>> = { wegwijzer, opleiding, loopbaan };
