import { voiceFor } from '../element/voice/voices.js';
import { button, node } from './node.js';
import type { KioskTexts } from './texts.js';

const steps = 5;

/** What is being said, or was said last. There is one voice for the whole page. */
let spoken: SpeechSynthesisUtterance | undefined;

/** Whether the device itself has a voice for a language. A browser looks for its voices from the first time that it is asked. */
export function hasVoice(language: string): boolean {
  try {
    return voiceFor(speechSynthesis.getVoices(), language) !== undefined;
  } catch {
    return false;
  }
}

/** Buttons for how loud is read: from the next sentence on. A kiosk has no other volume within reach. */
export function volumeButtons(texts: KioskTexts): HTMLElement {
  let step = steps;
  const speak = speechSynthesis.speak.bind(speechSynthesis);
  speechSynthesis.speak = (utterance) => {
    spoken = utterance;
    utterance.volume = step / steps;
    speak(utterance);
  };
  const level = node('span', { role: 'status' }, `${step}/${steps}`);
  const by = (change: number) => () => {
    step = Math.min(steps, Math.max(1, step + change));
    level.replaceChildren(`${step}/${steps}`);
  };
  return node('span', { class: 'volume' }, button(texts.softer, by(-1)), level, button(texts.louder, by(1)));
}

/** Stops what is being read, as a browser does that cannot go on. */
export function hush(): void {
  spoken?.dispatchEvent(new Event('error'));
}
