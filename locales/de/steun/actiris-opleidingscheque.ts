import type { SteunTexts } from '../../texts.js';
import { werkzoekende } from './gedeeld.js';

export const actirisOpleidingscheque: SteunTexts['actiris-opleidingscheque'] = {
  name: 'Opleidingscheque van Actiris (Bildungsscheck, Brüssel)',
  gives:
    'Sie beginnen einen neuen Job und machen in den ersten {{actiris-maanden}} Monaten eine Ausbildung, die dazu passt. Actiris bezahlt die Hälfte. Ihr Arbeitgeber bezahlt den Rest.',
  decides: 'Actiris entscheidet über Ihren Antrag.',
  criteria: {
    statuut: {
      yes: werkzoekende,
      no: 'Dieser Scheck ist für Menschen, die Arbeit suchen und bei Actiris eingetragen sind.',
      open: 'Das hängt davon ab, ob Sie Arbeit suchen.',
    },
    woonplaats: {
      yes: 'Sie wohnen in Brüssel.',
      no: 'Dieser Scheck ist für Menschen, die in Brüssel wohnen.',
      open: 'Das hängt davon ab, ob Sie in Brüssel wohnen.',
    },
    'nieuwe-job': {
      yes: 'Ein Arbeitgeber bietet Ihnen einen festen Vertrag an.',
      no: 'Nötig ist ein Arbeitgeber, der Ihnen einen festen Vertrag anbietet.',
      open: 'Ein Arbeitgeber muss Ihnen einen festen Vertrag anbieten, mindestens halbtags. Sie dürfen noch nicht unterschrieben haben.',
    },
    profiel: {
      yes: 'Sie haben höchstens einen Abschluss der Sekundarschule.',
      no: 'Sie haben einen höheren Abschluss als den der Sekundarschule.',
      open: 'Haben Sie einen höheren Abschluss als den der Sekundarschule? Dann geht es, wenn Sie {{actiris-jaren}} Jahre ohne Arbeit eingetragen sind, mindestens {{actiris-leeftijd}} Jahre alt sind oder eine anerkannte Behinderung haben.',
    },
  },
  amounts: {
    helft: 'die Hälfte des Preises, höchstens {{value}}',
  },
  doubts: {
    jaar: 'Diese Regeln und der Betrag sind von {{actiris-stand}}. Fragen Sie Actiris, ob sie noch so sind.',
    profiel: 'Ob das bei Ihnen so ist, haben wir nicht gefragt. Fragen Sie bei Actiris nach.',
    'andere-cheques':
      '{{actiris-stand}} hatte Actiris auch Schecks für Sprachen und Computer, für Menschen mit einem neuen Job. Ob es sie noch gibt, wissen wir nicht. Fragen Sie Actiris.',
  },
  deadlines: {},
  steps: {
    consulent: 'Bitten Sie Ihren Berater bei Actiris um den Scheck, bevor Sie Ihren Vertrag unterschreiben.',
    contract: 'Unterschreiben Sie danach Ihren Vertrag und geben Sie Actiris eine Kopie.',
  },
  unchecked: {
    ingeschreven: 'Ob Sie bei Actiris eingetragen sind.',
    contract: 'Ob Ihr Vertrag unbefristet ist, und mindestens halbtags.',
    zetel: 'Ob Ihr Arbeitgeber eine Niederlassung in Brüssel hat.',
    zelfstandige: 'Ob Sie sich selbstständig machen. Dann ist der Scheck auch möglich, vor dem Start.',
  },
};
