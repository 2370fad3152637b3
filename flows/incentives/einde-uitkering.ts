import { all } from '../../src/reasoning/conditions.js';
import type { Deadline } from '../../src/reasoning/rulebook.js';
import { is, since } from '../facts.js';
import { nieuweWerkloosheidsregels } from '../periods.js';

/** Since when a benefit runs decides whether a last day can be told. */
const sindsDeNieuweRegels = since('uitkering-sinds', nieuweWerkloosheidsregels.from);

const provenance = { sources: ['R-rva-maart-2026', 'R-brussels-times'], confidence: 'high' } as const;

/** Worth a question for who has a benefit. */
export const eindeBekend = all(is('uitkering', 'werkloosheid', 'inschakeling'), sindsDeNieuweRegels);

/**
 * When a benefit ends at the latest. Who had it before the new rules loses it in waves that depend on years we do not ask
 * about, so no day is told to them.
 */
export const eindeUitkering = {
  'einde-werkloosheid': {
    from: 'uitkering-sinds',
    months: 24,
    isAside: true,
    when: all(is('uitkering', 'werkloosheid'), sindsDeNieuweRegels),
    ...provenance,
  },
  'einde-inschakeling': {
    from: 'uitkering-sinds',
    months: 12,
    isAside: true,
    when: all(is('uitkering', 'inschakeling'), sindsDeNieuweRegels),
    ...provenance,
  },
} as const satisfies Readonly<Record<string, Deadline>>;
