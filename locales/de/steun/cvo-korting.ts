import type { SteunTexts } from '../../texts.js';

export const cvoKorting: SteunTexts['cvo-korting'] = {
  name: 'Niedrigerer Preis in einem centrum voor volwassenenonderwijs (CVO)',
  gives:
    'In einem CVO bezahlen Sie pro Unterrichtsstunde (lestijd). Für manche Kurse bezahlen alle wenig. Mit einem leefloon oder einer Leistung bezahlen Sie auch für andere Kurse weniger.',
  decides: 'Die Schule prüft bei Ihrer Einschreibung, welchen Preis Sie bezahlen.',
  criteria: {
    opleiding: {
      yes: 'Für diese Art von Kurs gibt es in einem CVO einen niedrigeren Preis.',
      no: 'Für einen Kurs in einer Fremdsprache gibt ein CVO keinen niedrigeren Preis. Auch Prüfungen oder eine Ausbildung in einem Betrieb gehören nicht dazu.',
      open: 'Das hängt davon ab, was für ein Kurs es ist. Für eine Fremdsprache gibt es keinen niedrigeren Preis.',
    },
    cvo: {
      yes: 'Das können Sie in einem CVO machen.',
      no: 'Die Ausbildung ist nicht in einem CVO. Diesen niedrigeren Preis gibt es nur dort.',
      open: 'Das hängt davon ab, ob die Ausbildung in einem CVO ist. Diesen niedrigeren Preis gibt es nur dort.',
    },
    reden: {
      yes: 'Ihr Ziel oder Ihre Situation zählt: Niederländisch, ein Abschluss der Sekundarschule, Grundkenntnisse, ein leefloon, eine Leistung oder das Gefängnis.',
      no: 'Einen niedrigeren Preis gibt es für Menschen mit einem leefloon oder einer Leistung, und für einige andere Gruppen. Für Niederländisch, einen Abschluss der Sekundarschule und einen knelpuntberoep bezahlen alle weniger. Das passt nicht zu Ihren Antworten.',
      open: 'Das hängt von Ihrer Situation oder vom Kurs ab. Sie bezahlen weniger, wenn Sie mindestens {{cvo-procent}} % arbeitsunfähig sind, eine Leistung haben oder um Schutz (Asyl) bitten. Auch ein Kurs für einen knelpuntberoep kostet weniger. Fragen Sie die Schule.',
    },
  },
  amounts: {
    'algemene-vorming':
      'allgemeine Fächer für einen Abschluss und Unterricht in Lesen und Schreiben: {{value}} pro Unterrichtsstunde',
    verlaagd: 'ein gewöhnlicher Kurs mit niedrigerem Preis: {{value}} pro Unterrichtsstunde',
    hoog: 'ein Kurs in Fotografie, Kochen, Mode oder Ähnlichem, ohne niedrigeren Preis: {{value}} pro Unterrichtsstunde',
    gewoon: 'ein gewöhnlicher Kurs ohne niedrigeren Preis: {{value}} pro Unterrichtsstunde',
  },
  doubts: {
    gevangenis:
      'Vor {{schooljaar-2025-maand}} bezahlten Menschen im Gefängnis kein Einschreibegeld. Fragen Sie, ob das noch so ist.',
    prijzen: 'Unsere Preise kommen von einem CVO. Auf der Seite der flämischen Behörden stehen noch alte Preise.',
    'schooljaar-2026-2027':
      'Die Preise von {{schooljaar-2026}} haben wir nicht gefunden. Wir zeigen die von {{schooljaar-2025}}.',
    'vanaf-schooljaar-2027-2028':
      'Die Preise ab dem Schuljahr {{schooljaar-2027}} haben wir nicht gefunden. Wir zeigen die von {{schooljaar-2025}}.',
    categorieen:
      'Die Liste, wer weniger bezahlt, ist von vor {{schooljaar-2025-maand}}. Sie gilt wahrscheinlich noch. Manche Menschen auf der Liste bezahlten damals nichts.',
    cursus:
      'Der Preis hängt auch vom Kurs ab. Für einen knelpuntberoep bezahlen Sie weniger oder nichts. Für eine Fremdsprache, Fotografie, Kochen oder Mode bezahlen Sie den höchsten Betrag, ohne niedrigeren Preis.',
    nederlands:
      'Was Niederländisch kostet, sagen die Quellen nicht gleich. Ein gewöhnlicher Kurs kostet mehr. Vor {{schooljaar-2025-maand}} bezahlten manche Menschen nichts: mit einem Vertrag oder einer Bescheinigung der inburgering, mit einem leefloon, oder wenn sie um Schutz (Asyl) baten und eine Unterkunft bekamen. Fragen Sie die Schule, ob das noch so ist.',
    computer:
      'Für einen gewöhnlichen Computerkurs bezahlen Sie mehr. Fragen Sie nach Unterricht in Grundkenntnissen oder gehen Sie zu Ligo. Dort ist es für die meisten Menschen kostenlos.',
  },
  deadlines: {},
  steps: {
    gevangenis: 'Fragen Sie den Unterrichtskoordinator Ihres Gefängnisses, was Sie bezahlen.',
    prijs: 'Fragen Sie ein CVO in Ihrer Nähe, welchen Preis Sie bezahlen.',
    attest:
      'Bringen Sie einen Nachweis Ihrer Situation mit, etwa über leefloon, Leistung, inburgering oder Aufnahme. Früher durfte er nicht älter als ein Monat sein.',
  },
  unchecked: {
    cvo: 'Ob ein CVO in Ihrer Nähe den Kurs gibt und ob noch Platz ist.',
    'vdab-traject': 'Ob VDAB Sie diese Ausbildung machen lässt. Dann bezahlten Sie früher nichts.',
    'ten-laste':
      'Ob jemand mit einem leefloon oder einer Leistung für Sie sorgt (zu Lasten). Dann bezahlten Sie früher auch weniger.',
    handicap: 'Ob Sie eine anerkannte Behinderung haben. Dann bezahlten Sie früher weniger.',
    basiseducatie: 'Ob Sie vorher zwei Jahre Unterricht bei Ligo hatten. Dann bezahlten Sie früher weniger.',
    cursusmateriaal: 'Wie viel Sie für Bücher und anderes Material bezahlen. Das kommt dazu.',
  },
};
