import type { CSSResultArray } from 'lit';
import { frame } from './frame.js';
import { print } from './print.js';
import { question } from './question.js';
import { result } from './result.js';

/** Everything is in `em`: pages set the root font size to what suits them. */
export const styles: CSSResultArray = [frame, question, result, print];
