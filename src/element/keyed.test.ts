import { expect } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { keyed } from './keyed.js';

describe('What is shown for a key', () => {
  const heard: string[] = [];
  const told = directive(
    class extends AsyncDirective {
      #name = '';
      override render(name: string): string {
        this.#name = name;
        return name;
      }
      protected override disconnected(): void {
        heard.push(`${this.#name} goes`);
      }
    },
  );
  const text = (name: string): TemplateResult => html`<p>${told(name)}</p>`;

  it('stays for the same key, and for another is taken away, with all in it told, and made anew', () => {
    const place = document.createElement('div');
    const show = (key: unknown, name: string): Element | null => {
      render(html`<section>${keyed(key, text(name))}</section>`, place);
      return place.querySelector('p');
    };
    const first = show(1, 'one');
    expect(show(1, 'still one')).to.equal(first);
    expect(heard).to.deep.equal([]);
    const second = show(2, 'two');
    expect(second).to.not.equal(first);
    expect(heard).to.deep.equal(['still one goes']);
    show(3, 'three');
    expect(heard).to.deep.equal(['still one goes', 'two goes']);
    expect(place.textContent).to.equal('three');
  });
});
