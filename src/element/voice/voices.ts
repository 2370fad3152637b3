/**
 * The voice that reads a language: one of the device itself, never one that a server speaks, because the text would go there. The
 * list comes from a browser, and may be anything.
 *
 * @param lang a tag, such as `nl` or `nl-BE-simple`
 * @returns undefined where there is none; a Belgian one before any other
 */
export function voiceFor(voices: readonly unknown[], lang: string): SpeechSynthesisVoice | undefined {
  const wanted = languageOf(lang);
  const fitting = voices.flatMap(localVoice).filter(({ tag }) => languageOf(tag) === wanted);
  return (fitting.find(({ tag }) => /[-_]be/i.test(tag)) ?? fitting[0])?.voice;
}

/** A voice with its tag; none for what is no voice, or not one of the device. */
function localVoice(voice: unknown): readonly { readonly voice: SpeechSynthesisVoice; readonly tag: string }[] {
  try {
    const { localService, lang } = voice as Partial<SpeechSynthesisVoice>;
    return localService === true && lang ? [{ voice: voice as SpeechSynthesisVoice, tag: lang }] : [];
  } catch {
    return [];
  }
}

/** The language of a tag, also as some telephones write it: `nl_BE`, `nld-BEL`. Undefined for what is no tag. */
function languageOf(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.split(/[-_]/)[0])[0];
  } catch {
    return undefined;
  }
}
