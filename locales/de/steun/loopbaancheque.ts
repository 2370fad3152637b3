import type { SteunTexts } from '../../texts.js';

export const loopbaancheque: SteunTexts['loopbaancheque'] = {
  name: 'Loopbaancheque (Laufbahnscheck)',
  gives:
    'Sie bekommen Gespräche mit einem Laufbahnberater. Der findet mit Ihnen heraus, welche Arbeit oder welche Ausbildung zu Ihnen passt. Sie bezahlen einen Teil selbst.',
  decides: 'VDAB entscheidet über Ihren Antrag.',
  criteria: {
    periode: {
      yes: 'Sie können den loopbaancheque bis einschließlich {{cheque-tot}} beantragen.',
      no: 'Sie können jetzt keinen loopbaancheque beantragen.',
      open: 'Die Regeln von vor dem {{cheque-vanaf}} kennen wir nicht.',
      unsettled:
        'Laut einem Plan von {{cheque-plan}} endete der loopbaancheque am {{cheque-tot}}. Ob das wirklich so ist, haben wir nirgends bestätigt gefunden. Fragen Sie VDAB.',
    },
    statuut: {
      yes: 'Sie arbeiten oder Sie haben noch einen Vertrag, während Sie krank sind.',
      no: 'Der Scheck ist für Menschen, die arbeiten, als Arbeitnehmer oder als Selbstständige. Krank sein mit einem Vertrag zählt auch.',
      open: 'Das hängt davon ab, ob Sie arbeiten oder noch einen Vertrag haben.',
    },
    ervaring: {
      yes: 'Sie haben schon mindestens {{loopbaan-jaren}} Jahre gearbeitet.',
      no: 'Für einen loopbaancheque müssen Sie schon {{loopbaan-jaren}} Jahre gearbeitet haben. Das ist jetzt noch nicht so.',
      open: 'Das hängt davon ab, ob Sie schon {{loopbaan-jaren}} Jahre gearbeitet haben.',
    },
    'nog-nooit': {
      yes: 'Sie haben noch nie einen loopbaancheque benutzt.',
      no: 'Sie haben schon einen loopbaancheque benutzt. Jetzt gibt es nur einen Scheck, für Menschen, die noch nie einen hatten.',
      open: 'Das hängt davon ab, ob Sie schon einen loopbaancheque benutzt haben.',
    },
    woonplaats: {
      yes: 'Ihr Wohnort zählt.',
      no: 'Sie wohnen nicht in Flandern, Brüssel oder einem anderen europäischen Land, das zählt. Für die Wallonie zählt nur, wer aus einem solchen Land dorthin gezogen ist.',
      open: 'Das hängt davon ab, wo Sie wohnen.',
    },
  },
  amounts: {},
  doubts: {
    prijs: 'Sie bezahlen einen Teil selbst. Wie viel das jetzt ist, haben wir nicht gefunden. Fragen Sie VDAB.',
    ziek: 'Sind Sie krank und haben Sie noch einen Vertrag? Laut einer Quelle von {{cheque-ziek}} zählen Sie dann. Ob das noch so ist, wissen wir nicht. Fragen Sie VDAB.',
    aanbod:
      'Viele Laufbahnzentren sagten, dass sie {{centra-jaar}} aufhören. Vielleicht müssen Sie etwas länger suchen.',
  },
  deadlines: {
    aanvragen: {
      dated:
        'Haben Sie schon {{loopbaan-jaren}} Jahre gearbeitet und noch nie einen Scheck benutzt? Beantragen Sie ihn spätestens am {{date}}. Danach kommt laut dem Plan das loopbaankrediet.',
      passed:
        'Laut dem Plan konnten Sie den Scheck bis einschließlich {{date}} beantragen. Fragen Sie VDAB, ob es noch geht.',
    },
  },
  steps: {
    aanvragen: 'Beantragen Sie den Scheck bei VDAB, in „Mijn loopbaan“.',
    centrum: 'Wählen Sie ein anerkanntes Laufbahnzentrum und machen Sie einen Termin.',
  },
  unchecked: {
    'dag-aanvraag': 'Ob Sie an dem Tag arbeiten, an dem Sie den Scheck beantragen.',
    nederlands: 'Ob Sie die Gespräche auf Niederländisch führen können.',
    'begin-binnen-drie-maanden':
      'Ob Sie rechtzeitig beginnen. Früher musste das innerhalb von {{cheque-maanden}} Monaten nach dem Scheck sein.',
    maandquotum:
      'Ob es diesen Monat noch Schecks gibt. {{quotum-jaar}} gab es ein Maximum pro Monat. Ob das noch so ist, wissen wir nicht.',
  },
};
