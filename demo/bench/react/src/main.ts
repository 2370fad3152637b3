// `<react-wegwijzer>`: React in a shadow root, so that a page can have it where it has the element.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { frame } from '../../../../src/element/frame-styles.js';
import { question } from '../../../../src/element/question-styles.js';
import { today } from '../../../../src/today.js';
import { Wegwijzer } from './wegwijzer.js';

class ReactWegwijzer extends HTMLElement {
  connectedCallback(): void {
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [frame, question].flatMap(({ styleSheet }) => styleSheet ?? []);
    createRoot(shadow).render(createElement(Wegwijzer, { shadow, on: this.getAttribute('on') ?? today() }));
  }
}

customElements.define('react-wegwijzer', ReactWegwijzer);
