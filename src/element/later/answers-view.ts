import { html, nothing, type TemplateResult } from 'lit';
import { ticked, type Field } from '../../journey/flow.js';
import type { Progress, Stop } from '../../journey/progress.js';
import type { ShowFolded, Telling, View } from '../view.js';
import type { Words } from '../words.js';

/** All that was answered and counts, folded behind how many it are, each with the way back to its question. */
export function answersView(
  view: View & Pick<Telling, 'show'>,
  later: ShowFolded = (same, make) => make(same),
): TemplateResult | typeof nothing {
  const { words, progress, isOpen } = view;
  const facts = progress.trail.flatMap((stop) => factsToShow(stop, progress));
  if (facts.length === 0) return nothing;
  return html`
    <details class="answers" part="answers" data-fold="answers" ?open=${isOpen}>
      <summary>${words.ui('answers', { count: facts.length })}</summary>
      ${later(view, (said) => html`<dl>${facts.map((fact) => answerView(said, fact))}</dl>`)}
    </details>
  `;
}

/** What a person would call an answer: not a statement left alone, nor a field left blank; but always at least one. */
function factsToShow({ question, facts }: Stop, progress: Progress): readonly string[] {
  const isSaid = ({ fact, tick, blank }: Field): boolean =>
    facts.includes(fact) &&
    !(tick && progress.facts[fact] === ticked(progress.flow.rulebook.vocabulary[fact])[1]) &&
    progress.facts[fact] !== (blank ?? '');
  const said = question.fields.filter(isSaid).map(({ fact }) => fact);
  return said.length > 0 ? said : facts.slice(0, 1);
}

function answerView({ words, progress, question, onChange }: View, fact: string): TemplateResult {
  const label = words.fact(fact, 'label');
  const change = (): void => {
    onChange(fact);
  };
  return html`
    <div>
      <dt>${label}</dt>
      <dd>${words.value(fact, progress.facts[fact] ?? null)}</dd>
      <dd class="change">
        <button class="link" type="button" aria-label=${words.ui('changeOf', { label })} @click=${change}>
          ${words.ui('change')}
        </button>
        ${question ? nothing : supposeView(words, fact, label)}
      </dd>
    </div>
  `;
}

/** The result says what would be with another answer. */
const supposeView = (words: Words, fact: string, label: string): TemplateResult => html`
  <button class="link" type="button" data-suppose="answer" value=${fact} aria-label=${words.ui('supposeOf', { label })}>
    ${words.ui('suppose')}
  </button>
`;
