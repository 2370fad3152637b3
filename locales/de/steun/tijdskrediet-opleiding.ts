import type { SteunTexts } from '../../texts.js';
import { contract, cao, eerderGenomen, verlof, werktInBelgie } from './gedeeld.js';

export const tijdskredietOpleiding: SteunTexts['tijdskrediet-opleiding'] = {
  name: 'Tijdskrediet voor een opleiding (Zeitkredit)',
  gives:
    'Sie arbeiten eine Zeit lang weniger oder hören eine Zeit lang auf, für eine lange Ausbildung. Manchmal bekommen Sie Geld vom RVA (das Leistungen bezahlt).',
  decides:
    'Sie bitten Ihren Arbeitgeber um den Urlaub. Bei {{werknemers-zonder-recht}} Arbeitnehmern oder weniger darf er ablehnen. Das RVA entscheidet über die Leistung.',
  criteria: {
    statuut: contract,
    werkgever: {
      yes: 'Sie arbeiten im Privatsektor oder in der socialprofit (Pflege, Soziales, Kultur).',
      no: 'Ihr Arbeitgeber zählt nicht als Privatsektor. Tijdskrediet ist nur für den Privatsektor.',
      open: 'Das hängt davon ab, für wen Sie arbeiten. Manche Staatsbetriebe fallen auch unter tijdskrediet.',
    },
    werkplek: {
      ...werktInBelgie,
      no: 'Sie arbeiten nicht in Belgien. Tijdskrediet ist eine belgische Regelung.',
    },
    ...verlof,
  },
  amounts: {},
  doubts: {
    'eerder-genomen': eerderGenomen,
    'cao-103-7': cao,
    uitkering:
      'Sie können Urlaub ohne Leistung bekommen. Für eine Leistung müssen Sie {{maanden-voltijds}} Monate Vollzeit gearbeitet haben. Hören Sie ganz auf, dann zählen auch {{maanden-deeltijds}} Monate Teilzeitarbeit. Fragen Sie das RVA.',
    kwartaal:
      'Hat Ihre Ausbildung weniger als {{jaar-uren}} Stunden und {{jaar-studiepunten}} studiepunten pro Jahr? Dann sind {{lange-uren}} Stunden oder {{lange-studiepunten}} studiepunten in {{tijdskrediet-blok}} Monaten nacheinander oder in einem Teil des Schuljahrs nötig. Für basiseducatie und den Abschluss der Sekundarschule ist es weniger. Fragen Sie das RVA.',
    knelpunt:
      'Für einen knelpuntberoep (mit zu wenigen Menschen) konnte dieser Urlaub ab {{knelpunt-jaar}} länger dauern. Ob das noch so ist, wissen wir nicht. Fragen Sie das RVA.',
    'de-lijn':
      'Arbeiten Sie bei De Lijn, VITO oder einem ähnlichen Arbeitgeber? Eine Gewerkschaft erklärt auf einer alten Seite, wie man bei De Lijn tijdskrediet nimmt. Ob es auch bei Ihnen geht, weiß Ihre Personalabteilung oder Ihre Gewerkschaft.',
    'na-ouderschapsverlof':
      'Nehmen Sie diesen Urlaub direkt nach Ihrem ouderschapsverlof, und ist das ganz aufgebraucht? Dann müssen Sie keine {{dienst-maanden}} Monate bei Ihrem Arbeitgeber arbeiten. Das haben wir Sie nicht gefragt. Fragen Sie das RVA.',
  },
  deadlines: {
    'melding-groot': {
      dated:
        'Bei mehr als {{melding-werknemers}} Arbeitnehmern: Melden Sie es Ihrem Arbeitgeber schriftlich, spätestens am {{date}}.',
      undated:
        'Bei mehr als {{melding-werknemers}} Arbeitnehmern: Melden Sie es Ihrem Arbeitgeber {{tijdskrediet-opleiding-melding-groot}} Monate vorher schriftlich.',
      passed:
        'Bei mehr als {{melding-werknemers}} Arbeitnehmern mussten Sie es spätestens am {{date}} melden. Ihr Arbeitgeber darf eine kürzere Frist erlauben.',
    },
    'melding-klein': {
      dated:
        'Bei {{melding-werknemers}} Arbeitnehmern oder weniger: Melden Sie es Ihrem Arbeitgeber schriftlich, spätestens am {{date}}.',
      undated:
        'Bei {{melding-werknemers}} Arbeitnehmern oder weniger: Melden Sie es Ihrem Arbeitgeber {{tijdskrediet-opleiding-melding-klein}} Monate vorher schriftlich.',
      passed:
        'Bei {{melding-werknemers}} Arbeitnehmern oder weniger mussten Sie es spätestens am {{date}} melden. Ihr Arbeitgeber darf eine kürzere Frist erlauben.',
    },
  },
  steps: {
    akkoord:
      'Fragen Sie zuerst, ob Ihr Arbeitgeber einverstanden ist. Mit {{werknemers-zonder-recht}} Arbeitnehmern oder weniger darf er ablehnen.',
    werkgever: 'Bitten Sie Ihren Arbeitgeber rechtzeitig und schriftlich um das tijdskrediet.',
    rva: 'Beantragen Sie danach die Leistung online beim RVA.',
    attest:
      'Schicken Sie immer nach {{attest-maanden}} Monaten innerhalb von {{attest-dagen}} Tagen einen Nachweis, dass Sie am Unterricht teilnehmen.',
  },
  unchecked: {
    uitkering: 'Ob Sie auch eine Leistung bekommen. Die hat strengere Regeln als der Urlaub.',
    nevenactiviteit:
      'Ob Sie andere Arbeit tun, die während des tijdskrediet nicht erlaubt ist, oder eine Rente bekommen.',
    woonplaats: 'Ob Ihr Wohnort für die Leistung zählt.',
    aanwezigheid:
      'Ob Sie an genug Unterricht teilnehmen. Sie dürfen höchstens ein Zehntel ohne gültigen Grund verpassen.',
    'vijf-dagen':
      'Ob Sie Vollzeit an mindestens {{week-dagen}} Tagen pro Woche arbeiten. Das ist nötig, um ein Fünftel weniger zu arbeiten.',
  },
};
