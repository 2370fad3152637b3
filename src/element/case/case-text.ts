import { writeCase } from '../../journey/reported-case.js';
import type { Verdict } from '../../reasoning/conditions.js';
import { VERSION } from '../../version.js';
import type { TakeHomeKey } from '../frame-texts.js';
import type { HandOn } from '../result/hand-on.js';
import type { ResultView } from '../result/view.js';
import type { Values } from '../speech.js';

/** What is handed on. */
export interface CaseView extends ResultView, HandOn {
  /** The incentive that it is about; the whole result without one. */
  readonly about: string | undefined;
  /** What the person added. */
  readonly note: string;
  readonly onNote: (note: string) => void;
  /** Where the page wants to hear it: a `mailto:`, a page, or empty. */
  readonly feedback: string;
}

/** A text around what is handed on. */
export const say = ({ words }: CaseView, key: TakeHomeKey & `case${string}`, values?: Values): string =>
  words.text(`meenemen:${key}`, values);

const labelOf = (view: CaseView, verdict: Verdict): string =>
  verdict === 'no' ? say(view, 'caseNo') : view.words.ui(verdict === 'yes' ? 'groupYes' : 'groupOpen');

/** The case, for somebody to read, and below it the same for a computer. */
export function caseText(view: CaseView): string {
  const { words, assessment, progress, about, note } = view;
  const nameOf = (id: string): string => words.text(`steun:${id}.name`);
  const answers = Object.entries(progress.facts).flatMap(([fact, value]) =>
    value === undefined ? [] : `- ${words.optional(`vragen:facts.${fact}.label`) ?? fact}: ${words.value(fact, value)}`,
  );
  const verdicts = (['yes', 'open', 'no'] as const).flatMap((verdict) => {
    const names = assessment.incentives.filter((one) => one.verdict === verdict).map(({ id }) => nameOf(id));
    return names.length === 0 ? [] : `- ${labelOf(view, verdict)}: ${names.join('; ')}`;
  });
  return [
    [
      words.ui('notRight'),
      say(view, 'caseMade', { date: words.date(assessment.on), version: VERSION }),
      ...(about === undefined ? [] : [`${say(view, 'caseAbout')} ${nameOf(about)}`]),
      ...view.originsOf(view),
      ...(note.trim() === '' ? [] : [`${say(view, 'caseNote')} ${note.trim()}`]),
    ],
    [say(view, 'caseAnswers'), ...answers],
    [say(view, 'caseResult'), ...verdicts],
    [say(view, 'caseComputer'), caseBlock(view)],
  ]
    .map((part) => part.join('\n'))
    .join('\n\n');
}

/** The case for a computer alone. */
export const caseBlock = ({ flow, assessment, progress, about, note }: CaseView): string =>
  writeCase({
    on: assessment.on,
    version: VERSION,
    flow: `${flow.id}@${flow.version}`,
    ...(about !== undefined && { about }),
    verdicts: Object.fromEntries(assessment.incentives.map(({ id, verdict }) => [id, verdict])),
    facts: progress.facts,
    note: note.trim(),
  });
