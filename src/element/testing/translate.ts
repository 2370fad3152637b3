/** As a translator does: each text that comes is put in an element of its own. */
export function translate({ root }: { readonly root: Node }): MutationObserver {
  const wrap = (): void => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, ({ parentElement: parent }) =>
      parent === null || parent.matches('translated-text, style') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    const found: Node[] = [];
    while (texts.nextNode()) if (texts.currentNode.textContent?.trim()) found.push(texts.currentNode);
    for (const text of found) {
      const around = document.createElement('translated-text');
      text.parentNode?.replaceChild(around, text);
      around.append(text);
    }
  };
  const observer = new MutationObserver(wrap);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  wrap();
  return observer;
}
