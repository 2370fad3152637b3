/**
 * The words of the elements themselves, which every language has to have: around the questions, the result, and what stands
 * beside a course. What they mean stands beside the Dutch in `locales/nl`.
 *
 * @module
 */

/** A plural form of a language, as `Intl.PluralRules` names it. */
export type PluralForm = Intl.LDMLPluralRule;

type TextOrForms<K extends string, P extends PluralForm> =
  Readonly<Record<K, string>> | Readonly<Record<`${K}_${P}`, string>>;

/** Texts that are chosen by the number `count`: each is one text for all numbers, or one for each plural form of the language. */
export type CountedTexts<K extends string, P extends PluralForm> = {
  readonly [One in K]: (texts: TextOrForms<One, P>) => void;
}[K] extends (texts: infer All) => void
  ? All
  : never;

/** Namespace `ui`: the words of the first screen. */
export type FirstKey =
  | 'invitation'
  | 'keepsNothing'
  | 'next'
  | 'back'
  | 'more'
  | 'unknown'
  | 'errorChoice'
  | 'errorKnownChoice'
  | 'loading'
  | 'loadFailed'
  | 'retry'
  | 'steunFailed';

/** Namespace `verder`: the words of the frame that can come behind the first screen. */
export type LaterKey =
  | 'ticks'
  | 'ticksHint'
  | 'errorEmpty'
  | 'errorNumber'
  | 'errorListed'
  | 'errorPart'
  | 'errorTogether'
  | 'errorFar'
  | 'errorDate'
  | 'errorDays'
  | 'step'
  | 'answers'
  | 'change'
  | 'changeOf'
  | 'dropped'
  | 'droppedUnknown'
  | 'oldLink'
  | 'brokenCode'
  | 'readAloud'
  | 'readStop'
  | 'readSlow'
  | 'readNone';

/** Namespace `resultaat`, of which these are chosen by a number. */
export type CountedResultKey = 'toCheck' | 'showAll' | 'refused' | 'also' | 'rest' | 'referralsMore' | 'met';

/** Namespace `resultaat`: the words of the frame around the result. */
export type ResultKey =
  | 'resultTitle'
  | 'resultTitleOpen'
  | 'resultTitleNone'
  | 'muchUnknown'
  | 'resultIntroNone'
  | 'nothingToCheck'
  | 'changedYes'
  | 'changedNo'
  | 'changedOpen'
  | 'changedNothing'
  | 'changedByDay'
  | 'doFirst'
  | 'askThese'
  | 'forWhat'
  | 'others'
  | 'fillIn'
  | 'restNamed'
  | 'support'
  | 'endsSoon'
  | 'alsoIntro'
  | 'noDecision'
  | 'notRight'
  | 'certainty'
  | 'startAssumed'
  | 'startUnasked'
  | 'groupYes'
  | 'groupOpen'
  | 'amountAsOf'
  | 'amounts'
  | 'balance'
  | 'dependsOn'
  | 'notSettled'
  | 'caution'
  | 'cautionConfidence'
  | 'cautionNotAssessed'
  | 'cautionReview'
  | 'further'
  | 'asked'
  | 'decides'
  | 'why'
  | 'criterionYes'
  | 'criterionNo'
  | 'criterionOpen'
  | 'levers'
  | 'leverValue'
  | 'leverMinimum'
  | 'leverBelow'
  | 'leverFrom'
  | 'leverBefore'
  | 'suppose'
  | 'supposeOf'
  | 'supposeBack'
  | 'whatIf'
  | 'missStart'
  | 'missDay'
  | 'missOrder'
  | 'unchecked'
  | 'sources'
  | 'lastKnown'
  | 'sourceDated'
  | 'sourceUndated'
  | 'sourcesChecked'
  | 'moreOn'
  | 'referralLink'
  | 'people'
  | 'call'
  | 'takeHome'
  | 'print'
  | 'restart';

/** Namespace `aanbod`: the words of the frame beside a course, of which one is chosen by a number. */
export type CourseKey =
  | 'title'
  | 'worth'
  | 'worthTitle'
  | 'worthUpTo'
  | 'intro'
  | 'none'
  | 'unknown'
  | 'clauses'
  | 'clauseList'
  | 'maybe'
  | 'caution'
  | 'doubts'
  | 'elsewhere'
  | 'open'
  | 'close';
export type CountedCourseKey = 'count';

/** Namespace `meenemen`: what stands around what is taken along. */
export type TakeHomeKey =
  | 'title'
  | 'intro'
  | 'phone'
  | 'phoneIntro'
  | 'phoneCode'
  | 'phonePrivate'
  | 'phoneAddress'
  | 'calendar'
  | 'calendarIntro'
  | 'calendarSave'
  | 'calendarByHand'
  | 'calendarTitle'
  | 'calendarElsewhere'
  | 'letter'
  | 'letterIntro'
  | 'letterOpen'
  | 'letterPrint'
  | 'letterCopy'
  | 'letterFill'
  | 'letterDate'
  | 'letterTo'
  | 'letterFrom'
  | 'letterSubject'
  | 'letterDear'
  | 'letterGreeting'
  | 'letterSign'
  | 'letterReceived'
  | 'paper'
  | 'paperIntro'
  | 'paperPrint'
  | 'paperAll'
  | 'paperTitle'
  | 'paperMade'
  | 'paperFits'
  | 'paperFirst'
  | 'paperDays'
  | 'paperBring'
  | 'paperCall'
  | 'paperNotes'
  | 'printFailed'
  | 'share'
  | 'shareIntro'
  | 'shareAnswers'
  | 'shareAnswersHint'
  | 'shareSend'
  | 'shareCopy'
  | 'caseIntro'
  | 'caseNote'
  | 'caseNoteHint'
  | 'casePrivate'
  | 'caseCopy'
  | 'caseShare'
  | 'casePrint'
  | 'caseMail'
  | 'casePage'
  | 'casePageHint'
  | 'caseSeen'
  | 'caseMade'
  | 'caseAbout'
  | 'caseAnswers'
  | 'caseResult'
  | 'caseNo'
  | 'caseComputer'
  | 'copied'
  | 'copyFailed';

/** Namespace `stel`: what would change a verdict, and what would be if something were otherwise. */
export type SupposeKey =
  | 'choose'
  | 'can'
  | 'happens'
  | 'itself'
  | 'thenYes'
  | 'thenOpen'
  | 'noChoice'
  | 'notSought'
  | 'instead'
  | 'or'
  | 'orOthers'
  | 'and'
  | 'by'
  | 'title'
  | 'day'
  | 'notMine'
  | 'comes'
  | 'mayCome'
  | 'goes'
  | 'stays'
  | 'shifts'
  | 'shift'
  | 'shiftComes'
  | 'shiftGoes'
  | 'turnsYes'
  | 'turnsOpen'
  | 'same'
  | 'asks'
  | 'referrals'
  | 'show';

/** Namespace `taal`: the choice of a language, and what is said of a translation. */
export type TongueKey = 'choose' | 'machine' | 'person' | 'outdated' | 'letter';

/** A text of the frame, except beside a course. */
export type FrameKey = FirstKey | LaterKey | ResultKey | CountedResultKey;

/** The namespaces of the frame, in the order in which a text of it is looked for. */
export const frameNamespaces = ['ui', 'verder', 'resultaat'] as const;

/** Texts with these keys. */
export type TextsOf<K extends string> = Readonly<Record<K, string>>;
