import type { Fonds } from '../../flows/referrals/sectorfondsen.js';
import type { Destination } from '../texts.js';

/** A fund of which only the name is known. */
const nietNagekeken = (name: string, sector: string): Destination => ({
  name,
  gives: `Het opleidingsfonds van ${sector}. Wat je er kunt leren en wie betaalt, is niet nagekeken. Vraag het ook aan je werkgever.`,
});

/** A sector of which no fund is known by name. */
const zonderNaam = (sector: string): Destination =>
  nietNagekeken(`Het opleidingsfonds van ${sector}`, `${sector}, als dat er is`);

/** The funds by name, and what they do for who works in the sector. */
export const sectorfondsen: Readonly<Record<Fonds, Destination>> = {
  cevora: {
    name: 'Cevora',
    gives:
      'Gratis opleidingen voor bedienden van paritair comité {{pc-bedienden}}, ook nog een jaar na je ontslag. Vroeger was er ook een premie voor avondlessen. Vraag na of die nog bestaat.',
  },
  constructiv: {
    name: 'Constructiv',
    gives:
      'Het opleidingsfonds van de bouw. Leer je in de avond of op zaterdag, vraag dan naar de premie voor jou. Leer je tijdens het werk, dan krijgt je werkgever geld. Ook opleidingsverlof loopt via dit fonds, volgens een pagina zonder datum.',
  },
  mtech: {
    name: 'mtech+',
    gives:
      'Het opleidingsfonds van de metaal. Elke provincie heeft eigen regels. In West-Vlaanderen betaalde het in {{mtech-jaar}} lessen buiten het werk. Vraag na wat er nu kan.',
  },
  volta: {
    name: 'Volta',
    gives:
      'Het opleidingsfonds van de elektriciens. Je werkgever krijgt een premie als je een opleiding volgt. Vraag hem wat kan.',
  },
  educam: nietNagekeken('Educam', 'garages, koetswerk, edele metalen, metaalhandel en metaalrecuperatie'),
  'co-valent': {
    name: 'Co-valent',
    gives:
      'Gratis opleidingen voor wie in de chemie, kunststoffen of life sciences werkt. Je werkgever schrijft je in.',
  },
  alimento: {
    name: 'Alimento',
    gives: 'Opleidingen voor de voedingsindustrie, tijdens het werk of betaald. Vraag aan je werkgever wat kan.',
  },
  handel: zonderNaam('de handel'),
  'horeca-forma': nietNagekeken('Horeca Forma Vlaanderen', 'de horeca'),
  woodwize: nietNagekeken('Woodwize', 'hout, meubelen en stoffering'),
  cobot: nietNagekeken('Cobot', 'de textiel'),
  ivoc: {
    name: 'IVOC',
    gives:
      'Het opleidingsfonds van kleding en confectie. Vroeger gaf het ook een premie aan werknemers. Of die nog bestaat, is niet nagekeken.',
  },
  textielverzorging: zonderNaam('de textielverzorging'),
  grafoc: nietNagekeken('Grafoc', 'de grafische sector'),
  papier: zonderNaam('papier en karton'),
  sftl: nietNagekeken('Sociaal Fonds Transport en Logistiek', 'wegvervoer, logistiek en grondafhandeling'),
  fcbo: {
    name: 'FCBO',
    gives:
      'Het opleidingsfonds van bus en autocar. Het legt ook uit hoe Vlaams opleidingsverlof er werkt. Vraag aan je werkgever wat kan.',
  },
  taxi: zonderNaam('de taxi’s'),
  ambassador: nietNagekeken('Ambassador', 'de verhuizers'),
  logos: nietNagekeken('Logos', 'bedienden in internationale handel, vervoer en logistiek'),
  schoonmaak: nietNagekeken('OCS', 'de schoonmaak'),
  bewaking: zonderNaam('de bewaking'),
  kappers: zonderNaam('kappers, fitness en schoonheidszorg'),
  travi: {
    name: 'Travi en je uitzendkantoor',
    gives:
      'Travi is het opleidingsfonds voor uitzendkrachten. Vraag je uitzendkantoor welke opleiding je zo kunt volgen.',
  },
  'vorm-dc': {
    name: 'Vorm DC en het opleidingsfonds dienstencheques',
    gives:
      'Zij betalen je werkgever terug als jij een opleiding volgt. Vorm DC is het fonds van de sector, het andere is er voor Vlaanderen. Vraag je werkgever wat kan.',
  },
  vivo: {
    name: 'VIVO',
    gives:
      'VIVO en zijn fondsen werken voor zorg, welzijn en socio-cultureel werk in Vlaanderen. Icoba geeft opleidingen over agressie. Wat VIVO nu aanbiedt, is niet nagekeken.',
  },
  ziekenhuizen: {
    name: 'FeBi en VIVO',
    gives:
      'De opleidingsfondsen van ziekenhuizen, ouderenzorg en gezondheid. Vraag of je voor verpleegkundige of zorgkundige kunt leren met behoud van loon. Wat nu kan, is niet nagekeken.',
  },
  vastgoed: nietNagekeken('Sociaal fonds {{pc-vastgoed}}', 'vastgoed en huisbewaarders'),
  liberform: {
    name: 'Liberform',
    gives:
      'Volgens een oudere pagina: gratis opleidingen voor wie bij een vrij beroep werkt, zoals een boekhouder, advocaat of dierenarts. Een opleiding die Liberform betaalt, kan niet met opleidingscheques.',
  },
  banken: nietNagekeken('Febelfin Academy', 'de banken'),
  verzekeringen: nietNagekeken('FOPAS', 'de verzekeringen'),
  eduplus: {
    name: 'EDUplus',
    gives:
      'Opleidingen voor land- en tuinbouw, gratis voor wie er vast als arbeider werkt. Anderen kunnen soms mee tegen betaling.',
  },
  mediarte: nietNagekeken('mediarte', 'film en audiovisueel werk'),
  podiumkunsten: nietNagekeken('Sociaal Fonds Podiumkunsten', 'de podiumkunsten'),
  attracties: zonderNaam('toeristische attracties'),
  beton: zonderNaam('de betonindustrie'),
  'vrij-onderwijs': zonderNaam('het vrij onderwijs'),
  diverscity: {
    name: 'Diverscity',
    gives: 'Het opleidingsfonds van lokale besturen. Vraag aan je personeelsdienst welke opleidingen er zijn.',
  },
};
