import type { SteunTexts } from '../../texts.js';

export const cvoKorting: SteunTexts['cvo-korting'] = {
  name: 'Prix plus bas dans un centrum voor volwassenenonderwijs (CVO, école pour adultes)',
  gives:
    'Dans un CVO, vous payez par heure de cours (période). Pour certains cours, tout le monde paie peu. Avec un leefloon ou une allocation, vous payez moins pour d’autres cours aussi.',
  decides: 'L’école vérifie à votre inscription quel prix vous payez.',
  criteria: {
    opleiding: {
      yes: 'Pour cette sorte de cours, un prix plus bas existe dans un CVO.',
      no: 'Pour un cours de langue étrangère, un CVO ne donne pas de prix plus bas. Les examens ou une formation dans une entreprise ne comptent pas non plus ici.',
      open: 'Cela dépend de la sorte de cours. Pour une langue étrangère, il n’existe pas de prix plus bas.',
    },
    cvo: {
      yes: 'Vous pouvez suivre ceci dans un CVO.',
      no: 'La formation n’est pas dans un CVO. Ce prix plus bas existe seulement là.',
      open: 'Cela dépend : il faut savoir si la formation est dans un CVO. Ce prix plus bas existe seulement là.',
    },
    reden: {
      yes: 'Votre but ou votre situation compte : le néerlandais, un diplôme du secondaire, les connaissances de base, un leefloon, une allocation ou la prison.',
      no: 'Un prix plus bas existe pour les personnes qui ont un leefloon ou une allocation, et pour quelques autres groupes. Pour le néerlandais, un diplôme du secondaire et un knelpuntberoep, tout le monde paie moins. Cela ne va pas avec vos réponses.',
      open: 'Cela dépend de votre situation ou du cours. Vous payez moins si vous êtes en incapacité de travail à au moins {{cvo-procent}} %, si vous avez une allocation ou si vous demandez une protection (asile). Un cours pour un knelpuntberoep coûte moins aussi. Demandez-le à l’école.',
    },
  },
  amounts: {
    'algemene-vorming':
      'matières générales pour un diplôme et cours de lecture et d’écriture (alphabétisation) : {{value}} par période',
    verlaagd: 'un cours ordinaire avec un prix plus bas : {{value}} par période',
    hoog: 'un cours de photographie, de cuisine, de mode ou semblable, sans prix plus bas : {{value}} par période',
    gewoon: 'un cours ordinaire sans prix plus bas : {{value}} par période',
  },
  doubts: {
    gevangenis:
      'Avant {{schooljaar-2025-maand}}, les personnes en prison ne payaient pas de frais d’inscription. Demandez si c’est encore le cas.',
    prijzen: 'Nos prix viennent d’un seul CVO. Sur la page des autorités flamandes, il y a encore d’anciens prix.',
    'schooljaar-2026-2027':
      'Nous n’avons pas trouvé les prix de {{schooljaar-2026}}. Nous montrons ceux de {{schooljaar-2025}}.',
    'vanaf-schooljaar-2027-2028':
      'Nous n’avons pas trouvé les prix à partir de l’année scolaire {{schooljaar-2027}}. Nous montrons ceux de {{schooljaar-2025}}.',
    categorieen:
      'La liste des personnes qui paient moins date d’avant {{schooljaar-2025-maand}}. Elle vaut probablement encore. Certaines personnes de la liste ne payaient alors rien.',
    cursus:
      'Le prix dépend aussi du cours. Pour un knelpuntberoep, vous payez moins, ou rien. Pour une langue étrangère, la photographie, la cuisine ou la mode, vous payez le montant le plus élevé, sans prix plus bas.',
    nederlands:
      'Sur le prix du néerlandais, les sources ne disent pas la même chose. Un cours ordinaire coûte plus. Avant {{schooljaar-2025-maand}}, certaines personnes ne payaient rien : avec un contrat ou une attestation d’inburgering, avec un leefloon, ou si elles demandaient une protection (asile) et recevaient un accueil. Demandez à l’école si c’est encore le cas.',
    computer:
      'Pour un cours d’informatique ordinaire, vous payez plus. Demandez des cours d’alphabétisation, ou allez chez Ligo. Là, c’est gratuit pour la plupart des gens.',
  },
  deadlines: {},
  steps: {
    gevangenis: 'Demandez au coordinateur de l’enseignement de votre prison ce que vous payez.',
    prijs: 'Demandez à un CVO près de chez vous quel prix vous payez.',
    attest:
      'Apportez une preuve de votre situation, comme un leefloon, une allocation, une inburgering ou un accueil. Avant, elle ne pouvait pas dater de plus d’un mois.',
  },
  unchecked: {
    cvo: 'Si un CVO près de chez vous donne le cours, et s’il y a encore de la place.',
    'vdab-traject': 'Si le VDAB vous fait suivre cette formation. Alors, avant, vous ne payiez rien.',
    'ten-laste':
      'Si vous êtes à charge de quelqu’un qui a un leefloon ou une allocation. Alors, avant, vous payiez moins aussi.',
    handicap: 'Si vous avez un handicap qui est reconnu. Alors, avant, vous payiez moins.',
    basiseducatie: 'Si vous avez suivi avant cela deux ans de cours chez Ligo. Alors, avant, vous payiez moins.',
    cursusmateriaal: 'Combien vous payez pour les livres et l’autre matériel. Cela s’ajoute.',
  },
};
