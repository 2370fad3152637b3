import { completeRulebook } from '../../flows/complete-rulebook.js';
import { referrals } from '../../flows/referrals/index.js';
import type { Help, Spoken } from '../../src/kiosk/made.js';
import { asRead, readTongue, translations, type Tongue } from '../translations/tongue.js';

/** A language on the start screen, and what the kiosk says in it. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly spoken: Spoken;
}

/** The day on which the first rule has to be looked at again. */
export const firstReview: string = completeRulebook.incentives.map(({ review }) => review).sort()[0] ?? '';

/** All languages, Dutch before the others, and Dutch in shorter steps beside it. */
export async function choices(): Promise<readonly Choice[]> {
  const others = translations.filter((id) => !id.startsWith('nl'));
  const ids = ['nl', ...translations.filter((id) => id.startsWith('nl')), ...others];
  return Promise.all(ids.map(async (id) => choiceOf(await readTongue(id))));
}

function choiceOf(tongue: Tongue): Choice {
  const { id, name, locale, direction } = tongue.language;
  const say = (place: string): string => asRead(tongue.texts.get(place) ?? missing(id, place), tongue);
  const own = [...tongue.texts.keys()].filter((place) => place.startsWith('kiosk.'));
  const texts = {
    ...Object.fromEntries(own.map((place) => [place.slice('kiosk.'.length), say(place)])),
    restart: say('resultaat.restart'),
    call: say('resultaat.call'),
    keepsNothing: say('ui.keepsNothing'),
    close: say('aanbod.close'),
  } as Spoken['texts'];
  return {
    id,
    name: name ?? new Intl.DisplayNames([locale], { type: 'language' }).of(id) ?? id,
    direction,
    spoken: { locale, texts, help: helpIn(say) },
  };
}

/** Who helps everybody. */
const helpIn = (say: (place: string) => string): readonly Help[] =>
  referrals
    .filter((one) => 'general' in one)
    .map(({ id }) => ({
      name: say(`doorverwijzing.${id}.name`),
      gives: say(`doorverwijzing.${id}.gives`),
      phone: completeRulebook.contacts[id]?.phone ?? null,
    }));

function missing(id: string, place: string): never {
  throw new Error(`${id} has no text ${place}`);
}
