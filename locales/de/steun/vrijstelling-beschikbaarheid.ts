import type { SteunTexts } from '../../texts.js';
import { eindeUitkeringDagen } from './einde-uitkering.js';
import { eindeUitkering } from './gedeeld.js';

export const vrijstellingBeschikbaarheid: SteunTexts['vrijstelling-beschikbaarheid'] = {
  name: 'Vrijstelling van beschikbaarheid (Sie müssen keine Arbeit suchen)',
  gives:
    'Solange Ihre Leistung läuft, behalten Sie sie, während Sie eine Ausbildung machen. Sie müssen dann keine Arbeit suchen und keinen Job annehmen.',
  decides: 'In Flandern entscheidet VDAB über Ihre Befreiung.',
  criteria: {
    uitkering: {
      yes: 'Sie bekommen eine Leistung vom RVA.',
      no: 'Eine Befreiung ist für Menschen, die Arbeit suchen und eine Leistung vom RVA bekommen.',
      open: 'Das hängt davon ab, ob Sie eine Leistung vom RVA bekommen.',
    },
    woonplaats: {
      yes: 'Sie wohnen in Flandern. Dann entscheidet VDAB.',
      no: 'Sie wohnen nicht in Belgien. VDAB gibt die Befreiung Menschen, die in Flandern wohnen.',
      open: 'Das hängt davon ab, wo Sie wohnen. In Flandern entscheidet VDAB, anderswo die Arbeitsverwaltung Ihrer Region.',
      unsettled:
        'Sie wohnen nicht in Flandern. Die Arbeitsverwaltung Ihrer Region entscheidet, und nicht VDAB. Die Regeln dort konnten wir nicht lesen.',
    },
    omvang: {
      yes: 'Ihre Ausbildung dauert mindestens {{dagopleiding-weken}} Wochen, mit durchschnittlich {{dagopleiding-uren}} Stunden pro Woche, vor allem tagsüber.',
      no: 'Ihre Ausbildung ist zu kurz oder sie ist vor allem am Abend oder am Wochenende. Nötig sind mindestens {{dagopleiding-weken}} Wochen, mit durchschnittlich {{dagopleiding-uren}} Stunden pro Woche, vor allem tagsüber. An der Hochschule sind es {{dagopleiding-studiepunten}} neue studiepunten.',
      open: 'Das hängt von der Dauer ab: mindestens {{dagopleiding-weken}} Wochen, mit durchschnittlich {{dagopleiding-uren}} Stunden pro Woche, vor allem tagsüber.',
    },
    opleiding: {
      yes: 'Ihre Ausbildung hat einen Stern auf vdab.be. In Flandern beginnt die Befreiung dann von selbst, wenn Sie starten dürfen.',
      no: 'VDAB erkennt Ihre Ausbildung nicht an.',
      open: 'Mit einem Stern auf vdab.be kommt die Befreiung in Flandern von selbst. Ohne Stern müssen Sie sie beantragen, und VDAB entscheidet.',
    },
  },
  amounts: {},
  doubts: {
    einddatum: eindeUitkering,
    daling: 'Ihre Leistung kann während der Ausbildung sinken. Fragen Sie Ihre Gewerkschaft, die Hulpkas oder das RVA.',
    'andere-opleiding':
      'Für eine Ausbildung ohne Stern gibt es noch Bedingungen. Sie muss Ihre Chance auf Arbeit größer machen. Meistens sind Sie seit mindestens {{school-jaren}} Jahren aus der Schule. Für Hochschulunterricht haben Sie meistens noch keinen Hochschulabschluss. Fragen Sie VDAB.',
    'korte-opleiding':
      'Eine Ausbildung am Abend, am Wochenende oder mit weniger als {{dagopleiding-studiepunten}} studiepunten ist meistens erlaubt. Sie suchen dann weiter Arbeit. Fragen Sie zuerst VDAB.',
  },
  deadlines: {
    ...eindeUitkeringDagen,
    aanvraag: {
      dated: 'Beantragen Sie die Befreiung vor dem Start, also spätestens am {{date}}.',
      undated: 'Beantragen Sie die Befreiung, bevor Sie mit der Ausbildung beginnen.',
      passed:
        'Sie mussten die Befreiung vor dem Start beantragen, spätestens am {{date}}. Fragen Sie, ob es noch geht.',
    },
  },
  steps: {
    einde:
      'Fragen Sie Ihre Gewerkschaft oder die Hulpkas, wann Ihre Leistung endet, und sehen Sie, ob Ihre Ausbildung dann noch läuft.',
    dienst:
      'Beantragen Sie die Befreiung vor dem Start bei der Arbeitsverwaltung Ihrer Region: Actiris in Brüssel, Le Forem in der Wallonie, das Arbeitsamt (ADG) in der Deutschsprachigen Gemeinschaft.',
    bemiddelaar: 'Besprechen Sie die Ausbildung mit Ihrem Vermittler bei VDAB.',
    aanvraag: 'Beantragen Sie die Befreiung in „Mijn loopbaan“ bei VDAB, wenn die Ausbildung keinen Stern hat.',
  },
  unchecked: {
    traject: 'Ob die Ausbildung zu der Arbeit passt, die Sie suchen. Das sieht sich VDAB an.',
    inkomensgarantie:
      'Ob Sie Teilzeit arbeiten, mit einer zusätzlichen Leistung vom RVA. Auch dann ist eine Befreiung möglich.',
    bijkomend: 'Ob Sie die Bedingungen für Ihre Art von Studium erfüllen.',
  },
};
