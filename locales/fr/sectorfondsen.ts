import type { Fonds } from '../../flows/referrals/sectorfondsen.js';
import type { Destination } from '../texts.js';

/** A fund of which only the name is known. @param sector with its "de" */
const nietNagekeken = (name: string, sector: string): Destination => ({
  name,
  gives: `Le fonds de formation ${sector}. Ce que vous pouvez y apprendre et qui paie, nous ne l’avons pas vérifié. Demandez-le aussi à votre employeur.`,
});

/** A sector of which no fund is known by name. */
const zonderNaam = (sector: string): Destination =>
  nietNagekeken(`Le fonds de formation ${sector}`, `${sector}, s’il existe`);

/** The funds by name, and what they do for who works in the sector. */
export const sectorfondsen: Readonly<Record<Fonds, Destination>> = {
  cevora: {
    name: 'Cevora',
    gives:
      'Formations gratuites pour les employés du paritair comité {{pc-bedienden}}, et encore un an après votre licenciement. Avant, il y avait aussi une prime pour des cours du soir. Demandez si elle existe encore.',
  },
  constructiv: {
    name: 'Constructiv',
    gives:
      'Le fonds de formation de la construction. Si vous apprenez le soir ou le samedi, demandez la prime pour vous. Si vous apprenez pendant le travail, votre employeur reçoit de l’argent. Dans la construction, la demande d’opleidingsverlof passe aussi par ce fonds, selon une page sans date.',
  },
  mtech: {
    name: 'mtech+',
    gives:
      'Le fonds de formation du métal. Chaque province a ses propres règles. En Flandre occidentale, il payait en {{mtech-jaar}} des cours en dehors du travail. Demandez ce qui est possible maintenant.',
  },
  volta: {
    name: 'Volta',
    gives:
      'Le fonds de formation des électriciens. Votre employeur reçoit une prime si vous suivez une formation. Demandez-lui ce qui est possible.',
  },
  educam: nietNagekeken(
    'Educam',
    'des garages, de la carrosserie, des métaux précieux, du commerce du métal et de la récupération de métaux',
  ),
  'co-valent': {
    name: 'Co-valent',
    gives:
      'Formations gratuites pour les personnes qui travaillent dans la chimie, les plastiques ou les sciences de la vie. C’est votre employeur qui vous inscrit.',
  },
  alimento: {
    name: 'Alimento',
    gives:
      'Formations pour l’industrie alimentaire, pendant le travail ou payées. Demandez à votre employeur ce qui est possible.',
  },
  handel: zonderNaam('du commerce'),
  'horeca-forma': nietNagekeken('Horeca Forma Vlaanderen', 'de l’horeca'),
  woodwize: nietNagekeken('Woodwize', 'du bois, des meubles et de l’ameublement'),
  cobot: nietNagekeken('Cobot', 'du textile'),
  ivoc: {
    name: 'IVOC',
    gives:
      'Le fonds de formation de l’habillement et de la confection. Avant, il donnait aussi une prime aux salariés. Nous n’avons pas vérifié si elle existe encore.',
  },
  textielverzorging: zonderNaam('de l’entretien du textile'),
  grafoc: nietNagekeken('Grafoc', 'du secteur graphique'),
  papier: zonderNaam('du papier et du carton'),
  sftl: nietNagekeken(
    'Sociaal Fonds Transport en Logistiek',
    'du transport routier, de la logistique et de l’assistance au sol',
  ),
  fcbo: {
    name: 'FCBO',
    gives:
      'Le fonds de formation des autobus et autocars. Il explique aussi comment y fonctionne le Vlaams opleidingsverlof. Demandez à votre employeur ce qui est possible.',
  },
  taxi: zonderNaam('des taxis'),
  ambassador: nietNagekeken('Ambassador', 'des déménageurs'),
  logos: nietNagekeken('Logos', 'des employés du commerce international, du transport et de la logistique'),
  schoonmaak: nietNagekeken('OCS', 'du nettoyage'),
  bewaking: zonderNaam('du gardiennage'),
  kappers: zonderNaam('des coiffeurs, du fitness et des soins de beauté'),
  travi: {
    name: 'Travi et votre agence d’intérim',
    gives:
      'Travi est le fonds de formation des intérimaires. Demandez à votre agence d’intérim quelle formation vous pouvez suivre ainsi.',
  },
  'vorm-dc': {
    name: 'Vorm DC et le fonds de formation titres-services',
    gives:
      'Ils remboursent votre employeur si vous suivez une formation. Vorm DC est le fonds du secteur, l’autre existe pour la Flandre. Demandez à votre employeur ce qui est possible.',
  },
  vivo: {
    name: 'VIVO',
    gives:
      'VIVO et ses fonds travaillent pour les soins, le bien-être et le travail socioculturel en Flandre. Icoba donne des formations sur l’agressivité. Nous n’avons pas vérifié ce que VIVO propose maintenant.',
  },
  ziekenhuizen: {
    name: 'FeBi et VIVO',
    gives:
      'Les fonds de formation des hôpitaux, des soins aux personnes âgées et de la santé. Demandez si vous pouvez apprendre le métier d’infirmier ou d’aide-soignant en gardant votre salaire. Nous n’avons pas vérifié ce qui est possible maintenant.',
  },
  vastgoed: nietNagekeken('Sociaal fonds {{pc-vastgoed}}', 'de l’immobilier et des concierges'),
  liberform: {
    name: 'Liberform',
    gives:
      'Selon une page plus ancienne : formations gratuites pour les personnes qui travaillent chez une profession libérale, comme un comptable, un avocat ou un vétérinaire. Une formation que Liberform paie n’est pas possible avec des opleidingscheques.',
  },
  banken: nietNagekeken('Febelfin Academy', 'des banques'),
  verzekeringen: nietNagekeken('FOPAS', 'des assurances'),
  eduplus: {
    name: 'EDUplus',
    gives:
      'Formations pour l’agriculture et l’horticulture, gratuites pour les personnes qui y travaillent comme ouvrier fixe. D’autres peuvent parfois participer en payant.',
  },
  mediarte: nietNagekeken('mediarte', 'du cinéma et du travail audiovisuel'),
  podiumkunsten: nietNagekeken('Sociaal Fonds Podiumkunsten', 'des arts de la scène'),
  attracties: zonderNaam('des attractions touristiques'),
  beton: zonderNaam('de l’industrie du béton'),
  'vrij-onderwijs': zonderNaam('de l’enseignement libre'),
  diverscity: {
    name: 'Diverscity',
    gives:
      'Le fonds de formation des administrations locales. Demandez à votre service du personnel quelles formations existent.',
  },
};
