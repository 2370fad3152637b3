/** The address of the page without anything in it. */
const cleanAddress = (): string => new URL('./', location.href).href;

/** Begins anew: a new document, in the place of this one. Nothing of a visitor is seen from the first moment on. */
export function wipe(): void {
  try {
    speechSynthesis.cancel();
  } catch {
    // The browser does not speak.
  }
  document.body.replaceChildren();
  window.name = '';
  for (const storage of ['localStorage', 'sessionStorage'] as const) {
    try {
      window[storage].clear();
    } catch {
      // The browser has none.
    }
  }
  location.replace(cleanAddress());
}
