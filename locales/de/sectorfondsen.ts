import type { Fonds } from '../../flows/referrals/sectorfondsen.js';
import type { Destination } from '../texts.js';

/** A fund of which only the name is known. The sector stands behind "für", with its article. */
const nietNagekeken = (name: string, sector: string): Destination => ({
  name,
  gives: `Der Ausbildungsfonds für ${sector}. Was Sie dort lernen können und wer bezahlt, ist nicht geprüft. Fragen Sie auch Ihren Arbeitgeber.`,
});

/** A sector of which no fund is known by name. */
const zonderNaam = (sector: string): Destination =>
  nietNagekeken(`Der Ausbildungsfonds für ${sector}`, `${sector}, wenn es ihn gibt`);

/** The funds by name, and what they do for who works in the sector. */
export const sectorfondsen: Readonly<Record<Fonds, Destination>> = {
  cevora: {
    name: 'Cevora',
    gives:
      'Kostenlose Ausbildungen für Angestellte des paritair comité {{pc-bedienden}}, auch noch ein Jahr nach Ihrer Entlassung. Früher gab es auch eine Prämie für Abendunterricht. Fragen Sie, ob es sie noch gibt.',
  },
  constructiv: {
    name: 'Constructiv',
    gives:
      'Der Ausbildungsfonds für das Bauwesen. Lernen Sie am Abend oder am Samstag, dann fragen Sie nach der Prämie für Sie. Lernen Sie während der Arbeit, dann bekommt Ihr Arbeitgeber Geld. Im Baugewerbe läuft auch der Antrag auf opleidingsverlof über diesen Fonds, laut einer Seite ohne Datum.',
  },
  mtech: {
    name: 'mtech+',
    gives:
      'Der Ausbildungsfonds für die Metallindustrie. Jede Provinz hat eigene Regeln. In Westflandern bezahlte er {{mtech-jaar}} Unterricht außerhalb der Arbeit. Fragen Sie, was jetzt möglich ist.',
  },
  volta: {
    name: 'Volta',
    gives:
      'Der Ausbildungsfonds für Elektriker. Ihr Arbeitgeber bekommt eine Prämie, wenn Sie eine Ausbildung machen. Fragen Sie ihn, was möglich ist.',
  },
  educam: nietNagekeken('Educam', 'Autowerkstätten, Karosserie, Edelmetalle, Metallhandel und Metallrückgewinnung'),
  'co-valent': {
    name: 'Co-valent',
    gives:
      'Kostenlose Ausbildungen für Menschen, die in Chemie, Kunststoffen oder Life Sciences arbeiten. Ihr Arbeitgeber meldet Sie an.',
  },
  alimento: {
    name: 'Alimento',
    gives:
      'Ausbildungen für die Nahrungsmittelindustrie, während der Arbeit oder bezahlt. Fragen Sie Ihren Arbeitgeber, was möglich ist.',
  },
  handel: zonderNaam('den Handel'),
  'horeca-forma': nietNagekeken('Horeca Forma Vlaanderen', 'Hotels, Restaurants und Cafés'),
  woodwize: nietNagekeken('Woodwize', 'Holz, Möbel und Polsterei'),
  cobot: nietNagekeken('Cobot', 'die Textilindustrie'),
  ivoc: {
    name: 'IVOC',
    gives:
      'Der Ausbildungsfonds für Bekleidung und Konfektion. Früher gab er auch Arbeitnehmern eine Prämie. Ob es sie noch gibt, ist nicht geprüft.',
  },
  textielverzorging: zonderNaam('die Textilpflege'),
  grafoc: nietNagekeken('Grafoc', 'Druck und Grafik'),
  papier: zonderNaam('Papier und Pappe'),
  sftl: nietNagekeken('Sociaal Fonds Transport en Logistiek', 'Straßentransport, Logistik und Bodenabfertigung'),
  fcbo: {
    name: 'FCBO',
    gives:
      'Der Ausbildungsfonds für Linienbus und Reisebus. Er erklärt auch, wie Vlaams opleidingsverlof dort funktioniert. Fragen Sie Ihren Arbeitgeber, was möglich ist.',
  },
  taxi: zonderNaam('Taxis'),
  ambassador: nietNagekeken('Ambassador', 'Umzüge'),
  logos: nietNagekeken('Logos', 'Angestellte in internationalem Handel, Transport und Logistik'),
  schoonmaak: nietNagekeken('OCS', 'die Reinigung'),
  bewaking: zonderNaam('die Bewachung'),
  kappers: zonderNaam('Friseure, Fitness und Schönheitspflege'),
  travi: {
    name: 'Travi und Ihre Zeitarbeitsfirma',
    gives:
      'Travi ist der Ausbildungsfonds für Zeitarbeit. Fragen Sie Ihre Zeitarbeitsfirma, welche Ausbildung Sie so machen können.',
  },
  'vorm-dc': {
    name: 'Vorm DC und der Ausbildungsfonds für Dienstleistungsschecks',
    gives:
      'Sie zahlen Ihrem Arbeitgeber Geld zurück, wenn Sie eine Ausbildung machen. Vorm DC ist der Fonds des Sektors, den anderen gibt es für Flandern. Fragen Sie Ihren Arbeitgeber, was möglich ist.',
  },
  vivo: {
    name: 'VIVO',
    gives:
      'VIVO und seine Fonds arbeiten für Pflege, Soziales und soziokulturelle Arbeit in Flandern. Icoba gibt Ausbildungen über Aggression. Was VIVO jetzt anbietet, ist nicht geprüft.',
  },
  ziekenhuizen: {
    name: 'FeBi und VIVO',
    gives:
      'Die Ausbildungsfonds für Krankenhäuser, Altenpflege und Gesundheit. Fragen Sie, ob Sie eine Ausbildung zum Krankenpfleger oder Pflegehelfer machen und dabei Ihren Lohn behalten können. Was jetzt möglich ist, ist nicht geprüft.',
  },
  vastgoed: nietNagekeken('Sociaal fonds {{pc-vastgoed}}', 'Immobilien und Hausmeister'),
  liberform: {
    name: 'Liberform',
    gives:
      'Laut einer älteren Seite: kostenlose Ausbildungen für Menschen, die bei einem Freiberufler arbeiten, zum Beispiel einem Buchhalter, Anwalt oder Tierarzt. Eine Ausbildung, die Liberform bezahlt, geht nicht mit opleidingscheques.',
  },
  banken: nietNagekeken('Febelfin Academy', 'die Banken'),
  verzekeringen: nietNagekeken('FOPAS', 'die Versicherungen'),
  eduplus: {
    name: 'EDUplus',
    gives:
      'Ausbildungen für Landwirtschaft und Gartenbau, kostenlos für Menschen, die dort fest als Arbeiter arbeiten. Andere können manchmal gegen Bezahlung mitmachen.',
  },
  mediarte: nietNagekeken('mediarte', 'Film und audiovisuelle Arbeit'),
  podiumkunsten: nietNagekeken('Sociaal Fonds Podiumkunsten', 'die Bühnenkünste'),
  attracties: zonderNaam('touristische Attraktionen'),
  beton: zonderNaam('die Betonindustrie'),
  'vrij-onderwijs': zonderNaam('das freie Unterrichtswesen'),
  diverscity: {
    name: 'Diverscity',
    gives: 'Der Ausbildungsfonds für lokale Behörden. Fragen Sie Ihre Personalabteilung, welche Ausbildungen es gibt.',
  },
};
