import type { SteunTexts } from '../../texts.js';
import { werkzoekende } from './gedeeld.js';

export const ibo: SteunTexts['ibo'] = {
  name: 'Ausbildung am Arbeitsplatz (IBO)',
  gives:
    'Sie lernen einen Job bei einem Arbeitgeber, mindestens {{ibo-weken}} Wochen lang. Der Arbeitgeber bezahlt Ihnen eine Prämie und Ihre Fahrt. Danach bekommen Sie einen Vertrag, der mindestens genauso lang dauert.',
  decides: 'VDAB und der Arbeitgeber entscheiden zusammen.',
  criteria: {
    statuut: {
      yes: werkzoekende,
      no: 'Eine IBO ist für Menschen, die Arbeit suchen und als arbeitsuchend eingetragen sind.',
      open: 'Sind Sie krank? Ob eine IBO dann möglich ist, haben wir nicht gefunden. Fragen Sie Ihre Krankenkasse und VDAB.',
    },
    werkgever: {
      yes: 'Ein Arbeitgeber will Sie ausbilden und danach einstellen.',
      no: 'Sie haben keinen Arbeitgeber, der Sie ausbilden will.',
      open: 'Sie müssen einen Arbeitgeber finden, der Sie ausbilden will und danach einstellt. Er muss eine Niederlassung in Flandern oder Brüssel haben.',
    },
    periode: {
      yes: 'Das sind die Regeln seit dem {{ibo-sinds}}.',
      no: 'Diese Regeln gelten seit dem {{ibo-sinds}}.',
      open: 'Die Regeln von vor dem {{ibo-sinds}} kennen wir nicht.',
    },
  },
  amounts: {
    duur: 'die Ausbildung dauert höchstens {{value}}',
  },
  doubts: {
    premie:
      'Wie viel Sie bekommen, ist verschieden. Zusammen mit Ihrer Leistung rechnet man mit {{ibo-premie-1}}, {{ibo-premie-2}}, {{ibo-premie-3}} oder {{ibo-premie-4}} % des Anfangslohns im Sektor. Fragen Sie VDAB und den Arbeitgeber, bevor Sie unterschreiben.',
    'zonder-uitkering':
      'Bekommen Sie keine Leistung? Dann bezahlt das RVA manchmal eine Leistung für die Ausbildung. Das steht auf einer Seite von {{ibo-pagina}}. Fragen Sie das RVA, ob das noch so ist.',
    leefloon:
      'Bekommen Sie ein leefloon? Was damit während einer IBO geschieht, haben wir nicht gefunden. Fragen Sie das OCMW.',
  },
  deadlines: {},
  steps: {
    vdab: 'Möchten Sie eine IBO? Sagen Sie es VDAB. Sie rufen an oder Sie fragen Ihren Vermittler.',
    werkgever:
      'Suchen Sie einen Arbeitgeber, der Sie ausbilden will. Sie dürfen auch selbst einen Arbeitgeber fragen, ob er eine IBO will.',
    contract: 'Unterschreiben Sie den Vertrag vor dem Start, zusammen mit dem Arbeitgeber und VDAB.',
  },
  unchecked: {
    ingeschreven: 'Ob Sie als arbeitsuchend ohne Arbeit eingetragen sind.',
    'vorige-job':
      'Ob Sie schon für diesen Arbeitgeber gearbeitet haben oder Ihren letzten Job gekündigt haben, um eine IBO zu machen. Laut einer älteren Quelle ist das nicht erlaubt.',
    nederlands: 'Ob die Ausbildung auf Niederländisch ist. In Brüssel muss das so sein.',
  },
};
