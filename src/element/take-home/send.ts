/** Hands a link or a text to another program of the person, who may think better of it. */
export async function send(what: ShareData): Promise<void> {
  try {
    await navigator.share(what);
  } catch {
    // Nothing was sent; the button to copy is still there.
  }
}
