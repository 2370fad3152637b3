import type { SteunTexts } from '../../texts.js';
import { werkzoekende } from './gedeeld.js';

export const vdabOpleiding: SteunTexts['vdab-opleiding'] = {
  name: 'Kostenlose Ausbildung über VDAB',
  gives:
    'Wer Arbeit sucht, macht eine Ausbildung mit einem Stern auf vdab.be kostenlos. Auch das Kursmaterial und die Sicherheitskleidung sind kostenlos. Manchmal bezahlt VDAB auch die Fahrt und die Kinderbetreuung.',
  decides: 'VDAB entscheidet, ob Sie mit der Ausbildung beginnen können.',
  criteria: {
    statuut: {
      yes: werkzoekende,
      no: 'Diese kostenlosen Ausbildungen sind für Menschen, die Arbeit suchen und als arbeitsuchend eingetragen sind.',
      open: 'Sind Sie krank? Dann geht es in einem Programm, um wieder arbeiten zu gehen. Sie besprechen das mit Ihrer Krankenkasse und VDAB.',
    },
    woonplaats: {
      yes: 'Sie wohnen in Flandern oder Brüssel.',
      no: 'Sie wohnen nicht in Flandern oder Brüssel.',
      open: 'Wohnen Sie nicht in Flandern oder Brüssel? Ob die Ausbildung dann kostenlos ist, haben wir nicht gefunden.',
    },
    erkenning: {
      yes: 'Ihre Ausbildung hat einen Stern: VDAB erkennt sie an.',
      no: 'Ihre Ausbildung hat keinen Stern. Diese Ausbildungen sind nicht kostenlos über VDAB. Suchen Sie auf vdab.be eine ähnliche Ausbildung mit einem Stern.',
      open: 'Das hängt von der Ausbildung ab. Auf vdab.be steht ein Stern bei den Ausbildungen, die VDAB anerkennt.',
    },
  },
  amounts: {
    uurpremie:
      'manchmal {{value}} für jede Stunde, die Sie besuchen, von Ihrer Krankenkasse: Ihr Vermittler bei VDAB beantragt das (Betrag von einer Seite von {{ziek-van}} bis {{ziek-tot}})',
    slaagpremie:
      'manchmal noch {{value}}, wenn Sie bestehen (Betrag von einer Seite von {{ziek-van}} bis {{ziek-tot}})',
    verplaatsing:
      'manchmal {{value}} für die Fahrt, oder ein Abonnement von De Lijn (Betrag von einer Seite von {{verplaatsing-van}} bis {{verplaatsing-tot}})',
    kinderopvang:
      'manchmal Kinderbetreuung, an schulfreien Tagen höchstens {{value}} (Betrag von einer Seite von {{opvang-van}} bis {{opvang-tot}})',
  },
  doubts: {
    bedragen:
      'Dass die Ausbildung kostenlos ist, und die Beträge für Fahrt und Kinderbetreuung, haben wir auf älteren Seiten gelesen. Fragen Sie VDAB, was jetzt gilt.',
    stimulanspremie:
      'Früher gab es auch eine Prämie bei einer langen Ausbildung, zum Beispiel für Menschen, die für eine Familie sorgen. Ob es sie noch gibt, wissen wir nicht. Fragen Sie VDAB.',
    ziek: 'Sind Sie krank? Die Ausbildung ist nur kostenlos, wenn sie in Ihr Programm zur Arbeit passt. Fragen Sie zuerst Ihre Krankenkasse.',
    brussel:
      'Wohnen Sie in Brüssel? Dann müssen Sie bei Actiris eingetragen sein. VDAB gibt dort Ausbildungen auf Niederländisch. Das steht auf einer Seite von etwa {{brussel-jaar}}.',
    elders:
      'In der Wallonie hilft Ihnen Le Forem (der Dienst für Arbeit), in der Deutschsprachigen Gemeinschaft das Arbeitsamt (ADG). Fragen Sie VDAB, ob Sie diese Ausbildung auch kostenlos machen können.',
  },
  deadlines: {},
  steps: {
    ziekenfonds: 'Fragen Sie zuerst Ihre Krankenkasse, ob die Ausbildung in Ihr Programm zur Arbeit passt.',
    inschrijven: 'Tragen Sie sich bei VDAB als arbeitsuchend ein.',
    'inschrijven-actiris': 'Tragen Sie sich bei Actiris als arbeitsuchend ein.',
    zoeken: 'Suchen Sie auf der Website von VDAB eine Ausbildung mit einem Stern.',
    bemiddelaar:
      'Besprechen Sie die Ausbildung vor dem Start mit Ihrem Vermittler. Fragen Sie auch, welche Kosten VDAB bezahlt.',
  },
  unchecked: {
    ingeschreven: 'Ob Sie als arbeitsuchend eingetragen sind.',
    voorkennis: 'Ob Sie die Vorkenntnisse haben, die die Ausbildung verlangt, zum Beispiel genug Niederländisch.',
    nut: 'Ob die Ausbildung zu der Arbeit passt, die Sie suchen. Das sehen Sie sich mit VDAB an.',
  },
};
