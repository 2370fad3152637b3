import { answerTo } from '../../journey/answers.js';
import type { IncentiveAssessment } from '../../reasoning/assessment.js';
import { VERSION } from '../../version.js';
import { because, inOrder } from './verdicts-view.js';
import { say, type DeskView, type Side } from './view.js';

/** What a counsellor keeps in a file of her own: what was answered, what came of it and why, on what that rests. No markup. */
export function dossierText(view: DeskView): string {
  const { words, sides, assessment } = view;
  // Numbered, so that each verdict says on which it rests.
  const ids = [...new Set(sides.flatMap(({ found }) => found.assessment.incentives.flatMap(sourcesOf)))];
  return [
    say(view, 'dossierTitle', { version: VERSION, date: words.date(assessment.on) }),
    ...sides.flatMap((side) => sideLines(view, side, ids)),
    say(view, 'dossierSources'),
    ...sourceLines(view, ids),
    words.ui('noDecision', { date: words.date(assessment.on) }),
  ].join('\n');
}

function sideLines(view: DeskView, side: Side, ids: readonly string[]): readonly string[] {
  const { words } = view;
  return [
    '',
    ...(view.sides.length > 1 ? [side.title] : []),
    say(view, 'dossierAnswers'),
    ...answersIn(view, side).map(([label, value]) => `- ${label}: ${value}`),
    '',
    say(view, 'dossierVerdicts'),
    ...inOrder(side.found.assessment).map((one) => {
      const { id, verdict } = one;
      // Who decides, of what can still be had.
      const decides = verdict === 'no' ? '' : ` ${words.text(`steun:${id}.decides`)}`;
      const rests = [...new Set(sourcesOf(one))].map((source) => ids.indexOf(source) + 1);
      const numbers = view.sources && rests.length > 0 ? ` [${rests.join(', ')}]` : '';
      return `- ${words.text(`steun:${id}.name`)}: ${say(view, verdict)}. ${because(view, side, one)}${decides}${numbers}`;
    }),
    '',
  ];
}

/** What was answered in a situation, as it is said: what it is about, and the answer. What was left blank was not. */
export const answersIn = (
  { words }: DeskView,
  { found, situation }: Side,
): readonly (readonly [label: string, value: string])[] =>
  Object.entries(found.progress.facts)
    .filter(([fact, value]) => value !== null || answerTo(situation.answers, fact) !== undefined)
    .map(([fact, value]) => [words.fact(fact, 'label'), words.value(fact, value ?? null)]);

function sourceLines(view: DeskView, ids: readonly string[]): readonly string[] {
  const { words, sources } = view;
  if (!sources) return [say(view, 'dossierNoSources')];
  return ids.flatMap((id, at) => {
    const source = sources[id];
    if (!source) return [];
    const checked = say(view, 'dossierChecked', { date: words.date(source.checked) });
    return [`- [${at + 1}] ${[source.title, source.url].filter(Boolean).join(', ')} (${checked})`];
  });
}

/** What a verdict rests on that is no no. */
const sourcesOf = ({ verdict, criteria }: IncentiveAssessment): readonly string[] =>
  verdict === 'no' ? [] : criteria.flatMap(({ sources }) => sources);
