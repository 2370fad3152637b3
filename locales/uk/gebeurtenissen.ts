import type { GebeurtenisTexts } from '../texts.js';

/** What can happen in a life, as the person says it. */
export const gebeurtenissen: GebeurtenisTexts = {
  zelfstandig: 'Я починаю працювати на себе',
  'werk-verliezen': 'Я втрачаю роботу',
  'werk-vinden': 'Я знаходжу роботу',
  'andere-sector': 'Я змінюю роботодавця або галузь',
  'minder-werken': 'Я працюватиму менше',
  verhuizen: 'Я переїжджаю',
  'ziek-worden': 'Я захворію',
  pensioen: 'Я йду на пенсію',
};
