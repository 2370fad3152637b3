import type { Fonds } from '../../flows/referrals/sectorfondsen.js';
import type { Destination } from '../texts.js';

/** A fund of which only the name is known. */
const nietNagekeken = (name: string, sector: string): Destination => ({
  name,
  gives: `The training fund for ${sector}. What you can learn there and who pays has not been checked. Ask your employer too.`,
});

/** A sector of which no fund is known by name. */
const zonderNaam = (sector: string): Destination =>
  nietNagekeken(`The training fund for ${sector}`, `${sector}, if there is one`);

/** The funds by name, and what they do for who works in the sector. */
export const sectorfondsen: Readonly<Record<Fonds, Destination>> = {
  cevora: {
    name: 'Cevora',
    gives:
      'Free courses for white-collar staff of paritair comité {{pc-bedienden}}, also for one year after you are dismissed. There used to be a bonus for evening classes too. Ask if it still exists.',
  },
  constructiv: {
    name: 'Constructiv',
    gives:
      'The training fund for construction. If you learn in the evening or on Saturday, ask about the bonus for you. If you learn during work, your employer gets money. In construction, the application for opleidingsverlof also goes through this fund, according to a page without a date.',
  },
  mtech: {
    name: 'mtech+',
    gives:
      'The training fund for metal. Each province has its own rules. In West Flanders, in {{mtech-jaar}}, it paid for lessons outside work. Ask what is possible now.',
  },
  volta: {
    name: 'Volta',
    gives:
      'The training fund for electricians. Your employer gets a bonus if you follow a course. Ask your employer what is possible.',
  },
  educam: nietNagekeken('Educam', 'garages, car bodywork, precious metals, metal trade and metal recycling'),
  'co-valent': {
    name: 'Co-valent',
    gives: 'Free courses for people who work in chemicals, plastics or life sciences. Your employer enrols you.',
  },
  alimento: {
    name: 'Alimento',
    gives: 'Courses for the food industry, during work or paid. Ask your employer what is possible.',
  },
  handel: zonderNaam('trade'),
  'horeca-forma': nietNagekeken('Horeca Forma Vlaanderen', 'hotels, restaurants and cafés'),
  woodwize: nietNagekeken('Woodwize', 'wood, furniture and upholstery'),
  cobot: nietNagekeken('Cobot', 'textiles'),
  ivoc: {
    name: 'IVOC',
    gives:
      'The training fund for the clothing industry. It used to give a bonus to employees too. Whether that still exists has not been checked.',
  },
  textielverzorging: zonderNaam('textile care and laundries'),
  grafoc: nietNagekeken('Grafoc', 'printing and graphics'),
  papier: zonderNaam('paper and cardboard'),
  sftl: nietNagekeken('Sociaal Fonds Transport en Logistiek', 'road transport, logistics and ground handling'),
  fcbo: {
    name: 'FCBO',
    gives:
      'The training fund for buses and coaches. It also explains how Vlaams opleidingsverlof works there. Ask your employer what is possible.',
  },
  taxi: zonderNaam('taxis'),
  ambassador: nietNagekeken('Ambassador', 'removals'),
  logos: nietNagekeken('Logos', 'white-collar staff in international trade, transport and logistics'),
  schoonmaak: nietNagekeken('OCS', 'cleaning'),
  bewaking: zonderNaam('security guarding'),
  kappers: zonderNaam('hairdressers, fitness and beauty care'),
  travi: {
    name: 'Travi and your temp agency',
    gives: 'Travi is the training fund for temps. Ask your temp agency which course you can follow that way.',
  },
  'vorm-dc': {
    name: 'Vorm DC and the training fund for service vouchers',
    gives:
      'They pay your employer back if you follow a course. Vorm DC is the fund of the sector, the other one is there for Flanders. Ask your employer what is possible.',
  },
  vivo: {
    name: 'VIVO',
    gives:
      'VIVO and its funds work for care, welfare and social and cultural work in Flanders. Icoba gives courses on aggression. What VIVO offers now has not been checked.',
  },
  ziekenhuizen: {
    name: 'FeBi and VIVO',
    gives:
      'The training funds for hospitals, care of older people and health. Ask if you can train as a nurse or care assistant while you keep your wages. What is possible now has not been checked.',
  },
  vastgoed: nietNagekeken('Sociaal fonds {{pc-vastgoed}}', 'property and caretakers'),
  liberform: {
    name: 'Liberform',
    gives:
      'According to an older page: free courses for people who work for a liberal profession, such as an accountant, lawyer or vet. A course that Liberform pays for is not possible with opleidingscheques.',
  },
  banken: nietNagekeken('Febelfin Academy', 'banks'),
  verzekeringen: nietNagekeken('FOPAS', 'insurance'),
  eduplus: {
    name: 'EDUplus',
    gives:
      'Courses for agriculture and horticulture, free for people who have a permanent job there as a manual worker. Others can sometimes join if they pay.',
  },
  mediarte: nietNagekeken('mediarte', 'film and audiovisual work'),
  podiumkunsten: nietNagekeken('Sociaal Fonds Podiumkunsten', 'the performing arts'),
  attracties: zonderNaam('tourist attractions'),
  beton: zonderNaam('the concrete industry'),
  'vrij-onderwijs': zonderNaam('independent schools'),
  diverscity: {
    name: 'Diverscity',
    gives: 'The training fund for local authorities. Ask your HR department which courses there are.',
  },
};
