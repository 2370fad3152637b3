/**
 * Acts once an element is seen; where nobody tells what is, as in a test without a page, all of it is.
 *
 * @param rootMargin how far from the edge of the screen, as CSS writes a margin: more than nothing is before it is seen
 */
export function onceSeen(element: Element, rootMargin: string, act: () => void): void {
  if (typeof IntersectionObserver === 'undefined') {
    queueMicrotask(act);
    return;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(isSeen)) return;
      observer.disconnect();
      act();
    },
    { rootMargin },
  );
  observer.observe(element);
}

/** WebKit says of what stands in columns of text that it is nowhere near, also when it is in the window. */
const isSeen = ({
  isIntersecting,
  rootBounds,
  boundingClientRect: { top, bottom },
}: IntersectionObserverEntry): boolean => isIntersecting || (top < (rootBounds?.bottom ?? innerHeight) && bottom > 0);
