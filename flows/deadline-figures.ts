import type { Figures } from '../src/element/figures.js';
import type { Incentive } from '../src/reasoning/rulebook.js';

/** How many months or days a term is, by its incentive and its own id: `vlaams-opleidingsverlof-aanvraag-werkgever`. */
export const figuresOfDeadlines = (incentives: readonly Incentive[]): Figures =>
  Object.fromEntries(
    incentives.flatMap(({ id, deadlines }) =>
      Object.entries(deadlines).flatMap(([name, deadline]) => {
        const length = 'on' in deadline ? undefined : (deadline.months ?? deadline.days);
        return length === undefined ? [] : [[`${id}-${name}`, Math.abs(length)] as const];
      }),
    ),
  );
