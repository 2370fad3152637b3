import { FunctionFactory, Model, settings, type PageModel } from 'survey-core';
import 'survey-js-ui';
import { wegwijzer as flow } from '../../../../flows/wegwijzer.js';
import { errorOf } from '../../../../src/element/form.js';
import { chaptersView } from '../../../../src/element/frame-view.js';
import type { View } from '../../../../src/element/view.js';
import { Words } from '../../../../src/element/words.js';
import { questionAbout, questionsOf } from '../../../../src/journey/flow.js';
import { begin, type Progress } from '../../../../src/journey/progress.js';
import type { IsoDate } from '../../../../src/reasoning/vocabulary.js';
import { h, nodesOf } from './markup.js';
import { pageOf } from './pages.js';
import { stand, type Data, type Standing } from './standing.js';

type Late = typeof import('./late.js');
type Result = typeof import('../../../../src/element/result/index.js');
type Sources = typeof import('../../../../flows/sources.js');

const standings = new WeakMap<object, () => Standing>();

/** In an expression: whether the field of a fact is shown. */
function asked(this: { readonly survey: object }, [fact = '']: readonly string[]): boolean {
  return standings.get(this.survey)?.().shown.has(fact) ?? false;
}
FunctionFactory.Instance.register('asked', asked as never);
// The element has no animations either.
settings.animationEnabled = false;

/** The journey as a survey: a page per question; which ones are visible follows from the fold of what is filled in. */
export class Wegwijzer {
  readonly #words = new Words('nl');
  readonly #on: IsoDate;
  readonly #beginning: Progress;
  readonly #survey: Model;
  readonly #left = new Set<string>();
  readonly #chapters = h('div', null);
  /** Where SurveyJS shows the question; away while the result is shown. */
  readonly #question = h('div', null);
  readonly #questions = h('div', null, this.#question);
  readonly #answers = h('div', null);
  readonly #root = h(
    'div',
    { className: 'wegwijzer page', lang: 'nl' },
    this.#chapters,
    h('div', { className: 'columns' }, this.#questions, this.#answers),
  );
  #known: Standing | undefined;
  #late: Late | undefined;
  #result: Result | undefined;
  #sources: Sources | undefined;

  constructor(host: HTMLElement, on: IsoDate) {
    this.#on = on;
    this.#beginning = begin(flow, {}, on);
    const words = this.#words;
    this.#survey = new Model({
      showCompletePage: false,
      locale: 'nl',
      showQuestionNumbers: 'off',
      pageNextText: words.ui('next'),
      completeText: words.ui('next'),
      pagePrevText: words.ui('back'),
      pages: questionsOf(flow)
        .slice(0, 1)
        .map((question) => pageOf(words, question)),
    });
    const survey = this.#survey;
    standings.set(survey, () => this.#standing);
    survey.runExpressions();
    survey.onValueChanging.add(this.#forget);
    survey.onValueChanged.add(this.#forget);
    survey.onCurrentPageChanged.add(() => {
      this.#forget();
      survey.runExpressions();
      this.#renderBeside();
    });
    survey.onValidateQuestion.add((_, options) => {
      const field = questionAbout(flow, options.name)?.fields.find(({ fact }) => fact === options.name);
      const { facts, asked: needed } = this.#standing;
      if (!field || !needed.has(field.fact) || facts[field.fact] !== undefined) return;
      const { key, values } = errorOf(flow, field, options.value === undefined ? undefined : String(options.value));
      if (field.blank !== null) options.error = words.ui(key, values);
    });
    // The last page that is visible is not the end while the fold finds another question.
    survey.onCompleting.add((_, options) => {
      this.#left.add((survey.currentPage as PageModel).name);
      this.#forget();
      survey.runExpressions();
      if (this.#late && this.#standing.question === undefined) return;
      options.allow = false;
      survey.nextPage();
    });
    survey.onComplete.add(() => {
      this.#renderResult();
    });
    let isFetching = false;
    survey.onAfterRenderSurvey.add(() => {
      if (!isFetching) void this.#fetch();
      isFetching = true;
    });
    host.append(this.#root);
    this.#renderBeside();
    survey.render(this.#question);
  }

  /** Where the answers lead now. */
  get #standing(): Standing {
    const page = this.#survey.currentPage as PageModel | null;
    return (this.#known ??= stand(this.#beginning, this.#survey.data as Data, page?.name ?? '', this.#left));
  }

  readonly #forget = (): void => {
    this.#known = undefined;
  };

  get #view(): View {
    const { answers, progress } = this.#standing;
    return {
      flow,
      words: this.#words,
      answers,
      progress,
      headingLevel: 2,
      isOpen: false,
      onChange: (fact) => this.#goTo(questionAbout(flow, fact)?.id),
    };
  }

  async #fetch(): Promise<void> {
    this.#late = await import('./late.js');
    this.#words.addOnce(this.#late.texts);
    this.#wear(this.#late.styles);
    for (const question of questionsOf(flow).slice(1))
      this.#survey.addNewPage(question.id).fromJSON(pageOf(this.#words, question));
    this.#survey.runExpressions();
    this.#result = await import('../../../../src/element/result/index.js');
    this.#words.addOnce(this.#result.texts);
    this.#wear(...this.#result.styles);
    this.#sources = await import('../../../../flows/sources.js');
    if (this.#survey.state === 'completed') this.#renderResult();
  }

  #wear(...styles: readonly { readonly styleSheet?: CSSStyleSheet | undefined }[]): void {
    document.adoptedStyleSheets.push(...styles.flatMap(({ styleSheet }) => styleSheet ?? []));
  }

  /** What stands around the question. */
  #renderBeside(): void {
    const question = questionsOf(flow).find(({ id }) => id === (this.#survey.currentPage as PageModel | null)?.name);
    if (question) this.#chapters.replaceChildren(...nodesOf(chaptersView(this.#view, question) as never));
    this.#answers.replaceChildren(...nodesOf(this.#late?.answersView(this.#view) as never));
  }

  #renderResult(): void {
    const [result, view] = [this.#result, this.#view];
    if (!result) return;
    const shown = result.resultView({
      ...view,
      assessment: result.assessRulebook(result.completeRulebook, view.progress.facts, this.#on),
      rulebook: result.completeRulebook,
      sources: this.#sources?.sources,
      balances: undefined,
      onRefer: () => undefined,
      onPrint: () => {
        print();
      },
      onRestart: () => {
        this.#left.clear();
        this.#survey.clear();
        this.#returnTo();
      },
      onBack: () => this.#goTo(view.progress.trail.at(-1)?.question.id),
    });
    this.#chapters.replaceChildren();
    this.#questions.replaceChildren(...nodesOf(shown as never));
    this.#answers.replaceChildren(...nodesOf(this.#late?.answersView(view) as never));
    this.#questions.querySelector<HTMLElement>('.title')?.focus();
  }

  #goTo(page = ''): void {
    const isOver = this.#survey.state === 'completed';
    if (isOver) this.#survey.clear(false);
    this.#survey.currentPage = this.#survey.getPageByName(page);
    if (isOver) this.#returnTo();
  }

  /** From the result to the questions. */
  #returnTo(): void {
    this.#forget();
    this.#survey.runExpressions();
    this.#questions.replaceChildren(this.#question);
    this.#renderBeside();
  }
}
