import type { VoorafTexts } from '../texts.js';

/** What the first question says while the script is not there yet. */
export const vooraf: VoorafTexts = {
  sent: 'Зачекайте, будь ласка: наступне запитання зараз з’явиться. Його немає? Завантажте сторінку ще раз або зателефонуйте на 1700.',
};
