import type { SteunTexts } from '../../texts.js';

const andere = '{{value}} des Preises der Ausbildung';
const anderePrijs = 'höchstens {{value}} für diese Ausbildung';
const hoger = '{{value}} des Preises, wenn es in der Ausbildung um Cybersicherheit oder Energieeffizienz geht';
const hogerPrijs =
  'höchstens {{value}} für diese Ausbildung, wenn es darin um Cybersicherheit oder Energieeffizienz geht';

export const kmoPortefeuille: SteunTexts['kmo-portefeuille'] = {
  name: 'Kmo-portefeuille (Hilfe für kleine Betriebe)',
  gives:
    'Flandern bezahlt einen Teil einer Ausbildung für Ihren Betrieb. Die Ausbildung kann für Sie selbst sein oder für Menschen, die bei Ihnen arbeiten.',
  decides: 'VLAIO, der flämische Dienst für Unternehmen, entscheidet.',
  criteria: {
    statuut: {
      yes: 'Sie sind selbstständig, im Hauptberuf oder im Nebenberuf.',
      no: 'Diese Hilfe ist für Menschen mit einem eigenen Betrieb. Haben Sie doch einen Betrieb? Fragen Sie VLAIO. Ein Betrieb, den Sie noch gründen müssen, zählt nicht.',
      open: 'Das hängt davon ab, ob Sie selbstständig sind. Ein Nebenberuf zählt auch.',
    },
    vestiging: {
      yes: 'Ihr Betrieb hat seinen Sitz in Flandern.',
      no: 'Ihr Betrieb hat seinen Sitz nicht in Flandern. Fragen Sie in Ihrer eigenen Region, welche Hilfe es gibt.',
      open: 'Das hängt davon ab, wo Ihr Betrieb seinen Sitz hat. Das muss in Flandern sein.',
    },
    omvang: {
      yes: 'Ihr Betrieb ist klein oder mittelgroß.',
      no: 'Ihr Unternehmen ist zu groß. Diese Hilfe ist für kleine und mittlere Unternehmen.',
      open: 'Das hängt davon ab, wie groß Ihr Betrieb ist. Er muss klein oder mittelgroß sein. VLAIO prüft das.',
    },
  },
  amounts: {
    klein: andere,
    'klein-prijs': anderePrijs,
    'klein-thema': hoger,
    'klein-thema-prijs': hogerPrijs,
    middelgroot: andere,
    'middelgroot-prijs': anderePrijs,
    'middelgroot-thema': hoger,
    'middelgroot-thema-prijs': hogerPrijs,
    plafond: 'höchstens {{value}} pro Jahr, für alle Ihre Ausbildungen zusammen',
  },
  doubts: {
    bijberoep:
      'Dass ein Nebenberuf zählt, steht auf den Seiten einiger Anbieter, ohne Datum. Fragen Sie bei VLAIO nach.',
    themas:
      'Die Ausbildung muss zu einem der acht Themen von VLAIO passen, wie Ihrem Beruf, Digitalisierung, Nachhaltigkeit oder Innovation. Wir haben Sie nicht gefragt, welches Thema es ist. Prüfen Sie es bei VLAIO.',
  },
  deadlines: {
    aanvraag: {
      dated:
        'Beantragen Sie die Hilfe spätestens am {{date}}. Bezahlen Sie Ihren eigenen Teil innerhalb von {{kmo-eigen-dagen}} Tagen danach, sonst verfällt die Hilfe.',
      undated:
        'Beantragen Sie die Hilfe spätestens {{kmo-portefeuille-aanvraag}} Tage nach dem Start. Bezahlen Sie Ihren eigenen Teil innerhalb von {{kmo-eigen-dagen}} Tagen danach, sonst verfällt die Hilfe.',
      passed: 'Sie konnten die Hilfe bis einschließlich {{date}} beantragen. Für eine nächste Ausbildung geht es noch.',
    },
  },
  steps: {
    opleider: 'Fragen Sie den Anbieter, ob er für die kmo-portefeuille registriert ist.',
    aanvragen: 'Beantragen Sie die Hilfe online bei VLAIO, mit der Unternehmensnummer Ihres Betriebs.',
    betalen: 'Bezahlen Sie zuerst Ihren eigenen Teil in die kmo-portefeuille. Flandern legt die Hilfe dazu.',
  },
  unchecked: {
    minimum:
      'Ob die Ausbildung mindestens {{kmo-minst}} Euro kostet, ohne Mehrwertsteuer. Die Mehrwertsteuer wird nicht erstattet.',
    rechtsvorm: 'Welche Form Ihr Betrieb hat. Ein Verein (vzw) bekommt diese Hilfe nicht.',
    activiteit: 'Ob die Haupttätigkeit Ihres Betriebs angenommen wird.',
    opleider: 'Ob der Anbieter registriert ist.',
    grootte: 'Ob Ihr Betrieb zu einer Gruppe gehört. Dann zählt die Größe der anderen Unternehmen mit.',
    dubbel: 'Ob Sie für dieselbe Ausbildung schon andere Hilfe bekommen. Eine Ausbildung wird nicht zweimal bezahlt.',
  },
};
