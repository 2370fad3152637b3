import type { AanbodTexts } from '../texts.js';

const plan = 'die Ausbildung in einem persoonlijk ontwikkelingsplan steht (aus der loopbaanbegeleiding)';
const hoogstensSecundair = 'Sie höchstens einen Abschluss der Sekundarschule haben';
const diplomaOfPlan = `${hoogstensSecundair}, oder ${plan}`;
const metLabel = `${hoogstensSecundair} und die Ausbildung das Label für opleidingscheques hat`;
const percent = 'Sie mindestens {{tewerkstelling}} % einer Vollzeitstelle arbeiten';
const ancienniteit = 'Sie schon seit mindestens {{ancienniteit}} Monaten bei Ihrem Arbeitgeber arbeiten';
const minderWerken = 'Sie eine Zeit lang weniger arbeiten wollen, oder eine Zeit lang gar nicht';
const inPrivesector = 'Sie als Arbeitnehmer im Privatsektor oder in der socialprofit';

/** What stands beside a course. The clauses stand behind "Wenn": their verb comes last. */
export const aanbod: AanbodTexts = {
  title: 'Hilfe für diese Ausbildung',
  count_one: 'Hilfe für diese Ausbildung: {{count}} Möglichkeit',
  count_other: 'Hilfe für diese Ausbildung: {{count}} Möglichkeiten',
  worth: 'Vielleicht {{worth}}.',
  worthTitle: 'Hilfe für diese Ausbildung: vielleicht {{worth}}',
  worthUpTo: 'bis zu {{worth}}',
  intro:
    'Mit dieser Ausbildung können Sie vielleicht Hilfe bekommen. Sehen Sie, was zu Ihnen passt. Es gibt noch andere Bedingungen.',
  none: 'Bei dieser Ausbildung haben wir keine Hilfe gefunden, die für Flandern gilt.',
  unknown:
    'Wir wissen noch nicht genug über diese Ausbildung. Beantworten Sie einige Fragen. Dann sehen Sie, welche Hilfe passt.',
  clauses: 'Wenn {{clauses}}.',
  clauseList: 'Das geht, wenn',
  maybe: 'Vielleicht auch: {{names}}',
  caution: 'Achtung: {{caution}}',
  doubts: 'Was ist nicht sicher?',
  elsewhere: 'Wohnen oder arbeiten Sie nicht in Flandern?',
  open: 'Sehen, was für Sie geht',
  close: 'Schließen',

  waard: {
    'vlaams-opleidingsverlof': { 'uren-opleiding': '{{value}} Urlaub' },
    opleidingscheques: { helft: '{{value}} von {{prijs}} zurück' },
  },

  voor: {
    'vlaams-opleidingsverlof': {
      werkplek: `${inPrivesector} in Flandern arbeiten`,
      'tewerkstelling|meer-werkgevers+tewerkstelling': percent,
      'tewerkstelling|meer-werkgevers+tewerkstelling+uren-per-week':
        'Sie mindestens {{tewerkstelling}} % und {{uren-per-week}} Stunden pro Woche arbeiten',
      'opleiding|pop': plan,
    },
    'betaald-educatief-verlof-brussel': {
      werkplek: `${inPrivesector} in Brüssel arbeiten`,
      tewerkstelling: percent,
    },
    'conge-education-paye': { werkplek: `${inPrivesector} in der Wallonie arbeiten` },
    bildungsurlaub: { werkplek: `${inPrivesector} in der Deutschsprachigen Gemeinschaft arbeiten` },
    opleidingscheques: {
      statuut: 'Sie als Arbeitnehmer arbeiten (auch bei einer Behörde)',
      woonplaats: 'Sie in Flandern oder Brüssel wohnen (manchmal zählt es auch, wenn Sie dort nur arbeiten)',
      'opleiding|diploma': metLabel,
      'opleiding|diploma+pop': `${metLabel}, oder ${plan}`,
      'opleiding|pop': plan,
      betaling: 'Sie die Ausbildung selbst wählen und selbst bezahlen',
    },
    'kmo-portefeuille': {
      vestiging: 'Sie einen eigenen Betrieb in Flandern haben (ein Nebenberuf zählt auch)',
      omvang: 'dieser Betrieb klein oder mittelgroß ist',
      ook: 'der Anbieter für die kmo-portefeuille registriert ist',
    },
    'vlaams-opleidingskrediet': {
      werkgever: `${inPrivesector} in Flandern arbeiten`,
      ancienniteit,
      uitkering: 'Sie tijdskrediet nehmen und dafür eine Leistung vom RVA bekommen',
      'kenmerk|diploma+pop': diplomaOfPlan,
      'kenmerk|pop': plan,
    },
    'tijdskrediet-opleiding': {
      werkplek: `${inPrivesector} in Belgien arbeiten`,
      ancienniteit,
      cao: 'eine cao (ein Abkommen mit den Gewerkschaften) es erlaubt, oder Sie nur ein Fünftel weniger arbeiten',
      vorm: minderWerken,
    },
    'vlaams-zorgkrediet': {
      werkgever: 'Sie für die flämischen Behörden, das Unterrichtswesen oder eine lokale Behörde in Flandern arbeiten',
      vorm: minderWerken,
    },
    'vdab-opleiding': {
      statuut: 'Sie als arbeitsuchend eingetragen sind (eine Leistung ist nicht nötig)',
      ook: 'VDAB die Ausbildung für Sie genehmigt',
    },
    'vrijstelling-beschikbaarheid': {
      uitkering: 'Sie mit einer Leistung vom RVA Arbeit suchen',
      woonplaats: 'Sie in Flandern wohnen',
    },
    'uitkering-zorgopleiding': { uitkering: 'Sie mit Arbeitslosengeld Arbeit suchen' },
    'actiris-opleidingscheque': {
      statuut: 'Sie bei Actiris als arbeitsuchend eingetragen sind',
      woonplaats: 'Sie in Brüssel wohnen',
    },
    studietoelage: { ook: 'Sie ein graduaat, einen Bachelor oder Master mit einem diplomacontract machen' },
    'cvo-korting': { ook: 'Sie die Ausbildung in einem centrum voor volwassenenonderwijs (CVO) machen' },
  },
};
