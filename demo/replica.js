// Puts what the kit gives into the page of a host, as it is.
import { courseFor, readChoices, snippetFor, tagOf } from './kit-snippet.js';

const place = document.querySelector('#wegwijzer');
// The files of this demo, wherever those of the integrator will be. The policy of this page does not know an import map, and only
// the parser of a browser makes a shadow root of markup.
const choices = { ...readChoices(new URLSearchParams(location.search)), base: '../dist/', deep: '', early: '' };
const integrity = await (await fetch('../dist/integrity.json')).json();
const { html, script } = await snippetFor(choices, integrity, location.href);

const fragment = document.createRange().createContextualFragment(html);
if (script) {
  // The one file that the integrator writes himself does not exist here.
  fragment.querySelector('script[src="cursus.js"]').remove();
  fragment.querySelector(Object.values(tagOf).join()).course = courseFor(choices);
}
place.replaceChildren(fragment);
