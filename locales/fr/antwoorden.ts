import type { AntwoordenTexts } from '../texts.js';

const mag = { topic: 'refus', question: 'Mon employeur peut-il refuser ?' };
const ontslagen = { topic: 'licenciement', question: 'Mon employeur peut-il me licencier à cause de cela ?' };
const stoppen = { topic: 'tomber malade ou arrêter', question: 'Et si je tombe malade ou si j’arrête ?' };
const onkosten = {
  topic: 'frais',
  question: 'Qui paie mes déplacements et la garde d’enfants ?',
};

/** For a leave of some hours: only the planning can be talked about. */
const nietWeigeren =
  'Non, si vous le demandez à temps : c’est un droit. Vous convenez ensemble du moment où vous le prenez. Votre employeur peut s’y opposer seulement si plus de {{afwezig-procent}} % des salariés sont absents en même temps. Au moins un salarié peut toujours partir.';

const opTijd =
  'Demandez-le à temps : au moins {{vraag-dagen}} jours avant que votre employeur doive lui-même faire la demande.';

/** What to do when that does not help. */
const oneens =
  'Vous n’arrivez pas à un accord ? Parlez avec votre syndicat ou votre service du personnel. Si cela n’aide pas, c’est Toezicht op de Sociale Wetten (Contrôle des lois sociales), un service fédéral, qui décide.';

/** What people ask, in their words; `topic` names it in two or three. */
export const antwoorden: AntwoordenTexts = {
  'verlof-weigeren': {
    ...mag,
    answer: `${nietWeigeren} ${opTijd} ${oneens}`,
  },
  'ander-verlof-weigeren': { ...mag, answer: `${nietWeigeren} ${oneens}` },
  'tijdskrediet-weigeren': {
    ...mag,
    answer:
      'Avec {{werknemers-zonder-recht}} salariés ou moins, il peut refuser. Avec plus de salariés, c’est un droit. Mais une cao (un accord) peut exclure certaines fonctions, et parfois votre employeur peut reporter le congé. Demandez à votre syndicat comment c’est dans votre entreprise.',
  },
  'zorgkrediet-weigeren': {
    ...mag,
    answer:
      'Nous ne l’avons pas trouvé. Demandez-le à votre service du personnel, à votre syndicat ou au numéro {{infolijn}}.',
  },
  'opleidingsdagen-weigeren': {
    ...mag,
    answer:
      'Nous n’avons pas trouvé si votre employeur peut refuser une formation que vous choisissez. Demandez-le à votre service du personnel ou à votre syndicat.',
  },

  'verlof-ontslag': {
    ...ontslagen,
    answer:
      'Non. Vous êtes protégé depuis votre demande jusqu’au dernier jour de la formation. Mais votre employeur peut vous licencier pour une raison qui n’a rien à voir avec le congé. Il doit prouver cette raison. S’il ne le peut pas, vous recevez {{verlof-loon}} mois de salaire en plus. Demandez de l’aide à votre syndicat.',
  },
  'tijdskrediet-ontslag': {
    ...ontslagen,
    answer:
      'Non. Vous êtes protégé depuis votre demande écrite jusqu’à {{tijdskrediet-na}} mois après votre tijdskrediet. Mais votre employeur peut vous licencier pour une raison qui n’a rien à voir avec cela. Il doit prouver cette raison. S’il ne le peut pas, vous recevez {{tijdskrediet-loon}} mois de salaire en plus. Demandez de l’aide à votre syndicat.',
  },
  'ontslag-nemen': {
    topic: 'démissionner vous-même',
    question: 'Est-ce que je reçois une allocation si je démissionne moi-même pour apprendre ?',
    answer:
      'Le plus souvent, non. Selon une source, c’est possible depuis {{ontslag-sinds}} une seule fois dans votre carrière : si vous avez travaillé au moins {{ontslag-jaren}} ans, et pour une durée de {{ontslag-maanden}} mois. Ce n’est pas sûr. Demandez-le au RVA (ONEM) ou à votre syndicat avant de démissionner.',
  },
  'nieuwe-werkgever': {
    topic: 'changer de travail',
    question: 'Et si je change d’employeur ?',
    answer:
      'Donnez tout de suite votre preuve d’inscription à votre nouvel employeur, de préférence dans les {{nieuw-dagen}} jours. Il doit redemander le congé. Chez lui aussi, vous devez remplir les conditions.',
  },

  'uitkering-behouden': {
    topic: 'garder l’allocation',
    question: 'Est-ce que je garde mon allocation pendant la formation ?',
    answer:
      'Oui, tant que votre allocation court, et si vous recevez une dispense. En Flandre, c’est le VDAB qui la donne : automatiquement pour une formation avec une étoile, si elle dure assez longtemps. Mais le plus souvent, le temps de votre allocation continue à courir, et le montant peut diminuer. Avant de commencer, demandez à votre syndicat ou à la Hulpkas quand votre allocation s’arrête.',
  },
  'leefloon-behouden': {
    topic: 'garder le leefloon',
    question: 'Est-ce que je garde mon leefloon pendant la formation ?',
    answer:
      'C’est possible, si votre OCMW est d’accord. Vous en faites un plan ensemble. Parlez avec votre assistant social avant de vous inscrire.',
  },
  'ziek-en-opleiding': {
    topic: 'indemnité en cas de maladie',
    question: 'Est-ce que je peux apprendre pendant ma maladie, et est-ce que je garde mon indemnité ?',
    answer:
      'Demandez-le d’abord à l’adviserend arts (médecin-conseil) de votre mutuelle. Si le RIZIV accepte votre herscholing, l’assurance maladie la paie et votre indemnité continue. Après la herscholing, vous pouvez encore garder l’indemnité {{herscholing-maanden}} mois. Ensuite, le médecin regarde de nouveau si vous pouvez travailler.',
  },

  'verlof-stoppen': {
    ...stoppen,
    answer:
      'Suivez assez de cours ou participez à l’épreuve finale. Selon des sources plus récentes, vous devez suivre au moins la moitié des cours. Avant, vous pouviez en manquer {{missen-procent}} % sans raison valable. Vous avez pris plus de congé que permis ? Alors vous recevez moins d’heures la fois suivante, et votre employeur peut vous demander de rendre du salaire. Gardez un certificat de votre médecin.',
  },
  'brussels-verlof-stoppen': {
    ...stoppen,
    answer:
      'Vous arrêtez ? Dites-le à votre employeur dans les {{brussel-dagen}} jours : alors votre congé s’arrête aussi. Si vous manquez plus de {{missen-procent}} % des cours sans raison valable, vous n’avez plus droit à ce congé pendant {{brussel-maanden}} mois.',
  },
  'tijdskrediet-stoppen': {
    ...stoppen,
    answer:
      'Vous pouvez manquer au maximum un dixième des cours sans raison valable. Nous n’avons pas trouvé ce qui se passe si vous arrêtez. Demandez-le au RVA avant d’arrêter.',
  },
  'zorgkrediet-stoppen': {
    ...stoppen,
    answer:
      'Vous pouvez manquer au maximum un dixième des cours sans raison valable, compté par {{zorgkrediet-maanden}} mois. Si vous en manquez plus, vous ne recevez pas de zorgkrediet les {{zorgkrediet-maanden}} mois suivants. Demandez à votre service du personnel ce que vous devez faire si vous arrêtez.',
  },
  'vrijstelling-stoppen': {
    ...stoppen,
    answer:
      'Parlez d’abord avec votre conseiller. Si vous arrêtez sans raison valable, vous perdez votre dispense et peut-être une partie de votre allocation. La maladie est une raison valable, avec une preuve. Vous ne recevez pas d’allocation pendant plus de {{uitkering-dagen}} jours, par exemple à cause d’une maladie ? Alors réinscrivez-vous au VDAB.',
  },
  'ibo-stoppen': {
    ...stoppen,
    answer:
      'N’arrêtez pas sans le VDAB : cela peut vous coûter votre allocation. Vous pouvez arrêter si vous trouvez un autre travail. Si vous êtes malade, l’employeur ne vous paie pas de salaire pour ces jours. Après l’IBO, vous recevez un contrat qui dure au moins aussi longtemps. Ce qui est dit de l’arrêt et de la maladie vient d’une page plus ancienne du VDAB.',
  },
  'cheque-stoppen': {
    ...stoppen,
    answer:
      'Nous n’avons pas trouvé si on vous rend l’argent de votre chèque ou si vous devez le rembourser. Demandez-le à l’organisme de formation ou au numéro {{infolijn}}.',
  },
  'toelage-stoppen': {
    ...stoppen,
    answer:
      'Nous n’avons pas trouvé si vous devez rembourser une partie de votre bourse. Demandez-le au numéro {{infolijn}}.',
  },

  'werkgever-terugbetalen': {
    topic: 'remboursement',
    question: 'Est-ce que je dois rembourser quelque chose à mon employeur si je pars ?',
    answer:
      'Seulement s’il a payé votre formation et si vous avez signé un scholingsbeding (clause d’écolage). C’est un accord sur papier, fait avant le début de la formation. C’est possible seulement avec un contrat fixe, pour au maximum {{beding-jaren}} ans. Vous ne remboursez jamais tout : au maximum {{beding-procent}} %, et moins si vous restez plus longtemps. Votre salaire compte aussi : en {{beding-stand}}, il devait être plus élevé que {{beding-loon}} euros par an, sauf pour un knelpuntberoep. Faites-le vérifier par votre syndicat avant de signer.',
  },
  belastingen: {
    topic: 'impôts',
    question: 'Est-ce que je peux déduire les frais de mes impôts ?',
    answer:
      'Parfois, comme frais professionnels. La formation doit avoir un lien avec le travail que vous faites maintenant. Si vous apprenez un nouveau métier, ce n’est pas possible. Gardez vos preuves, et demandez au FOD Financiën (SPF Finances).',
  },
  'vdab-onkosten': {
    ...onkosten,
    answer:
      'Pour une formation avec une étoile, le VDAB paie une partie de vos déplacements, ou un abonnement De Lijn. Le VDAB paie parfois aussi une garde d’enfants reconnue. Demandez-le avant de commencer : les montants que nous avons trouvés sont anciens.',
  },
  'ibo-onkosten': {
    ...onkosten,
    answer: 'L’employeur paie vos déplacements. Le VDAB paie seulement la garde d’enfants.',
  },
  onkosten: {
    ...onkosten,
    answer:
      'Nous n’avons pas trouvé de règle à ce sujet. Certains sectorfondsen (fonds sectoriels) et employeurs paient quelque chose. Demandez-le à votre service du personnel ou à votre syndicat.',
  },
};
