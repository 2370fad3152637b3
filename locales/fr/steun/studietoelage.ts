import type { SteunTexts } from '../../texts.js';

export const studietoelage: SteunTexts['studietoelage'] = {
  name: 'Studietoelage (bourse d’études) pour l’enseignement supérieur',
  gives: 'Vous recevez de l’argent des autorités flamandes pour étudier dans une haute école ou une université.',
  decides:
    'Les autorités flamandes décident de votre demande. Elles regardent votre nationalité, votre famille et le revenu.',
  criteria: {
    opleiding: {
      yes: 'Votre formation est de l’enseignement supérieur : un graduat, un bachelier ou un master.',
      no: 'Cette bourse est pour l’enseignement supérieur : un graduat, un bachelier ou un master. Cela ne va pas avec vos réponses. Pour les soins infirmiers de base (HBO5), il y a la schooltoeslag du Groeipakket.',
      open: 'Cela dépend : il faut savoir si vous suivez un graduat, un bachelier ou un master.',
    },
    omvang: {
      yes: 'Vous suivez au moins {{toelage-studiepunten}} studiepunten en un an.',
      no: 'Votre formation n’a pas de studiepunten. La bourse est pour les personnes qui en suivent au moins {{toelage-studiepunten}} par an.',
      open: 'Cela dépend : il faut savoir si vous suivez au moins {{toelage-studiepunten}} studiepunten par an. Pendant votre dernière année, il peut y en avoir moins.',
    },
    gezin: {
      yes: 'Votre nationalité, votre famille et le revenu vont avec les règles.',
      no: 'Votre nationalité, votre famille ou le revenu ne vont pas avec les règles.',
      open: 'Cela dépend de votre nationalité, de votre famille, et de votre revenu ou de celui de vos parents. Nous ne le demandons pas ici.',
    },
  },
  amounts: {},
  doubts: {
    bedrag:
      'Ce que vous recevez dépend du revenu et de vos studiepunten. Nous n’avons pas trouvé les montants de cette année scolaire.',
    werkende:
      'Vous travaillez, ou vous avez votre propre revenu ? Alors une bourse est parfois possible aussi, avec votre propre revenu comme base. Demandez-le au numéro {{infolijn}}.',
  },
  deadlines: {},
  steps: {
    nakijken: 'Regardez sur le site des bourses d’études si vous pouvez la recevoir, et comment la demander.',
    studentendienst:
      'Demandez de l’aide au service aux étudiants de votre école. Il sait aussi si vous payez moins de frais d’inscription.',
  },
  unchecked: {
    diplomacontract: 'Si vous avez un diplomacontract. Avec un autre contrat, ce n’est pas possible.',
    'laatste-jaar':
      'Si c’est la dernière année de vos études. Alors vous pouvez suivre moins de {{toelage-studiepunten}} studiepunten.',
    krediet: 'Si vous avez déjà reçu une bourse pendant beaucoup d’années. Il y a un maximum.',
    'soort-studie':
      'Si vous suivez des études en plus après votre bachelier ou votre master, comme un postgraduat. Pour cela, il n’y a pas de bourse.',
  },
};
