import type { sectorfondsen as usual } from '../nl/sectorfondsen.js';
import type { Simpler } from './simpler.js';

const nagaan = 'We keken niet na wat je er kunt leren. Ook niet wie betaalt. Vraag het ook aan je werkgever.';

/** A fund of which only the name is known. */
const nietNagekeken = (sector: string) => ({
  gives: `Dit is het opleidingsfonds van ${sector}. ${nagaan}`,
});

/** A sector of which no fund is known by name. */
const zonderNaam = (sector: string) => ({
  gives: `Misschien is er een opleidingsfonds van ${sector}. ${nagaan}`,
});

export const sectorfondsen = {
  cevora: {
    gives:
      'Cevora geeft gratis opleidingen aan bedienden. Hun paritair comité (nummer van de sector) is {{pc-bedienden}}. Dat kan ook nog een jaar na je ontslag. Vroeger was er ook een premie voor avondlessen. Vraag na of die nog bestaat.',
  },
  constructiv: {
    gives:
      'Dit is het opleidingsfonds van de bouw. Leer je in de avond of op zaterdag? Vraag dan naar de premie voor jou. Leer je tijdens het werk? Dan krijgt je werkgever geld. In de bouw vraag je hier ook opleidingsverlof (vrij om te leren). Dat lazen we op een pagina zonder datum.',
  },
  mtech: {
    gives:
      'Dit is het opleidingsfonds van de metaal. Elke provincie heeft eigen regels. In West-Vlaanderen betaalde het in {{mtech-jaar}} lessen buiten het werk. Vraag na wat er nu kan.',
  },
  volta: {
    gives:
      'Dit is het opleidingsfonds van de elektriciens. Volg je een opleiding? Dan krijgt je werkgever een premie. Vraag hem wat kan.',
  },
  educam: nietNagekeken('garages, koetswerk en edele metalen. Het is ook van metaalhandel en metaalrecuperatie'),
  'co-valent': {
    gives:
      'Werk je in de chemie, kunststoffen of life sciences? Dan zijn er gratis opleidingen. Je werkgever schrijft je in.',
  },
  alimento: {
    gives:
      'Dit zijn opleidingen voor de voedingsindustrie. Ze zijn tijdens het werk of betaald. Vraag aan je werkgever wat kan.',
  },
  handel: zonderNaam('de handel'),
  'horeca-forma': nietNagekeken('de horeca'),
  woodwize: nietNagekeken('hout, meubelen en stoffering'),
  cobot: nietNagekeken('de textiel'),
  ivoc: {
    gives:
      'Dit is het opleidingsfonds van kleding en confectie. Vroeger gaf het ook een premie aan werknemers. We keken niet na of die nog bestaat.',
  },
  textielverzorging: zonderNaam('de textielverzorging'),
  grafoc: nietNagekeken('de grafische sector'),
  papier: zonderNaam('papier en karton'),
  sftl: nietNagekeken('wegvervoer, logistiek en grondafhandeling'),
  fcbo: {
    gives:
      'Dit is het opleidingsfonds van bus en autocar. Het legt ook uit hoe Vlaams opleidingsverlof er werkt. Dat is verlof om te leren. Vraag aan je werkgever wat kan.',
  },
  taxi: zonderNaam('de taxi’s'),
  ambassador: nietNagekeken('de verhuizers'),
  logos: nietNagekeken('bedienden in deze sectoren: internationale handel, vervoer en logistiek'),
  schoonmaak: nietNagekeken('de schoonmaak'),
  bewaking: zonderNaam('de bewaking'),
  kappers: zonderNaam('kappers, fitness en schoonheidszorg'),
  travi: {
    gives:
      'Travi is het opleidingsfonds voor uitzendkrachten. Welke opleiding kun je zo volgen? Vraag het aan je uitzendkantoor.',
  },
  'vorm-dc': {
    gives:
      'Volg jij een opleiding? Dan betalen zij je werkgever terug. Vorm DC is het fonds van de sector. Het andere is er voor Vlaanderen. Vraag je werkgever wat kan.',
  },
  vivo: {
    gives:
      'VIVO en zijn fondsen werken in Vlaanderen. Ze werken voor zorg, welzijn en socio-cultureel werk. Icoba geeft opleidingen over agressie. We keken niet na wat VIVO nu aanbiedt.',
  },
  ziekenhuizen: {
    gives:
      'Dit zijn de opleidingsfondsen van ziekenhuizen, ouderenzorg en gezondheid. Kun je leren voor verpleegkundige of zorgkundige? En loopt je loon dan door? Vraag dat. We keken niet na wat nu kan.',
  },
  vastgoed: nietNagekeken('vastgoed en huisbewaarders'),
  liberform: {
    gives:
      'Werk je bij een boekhouder, advocaat of dierenarts? Of bij een ander vrij beroep? Volgens een oudere pagina zijn er dan gratis opleidingen. Betaalt Liberform een opleiding? Dan kan die niet met opleidingscheques (bonnen voor een opleiding).',
  },
  banken: nietNagekeken('de banken'),
  verzekeringen: nietNagekeken('de verzekeringen'),
  eduplus: {
    gives:
      'Dit zijn opleidingen voor land- en tuinbouw. Werk je daar vast als arbeider? Dan zijn ze gratis. Anderen kunnen soms mee. Ze betalen dan.',
  },
  mediarte: nietNagekeken('film en audiovisueel werk'),
  podiumkunsten: nietNagekeken('de podiumkunsten'),
  attracties: zonderNaam('toeristische attracties'),
  beton: zonderNaam('de betonindustrie'),
  'vrij-onderwijs': zonderNaam('het vrij onderwijs'),
  diverscity: {
    gives:
      'Dit is het opleidingsfonds van lokale besturen (zoals een gemeente). Welke opleidingen zijn er? Vraag het aan je personeelsdienst.',
  },
} satisfies Simpler<typeof usual>;
