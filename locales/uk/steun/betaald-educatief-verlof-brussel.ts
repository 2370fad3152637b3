import type { SteunTexts } from '../../texts.js';
import { aanwezigheid, langGenoeg, stappen, werknemerIn } from './educatief-verlof.js';
import { meerJobs } from './gedeeld.js';

export const betaaldEducatiefVerlofBrussel: SteunTexts['betaald-educatief-verlof-brussel'] = {
  name: 'Betaald educatief verlof у Брюсселі (відпустка для навчання)',
  gives:
    'Ви можете брати вільний від роботи час, щоб навчатися. Зарплату ви отримуєте далі, але роботодавець може її обмежити. Ви отримуєте стільки годин, скільки у вас занять, до певної межі.',
  decides:
    'Brussel Economie en Werkgelegenheid визначає, яке навчання рахується. Ви плануєте відпустку разом із роботодавцем.',
  criteria: {
    ...werknemerIn('у Брюсселі'),
    tewerkstelling: {
      yes: 'Ви працюєте достатньо для цієї відпустки: щонайменше на {{brussel-procent}} % ставки.',
      no: 'Ви працюєте замало для цієї відпустки. Потрібно щонайменше {{brussel-procent}} % ставки.',
      open: 'Це залежить від того, скільки ви працюєте. Потрібно щонайменше {{brussel-procent}} % ставки.',
      unasked: meerJobs,
    },
    omvang: langGenoeg,
  },
  amounts: {
    algemeen: 'щонайбільше {{value}} за навчальний рік, для загального навчання або мови',
    beroep: 'щонайбільше {{value}} за навчальний рік, для професійного навчання',
    verhoogd:
      'щонайбільше {{value}} за навчальний рік, для деяких мов або для мови, якщо у вас немає диплома вищої освіти',
  },
  doubts: {
    loongrens:
      'Роботодавець може обмежити зарплату під час вашої відпустки: у всій Бельгії до {{loongrens-2025}} євро брутто на місяць у {{schooljaar-2025}}. Одне джерело пише, що в Брюсселі ви далі отримуєте всю зарплату. Запитайте роботодавця.',
    plafonds:
      'Ми змогли прочитати лише частину таблиці з годинами. Для деякого професійного навчання ви отримуєте більше годин, ніж тут написано. Запитайте в Brussel Economie en Werkgelegenheid.',
    overheidsbedrijf:
      'Працюєте в bpost, NMBS, Proximus або на іншому державному підприємстві? Тоді ця відпустка можлива лише з трудовим контрактом. Якщо вас призначено на посаду, це неможливо.',
    examen:
      'Складаєте іспити в examencommissie або іспит, на якому можна довести те, що ви вже вмієте? Тоді діють інші правила. Запитайте про них у Brussel Economie en Werkgelegenheid.',
    mentor: 'Навчання на ментора може бути коротшим ніж {{korte-uren}} години.',
  },
  deadlines: {},
  steps: {
    nakijken: 'Перевірте, чи навчання рахується в Брюсселі. Зробіть це, перш ніж записатися.',
    ...stappen,
  },
  unchecked: {
    aanwezigheid,
    buitenland: 'Чи навчання за кордоном або складається лише з відео і вправ. Тоді воно не рахується.',
  },
};
