import type { ActieTexts } from '../texts.js';

/** What somebody can find out, and where. */
export const acties: ActieTexts = {
  'databank-opzoeken': 'Знайдіть своє навчання в Opleidingsdatabank. Чи є воно там?',
  'vdab-opzoeken': 'Знайдіть своє навчання у VDAB. Чи стоїть біля нього зірочка?',
  loonbrief: 'Подивіться у свій розрахунковий лист.',
  opleider: 'Запитайте в школі або в організатора навчання.',
  personeelsdienst: 'Запитайте у своєму відділі кадрів.',
  zelf: 'Це ще треба з’ясувати.',
};
