import type { LitElement } from 'lit';
import type { Flow } from '../../journey/flow.js';
import { once } from '../../reasoning/memory.js';
import type { Content } from '../content.js';
import type { Language } from '../language.js';
import type { LaterModule, ResultModule, ResultPart } from '../late-parts.js';
import type { PageSettings, ResultView } from '../result/view.js';
import type { Telling } from '../view.js';
import type { Words } from '../words.js';
import { Remembered } from './remembered.js';
import type { Reckoning, Situation } from './situation.js';
import type { Situations } from './situations.js';
import { say, type DeskView, type Side } from './view.js';

type RepairsModule = Awaited<ReturnType<ResultModule['fetchRepairs']>>;

/** The element, as its page set it. */
export interface Host extends LitElement, Omit<PageSettings, 'link' | 'memory'> {
  readonly on: string;
  readonly languages: string | undefined;
  beside: string | undefined;
}

/** What the desk works with. */
export interface Parts extends ResultPart {
  readonly questions: LaterModule;
  readonly content: Content;
  readonly desk: Words;
  readonly repairs: RepairsModule;
  /** Those that a client can read. */
  readonly languages: readonly Language[];
}

export const reckoningOf = ({ questions, repairs, rulebook, views }: Parts): Reckoning => ({
  actorFrom: questions.actorFrom,
  foldAll: repairs.foldAll,
  assess: (facts, on) => views.assessRulebook(rulebook, facts, on),
});

/** What one painting of the page is told from. */
export interface Setting extends Telling, ResultPart {
  readonly words: Words;
  /** Tries again to fetch the client's language, where that failed. */
  readonly retryClient: (() => void) | undefined;
  readonly questions: LaterModule;
  readonly headingLevel: number;
  readonly balances: object | undefined;
  /** On paper each incentive has its explanation. */
  readonly isPrinting: boolean;
  /** In a narrow window the list of verdicts is folded to a line. */
  readonly isNarrow: boolean;
}

/** What somebody can do in what is told of a situation. */
export type Deeds = Pick<ResultView, 'onSettle' | 'onChange' | 'onRestart' | 'onBack'>;

/** What is remembered of a situation goes with it. */
const rememberedOf = once<Situation, Remembered>(() => new Remembered());

type Told = Omit<Setting, 'retryClient' | 'isPrinting' | 'isNarrow'>;

/** By whom it is told. */
interface Teller {
  readonly host: Host;
  readonly parts: Parts;
  readonly flow: Flow;
  readonly deeds: Deeds;
}

/** All situations, and the one that is filled in. */
export function sidesOf({ all, active }: Situations, setting: Told, by: Teller): Pick<DeskView, 'sides' | 'active'> {
  const [one, ...others] = all;
  const first = sideOf(one, 'A', setting, by);
  const sides = [first, ...others.map((other) => sideOf(other, 'B', setting, by))] as const;
  return { sides, active: sides.find(({ situation }) => situation === active) ?? first };
}

/** A situation with all that it is told from, as the result of a journey is. */
function sideOf(
  situation: Situation,
  name: string,
  { questions, views, rulebook, ...telling }: Told,
  { host, parts, flow, deeds }: Teller,
): Side {
  const { found, shown } = situation;
  const { life } = situation;
  const side = say(parts, 'situation', { name });
  const { takeHome, home, feedback, voice, shareAnswers, course, contacts, callToAction } = host;
  return {
    name: side,
    title: life === undefined ? side : `${side} (${telling.words.text(`gebeurtenissen:${life}`)})`,
    situation,
    found,
    shown,
    remembered: rememberedOf(situation),
    result: {
      ...telling,
      ...found,
      ...deeds,
      question: undefined,
      flow,
      rulebook,
      isOpen: false,
      late: { questions },
      settings: {
        takeHome,
        home,
        feedback,
        voice,
        shareAnswers,
        course,
        contacts,
        callToAction,
        link: 'none',
        memory: 'none',
      },
      fetchTakeHome: parts.content.takeHome,
      onRefer: (id, href) => host.dispatchEvent(new views.WegwijzerReferralEvent(id, href)),
      before: undefined,
      onPrint:
        'print' in window
          ? () => {
              print();
            }
          : undefined,
    },
  };
}

/** A page can set anything. */
const settingOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The languages that a client can read, those that the page offers or else all; and which one is asked for. */
export function languagesFor(
  { languages: set, beside }: Host,
  { languages, content }: Parts,
): Pick<DeskView, 'clientLanguages' | 'chosenLanguage'> {
  const asked = settingOf(set)
    .split(/\s+/)
    .map((tag) => content.languages.find(tag));
  const offered = languages.filter((language) => asked.includes(language));
  return {
    clientLanguages: offered.length === 0 ? languages : offered,
    chosenLanguage: content.languages.find(settingOf(beside))?.id ?? '',
  };
}
