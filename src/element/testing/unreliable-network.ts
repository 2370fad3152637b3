/**
 * A service worker for tests: a page that gets what comes later only once it may. Ask for `<this folder>/unreliable/` to get a
 * page with the element on it, and send what may not arrive from then on: part of an address, or nothing.
 */

/** What the library of the DOM does not know of service workers. */
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(response: Response): void;
}

const page = '<!doctype html><html lang="nl"><title>Test</title><script type="module" src="/src/define.ts"></script>';
let kept = '';

addEventListener('message', ({ data, ports: [sender] }) => {
  kept = String(data);
  sender?.postMessage('done');
});

addEventListener('fetch', (event) => {
  const { request, respondWith } = event as FetchEvent;
  const answer = (response: Response): void => respondWith.call(event, response);
  if (new URL(request.url).pathname.endsWith('/unreliable/'))
    answer(new Response(page, { headers: { 'content-type': 'text/html' } }));
  else if (kept !== '' && request.url.includes(kept)) answer(Response.error());
});
