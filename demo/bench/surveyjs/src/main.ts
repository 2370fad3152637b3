// `<survey-wegwijzer>`: SurveyJS where a page would have the element; its style sheet is for the page.
import { frame } from '../../../../src/element/frame-styles.js';
import { today } from '../../../../src/today.js';
import { Wegwijzer } from './wegwijzer.js';

class SurveyWegwijzer extends HTMLElement {
  connectedCallback(): void {
    document.adoptedStyleSheets.push(...[frame].flatMap(({ styleSheet }) => styleSheet ?? []));
    new Wegwijzer(this, this.getAttribute('on') ?? today());
  }
}

customElements.define('survey-wegwijzer', SurveyWegwijzer);
