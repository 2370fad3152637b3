import type { Fonds } from '../../flows/referrals/sectorfondsen.js';
import type { DoorverwijzingTexts } from '../texts.js';
import { sectorfondsen } from './sectorfondsen.js';

const zonderDiploma = 'Vous voyez ceci parce que vous n’avez pas encore de diplôme du secondaire.';
const diploma = {
  'diploma-halen': 'Vous voyez ceci parce que vous voulez obtenir un diplôme du secondaire.',
  'zonder-diploma': zonderDiploma,
};
const perSituatie = (daar: string) => ({
  werkzoekend: `Vous voyez ceci parce que vous cherchez du travail et habitez ${daar}.`,
  leefloon: `Vous voyez ceci parce que vous recevez un leefloon et habitez ${daar}. Demandez si vous pouvez aussi vous inscrire.`,
  thuis: `Vous voyez ceci parce que vous habitez ${daar} et n’avez pas de travail. Si vous voulez retravailler, demandez si vous pouvez vous inscrire.`,
});
const overDeGrens = {
  'werkt-in-buitenland':
    'Vous voyez ceci parce que vous travaillez à l’étranger. Pour le congé, ce sont les règles de ce pays qui valent.',
  'woont-in-buitenland': 'Vous voyez ceci parce que vous habitez dans un autre pays européen.',
  'zoekt-vanuit-buitenland':
    'Vous voyez ceci parce que vous cherchez du travail et habitez dans un autre pays européen.',
};
const waarJeWerkt = 'Ce n’est pas l’endroit où vous habitez qui compte, mais celui où vous travaillez.';
const zorgkrediet = 'zorgkrediet : travailler moins pendant un temps avec une allocation, aussi pour apprendre.';
const lerarenbonus =
  'Si vous devenez enseignant, demandez si le « lerarenbonus » (bonus pour enseignants) existe encore. Il donnait des heures libres (situation en {{lerarenbonus-stand}}).';

/** One reason for every fund of a paritair comité. */
const perComite = Object.fromEntries(
  Object.keys(sectorfondsen).map((fonds) => [
    fonds,
    'Vous voyez ceci parce que ce fonds va avec votre paritair comité.',
  ]),
) as Readonly<Record<Fonds, string>>;

export const doorverwijzing: DoorverwijzingTexts = {
  gevangenis: {
    name: 'Le coordinateur de l’enseignement de votre prison',
    gives:
      'Dans chaque prison en Flandre et à Bruxelles, quelqu’un de Vocvo organise les cours. Ils viennent d’un centrum voor volwassenenonderwijs, de Ligo ou du VDAB. Parfois, vous pouvez aussi étudier seul, ou passer des examens. Avant {{schooljaar-2025-maand}}, les personnes en prison ne payaient pas de frais d’inscription dans un centre. Demandez si c’est encore le cas.',
    reasons: { gedetineerd: 'Vous voyez ceci parce que vous êtes en prison.' },
  },
  groeipakket: {
    name: 'Schooltoeslag du Groeipakket (allocation scolaire)',
    gives:
      'Pour les soins infirmiers de base (avant : HBO5), il n’y a pas de studietoelage, mais une schooltoeslag. Votre âge n’a pas d’importance. Si vous ne recevez plus vous-même de Groeipakket (les allocations familiales), vous pouvez la demander pour vous-même. On regarde votre revenu.',
    reasons: { basisverpleegkunde: 'Vous voyez ceci parce que vous voulez suivre les soins infirmiers de base.' },
  },
  verzoeker: {
    name: 'Votre centre d’accueil',
    gives:
      'Là, on sait où vous pouvez apprendre le néerlandais. C’est déjà possible pendant que vous attendez une décision. Si vous pouvez travailler, demandez aussi conseil au VDAB, le service de l’emploi.',
    reasons: {
      verzoeker:
        'Vous voyez ceci parce que vous demandez une protection en Belgique et voulez apprendre le néerlandais.',
    },
  },
  inburgering: {
    name: 'Agentschap Integratie en Inburgering',
    gives:
      'Ici, vous commencez l’inburgering : apprendre le néerlandais, découvrir la vie ici, et de l’aide pour le travail ou une formation. À Anvers, vous allez chez Atlas, à Gand chez Amal, à Bruxelles chez Bon.',
    reasons: {
      inburgeraar: 'Vous voyez ceci parce que vous êtes nouveau en Belgique et voulez apprendre le néerlandais.',
    },
  },
  nt2: {
    name: 'Cours de néerlandais',
    gives:
      'Vous les trouvez dans un centrum voor volwassenenonderwijs ou chez Ligo. Demandez d’abord le prix, car certaines personnes paient moins ou rien.',
    reasons: { nederlands: 'Vous voyez ceci parce que vous voulez apprendre le néerlandais.' },
  },
  ligo: {
    name: 'Ligo, centre de basiseducatie (éducation de base)',
    gives:
      'Ici, vous apprenez tranquillement à lire, écrire, calculer ou travailler avec l’ordinateur. Pour la plupart des gens, c’est gratuit. À Bruxelles, cela s’appelle Brusselleer.',
    reasons: {
      basisvaardigheden: 'Vous voyez ceci parce que vous voulez mieux lire, calculer ou travailler avec l’ordinateur.',
      'diploma-secundair':
        'Vous voyez ceci parce que vous voulez obtenir un diplôme du secondaire. Ici, vous pouvez d’abord revoir les bases.',
      'zonder-diploma':
        'Vous voyez ceci parce que vous n’avez pas de diplôme du secondaire. Ici, vous pouvez revoir les bases.',
    },
  },
  starten: {
    name: 'VLAIO, pour lancer une entreprise',
    gives:
      'VLAIO est le service flamand pour les entrepreneurs. Vous y lisez quelle aide existe si vous commencez en Flandre. Vous trouvez des cours pour débutants chez Syntra.',
    reasons: {
      werkzoekend:
        'Vous voyez ceci parce que vous cherchez du travail et voulez votre propre entreprise. Si vous avez une allocation, demandez d’abord au RVA (ONEM), le service du chômage, ce qui est permis.',
      'eigen-zaak': 'Vous voyez ceci parce que vous voulez votre propre entreprise.',
    },
  },
  ocmw: {
    name: 'L’OCMW (CPAS) de votre commune',
    gives:
      'Un assistant social regarde avec vous votre revenu et ce que vous voulez apprendre. Apprendre avec un leefloon, c’est possible, après en avoir parlé.',
    reasons: {
      leefloon: 'Vous voyez ceci parce que vous recevez un leefloon.',
      'zonder-uitkering':
        'Vous voyez ceci parce que vous cherchez du travail sans allocation. Si vous avez trop peu pour vivre, l’OCMW examine si un leefloon est possible.',
    },
  },
  actiris: {
    name: 'Actiris',
    gives:
      'Dans ce service bruxellois, vous vous inscrivez comme demandeur d’emploi. Demandez-y si une formation est possible avec votre allocation. Parfois, Actiris paie une partie d’une formation pour un nouvel emploi.',
    reasons: perSituatie('à Bruxelles'),
  },
  vdab: {
    name: 'VDAB',
    gives:
      'Le VDAB est le service flamand de l’emploi et de la formation. Les formations que le VDAB reconnaît sont gratuites pour les personnes inscrites comme demandeur d’emploi. Parfois, on vous rend aussi de l’argent pour les trajets et la garde d’enfants.',
    reasons: {
      werkzoekend:
        'Vous voyez ceci parce que vous cherchez du travail et habitez en Flandre. Un conseiller cherche avec vous.',
      brussel:
        'Vous voyez ceci parce que vous cherchez du travail et habitez à Bruxelles. Si vous êtes inscrit chez Actiris, vous pouvez apprendre ici en néerlandais.',
      leefloon:
        'Vous voyez ceci parce que vous recevez un leefloon et habitez en Flandre. Même dans ce cas, vous pouvez vous inscrire.',
      ziek: 'Vous voyez ceci parce que vous êtes malade et habitez en Flandre. Parlez d’abord avec votre mutuelle.',
      inkomensgarantie:
        'Vous voyez ceci parce que vous travaillez à temps partiel avec une inkomensgarantie-uitkering. Pour cela, vous êtes inscrit comme demandeur d’emploi. Demandez si vous pouvez suivre une formation gratuitement.',
      thuis:
        'Vous voyez ceci parce que vous habitez en Flandre et n’avez pas de travail. Si vous voulez retravailler, vous pouvez vous inscrire, aussi sans allocation.',
    },
  },
  'forem-werkzoekend': {
    name: 'Le Forem',
    gives:
      'Dans ce service wallon, vous vous inscrivez comme demandeur d’emploi. Demandez-y si une formation est possible avec votre allocation.',
    reasons: perSituatie('en Wallonie'),
  },
  adg: {
    name: 'Arbeitsamt (ADG)',
    gives:
      'Dans ce service de la Communauté germanophone, vous vous inscrivez comme demandeur d’emploi. Demandez-y si une formation est possible avec votre allocation.',
    reasons: perSituatie('en Communauté germanophone'),
  },
  'rva-einde-uitkering': {
    name: 'Votre syndicat ou la Hulpkas (CAPAC) : jusqu’à quand court votre allocation',
    gives:
      'Ils paient votre allocation et connaissent la date de fin. Demandez-la avant de commencer une longue formation. Les règles viennent du RVA (ONEM), le service fédéral du chômage.',
    reasons: {
      werkloosheid:
        'Vous voyez ceci parce que vous avez une allocation de chômage. Depuis le {{werkloosheid-sinds}}, elle dure au maximum {{werkloosheid-maanden}} mois : un an, et jusqu’à un an en plus si vous avez travaillé assez longtemps. Il y a des exceptions.',
      inkomensgarantie:
        'Vous voyez ceci parce que vous recevez une inkomensgarantie-uitkering. Si vous travaillez au moins à mi-temps, elle ne s’arrête pas après un temps, selon un journal de {{oud-bron}}.',
      inschakeling:
        'Vous voyez ceci parce que vous avez une inschakelingsuitkering, une allocation après vos études. Depuis le {{werkloosheid-sinds}}, elle dure au maximum un an.',
    },
  },
  'vdab-diploma': {
    name: 'Un diplôme via le VDAB',
    gives:
      'Pour un métier où il y a trop peu de personnes, vous pouvez parfois obtenir un diplôme gratuitement. Le VDAB décide. Demandez aussi ce que devient votre allocation : ces règles ont changé en {{vdab-regels}}.',
    reasons: {
      werkzoekend: 'Vous voyez ceci parce que vous cherchez du travail avec une allocation, et voulez apprendre.',
    },
  },
  ziekenfonds: {
    name: 'Le coordinateur « retour au travail » de votre mutuelle',
    gives:
      'Il regarde avec vous quel travail ou quelle formation vous pouvez faire. Vous pouvez le contacter vous-même. Demandez, avant de commencer, si le médecin de la mutuelle doit être d’accord.',
    reasons: { ziek: 'Vous voyez ceci parce que vous ne pouvez pas travailler à cause d’une maladie.' },
  },
  gtb: {
    name: 'GTB',
    gives:
      'GTB aide les personnes avec un handicap ou un problème de santé à trouver du travail ou une formation. Renseignez-vous auprès du VDAB, le service de l’emploi. Vous pouvez y faire reconnaître votre handicap pour le travail : alors il y a plus d’aide.',
    reasons: {
      ziek: 'Vous voyez ceci parce que vous ne pouvez pas travailler à cause d’une maladie et habitez en Flandre.',
      beperking: 'Vous voyez ceci parce que vous cherchez du travail et avez besoin d’aide en plus.',
    },
  },
  'riziv-terug-naar-werk': {
    name: 'Terug Naar Werk-fonds (fonds retour au travail)',
    gives:
      'Un bon pour un accompagnement vers le travail, jusqu’à {{fonds-bedrag}} euros (situation en {{fonds-stand}}), pour les salariés et les demandeurs d’emploi. Le RIZIV (INAMI), le service derrière l’assurance maladie, décide.',
    reasons: {
      'meer-dan-jaar': 'Vous voyez ceci parce que vous êtes malade depuis plus d’un an.',
      'zonder-contract':
        'Vous voyez ceci parce que vous êtes malade et n’avez pas de contrat. Si votre employeur l’a arrêté pour des raisons médicales, demandez alors le bon dans les {{fonds-maanden}} mois (situation en {{fonds-stand}}).',
    },
  },
  'vdab-tijdelijk-werkloos': {
    name: 'VDAB, pour les jours sans travail',
    gives:
      'Demandez au VDAB, le service de l’emploi, ce que vous pouvez apprendre les jours sans travail. Cette offre n’a pas été vérifiée.',
    reasons: {
      'tijdelijk-werkloos': 'Vous voyez ceci parce que vous êtes au chômage temporaire et habitez en Flandre.',
    },
  },
  'brussel-educatief-verlof': {
    name: 'Betaald educatief verlof (congé-éducation payé) à Bruxelles',
    gives:
      'Des heures de congé pour apprendre, en gardant votre salaire. Brussel Economie en Werkgelegenheid dit quelles formations comptent. Dans une entreprise publique, c’est seulement pour les personnes qui ont un contrat, pas pour celles qui sont nommées.',
    reasons: { werkplek: `Vous voyez ceci parce que vous travaillez à Bruxelles. ${waarJeWerkt}` },
  },
  'forem-educatief-verlof': {
    name: 'Congé-éducation payé en Wallonie',
    gives:
      'Des heures de congé pour apprendre, en gardant votre salaire jusqu’à un maximum. Le Forem, le service wallon de l’emploi, donne des explications. Les règles sont en révision, donc renseignez-vous.',
    reasons: { werkplek: `Vous voyez ceci parce que vous travaillez en Wallonie. ${waarJeWerkt}` },
  },
  'ostbelgien-bildungsurlaub': {
    name: 'Bezahlter Bildungsurlaub (congé-éducation payé) en Ostbelgien',
    gives:
      'Des heures de congé pour apprendre, en gardant votre salaire jusqu’à un maximum. Le ministère donne des explications, en allemand. Avant, BRAWO y payait une partie du prix. Demandez si cela existe encore.',
    reasons: { werkplek: `Vous voyez ceci parce que vous travaillez en Communauté germanophone. ${waarJeWerkt}` },
  },
  grensinfopunt: {
    name: 'GrensInfoPunt',
    gives:
      'Ici, vous recevez des conseils si vous habitez ou travaillez de l’autre côté de la frontière néerlandaise, sur les impôts et la sécurité sociale.',
    reasons: overDeGrens,
  },
  eures: {
    name: 'EURES, le réseau européen de l’emploi',
    gives:
      'Pour chaque pays d’Europe : demandez au VDAB, le service de l’emploi, un conseiller d’EURES. Cette offre n’a pas été vérifiée.',
    reasons: overDeGrens,
  },
  'kmo-portefeuille-vlaio': {
    name: 'Kmo-portefeuille (aide aux PME)',
    gives:
      'VLAIO, le service flamand pour les entrepreneurs, paie une partie d’une formation pour votre entreprise : en {{kmo-jaar}}, entre {{kmo-laag}} et {{kmo-hoog}} pour cent. Votre entreprise doit être établie en Flandre, et l’organisme de formation reconnu.',
    reasons: {
      zelfstandig: 'Vous voyez ceci parce que vous êtes indépendant.',
      bijberoep:
        'Vous voyez ceci parce que vous avez une activité complémentaire comme indépendant. Cela compte pour une formation pour cette entreprise.',
    },
  },
  ondernemersdienst: {
    name: 'VLAIO, le service flamand pour les entrepreneurs',
    gives:
      'VLAIO a une liste de toutes les aides pour les entrepreneurs, aussi celles d’autres autorités. Votre entreprise n’est pas en Flandre ? Alors demandez à votre guichet d’entreprises quelle aide votre région donne.',
    places: {
      brussel: {
        name: '{{brusselse-lijn}}, le service bruxellois pour les entrepreneurs',
        gives: 'Ici, vous trouvez quelle aide Bruxelles donne aux entrepreneurs, aussi pour une formation.',
      },
    },
    reasons: {
      brussel: 'Vous voyez ceci parce que votre entreprise est à Bruxelles.',
      zelfstandig: 'Vous voyez ceci parce que vous êtes indépendant et voulez apprendre quelque chose.',
    },
  },
  'brussel-opleidingspremie': {
    name: 'Prime à la formation de Bruxelles',
    gives:
      'Bruxelles paie une partie d’une formation pour votre entreprise, si la formation est exceptionnelle ou urgente. Demandez la prime au moins un mois avant le début. Vous avez déjà commencé ? Alors ce n’est plus possible.',
    reasons: {
      zelfstandig:
        'Vous voyez ceci parce que votre entreprise est à Bruxelles. La kmo-portefeuille existe seulement pour une entreprise en Flandre.',
      bijberoep:
        'Vous voyez ceci parce que l’entreprise de votre activité complémentaire est à Bruxelles. Cela compte pour une formation pour cette entreprise.',
    },
  },
  'zorgopleiding-met-loon': {
    name: 'Étudier avec salaire pour devenir infirmier ou aide-soignant (Project 600)',
    gives:
      'Les personnes qui travaillent dans les soins peuvent parfois suivre une formation d’infirmier ou d’aide-soignant pendant que le salaire continue. Vous deviez travailler au moins à mi-temps, avoir trois ans d’expérience dans les soins, et ne pas encore être infirmier (situation en {{zorgopleiding-stand}}). On pouvait s’inscrire jusqu’à début avril. Demandez à votre service du personnel si cela existe encore.',
    reasons: {
      'prive-zorg': 'Vous voyez ceci parce que vous travaillez dans les soins de santé (paritair comité {{pc-zorg}}).',
      socialprofit:
        'Vous voyez ceci parce que vous travaillez dans les soins, le bien-être ou la culture. Là, les projets ont un autre nom, comme « Vorming Hogerop ».',
      openbaar:
        'Vous voyez ceci parce que vous travaillez pour une administration locale. C’est pour les personnes qui travaillent dans un hôpital, une maison de repos et de soins ou les soins infirmiers à domicile.',
    },
  },
  travi: {
    ...sectorfondsen.travi,
    reasons: { uitzendkracht: 'Vous voyez ceci parce que vous êtes intérimaire.' },
  },
  'dienstencheques-opleidingsfonds': {
    ...sectorfondsen['vorm-dc'],
    reasons: { dienstencheques: 'Vous voyez ceci parce que vous travaillez avec des titres-services.' },
  },
  bosa: {
    name: 'Votre service du personnel, avec les règles de BOSA',
    gives:
      'Les fonctionnaires fédéraux peuvent apprendre pendant le travail, si leur chef est d’accord. BOSA, le service fédéral du personnel, explique comment. Votre propre service du personnel vous aide.',
    reasons: { ambtenaar: 'Vous voyez ceci parce que vous travaillez pour les autorités fédérales.' },
  },
  school: {
    name: 'Le secrétariat de votre école',
    gives: `Renseignez-vous sur la formation continue et sur le ${zorgkrediet} ${lerarenbonus}`,
    reasons: { onderwijs: 'Vous voyez ceci parce que vous travaillez dans l’enseignement.' },
  },
  personeelsdienst: {
    name: 'Le service du personnel de votre employeur',
    gives: 'Il sait quels congés et quelles formations existent pour vous. Les règles changent selon l’employeur.',
    reasons: {
      'vlaamse-overheid': `Vous voyez ceci parce que vous travaillez pour les autorités flamandes. Renseignez-vous aussi sur le ${zorgkrediet}`,
      'lokaal-bestuur': `Vous voyez ceci parce que vous travaillez pour une administration locale. En Flandre existe aussi le ${zorgkrediet}`,
      'eigen-regels':
        'Vous voyez ceci parce que votre employeur fait partie du service public et peut avoir ses propres règles.',
      'woont-elders':
        'Vous voyez ceci parce que vous n’habitez pas en Flandre ou à Bruxelles. Alors il peut y avoir d’autres règles.',
    },
  },
  studietoelagen: {
    name: 'Studietoelage (bourse d’études), et le service aux étudiants de votre école',
    gives:
      'Une studietoelage est de l’argent des autorités flamandes pour étudier. Cela dépend de vos études, de votre nationalité, de votre famille et du revenu. Le service aux étudiants de votre école vous aide.',
    reasons: {
      student: 'Vous voyez ceci parce que vous faites des études.',
      jobstudent: 'Vous voyez ceci parce que vous avez un job étudiant.',
    },
  },
  tweedekans: {
    name: 'Tweedekansonderwijs (deuxième chance)',
    gives:
      'Dans un centrum voor volwassenenonderwijs (CVO), vous obtenez quand même votre diplôme du secondaire. Les matières générales coûtent peu : {{cvo-cent}} cents par heure de cours en {{schooljaar-2025}}. Demandez aussi la prime pour un premier diplôme.',
    reasons: diploma,
  },
  examencommissie: {
    name: 'Examencommissie de l’enseignement secondaire (jury d’examen)',
    gives:
      'Vous étudiez vous-même, à votre rythme, puis vous passez des examens. Ainsi, vous obtenez un diplôme sans cours.',
    reasons: diploma,
  },
  evc: {
    name: 'Montrer ce que vous savez déjà faire (EVC)',
    gives:
      'Si vous avez appris un métier en le faisant, vous pouvez prouver dans un centre de test que vous le connaissez. Si vous réussissez, vous recevez une preuve de beroepskwalificatie. Demandez d’abord le prix.',
    reasons: {
      'zonder-diploma': zonderDiploma,
      richting:
        'Vous voyez ceci parce que vous cherchez une direction, et savez peut-être déjà beaucoup grâce à ce que vous avez fait.',
    },
  },
  'loopbaanbegeleiding-alternatief': {
    name: 'Conseil de carrière sans chèque',
    gives:
      'Parlez avec le VDAB ou avec une leerwinkel (info formations). Si vous êtes membre d’un syndicat, demandez-y conseil aussi. Ce que propose chaque syndicat n’a pas été vérifié.',
    reasons: {
      'cheque-gebruikt': 'Vous voyez ceci parce que vous avez déjà utilisé un loopbaancheque.',
      'geen-werk':
        'Vous voyez ceci parce que vous cherchez une direction. Le loopbaancheque existe seulement pour les personnes qui travaillent.',
    },
  },
  competentiecheck: {
    name: 'Competentiecheck (test de compétences)',
    gives:
      'Sur le site du VDAB, le service de l’emploi, vous vérifiez gratuitement ce que vous savez déjà faire, quels emplois conviennent et ce que vous pouvez encore apprendre. Nous l’avons lu sur une page de {{competentie-van}} ou {{competentie-tot}}.',
    reasons: { werkt: 'Vous voyez ceci parce que vous travaillez et cherchez ce que vous pouvez apprendre.' },
  },
  onderwijskiezer: {
    name: 'Onderwijskiezer',
    gives:
      'Sur ce site, vous trouvez quelles études existent en Flandre et à Bruxelles, aussi pour les adultes, et ce qu’elles demandent.',
    reasons: {
      student: 'Vous voyez ceci parce que vous faites des études.',
      richting: 'Vous voyez ceci parce que vous cherchez une direction.',
    },
  },
  sectorfonds: {
    name: 'Le fonds de formation de votre secteur',
    gives:
      'La plupart des secteurs en Belgique ont un fonds pour les formations. Souvent, cela passe par votre employeur. Votre fiche de paie donne votre paritair comité (commission paritaire) : le numéro de votre secteur. Avec lui, vous trouvez le fonds.',
    places: sectorfondsen,
    reasons: {
      ...perComite,
      diverscity: 'Vous voyez ceci parce que vous travaillez pour une administration locale.',
      'tijdelijk-werkloos':
        'Vous voyez ceci parce que vous êtes au chômage temporaire. Demandez s’il y a des formations pour les jours sans travail.',
      werknemer: 'Vous voyez ceci parce que vous travaillez pour une entreprise ou une organisation.',
    },
  },
  'werkgever-opleidingsdagen': {
    name: 'Jours de formation de votre employeur',
    gives:
      'Beaucoup d’employeurs donnent chaque année quelques jours de formation, pendant le travail ou payés. Combien, cela dépend de la taille de l’entreprise et de votre secteur. Renseignez-vous.',
    reasons: {
      werknemer: 'Vous voyez ceci parce que vous travaillez pour une entreprise ou une organisation en Belgique.',
    },
  },
  opleidingstegoed: {
    name: 'Mijn opleidingstegoed (mon solde)',
    gives:
      'Dans Mijn Burgerprofiel, sur le site de la Flandre, vous voyez combien d’opleidingsverlof et d’opleidingscheques il vous reste. Nous l’avons lu sur des pages de {{tegoed-stand}}. Cela ne marche pas ? Alors appelez le {{infolijn}}.',
    reasons: {
      werknemer:
        'Vous voyez ceci parce que vous êtes salarié et travaillez en Flandre, ou habitez en Flandre ou à Bruxelles.',
    },
  },
  'federal-learning-account': {
    name: 'Vos formations dans Mycareer',
    gives:
      'Votre employeur notait vos formations dans le Federal Learning Account. Celui-ci est supprimé. Regardez et gardez vos données maintenant : le {{account-weg}}, elles seront effacées.',
    reasons: {
      werknemer: 'Vous voyez ceci parce que vous travaillez pour une entreprise ou une organisation en Belgique.',
    },
  },
  vakbond: {
    name: 'Votre syndicat',
    gives:
      'Si vous êtes membre, vous pouvez y poser des questions sur les congés et la formation. Ce que propose chaque syndicat n’a pas été vérifié.',
    reasons: { werknemer: 'Vous voyez ceci parce que vous travaillez pour un employeur.' },
  },
  'na-ontslag': {
    name: 'Apprendre après un licenciement',
    gives:
      'Si, après votre licenciement, vous recevez un accompagnement vers un autre travail (outplacement), demandez-y quelle formation est possible. Si vous étiez employé dans le paritair comité {{pc-bedienden}}, vous pouvez parfois encore vous adresser un temps à Cevora.',
    reasons: {
      werkloosheid: 'Vous voyez ceci parce que vous avez une allocation de chômage, et avez peut-être été licencié.',
    },
  },
  naric: {
    name: 'NARIC-Vlaanderen',
    gives:
      'Si vous avez un diplôme d’un autre pays, faites reconnaître ici ce qu’il vaut en Flandre. Pour certaines personnes, c’est gratuit, par exemple pour celles qui demandent ou ont reçu une protection. Si vous voulez continuer à étudier ici, demandez-le directement à la haute école ou à l’université.',
    reasons: {
      diploma: 'Vous voyez ceci parce que vous avez un diplôme d’un autre pays.',
      nieuw: 'Vous voyez ceci parce que vous êtes nouveau en Belgique, et avez peut-être obtenu un diplôme ailleurs.',
      elders:
        'Vous voyez ceci parce que vous cherchez du travail et habitez en dehors de la Belgique et de l’Espace économique européen.',
    },
  },
  'levenslang-leren': {
    name: 'Apprendre pour soi',
    gives:
      'Un centrum voor volwassenenonderwijs, la bibliothèque ou Avansa a des cours et des conférences, en Flandre et à Bruxelles. Une langue, la photographie ou la cuisine coûtait dans un CVO {{cvo-hoog}} euros par heure de cours en {{schooljaar-2025}}. Demandez les autres prix.',
    reasons: {
      gepensioneerd: 'Vous voyez ceci parce que vous êtes à la pension.',
      thuis: 'Vous voyez ceci parce que vous ne travaillez pas et ne cherchez pas de travail.',
    },
  },
  digibank: {
    name: 'Digibank',
    gives:
      'Ici, vous pouvez emprunter un ordinateur portable et recevoir de l’aide avec l’ordinateur et internet. Demandez à votre commune ou à la bibliothèque où. L’offre n’a pas été vérifiée.',
    reasons: {
      basisvaardigheden: 'Vous voyez ceci parce que vous voulez mieux lire, calculer ou travailler avec l’ordinateur.',
      gepensioneerd: 'Vous voyez ceci parce que vous êtes à la pension.',
    },
  },
  'vlaamse-infolijn': {
    name: '{{infolijn}}, la ligne d’information de la Flandre',
    gives:
      'Vous parlez au téléphone avec une personne, de toutes les aides flamandes pour apprendre. Pratique si vous préférez ne pas chercher sur un ordinateur.',
    reasons: { iedereen: 'Vous voyez ceci parce que tout le monde peut poser des questions ici.' },
  },
  'vdab-lijn': {
    name: 'La ligne gratuite du VDAB',
    gives:
      'Vous téléphonez au VDAB, le service flamand de l’emploi et de la formation, aussi si vous avez déjà du travail.',
    reasons: {
      iedereen: 'Vous voyez ceci parce que tout le monde peut poser ici des questions sur le travail et la formation.',
    },
  },
  leerwinkel: {
    name: 'Leerwinkel (info formations)',
    gives:
      'Ici, quelqu’un cherche avec vous une formation qui convient, gratuitement. Il n’y en a pas partout : cherchez « leerwinkel » sur le site de la Flandre, ou demandez au {{infolijn}}.',
    places: {
      vlaanderen: {
        name: 'Leerwinkel (info formations)',
        gives:
          'Ici, quelqu’un cherche avec vous une formation qui convient, gratuitement. Il y en a en Flandre occidentale, à Gand, Malines, Louvain et Genk (situation entre {{leerwinkel-van}} et {{leerwinkel-tot}}). Si vous habitez ailleurs, demandez au {{infolijn}}.',
      },
      brussel: {
        name: 'Leerwinkel Brussel (info formations)',
        gives:
          'Ici, quelqu’un cherche avec vous une formation en néerlandais, gratuitement, pour les personnes qui habitent à Bruxelles (situation en {{leerwinkel-brussel}}).',
      },
    },
    reasons: {
      vlaanderen: 'Vous voyez ceci parce que vous habitez en Flandre.',
      brussel: 'Vous voyez ceci parce que vous habitez à Bruxelles.',
      iedereen: 'Vous voyez ceci parce que tout le monde peut y poser des questions sur la formation.',
    },
  },
};
