import type { CriterionTexts } from '../../texts.js';
import { contract } from './gedeeld.js';

/** What the leaves of the three other regions say alike. */

/** @param plaats as in "Je werkt in Brussel" */
export const werknemerIn = (
  plaats: string,
): Readonly<Record<'statuut' | 'werkgever' | 'werkplek' | 'erkenning', CriterionTexts>> => ({
  statuut: contract,
  werkgever: {
    yes: 'Je werkgever hoort bij de privésector.',
    no: 'Je werkgever hoort niet bij de privésector. Dit verlof is niet voor de overheid en niet voor leerkrachten.',
    open: 'Het hangt ervan af voor wie je werkt. Dit verlof is voor de privésector. Over sommige werkgevers vonden we geen regel.',
  },
  werkplek: {
    yes: `Je werkt in ${plaats}.`,
    no: `Je werkt niet in ${plaats}. De plaats waar je echt werkt, telt.`,
    open: `Het hangt ervan af waar je echt werkt. Dat moet in ${plaats} zijn.`,
  },
  erkenning: {
    yes: 'Je opleiding is erkend voor dit verlof.',
    no: 'Je opleiding is niet erkend voor dit verlof.',
    open: 'Je opleiding moet erkend zijn voor dit verlof. Dat konden we niet nakijken.',
  },
});

export const vierVijfde = {
  yes: 'Je werkt minstens {{verlof-procent}} %.',
  no: 'Je werkt minder dan {{verlof-procent}} %.',
  open: 'Vanaf {{verlof-procent}} % werk is het in orde. Werk je minder, dan hangt het af van je uurrooster en van de opleiding.',
};

export const langGenoeg = {
  yes: 'Je opleiding is lang genoeg: minstens {{korte-uren}} uur les.',
  no: 'Je opleiding is te kort. Nodig is minstens {{korte-uren}} uur les.',
  open: 'Je opleiding moet minstens {{korte-uren}} uur les hebben. Over studiepunten en over examens vonden we geen duidelijke regel.',
};

export const deeltijds =
  'Werk je minder dan {{verlof-procent}} %? Met wisselende uren kan dit verlof. Met vaste uren kan het vanaf {{vast-rooster-procent}} %, en alleen voor een beroepsopleiding tijdens je werkuren.';

export const stappen = {
  inschrijven: 'Schrijf je in en vraag de opleider een bewijs van inschrijving.',
  werkgever: 'Geef het bewijs meteen aan je werkgever. Spreek af wanneer je verlof neemt.',
};

export const aanwezigheid = 'Of je de lessen volgt. Alleen uren waarop je er bent, tellen.';

/** @param grens the school year and the amount */
export const loongrens = (grens: string): string =>
  `Of je loon hoger is dan de grens. Je werkgever mag het loon tijdens je verlof beperken. ${grens} bruto per maand.`;
