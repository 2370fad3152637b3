/** Sentences that more than one incentive shares: each stands here once. */

export const contract = {
  yes: 'Vous travaillez comme salarié.',
  no: 'Cette aide est pour les personnes qui travaillent maintenant comme salarié. Nous supposons qu’un job étudiant ne compte pas.',
  open: 'Cela dépend de votre contrat. Pour certains contrats, nous n’avons pas trouvé de règle.',
};

/** For what counts in the whole of Belgium. */
export const werktInBelgie = {
  yes: 'Vous travaillez en Belgique.',
  open: 'Cela dépend de l’endroit où vous travaillez. Ce doit être en Belgique.',
};

export const cao =
  'Depuis le {{cao-sinds}}, il y a une nouvelle cao (un accord, CCT) sur le tijdskrediet. Nous n’avons pas pu lire ce qu’elle change pour les formations. Demandez-le au RVA ou à votre syndicat.';

/** For who already took a part of it. */
export const eerderGenomen =
  'Vous avez déjà pris du tijdskrediet ? Ce que vous avez pris est retiré des {{tijdskrediet-maanden}} mois de votre carrière, aussi si c’était pour vos enfants ou pour des soins. Demandez au RVA combien de mois il vous reste.';

/** Training for who looks for work, with or without a benefit. */
export const werkzoekende =
  'Vous cherchez du travail, ou vous pouvez vous inscrire comme demandeur d’emploi. Une allocation n’est pas nécessaire.';

export const eindeUitkering =
  'Depuis le {{werkloosheid-sinds}}, une allocation de chômage dure au maximum {{werkloosheid-maanden}} mois, et une inschakelingsuitkering au maximum {{inschakeling-jaren}} an. La durée exacte dépend du temps pendant lequel vous avez travaillé. Il y a des exceptions : si vous avez au moins {{oud-leeftijd}} ans et avez travaillé {{oud-jaren}} ans, si vous travaillez au moins à mi-temps avec une allocation en plus, et pour certaines formations. Demandez à votre syndicat, à la Hulpkas ou au RVA quand votre allocation s’arrête.';

/** For who has more than one employer, and typed too little. */
export const meerJobs =
  'C’est trop peu. Additionnez vos emplois dans des entreprises et des ASBL. Est-ce déjà le total ? Alors ce n’est pas possible.';

/** Tijdskrediet, and the premium that rests on it, ask the same of the leave. */
export const verlof = {
  ancienniteit: {
    yes: 'Vous travaillez depuis au moins {{dienst-maanden}} mois chez cet employeur.',
    no: 'Vous travaillez depuis moins de {{dienst-maanden}} mois chez cet employeur. Cette durée est nécessaire, sauf juste après votre ouderschapsverlof.',
    open: 'Cela dépend : il faut savoir si vous travaillez déjà depuis {{dienst-maanden}} mois chez cet employeur.',
  },
  duur: {
    yes: 'Vous n’avez pas encore pris {{tijdskrediet-maanden}} mois de tijdskrediet avec un motif.',
    no: 'Vous avez déjà pris {{tijdskrediet-maanden}} mois de tijdskrediet avec un motif. Il n’y en a pas plus dans votre carrière, pour tous les motifs ensemble.',
    open: 'Vous recevez au maximum {{tijdskrediet-maanden}} mois de tijdskrediet avec un motif dans votre carrière. Pour un knelpuntberoep, c’était {{knelpunt-maanden}} mois à partir de {{knelpunt-jaar}}. Nous ne savons pas si c’est encore le cas. Demandez au RVA combien il vous en reste.',
  },
  werkgeversgrootte: {
    yes: 'Votre employeur a plus de {{werknemers-zonder-recht}} salariés.',
    no: 'Votre employeur n’a pas plus de {{werknemers-zonder-recht}} salariés.',
    open: 'Avec {{werknemers-zonder-recht}} salariés ou moins, votre employeur doit être d’accord.',
  },
  cao: {
    yes: 'Il y a une cao (un accord), ou il n’en faut pas.',
    no: 'Pour arrêter complètement ou à mi-temps, il faut une cao (un accord avec les syndicats). Il n’y en a pas.',
    open: 'Pour arrêter complètement ou à mi-temps, il faut une cao (un accord avec les syndicats).',
  },
  vorm: {
    yes: 'La forme que vous avez choisie va avec votre temps de travail actuel.',
    no: 'Votre choix ne convient pas ici. Arrêter complètement, c’est possible. Travailler à mi-temps, c’est possible si vous travaillez maintenant à au moins {{halftijds-vanaf}} %. Travailler un cinquième de moins, c’est possible si vous travaillez maintenant à temps plein.',
    open: 'Cela dépend de la forme que vous choisissez, et de votre temps de travail actuel.',
    unasked: meerJobs,
  },
  opleiding: {
    yes: 'Votre formation est dans l’Opleidingsdatabank (la liste flamande des formations), ou elle est reconnue.',
    no: 'D’après vos réponses, votre formation n’est pas reconnue. La Communauté flamande ou une autre Communauté doit la reconnaître, ou votre secteur.',
    open: 'Cela dépend : il faut savoir si votre formation est reconnue.',
  },
  omvang: {
    yes: 'Votre formation est assez longue.',
    no: 'Votre formation est trop courte. Elle a moins de {{lange-uren}} heures de cours et moins de {{lange-studiepunten}} studiepunten par an.',
    open: 'Avec {{jaar-uren}} heures de cours ou {{jaar-studiepunten}} studiepunten par an, une formation est assez longue. Avec moins, cela dépend de la façon dont les cours sont répartis sur l’année.',
  },
};
