// A visit to a kiosk as somebody hears it who cannot see the screen.
import { Transcript } from './transcript.mjs';

/** From the start screen by way of each kind of screen to the one for who comes next. @param {import('./kiosk-visitor.mjs').KioskVisitor} visitor */
export async function visitOf(visitor) {
  const transcript = new Transcript(
    visitor.page,
    'een bezoek aan de kiosk',
    'Zo hoort iemand die het scherm niet ziet een bezoek aan de kiosk, met een toetsenbord en een schermlezer op het toestel.',
  );
  const steps = {
    start: { chapter: 'Het startscherm', hears: { read: 'main' } },
    question: { does: 'kiest “Nederlands”', chapter: 'De eerste vraag', hears: { focus: true, read: 'body' } },
    digits: {
      does: 'antwoordt tot de vraag naar het werkpercentage, gaat naar het veld, en drukt op het scherm op 8',
      chapter: 'De cijfers',
      hears: { focus: true, read: '.pad' },
    },
    list: {
      does: 'gaat naar het veld voor het paritair comité, en drukt op 1',
      chapter: 'De lijst',
      hears: { focus: true, read: '.pad ul > li' },
    },
    day: { does: 'antwoordt tot de vraag naar de dag', chapter: 'De dag', hears: { focus: true, read: '.pad' } },
    result: {
      does: 'geeft de dag, en kiest “Verder”',
      chapter: 'Het resultaat',
      hears: { read: '[data-view="result"]' },
    },
    link: {
      does: 'drukt op een koppeling naar een pagina',
      chapter: 'Een koppeling',
      hears: { focus: true, read: 'dialog' },
    },
    number: {
      does: 'sluit dat, en drukt op een nummer om te bellen',
      chapter: 'Een nummer',
      hears: { focus: true, read: 'dialog' },
    },
    'still-there': {
      does: 'sluit dat, en doet 95 seconden niets',
      chapter: '“Ben je er nog?”',
      hears: { focus: true, read: 'dialog' },
    },
  };
  for await (const screen of visitor.screens('nl')) {
    const { does, chapter, hears } = steps[screen];
    if (does) transcript.does(does);
    transcript.chapter(chapter);
    await transcript.hears(hears);
  }
  transcript.does('doet nog 15 seconden niets: er zijn er nog 10');
  await visitor.pass(15);
  await visitor.until(() => document.querySelector('dialog [role="status"]').textContent, 'it is told');
  await transcript.hears({ read: 'dialog [role="status"]' });
  transcript.does('doet verder niets');
  transcript.chapter('Gewist');
  await visitor.see(() => (globalThis.isOfBefore = true));
  await visitor.pass(60);
  await visitor.untilNew();
  await transcript.hears({ focus: true, read: 'h1' });
  return transcript.text;
}
