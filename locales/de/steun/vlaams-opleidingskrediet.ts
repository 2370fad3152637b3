import type { SteunTexts } from '../../texts.js';
import { eerderGenomen, contract, cao, verlof, meerJobs } from './gedeeld.js';

export const vlaamsOpleidingskrediet: SteunTexts['vlaams-opleidingskrediet'] = {
  name: 'Vlaams opleidingskrediet (Prämie für eine Ausbildung)',
  gives:
    'Sie arbeiten weniger oder hören eine Zeit lang auf, für eine Ausbildung. Flandern bezahlt Ihnen jeden Monat eine Prämie. Sie kommt zur Leistung beim tijdskrediet dazu.',
  decides:
    'Die flämischen Behörden entscheiden. Zuerst muss das RVA (das Leistungen bezahlt) Ihr tijdskrediet genehmigen.',
  criteria: {
    statuut: contract,
    werkgever: {
      yes: 'Ihr Arbeitgeber und Ihr Arbeitsort zählen.',
      no: 'Opleidingskrediet ist für den Privatsektor und die socialprofit (Pflege, Soziales, Kultur) in Flandern. In Brüssel zählt nur socialprofit mit flämischem Zuschuss.',
      open: 'Das hängt von Ihrem Arbeitgeber ab und davon, wo Sie arbeiten. Zu manchen Arbeitgebern haben wir keine Regel gefunden.',
    },
    ...verlof,
    uitkering: {
      yes: 'Sie haben in den letzten {{maanden-voltijds}} Monaten Vollzeit gearbeitet. Das zählt für die Leistung beim tijdskrediet.',
      no: 'Ohne Leistung beim tijdskrediet gibt es keine Prämie. Für diese Leistung müssen Sie {{maanden-voltijds}} Monate Vollzeit gearbeitet haben. Nur für Menschen, die ganz aufhören, gibt es eine Ausnahme.',
      open: 'Das hängt davon ab, wie viel Sie früher gearbeitet haben: {{maanden-voltijds}} Monate Vollzeit. Hören Sie ganz auf, dann zählen auch {{maanden-deeltijds}} Monate Teilzeitarbeit.',
    },
    premie: {
      yes: 'Sie arbeiten genug für die Prämie: mindestens {{premie-minst}} %.',
      no: 'Sie arbeiten weniger als {{premie-minst}} %. Dann gibt es keine Prämie.',
      open: 'Das hängt davon ab, wie viel Sie arbeiten. Die Prämie beginnt bei {{premie-minst}} %.',
      unasked: meerJobs,
    },
    kenmerk: {
      yes: 'Ihre Ausbildung zählt für opleidingsverlof und passt zu Ihrem Abschluss.',
      no: 'Ihre Ausbildung passt nicht zu den Regeln. Sie muss immer für Vlaams opleidingsverlof zählen. Und sie muss in einem persoonlijk ontwikkelingsplan stehen (aus der loopbaanbegeleiding). Haben Sie höchstens einen Abschluss der Sekundarschule? Dann ist dieser Plan nicht nötig, wenn sie zu einem Abschluss, einer beroepskwalificatie, einem eigenen Betrieb oder einem knelpuntberoep (mit zu wenigen Menschen) führt.',
      open: 'Ihre Ausbildung muss für Vlaams opleidingsverlof zählen. Außerdem hängt es von Ihrem Abschluss ab und davon, wohin sie führt. Mit einem Hochschulabschluss muss sie in einem persoonlijk ontwikkelingsplan stehen (aus der loopbaanbegeleiding).',
    },
  },
  amounts: {
    'voltijds-vanaf-75':
      '{{value}} brutto, wenn Sie ganz aufhören und davor mindestens {{premie-meest}} % gearbeitet haben',
    'voltijds-vanaf-50':
      '{{value}} brutto, wenn Sie ganz aufhören und davor {{premie-helft}} bis {{premie-meest}} % gearbeitet haben',
    'voltijds-vanaf-20':
      '{{value}} brutto, wenn Sie ganz aufhören und davor {{premie-minst}} bis {{premie-helft}} % gearbeitet haben',
    halftijds: '{{value}} brutto, wenn Sie dann halbtags arbeiten',
    vijfde: '{{value}} brutto, wenn Sie dann ein Fünftel weniger arbeiten',
    alleenwonend:
      '{{value}} brutto zusätzlich, wenn Sie allein wohnen, oder allein mit Kindern, für die Sie Kindergeld bekommen (Groeipakket)',
  },
  doubts: {
    'eerder-genomen': eerderGenomen,
    'bestaat-nog':
      'Wir haben keine neue Quelle zu dieser Prämie gefunden. Unsere Beträge sind die vom {{premie-stand}}. Sie sind jetzt wahrscheinlich höher. Wir haben auch nirgends gefunden, dass die Prämie abgeschafft ist. Fragen Sie unter {{infolijn}} nach.',
    socialprofit:
      'Arbeiten Sie in der socialprofit? Wir nehmen an, dass dieselben Beträge gelten wie im Privatsektor. Das ist nicht sicher. Fragen Sie unter {{infolijn}} nach.',
    'pop-op-tijd':
      'Haben Sie einen Hochschulabschluss? Laut einer Quelle muss die loopbaanbegeleiding fertig sein, bevor das Schuljahr beginnt. Fragen Sie unter {{infolijn}} nach.',
    'cao-103-7': cao,
    'sociale-economie':
      'Arbeiten Sie in einer beschützenden Werkstatt oder einem anderen Betrieb der Sozialwirtschaft? Für Arbeitnehmer der Zielgruppe gelten die Regeln des Privatsektors. Für die, die sie begleiten, gelten die der socialprofit.',
  },
  deadlines: {
    aanvraag: {
      dated:
        'Beantragen Sie die Prämie spätestens am {{date}}, wenn Ihr tijdskrediet zusammen mit der Ausbildung beginnt. Danach bekommen Sie sie vielleicht nicht mehr.',
      undated:
        'Beantragen Sie die Prämie innerhalb von {{vlaams-opleidingskrediet-aanvraag}} Monaten nach dem Start Ihres tijdskrediet. Danach bekommen Sie sie vielleicht nicht mehr.',
      passed:
        'Hat Ihr tijdskrediet zusammen mit der Ausbildung begonnen? Dann konnten Sie die Prämie bis zum {{date}} beantragen. Hat es später begonnen, dann haben Sie noch Zeit.',
    },
  },
  steps: {
    tijdskrediet:
      'Beantragen Sie zuerst tijdskrediet für eine Ausbildung. Bewahren Sie den Brief mit der Entscheidung des RVA auf.',
    aanvraag: 'Beantragen Sie die Prämie bei den flämischen Behörden.',
    verlengen: 'Beantragen Sie die Prämie neu, wenn Sie Ihr tijdskrediet verlängern.',
  },
  unchecked: {
    contract: 'Ob Sie im Privatsektor schon {{contract-maanden}} Monate ohne Pause einen Vertrag haben.',
    'tewerkstelling-voorbije-jaar':
      'Wie viel Sie in dem Jahr gearbeitet haben, bevor Sie aufhören. Der Betrag hängt davon ab.',
    'beslissing-rva': 'Ob das RVA Ihnen eine Leistung beim tijdskrediet gibt.',
    gezinssituatie: 'Ob Sie allein wohnen. Dann bekommen Sie mehr.',
  },
};
