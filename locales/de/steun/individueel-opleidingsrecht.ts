import type { SteunTexts } from '../../texts.js';
import { werktInBelgie } from './gedeeld.js';

export const individueelOpleidingsrecht: SteunTexts['individueel-opleidingsrecht'] = {
  name: 'Ausbildungstage von Ihrem Arbeitgeber (individueel opleidingsrecht)',
  gives:
    'Ihr Arbeitgeber gibt Ihnen jedes Jahr einige Tage Ausbildung. Er bezahlt die Ausbildung. Sie lernen während der Arbeit oder Sie bekommen Lohn dafür.',
  decides:
    'Ihr Arbeitgeber wählt mit Ihnen, welche Ausbildung und wann. Ein Gesetz und Ihr Sektor bestimmen, wie viele Tage es sind.',
  criteria: {
    statuut: {
      yes: 'Sie arbeiten für einen Arbeitgeber, mit einem gewöhnlichen Vertrag.',
      no: 'Diese Tage sind für Menschen, die für einen Arbeitgeber arbeiten.',
      open: 'Das hängt von Ihrem Vertrag ab. Zu manchen Verträgen haben wir keine Regel gefunden.',
    },
    werkgever: {
      yes: 'Dieses Gesetz gilt für Ihren Arbeitgeber.',
      no: 'Ihr Arbeitgeber gehört nicht zum Privatsektor. Diese Tage gibt es nur im Privatsektor.',
      open: 'Das hängt davon ab, für wen Sie arbeiten. Zu manchen Arbeitgebern haben wir keine Regel gefunden.',
    },
    werkplek: {
      ...werktInBelgie,
      no: 'Sie arbeiten nicht in Belgien. Das ist ein belgisches Gesetz.',
    },
    werkgeversgrootte: {
      yes: 'Ihr Arbeitgeber hat mindestens {{dagen-werknemers}} Arbeitnehmer.',
      no: 'Ihr Arbeitgeber hat weniger als {{dagen-werknemers}} Arbeitnehmer. Dann ist er nicht verpflichtet, diese Tage zu geben. Fragen Sie, ob es trotzdem geht.',
      open: 'Das hängt davon ab, wie viele Menschen bei Ihrem Arbeitgeber arbeiten. Es müssen mindestens {{dagen-werknemers}} sein.',
    },
  },
  amounts: {
    'vanaf-20': '{{value}} Ausbildung pro Jahr, für einen Vollzeitjob',
    'vanaf-10': '{{value}} Ausbildung pro Jahr, für einen Vollzeitjob',
  },
  doubts: {
    'bestaat-nog':
      'Unsere Quellen sind von {{dagen-bron-van}} und {{dagen-bron-tot}}. Wir haben nirgends gefunden, dass diese Tage abgeschafft sind. Sicher ist es nicht. Fragen Sie Ihre Personalabteilung oder Ihre Gewerkschaft.',
    sector:
      'In vielen Sektoren gibt es eine cao (Abkommen mit den Gewerkschaften) mit einer anderen Zahl von Tagen. Bei {{dagen-werknemers-groot}} Arbeitnehmern oder mehr sind es nie weniger als {{dagen-minst}}. Fragen Sie Ihre Personalabteilung.',
    deeltijds:
      'Arbeiten Sie Teilzeit oder nicht das ganze Jahr? Dann kann die Zahl der Tage kleiner sein. Fragen Sie Ihre Personalabteilung.',
    'learning-account-weg':
      'Der Federal Learning Account ist abgeschafft. Laut dem Gesetz wurden die Daten am {{account-weg}} gelöscht. Fragen Sie Ihren Arbeitgeber, welche Ausbildungen Sie schon gemacht haben.',
    'ander-contract':
      'Haben Sie keinen gewöhnlichen Vertrag? Dann haben wir keine klare Regel gefunden. Fragen Sie Ihren Arbeitgeber oder Ihre Zeitarbeitsfirma.',
  },
  deadlines: {
    'learning-account': {
      dated:
        'Sehen Sie Ihre Ausbildungen auf mycareer.be an, spätestens am {{date}}, und speichern Sie, was Sie brauchen. Danach werden sie gelöscht.',
      passed: 'Die Daten des Federal Learning Account waren bis einschließlich {{date}} zu sehen.',
    },
  },
  steps: {
    navragen:
      'Fragen Sie Ihren Arbeitgeber, wie viele Ausbildungstage Sie dieses Jahr noch haben und ob es einen Ausbildungsplan gibt.',
    afspreken: 'Schlagen Sie eine Ausbildung vor, die zu Ihrer Arbeit passt. Sprechen Sie ab, wann Sie sie machen.',
  },
  unchecked: {
    'band-met-werk':
      'Ob die Ausbildung mit Ihrer Arbeit zu tun hat. Das Gesetz spricht von Ausbildungen für Ihre Arbeit. Wie streng das ist, haben wir nicht gefunden.',
    telling:
      'Wie viele Vollzeitstellen es bei Ihrem Arbeitgeber gibt. Das wissen wir nicht: Das Gesetz zählt zwei Menschen, die halbtags arbeiten, als einen.',
    jaar: 'Wie viele Tage Sie dieses Jahr schon benutzt haben.',
    opleidingsverlof: 'Ob Sie auch opleidingsverlof nehmen. Diese Stunden zählen nicht für diese Tage.',
  },
};
