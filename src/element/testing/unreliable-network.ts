/**
 * A service worker for tests: a page that gets what comes later only once it may. Ask for `<this folder>/unreliable/` to get a
 * page that knows the elements, with what `?body=` says on it, and send what may not arrive from then on: part of an address, or nothing; with `slow ` before it,
 * it arrives once something else is sent.
 */

/** What the library of the DOM does not know of service workers. */
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(response: Response | Promise<Response>): void;
}

/** Its modules are more than a browser counts by itself. */
const page =
  '<!doctype html><html lang="nl"><title>Test</title><script>performance.setResourceTimingBufferSize(2000)</script><script type="module" src="/src/define.ts"></script>';
const slow = 'slow ';
let kept = '';
let letGo = new EventTarget();

addEventListener('message', ({ data, ports: [sender] }) => {
  kept = String(data);
  letGo.dispatchEvent(new Event('now'));
  letGo = new EventTarget();
  sender?.postMessage('done');
});

addEventListener('fetch', (event) => {
  const { request, respondWith } = event as FetchEvent;
  const answer = (response: Response | Promise<Response>): void => respondWith.call(event, response);
  const { pathname, searchParams } = new URL(request.url);
  if (pathname.endsWith('/unreliable/'))
    answer(new Response(page + (searchParams.get('body') ?? ''), { headers: { 'content-type': 'text/html' } }));
  else if (kept.startsWith(slow) && request.url.includes(kept.slice(slow.length)))
    answer(
      new Promise((resolve) => {
        letGo.addEventListener('now', () => {
          resolve(fetch(request));
        });
      }),
    );
  else if (kept !== '' && request.url.includes(kept)) answer(Response.error());
});
