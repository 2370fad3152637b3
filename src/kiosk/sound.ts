import { voiceFor } from '../element/voice/voices.js';
import { button, node } from './node.js';
import type { KioskTexts } from './texts.js';

const steps = 5;

/** Whether the device itself has a voice for a language. A browser may find its voices late: then it counts for the next visitor. */
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
