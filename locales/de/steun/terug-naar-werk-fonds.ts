import type { SteunTexts } from '../../texts.js';

export const terugNaarWerkFonds: SteunTexts['terug-naar-werk-fonds'] = {
  name: 'Terug Naar Werk-fonds (Fonds für die Rückkehr zur Arbeit)',
  gives:
    'Sie bekommen einen Gutschein. Damit bezahlen Sie einen Coach oder einen Laufbahnberater, der Ihnen hilft, wieder zu arbeiten.',
  decides:
    'Das RIZIV entscheidet, innerhalb von {{fonds-dagen}} Tagen nach einem vollständigen Antrag. Das ist der Dienst hinter der Krankenversicherung.',
  criteria: {
    statuut: {
      yes: 'Sie können wegen Krankheit lange nicht arbeiten.',
      no: 'Der Fonds ist für Menschen, die wegen Krankheit lange nicht arbeiten können.',
      open: 'Das hängt davon ab, ob Sie wegen Krankheit nicht arbeiten können. Der Fonds ist auch für Menschen, die dadurch ihren Vertrag verloren haben (medische overmacht).',
    },
    reden: {
      yes: 'Sie sind länger als ein Jahr krank.',
      no: 'Der Fonds ist für Menschen, die länger als ein Jahr krank sind. Er ist auch für Menschen, die durch Krankheit ihren Vertrag verloren haben. Das passt nicht zu Ihren Antworten.',
      open: 'Sind Sie länger als ein Jahr krank? Dann geht es. Sind Sie noch kein Jahr krank? Dann geht es nur, wenn Ihr Arbeitgeber Ihren Vertrag aus medizinischen Gründen beendet hat (medische overmacht).',
    },
  },
  amounts: {
    tegoedbon: 'ein Gutschein von höchstens {{value}}',
  },
  doubts: {
    'medische-overmacht':
      'Hat Ihr Arbeitgeber Ihren Vertrag aus medizinischen Gründen beendet (medische overmacht)? Dann muss das am {{fonds-overmacht}} oder danach gewesen sein. Beantragen Sie den Gutschein innerhalb von {{fonds-maanden}} Monaten nach dem Ende Ihres Vertrags.',
    zelfstandige:
      'Waren Sie selbstständig? Der Fonds ist für Arbeitnehmer und Arbeitsuchende, die krank sind. Über Selbstständige haben wir nichts gefunden. Fragen Sie Ihre Krankenkasse.',
  },
  deadlines: {},
  steps: {
    ziekenfonds:
      'Sprechen Sie mit dem terug-naar-werkcoördinator Ihrer Krankenkasse. Fragen Sie, was am besten passt: der Gutschein oder eine herscholing. Beides zusammen geht nicht.',
    begeleider: 'Wählen Sie einen Begleiter, der vom Fonds anerkannt ist.',
    aanvragen:
      'Füllen Sie den Antrag auf der Website des RIZIV aus. Bekommen Sie den Gutschein, dann geben Sie ihn Ihrem Begleiter.',
  },
  unchecked: {
    erkend: 'Ob Ihre Krankenkasse Sie als arbeitsunfähig anerkennt, als Arbeitnehmer oder als Arbeitsuchender.',
    gezondheid:
      'Ob die Begleitung gut für Ihre Gesundheit ist. Beantragen Sie den Gutschein selbst, dann prüft ein Arzt das.',
    herscholing: 'Ob das RIZIV schon eine herscholing für Sie genehmigt hat. Dann geht es nicht.',
    geldigheid: 'Ob Sie den Gutschein rechtzeitig benutzen. Er ist {{fonds-geldig}} Monate gültig.',
  },
};
