// A client at the desk, as a counsellor hears it who cannot see the screen.
import { Transcript } from './transcript.mjs';

/** From the beginning to the next client: two answers, one that cannot be read, all that is known of an incentive, and a second situation. */
export async function deskOf(visitor) {
  const { keyboard } = visitor.page;
  const transcript = new Transcript(
    visitor.page,
    'aan de balie, van de eerste cliënt tot de volgende',
    'Zo hoort een begeleider die het scherm niet ziet een gesprek aan de balie.',
  );
  const comesTo = (css, sentence) =>
    visitor.until((root, wanted) => root.activeElement?.matches(wanted), sentence, css);
  const isTold = (pattern, sentence) =>
    visitor.until(
      (root, wanted) => new RegExp(wanted).test(root.querySelector('.bar [role="status"]').textContent),
      sentence,
      pattern,
    );

  /** Somebody who hears the page goes to a thing by its name. */
  const goTo = (css) => visitor.see((root, wanted) => root.querySelector(wanted).focus(), css);

  transcript.chapter('De pagina is geladen');
  await isTold('hangt af', 'it is told how it stands');
  for (const read of ['.title', '.title + p', '.bar', '.tools', '[data-chapter]', '.verdicts', '.for-client'])
    await transcript.hears({ read });

  transcript.chapter('Met de toetsen');
  transcript.does('gaat naar de eerste vraag, en typt “1”');
  await goTo('#situatie');
  await transcript.hears({ focus: true });
  await keyboard.press('1');
  await comesTo('#doel', 'the next question has the focus');
  await transcript.hears({ focus: true });
  transcript.does('typt “1”, gaat naar het percentage dat de cliënt werkt, typt “veel” en drukt op Enter');
  await keyboard.press('1');
  await comesTo('[name="contract"]', 'the next question has the focus');
  await goTo('#tewerkstelling');
  await keyboard.type('veel');
  await keyboard.press('Enter');
  await isTold('^Vul', 'the error is told');
  await transcript.hears({ focus: true, read: '.bar [role="status"]' });
  transcript.does('typt “45” in de plaats, en wacht even');
  await keyboard.down('Control');
  await keyboard.press('a');
  await keyboard.up('Control');
  await keyboard.type('45');
  await keyboard.press('Enter');
  await isTold('hangt af', 'it is told how it stands');
  await transcript.hears({ focus: true, read: '.bar' });

  transcript.chapter('Alles wat we weten van een steun');
  const row = '[data-incentive="vlaams-opleidingsverlof"] > details';
  transcript.does('kiest de stand, en opent “Vlaams opleidingsverlof”');
  await goTo('.counts');
  await keyboard.press('Enter');
  await comesTo('.verdicts > summary', 'the verdicts have the focus');
  await transcript.hears({ focus: true });
  await visitor.activate(`${row} > summary`);
  await visitor.until((root, css) => root.querySelector(`${css} .criteria`), 'all that is known of it is there', row);
  await transcript.hears({ focus: true, read: row });

  transcript.chapter('Een tweede situatie');
  transcript.does('kiest “Ik ga minder werken”, en “Vergelijk”');
  await visitor.see((root) => {
    root.querySelector('.tools select[name="event"]').value = 'minder-werken';
  });
  await goTo('.tools form button');
  await keyboard.press('Enter');
  await visitor.until((root) => root.querySelector('.differs'), 'it differs');
  await isTold('Situatie B', 'it is told how both stand');
  await transcript.hears({ focus: true });
  for (const read of ['.sides', '.fact:has(.differs)', '.bar [role="status"]']) await transcript.hears({ read });

  transcript.chapter('De volgende cliënt');
  transcript.does('kiest “Volgende cliënt”');
  await goTo('[part="next-client"]');
  await keyboard.press('Enter');
  await comesTo('#situatie', 'the next client begins');
  await transcript.hears({ focus: true, read: '.bar [role="status"]' });
  return transcript.text;
}
