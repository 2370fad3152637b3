import { answerTo } from '../../journey/answers.js';
import { VERSION } from '../../version.js';
import { because, inOrder } from './verdicts-view.js';
import { say, type DeskView, type Side } from './view.js';

/** What a counsellor keeps in a file of her own: what was answered, what came of it and why, on what that rests. No markup. */
export function dossierText(view: DeskView): string {
  const { words, sides, assessment } = view;
  return [
    say(view, 'dossierTitle', { version: VERSION, date: words.date(assessment.on) }),
    ...sides.flatMap((side) => sideLines(view, side)),
    say(view, 'dossierSources'),
    ...sourceLines(view),
    words.ui('noDecision', { date: words.date(assessment.on) }),
  ].join('\n');
}

function sideLines(view: DeskView, side: Side): readonly string[] {
  const { words } = view;
  return [
    '',
    ...(view.sides.length > 1 ? [side.name] : []),
    say(view, 'dossierAnswers'),
    ...answersIn(view, side).map(([label, value]) => `- ${label}: ${value}`),
    '',
    say(view, 'dossierVerdicts'),
    ...inOrder(side.found.assessment).map((one) => {
      const { id, verdict } = one;
      // Who decides, of what can still be had.
      const decides = verdict === 'no' ? '' : ` ${words.text(`steun:${id}.decides`)}`;
      return `- ${words.text(`steun:${id}.name`)}: ${say(view, verdict)}. ${because(view, side, one)}${decides}`;
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

function sourceLines(view: DeskView): readonly string[] {
  const { words, sources, sides } = view;
  if (!sources) return [say(view, 'dossierNoSources')];
  return [...new Set(sides.flatMap(sourcesOf))].flatMap((id) => {
    const source = sources[id];
    if (!source) return [];
    const checked = say(view, 'dossierChecked', { date: words.date(source.checked) });
    return [`- ${[source.title, source.url].filter(Boolean).join(', ')} (${checked})`];
  });
}

/** What the verdicts rest on that are no no. */
const sourcesOf = ({ found }: Side): readonly string[] =>
  found.assessment.incentives
    .filter(({ verdict }) => verdict !== 'no')
    .flatMap(({ criteria }) => criteria.flatMap(({ sources }) => sources));
