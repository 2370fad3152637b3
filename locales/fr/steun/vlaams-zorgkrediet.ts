import type { SteunTexts } from '../../texts.js';

export const vlaamsZorgkrediet: SteunTexts['vlaams-zorgkrediet'] = {
  name: 'Vlaams zorgkrediet voor een opleiding (congé pour une formation)',
  gives:
    'Vous travaillez moins pendant un temps ou vous arrêtez un temps, pour une formation. La Flandre vous paie chaque mois une allocation.',
  decides: 'Les autorités flamandes décident de l’allocation. Votre employeur lance la demande.',
  criteria: {
    statuut: {
      yes: 'Vous travaillez pour un employeur.',
      no: 'Le zorgkrediet est pour les personnes qui travaillent maintenant pour un employeur.',
      open: 'Cela dépend : il faut savoir si vous travaillez pour un employeur.',
    },
    werkgever: {
      yes: 'Vous travaillez pour les autorités flamandes, l’enseignement ou une administration locale en Flandre.',
      no: 'Le zorgkrediet est pour les autorités flamandes, l’enseignement et les administrations locales en Flandre.',
      open: 'Cela dépend de votre employeur, et parfois du lieu où vous travaillez. Pour l’enseignement, il vaut dans une école que paie la Vlaamse Gemeenschap (Communauté flamande). Demandez-le à votre service du personnel ou à votre école.',
    },
    vorm: {
      yes: 'La forme que vous avez choisie va avec votre temps de travail actuel.',
      no: 'Votre choix ne convient pas ici. Arrêter complètement ou travailler à mi-temps, c’est possible. Travailler un cinquième de moins, c’est possible si vous travaillez maintenant à temps plein.',
      open: 'Cela dépend de la forme que vous choisissez, et de votre temps de travail actuel. Vous travaillez déjà à mi-temps ou moins, et vous voulez travailler à mi-temps ? Nous n’avons pas trouvé ce qui est alors possible. Demandez-le à votre service du personnel.',
    },
    erkenning: {
      yes: 'Votre formation est dans l’Opleidingsdatabank (la liste flamande des formations), ou elle est reconnue.',
      no: 'D’après vos réponses, votre formation n’est pas reconnue. La Flandre doit la donner, la payer ou la reconnaître, ou l’organisme de formation doit être enregistré.',
      open: 'Cela dépend : il faut savoir si votre formation ou l’organisme de formation est reconnu.',
    },
    omvang: {
      yes: 'Votre formation est assez longue : au moins {{lange-uren}} heures de cours ou {{lange-studiepunten}} studiepunten par an.',
      no: 'Votre formation est trop courte. Il faut {{lange-uren}} heures de cours ou {{lange-studiepunten}} studiepunten par an.',
      open: 'Cela dépend de la durée : au moins {{lange-uren}} heures de cours ou {{lange-studiepunten}} studiepunten par an.',
    },
  },
  amounts: {
    voltijds: '{{value}} bruts, si vous arrêtez complètement (date de ce montant inconnue)',
    halftijds: '{{value}} bruts, si vous allez travailler à mi-temps (date de ce montant inconnue)',
    vijfde: '{{value}} bruts, si vous allez travailler un cinquième de moins (date de ce montant inconnue)',
  },
  doubts: {
    duur: 'Combien de temps vous pouvez prendre du zorgkrediet pour une formation, nous n’en sommes pas sûrs. Les sources se contredisent. Demandez-le à votre service du personnel ou au numéro {{infolijn}}.',
    studiepunten:
      'Vous comptez en studiepunten ? Les autorités flamandes en demandent {{lange-studiepunten}} par an. Une haute école parle de {{zorgkrediet-anders}}, une autre aussi de {{zorgkrediet-ook}}. Nous suivons les autorités.',
    erkenning:
      'Selon deux sources, il suffit que la formation ou l’organisme de formation soit reconnu. La page des autorités flamandes ne le précise pas. Demandez-le au numéro {{infolijn}}.',
    'andere-overheid':
      'Vous travaillez pour De Lijn, VITO ou un employeur semblable ? Nous ne savons pas si le zorgkrediet y est possible. Demandez-le à votre service du personnel.',
  },
  deadlines: {
    aanvraag: {
      dated: 'Demandez-le au plus tard le {{date}}. Cette date vient d’une seule source. Commencez donc à temps.',
      undated:
        'Demandez-le à temps. Selon une source, c’est possible jusqu’à {{vlaams-zorgkrediet-aanvraag}} mois après le début.',
      passed:
        'Selon une source, vous pouviez le demander jusqu’au {{date}}. Demandez au numéro {{infolijn}} si c’est encore possible.',
    },
  },
  steps: {
    werkgever: 'Demandez à votre employeur de lancer la demande.',
    aanvraag: 'Complétez la demande en ligne, avec une preuve que vous êtes inscrit.',
    attest:
      'Après chaque période de {{zorgkrediet-maanden}} mois, envoyez dans les {{zorgkrediet-dagen}} jours calendrier une preuve que vous suivez les cours. Demandez alors aussi une prolongation.',
  },
  unchecked: {
    'meeste-personeel':
      'Si votre fonction compte. La plus grande partie du personnel peut prendre du zorgkrediet, mais pas tout le monde.',
    periode:
      'Combien de temps vous le prenez. C’est par mois entier, le plus souvent au moins {{zorgkrediet-maanden}} mois à la suite, et pas avant le début de votre formation.',
    afstandsonderwijs:
      'Si vous suivez les cours à distance. Alors il faut au moins {{lange-studiepunten}} studiepunten.',
    buitenland: 'Si vous suivez la formation à l’étranger. C’est permis seulement avec une école belge.',
    aanwezigheid: 'Si vous suivez assez de cours. Vous pouvez en manquer au maximum un dixième sans raison valable.',
    'thematisch-verlof':
      'Si vous prenez déjà un autre congé maintenant, comme un ouderschapsverlof (congé parental). Les deux ensemble, ce n’est pas possible.',
    gezinssituatie: 'Si vous vivez seul avec des enfants. Le montant peut alors être plus élevé.',
  },
};
