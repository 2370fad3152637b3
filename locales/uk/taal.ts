import type { TaalTexts } from '../texts.js';

/** What is said of the choice of a language, and of a text that is a translation. */
export const taal: TaalTexts = {
  choose: 'Мова',
  machine:
    'Переклад нідерландського тексту. Його зробив комп’ютер, людина його ще не перевірила. Чинним є нідерландський текст.',
  outdated: 'Переклад нідерландського тексту, який відтоді змінився. Чинним є нідерландський текст.',
  letter:
    'Ваш роботодавець читає нідерландською. Дайте йому лист нідерландською. Нижче ви прочитаєте, що в ньому написано.',
};
