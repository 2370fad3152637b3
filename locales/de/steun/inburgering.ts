import type { SteunTexts } from '../../texts.js';

export const inburgering: SteunTexts['inburgering'] = {
  name: 'Inburgeringstraject (Integrationsprogramm)',
  gives:
    'Sie lernen Niederländisch und Sie lernen, wie das Leben hier funktioniert. Sie bekommen Hilfe bei Arbeit oder einer Ausbildung und Sie lernen Menschen kennen.',
  decides:
    'Das Agentschap Integratie en Inburgering sieht sich an, ob Sie am Programm teilnehmen müssen oder dürfen. In Antwerpen ist das Atlas, in Gent Amal, in Brüssel Bon.',
  criteria: {
    doel: {
      yes: 'Sie wollen Niederländisch lernen.',
      no: 'Ein inburgeringstraject beginnt mit Niederländisch lernen. Sie haben ein anderes Ziel gewählt. Wollen Sie trotzdem daran teilnehmen? Dann wählen Sie als Ziel Niederländisch lernen.',
      open: 'Das hängt davon ab, ob Sie Niederländisch lernen wollen.',
    },
    nieuw: {
      yes: 'Sie sind neu in Belgien.',
      no: 'Dieses Programm ist für Menschen, die neu in Belgien sind. Niederländischunterricht können Sie auch ohne dieses Programm machen.',
      open: 'Das hängt davon ab, ob Sie neu in Belgien sind und ob Sie an der inburgering teilnehmen müssen oder dürfen.',
    },
    bescherming: {
      yes: 'Sie bitten jetzt nicht um Schutz (Asyl).',
      no: 'Sie bitten um Schutz (Asyl). Seit dem {{asiel-sinds}} können Sie dann an keinem inburgeringstraject teilnehmen. Niederländischunterricht dürfen Sie aber machen.',
      open: 'Das hängt davon ab, ob Sie um Schutz (Asyl) bitten. Wer noch auf eine Entscheidung wartet, nimmt an keinem Programm teil.',
    },
    woonplaats: {
      yes: 'Sie wohnen in Flandern oder Brüssel.',
      no: 'Sie wohnen nicht in Flandern oder Brüssel. Dieses Programm ist nur für Menschen, die dort wohnen.',
      open: 'Das hängt davon ab, wo Sie wohnen.',
    },
  },
  amounts: {
    prijs: 'Preis des ganzen Programms: {{value}}',
  },
  doubts: {
    gratis: 'Manche Menschen bezahlen jetzt nichts, zum Beispiel manche Arbeitsuchende.',
    leefloon: 'Mit einem leefloon bezahlen Sie jetzt nichts für das Programm.',
    brussel: 'Wohnen Sie in Brüssel? Dort ist das Programm kostenlos.',
    hervorming:
      '{{inburgering-jaar}} hat die Flämische Regierung neue Regeln genehmigt: Mehr Menschen müssen bezahlen. Ab wann, haben wir nicht gefunden. Fragen Sie also immer nach dem Preis.',
  },
  deadlines: {},
  steps: {
    aanmelden: 'Melden Sie sich beim Agentschap Integratie en Inburgering an, oder bei Atlas, Amal oder Bon.',
    prijs: 'Fragen Sie, ob Sie bezahlen müssen und wie viel.',
  },
  unchecked: {
    'moet-of-mag': 'Ob Sie am Programm teilnehmen müssen oder teilnehmen dürfen.',
    'tijdelijke-bescherming':
      'Ob Sie vorübergehenden Schutz haben, wie Menschen aus der Ukraine. Diese Regel ist nicht geprüft.',
  },
};
