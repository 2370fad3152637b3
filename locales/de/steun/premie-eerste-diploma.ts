import type { SteunTexts } from '../../texts.js';

export const premieEersteDiploma: SteunTexts['premie-eerste-diploma'] = {
  name: 'Prämie für einen ersten Abschluss der Sekundarschule',
  gives:
    'Machen Sie Ihren ersten Abschluss der Sekundarschule in einem centrum voor volwassenenonderwijs (CVO)? Dann bekommen Sie danach das Einschreibegeld zurück, das Sie selbst bezahlt haben.',
  decides: 'Die flämischen Behörden entscheiden, nach Ihrem Antrag.',
  criteria: {
    doel: {
      yes: 'Sie wollen einen Abschluss der Sekundarschule machen.',
      no: 'Die Prämie ist für Menschen, die einen Abschluss der Sekundarschule machen. Sie haben ein anderes Ziel gewählt.',
      open: 'Das hängt davon ab, ob Sie einen Abschluss der Sekundarschule machen wollen.',
    },
    diploma: {
      yes: 'Sie haben noch keinen Abschluss der Sekundarschule.',
      no: 'Sie haben schon einen Abschluss der Sekundarschule. Die Prämie ist nur für Menschen, die zum ersten Mal einen machen.',
      open: 'Das hängt davon ab, ob Sie schon einen Abschluss der Sekundarschule haben.',
    },
    opleiding: {
      yes: 'Sie machen eine gewöhnliche Ausbildung.',
      no: 'Die Prämie ist für Menschen, die Unterricht in einem CVO haben. Prüfungen bei der examencommissie oder eine Ausbildung in Ihrem Betrieb zählen nicht.',
      open: 'Das hängt davon ab, was für eine Ausbildung Sie machen. Die Prämie ist für Unterricht in einem CVO.',
    },
  },
  amounts: {
    semester: 'höchstens {{value}} pro Semester zurück (halbes Schuljahr)',
    schooljaar: 'höchstens {{value}} pro Schuljahr zurück',
  },
  doubts: {
    maximum:
      'Dieses Maximum ist von vor {{schooljaar-2025-maand}}. Danach stiegen die Preise. Wie viel Sie jetzt zurückbekommen, haben wir nicht gefunden. Fragen Sie die Schule.',
    opleidingscheques: 'Bezahlen Sie einen Teil mit opleidingscheques? Diesen Teil bekommen Sie nicht zurück.',
  },
  deadlines: {},
  steps: {
    bewaren: 'Bewahren Sie die Nachweise über Ihre Zahlungen auf.',
    aanvragen: 'Beantragen Sie die Prämie, wenn Sie Ihren Abschluss haben. Die Schule gibt Ihnen das Formular.',
    termijn: 'Tun Sie das innerhalb von {{premie-jaren}} Jahr, nachdem Sie Ihren Abschluss bekommen haben.',
  },
  unchecked: {
    cvo: 'Ob Sie den Unterricht in einem centrum voor volwassenenonderwijs (CVO) haben.',
    'ander-land':
      'Ob Sie in einem anderen Land schon einen Abschluss gemacht haben. Wie das zählt, haben wir nicht gefunden.',
    geslaagd: 'Ob Sie bestehen. Sie bekommen nur Geld für die Fächer zurück, in denen Sie bestehen.',
    cursusmateriaal: 'Wie viel Sie für Bücher und anderes Material bezahlen. Das bekommen Sie nicht zurück.',
  },
};
