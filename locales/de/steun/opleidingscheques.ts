import type { SteunTexts } from '../../texts.js';
import { contract } from './gedeeld.js';

const helePrijs = 'für diese Ausbildung vielleicht der ganze Preis, höchstens {{value}} pro Schuljahr';

export const opleidingscheques: SteunTexts['opleidingscheques'] = {
  name: 'Opleidingscheques (Bildungsschecks)',
  gives:
    'Mit einem Scheck bezahlen Sie eine Ausbildung oder einen Teil davon. Flandern bezahlt die Hälfte des Schecks, und manchmal alles.',
  decides: 'Die flämischen Behörden entscheiden über Ihren Antrag.',
  criteria: {
    statuut: {
      ...contract,
      no: 'Opleidingscheques sind für Menschen, die jetzt als Arbeitnehmer arbeiten. Ein Studentenjob zählt nicht.',
    },
    woonplaats: {
      yes: 'Ihr Wohnort zählt.',
      no: 'Sie wohnen nicht in Flandern oder Brüssel. Die Ausnahmen für Menschen, die dort arbeiten, passen nicht zu Ihren Antworten.',
      open: 'Das hängt davon ab, wo Sie wohnen, und manchmal auch, wo Sie arbeiten.',
    },
    opleiding: {
      yes: 'Ihre Ausbildung passt zu Ihrem Abschluss.',
      no: 'Ihre Ausbildung passt nicht zu den Regeln. Mit höchstens einem Abschluss der Sekundarschule zählt eine Ausbildung aus der Opleidingsdatabank (der flämischen Liste). Mit jedem Abschluss zählt eine Ausbildung von mindestens {{korte-uren}} Stunden aus einem persoonlijk ontwikkelingsplan. Dieser Plan kommt aus der loopbaanbegeleiding.',
      open: 'Das hängt von Ihrem Abschluss und von der Ausbildung ab. Sie muss in der Opleidingsdatabank stehen (der flämischen Liste) oder in einem persoonlijk ontwikkelingsplan (aus der loopbaanbegeleiding).',
    },
    betaling: {
      yes: 'Sie haben die Ausbildung selbst gewählt und Sie bezahlen sie selbst.',
      no: 'Opleidingscheques sind für eine Ausbildung, die Sie selbst wählen und selbst bezahlen.',
      open: 'Das hängt davon ab, wer die Ausbildung gewählt hat und wer sie bezahlt.',
    },
  },
  amounts: {
    'zonder-secundair': helePrijs,
    helft: '{{value}} des Preises dieser Ausbildung',
    plafond: 'meistens die Hälfte des Preises, höchstens {{value}} pro Schuljahr',
    'plafond-hoger-onderwijs': 'an der Hochschule die Hälfte des Preises, höchstens {{value}} pro Schuljahr',
    verhoogd: helePrijs,
  },
  doubts: {
    brevet:
      'Nach einer alten Seite von VDAB zählt ein brevet nicht als Hochschulbildung. Fragen Sie unter der Nummer {{infolijn}}, ob das noch so ist.',
    inkomensgarantie:
      'Bekommen Sie eine Leistung zu Ihrem Lohn? Mit Arbeitslosengeld können Sie keine Schecks bekommen. Ob das auch für eine inkomensgarantie-uitkering gilt, haben wir nicht gefunden. Fragen Sie unter {{infolijn}} nach, bevor Sie bezahlen.',
    'bestaat-nog':
      'Wir haben keine Bestätigung gefunden, dass es opleidingscheques im Schuljahr {{schooljaar-2026}} noch gibt. Wir haben auch nirgends gefunden, dass sie abgeschafft sind. Fragen Sie unter {{infolijn}} nach.',
    'bestaat-nog-vanaf-2027-2028':
      'Wir haben keine Bestätigung gefunden, dass es opleidingscheques ab dem Schuljahr {{schooljaar-2027}} noch gibt. Fragen Sie unter {{infolijn}} nach.',
    cursusmateriaal:
      'Laut zwei Schulen können Sie auch Bücher und anderes Material mit Schecks bezahlen. Beantragen Sie dafür einen eigenen Scheck.',
    jaar: 'Das Maximum gilt wahrscheinlich pro Schuljahr. Manche Quellen sagen pro Kalenderjahr. Fragen Sie unter {{infolijn}} nach.',
    verhoogd:
      'Für manche Ausbildungen bezahlt Flandern alles. Laut einer Quelle gilt das nur für Menschen ohne Abschluss der Sekundarschule. Eine beroepskwalificatie zählt nur bis Stufe {{cheque-niveau}}, also keine von der Hochschule. Fragen Sie unter {{infolijn}} nach.',
    'werkt-in-buitenland':
      'Arbeiten Sie nicht in Belgien? Wir haben nirgends gefunden, dass Sie dann keine Schecks bekommen, aber auch nicht, dass es erlaubt ist. Fragen Sie unter {{infolijn}} nach.',
    examencommissie:
      'Dass die Prüfungen bei der examencommissie zählen, steht in einer Quelle von {{cheque-examens}}. In der Opleidingsdatabank stehen sie nicht. Fragen Sie unter {{infolijn}} nach.',
    wallonie:
      'Wohnen Sie in der Wallonie? Laut den flämischen Behörden müssen Sie aus einem anderen europäischen Land dorthin gezogen sein. Laut einer Gewerkschaft ist das nicht nötig. Fragen Sie unter {{infolijn}} nach.',
    'ander-contract':
      'Mit einem Lehrvertrag von weniger als {{leerovereenkomst-uren}} Stunden pro Monat bekommen Sie keine Schecks. Über einen flexi-job oder eine Ausbildung am Arbeitsplatz (IBO) haben wir nichts gefunden. Fragen Sie unter {{infolijn}} nach.',
    uitzendkracht: 'Machen Sie Zeitarbeit? Beantragen Sie den Scheck an einem Tag, an dem Sie arbeiten.',
  },
  deadlines: {
    kopen: {
      dated:
        'Fragen Sie unter {{infolijn}}, ob es den Scheck noch gibt. Kaufen Sie ihn dann am besten, bevor Ihre Ausbildung beginnt, spätestens am {{date}}.',
      undated:
        'Fragen Sie unter {{infolijn}}, ob es den Scheck noch gibt. Kaufen Sie ihn dann am besten, bevor Ihre Ausbildung beginnt.',
      passed:
        'Sie mussten Ihren Scheck wahrscheinlich spätestens am {{date}} kaufen. Fragen Sie unter {{infolijn}}, ob es noch geht.',
    },
  },
  steps: {
    label: 'Sehen Sie nach, ob die Ausbildung in der Opleidingsdatabank das Label für opleidingscheques hat.',
    bestellen:
      'Beantragen Sie Ihren Scheck auf der Website der flämischen Behörden. Sie melden sich mit itsme oder einem anderen digitalen Schlüssel an.',
    afgeven: 'Geben Sie den Scheck dem Anbieter.',
  },
  unchecked: {
    label: 'Ob Ihre Ausbildung in der Opleidingsdatabank das Label für opleidingscheques hat.',
    bijberoep: 'Ob Sie einen Nebenberuf haben. Das ist erlaubt, aber wir konnten nicht alle Regeln dazu lesen.',
    uitkering: 'Ob Sie Arbeitslosengeld bekommen. Dann geht es nicht. Vorübergehend arbeitslos sein ist aber erlaubt.',
    geldigheid: 'Wie lange Ihr Scheck gültig ist. Benutzen Sie ihn rechtzeitig.',
    'ander-voordeel': 'Ob jemand anders dieselben Kosten bezahlt, zum Beispiel Ihr Arbeitgeber. Dann geht es nicht.',
  },
};
