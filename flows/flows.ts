import type { Flow } from '../src/journey/flow.js';
import { loopbaan } from './loopbaan.js';
import { opleiding } from './opleiding.js';
import { wegwijzer } from './wegwijzer.js';

export type FlowId = 'wegwijzer' | 'opleiding' | 'loopbaan';

/** Every flow by its id. */
export const flows: Readonly<Record<string, Flow>> = { wegwijzer, opleiding, loopbaan } satisfies Record<FlowId, Flow>;
