import type { SteunTexts } from '../../texts.js';
import { eindeUitkering } from './gedeeld.js';

export const uitkeringZorgopleiding: SteunTexts['uitkering-zorgopleiding'] = {
  name: 'A benefit for longer during a care course',
  gives:
    'An unemployment benefit now stops after a time. Are you training for a knelpuntberoep in care? Then you can keep the benefit for longer during the course, if you pass and up to a maximum.',
  decides: 'The RVA decides on your benefit.',
  criteria: {
    uitkering: {
      yes: 'You get an unemployment benefit.',
      no: 'This is for people who are looking for work and get an unemployment benefit.',
      open: 'It depends on your benefit. We found nothing about the inschakelingsuitkering.',
    },
    opleiding: {
      yes: 'Your course leads to a knelpuntberoep that counts.',
      no: 'Since {{zorg-sinds}} this is only possible for a course towards a knelpuntberoep in care. With other courses, the time of your benefit simply runs on.',
      open: 'Nurse and care assistant count. On other jobs in care, the sources do not say the same. Ask the RVA before you start.',
    },
    vrijstelling: {
      yes: 'Your course is long enough for a vrijstelling van beschikbaarheid. You need that.',
      no: 'Without a vrijstelling van beschikbaarheid this is not possible.',
      open: 'You need a vrijstelling van beschikbaarheid. You can get it for a course of at least {{dagopleiding-weken}} weeks, with an average of {{dagopleiding-uren}} hours a week, mainly in the daytime.',
    },
  },
  amounts: {},
  doubts: {
    beroepen:
      'The sources only name nurse and care assistant. A note with the draft of the law was broader. Do not start before the RVA tells you that your job counts.',
    maximum:
      'There is a maximum. Sources from {{zorg-bronnen}} speak of {{zorg-laag}} or {{zorg-hoog}} years in total. Ask the RVA.',
    'begonnen-voor-2026':
      'Did you start a course towards a knelpuntberoep with an exemption before {{zorg-sinds}}? Then it is also possible outside care. Ask the RVA.',
    einddatum: eindeUitkering,
    'geen-beperking':
      'Are you at least {{oud-leeftijd}} years old and did you work for {{oud-jaren}} years? Or do you work at least half-time with an extra benefit from the RVA? Then, according to a source from {{oud-bron}}, there is no end date. Ask the RVA.',
    inschakeling:
      'An inschakelingsuitkering lasts at most {{inschakeling-jaren}} year. We did not find whether you keep it for longer during a care course.',
  },
  deadlines: {},
  steps: {
    vrijstelling: 'Make sure you have a vrijstelling van beschikbaarheid before you start.',
    rva: 'Ask your trade union, the Hulpkas or the RVA until when you keep your benefit. Do that before you start.',
  },
  unchecked: {
    vrijstelling:
      'Whether you get a vrijstelling van beschikbaarheid. You apply for it where you live: at VDAB, in Brussels at Actiris, in Wallonia at Le Forem, in the German-speaking Community at the Arbeitsamt (ADG).',
    eenmaal: 'Whether you have already had this. According to one source, it is only possible once in your career.',
    onafgebroken: 'Whether you follow the course without interruption, and whether you pass.',
  },
};
