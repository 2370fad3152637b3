import type { CSSResult } from 'lit';
import { print } from './print-styles.js';
import { result } from './result-styles.js';
import { voice } from './voice-styles.js';

/** What the result adds to the styles of the element. */
export const styles: readonly CSSResult[] = [result, print, voice];
