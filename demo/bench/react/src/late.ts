import type { LitElement } from 'lit';
import { useEffect, useReducer, useState } from 'react';
import { LateParts } from '../../../../src/element/late-parts.js';

/** What the first question does not wait for, fetched in the order of the element, once that question stands. */
export function useLateParts(renderRoot: ShadowRoot): LateParts {
  const [, requestUpdate] = useReducer((count: number) => count + 1, 0);
  const [late] = useState(
    () => new LateParts({ renderRoot, requestUpdate, addController: () => undefined } as unknown as LitElement),
  );
  useEffect(() => {
    late.hostUpdated();
  }, [late]);
  return late;
}
