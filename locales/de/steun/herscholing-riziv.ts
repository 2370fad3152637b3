import type { SteunTexts } from '../../texts.js';

export const herscholingRiziv: SteunTexts['herscholing-riziv'] = {
  name: 'Herscholing über Ihre Krankenkasse (Umschulung)',
  gives:
    'Können Sie wegen Ihrer Krankheit Ihre frühere Arbeit nicht mehr tun? Dann kann die Krankenversicherung eine Ausbildung für andere Arbeit bezahlen. Ihr Krankengeld läuft weiter, solange die Ausbildung dauert.',
  decides:
    'Der adviserend arts Ihrer Krankenkasse reicht den Antrag ein. Das RIZIV, der Dienst hinter der Krankenversicherung, entscheidet.',
  criteria: {
    statuut: {
      yes: 'Sie können wegen Krankheit lange nicht arbeiten.',
      no: 'Diese herscholing ist für Menschen, die wegen Krankheit lange nicht arbeiten können.',
      open: 'Das hängt davon ab, ob Sie wegen Krankheit lange nicht arbeiten können.',
    },
    beroep: {
      yes: 'Sie können Ihre frühere Arbeit nicht mehr tun.',
      no: 'Sie können Ihre frühere Arbeit noch tun.',
      open: 'Es ist für Menschen, die die Arbeit von früher nicht mehr tun können. Das haben wir Sie nicht gefragt.',
    },
    akkoord: {
      yes: 'Das RIZIV hat die Ausbildung genehmigt.',
      no: 'Das RIZIV hat die Ausbildung nicht genehmigt.',
      open: 'Der adviserend arts und das RIZIV müssen einverstanden sein, bevor Sie beginnen.',
    },
  },
  amounts: {},
  doubts: {
    vooraf:
      'Beginnen Sie nicht, bevor Sie das Einverständnis haben. Ohne Einverständnis bezahlt das RIZIV nichts. Fragen Sie dann auch, ob Ihre Leistung weiterläuft.',
    daarna:
      'Nach der Ausbildung prüft man noch einmal, ob Sie arbeiten können, in Ihrem neuen Beruf. Ihre Leistung kann dann nach einigen Monaten enden. Fragen Sie danach, bevor Sie beginnen.',
  },
  deadlines: {},
  steps: {
    arts: 'Machen Sie einen Termin mit dem adviserend arts Ihrer Krankenkasse.',
    voorstel: 'Nehmen Sie einen Vorschlag für eine Ausbildung mit oder bitten Sie um Hilfe bei der Wahl.',
    beslissing:
      'Warten Sie auf die Entscheidung des RIZIV. Sind Sie nicht einverstanden? Dann können Sie zum Arbeitsgericht.',
  },
  unchecked: {
    erkend: 'Ob Ihre Krankenkasse Sie als arbeitsunfähig anerkennt und ob Ihre Gesundheit eine Ausbildung erlaubt.',
    vrijwillig: 'Ob Sie die Ausbildung selbst wählen. Das muss so sein.',
    fonds:
      'Ob Sie schon einen Gutschein vom Terug Naar Werk-fonds bekommen haben. Zusammen mit einer herscholing geht das nicht.',
  },
};
