/**
 * A service worker for tests: a page that gets its result only once it may. Ask for `<this folder>/unreliable/` to get a page
 * with the element on it, and send `up` or `down` to decide what happens to the result from then on.
 */

/** What the library of the DOM does not know of service workers. */
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(response: Response): void;
}

const page = '<!doctype html><html lang="nl"><title>Test</title><script type="module" src="/src/define.ts"></script>';
let isDown = true;

addEventListener('message', ({ data }) => {
  isDown = data === 'down';
});

addEventListener('fetch', (event) => {
  const { request, respondWith } = event as FetchEvent;
  const answer = (response: Response): void => respondWith.call(event, response);
  if (request.url.endsWith('/unreliable/')) answer(new Response(page, { headers: { 'content-type': 'text/html' } }));
  else if (isDown && request.url.includes('/element/result/index.')) answer(Response.error());
});
