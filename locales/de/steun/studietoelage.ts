import type { SteunTexts } from '../../texts.js';

export const studietoelage: SteunTexts['studietoelage'] = {
  name: 'Studietoelage für die Hochschule (Studienbeihilfe)',
  gives: 'Sie bekommen Geld von den flämischen Behörden, um an einer Hochschule oder Universität zu studieren.',
  decides:
    'Die flämischen Behörden entscheiden über Ihren Antrag. Sie achten auf Ihre Staatsangehörigkeit, Ihre Familie und das Einkommen.',
  criteria: {
    opleiding: {
      yes: 'Ihre Ausbildung ist Hochschulunterricht: ein graduaat, Bachelor oder Master.',
      no: 'Diese Beihilfe ist für Hochschulunterricht: ein graduaat, Bachelor oder Master. Das passt nicht zu Ihren Antworten. Für basisverpleegkunde (HBO5) gibt es die schooltoeslag des Groeipakket.',
      open: 'Das hängt davon ab, ob Sie ein graduaat, einen Bachelor oder Master machen.',
    },
    omvang: {
      yes: 'Sie belegen mindestens {{toelage-studiepunten}} studiepunten in einem Jahr.',
      no: 'Ihre Ausbildung hat keine studiepunten. Die Beihilfe ist für Menschen, die mindestens {{toelage-studiepunten}} pro Jahr belegen.',
      open: 'Das hängt davon ab, ob Sie mindestens {{toelage-studiepunten}} studiepunten pro Jahr belegen. In Ihrem letzten Jahr dürfen es weniger sein.',
    },
    gezin: {
      yes: 'Ihre Staatsangehörigkeit, Ihre Familie und das Einkommen passen zu den Regeln.',
      no: 'Ihre Staatsangehörigkeit, Ihre Familie oder das Einkommen passen nicht zu den Regeln.',
      open: 'Das hängt von Ihrer Staatsangehörigkeit, von Ihrer Familie und vom Einkommen von Ihnen oder Ihren Eltern ab. Das fragen wir hier nicht.',
    },
  },
  amounts: {},
  doubts: {
    bedrag:
      'Wie viel Sie bekommen, hängt vom Einkommen und von Ihren studiepunten ab. Die Beträge dieses Schuljahrs haben wir nicht gefunden.',
    werkende:
      'Arbeiten Sie oder haben Sie ein eigenes Einkommen? Dann ist eine Beihilfe manchmal auch möglich, mit Ihrem eigenen Einkommen als Grundlage. Fragen Sie unter {{infolijn}} nach.',
  },
  deadlines: {},
  steps: {
    nakijken:
      'Sehen Sie auf der Website über Studienbeihilfen nach, ob Sie in Frage kommen und wie Sie die Beihilfe beantragen.',
    studentendienst:
      'Bitten Sie den Studierendendienst Ihrer Schule um Hilfe. Der weiß auch, ob Sie weniger Einschreibegeld bezahlen.',
  },
  unchecked: {
    diplomacontract: 'Ob Sie einen diplomacontract haben. Mit einem anderen Vertrag geht es nicht.',
    'laatste-jaar':
      'Ob das das letzte Jahr Ihres Studiums ist. Dann dürfen Sie weniger als {{toelage-studiepunten}} studiepunten belegen.',
    krediet: 'Ob Sie schon viele Jahre eine Beihilfe bekommen haben. Es gibt ein Maximum.',
    'soort-studie':
      'Ob Sie nach Ihrem Bachelor oder Master ein weiteres Studium machen, zum Beispiel ein Postgraduat. Dafür gibt es keine Beihilfe.',
  },
};
