import type { CriterionTexts } from '../../texts.js';
import { contract } from './gedeeld.js';

/** What the leaves of the three other regions say alike. */

/** @param plaats as in "Sie arbeiten in Brüssel" */
export const werknemerIn = (
  plaats: string,
): Readonly<Record<'statuut' | 'werkgever' | 'werkplek' | 'erkenning', CriterionTexts>> => ({
  statuut: contract,
  werkgever: {
    yes: 'Ihr Arbeitgeber gehört zum Privatsektor.',
    no: 'Ihr Arbeitgeber gehört nicht zum Privatsektor. Dieser Urlaub ist nicht für Behörden und nicht für Lehrkräfte.',
    open: 'Das hängt davon ab, für wen Sie arbeiten. Dieser Urlaub ist für den Privatsektor. Zu manchen Arbeitgebern haben wir keine Regel gefunden.',
  },
  werkplek: {
    yes: `Sie arbeiten in ${plaats}.`,
    no: `Sie arbeiten nicht in ${plaats}. Es zählt der Ort, an dem Sie wirklich arbeiten.`,
    open: `Das hängt davon ab, wo Sie wirklich arbeiten. Das muss in ${plaats} sein.`,
  },
  erkenning: {
    yes: 'Ihre Ausbildung ist für diesen Urlaub anerkannt.',
    no: 'Ihre Ausbildung ist für diesen Urlaub nicht anerkannt.',
    open: 'Ihre Ausbildung muss für diesen Urlaub anerkannt sein. Das konnten wir nicht prüfen.',
  },
});

export const vierVijfde = {
  yes: 'Sie arbeiten mindestens {{verlof-procent}} %.',
  no: 'Sie arbeiten weniger als {{verlof-procent}} %.',
  open: 'Ab {{verlof-procent}} % Arbeit ist es in Ordnung. Arbeiten Sie weniger, dann hängt es von Ihrer Arbeitszeit und von der Ausbildung ab.',
};

export const langGenoeg = {
  yes: 'Ihre Ausbildung ist lang genug: mindestens {{korte-uren}} Stunden Unterricht.',
  no: 'Ihre Ausbildung ist zu kurz. Nötig sind mindestens {{korte-uren}} Stunden Unterricht.',
  open: 'Ihre Ausbildung muss mindestens {{korte-uren}} Stunden Unterricht haben. Zu studiepunten und zu Prüfungen haben wir keine klare Regel gefunden.',
};

export const deeltijds =
  'Arbeiten Sie weniger als {{verlof-procent}} %? Mit wechselnden Zeiten ist dieser Urlaub möglich. Mit festen Zeiten ist er ab {{vast-rooster-procent}} % möglich, und nur für eine Berufsausbildung während Ihrer Arbeitszeit.';

export const stappen = {
  inschrijven: 'Schreiben Sie sich ein und bitten Sie den Anbieter um einen Nachweis der Einschreibung.',
  werkgever: 'Geben Sie den Nachweis sofort Ihrem Arbeitgeber. Sprechen Sie ab, wann Sie Urlaub nehmen.',
};

export const aanwezigheid = 'Ob Sie am Unterricht teilnehmen. Nur Stunden, in denen Sie da sind, zählen.';

/** @param grens the school year and the amount */
export const loongrens = (grens: string): string =>
  `Ob Ihr Lohn höher ist als die Grenze. Ihr Arbeitgeber darf den Lohn während Ihres Urlaubs begrenzen. ${grens} brutto pro Monat.`;
