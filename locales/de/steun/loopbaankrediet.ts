import type { SteunTexts } from '../../texts.js';

export const loopbaankrediet: SteunTexts['loopbaankrediet'] = {
  name: 'Loopbaankrediet (Laufbahnberatung, Plan für {{krediet-jaar}})',
  gives:
    'Das ist ein Plan für den {{krediet-vanaf}}. Sie sprechen mit einem Laufbahnberater, einmal in Ihrer Laufbahn. Sie bezahlen einen Teil selbst.',
  decides: 'Laut dem Plan entscheiden die flämischen Behörden. Den endgültigen Text haben wir nicht gefunden.',
  criteria: {
    begonnen: {
      yes: 'Das loopbaankrediet gibt es laut dem Plan seit dem {{krediet-vanaf}}.',
      no: 'Das loopbaankrediet beginnt laut dem Plan erst am {{krediet-vanaf}}.',
      open: 'Das hängt davon ab, wann das loopbaankrediet beginnt.',
      unsettled:
        'Das loopbaankrediet stand in einem Plan von {{cheque-plan}}, ab dem {{krediet-vanaf}}. Die endgültigen Regeln haben wir nicht gefunden. Fragen Sie VDAB, ob es schon da ist.',
    },
    statuut: {
      yes: 'Sie arbeiten als Arbeitnehmer oder als Selbstständiger.',
      no: 'Das loopbaankrediet ist für Menschen geplant, die arbeiten.',
      open: 'Das hängt davon ab, ob Sie arbeiten. Ohne Arbeit oder bei langer Krankheit ist es nicht klar.',
    },
    ervaring: {
      yes: 'Sie haben schon mindestens {{loopbaan-jaren}} Jahre gearbeitet.',
      no: 'Laut dem Plan müssen Sie schon {{loopbaan-jaren}} Jahre gearbeitet haben. Das ist jetzt noch nicht so.',
      open: 'Das hängt davon ab, ob Sie schon {{loopbaan-jaren}} Jahre gearbeitet haben.',
    },
    'nog-nooit': {
      yes: 'Sie haben noch nie einen loopbaancheque benutzt.',
      no: 'Sie haben schon einen loopbaancheque benutzt.',
      open: 'Haben Sie schon einen loopbaancheque benutzt? Dann ist es nicht klar, ob Sie das bekommen.',
    },
  },
  amounts: {
    uren: '{{value}} Gespräche, laut dem Plan',
  },
  doubts: {},
  deadlines: {},
  steps: {
    navragen: 'Fragen Sie VDAB, ob das loopbaankrediet begonnen hat und wie Sie es beantragen.',
  },
  unchecked: {
    'eigen-bijdrage':
      'Wie viel Sie selbst bezahlen. Laut dem Plan sind das {{krediet-laag}} oder {{krediet-hoog}} Euro pro Stunde. Es hängt von Ihrem Abschluss ab.',
    woonplaats: 'Ob Ihr Wohnort zählt. Dazu haben wir nichts gefunden.',
  },
};
