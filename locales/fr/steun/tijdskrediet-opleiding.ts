import type { SteunTexts } from '../../texts.js';
import { contract, cao, eerderGenomen, verlof, werktInBelgie } from './gedeeld.js';

export const tijdskredietOpleiding: SteunTexts['tijdskrediet-opleiding'] = {
  name: 'Tijdskrediet voor een opleiding (crédit-temps)',
  gives:
    'Vous travaillez moins pendant un temps ou vous arrêtez un temps, pour une longue formation. Parfois, vous recevez de l’argent du RVA (ONEM, il paie des allocations).',
  decides:
    'Vous demandez le congé à votre employeur. Avec {{werknemers-zonder-recht}} salariés ou moins, il peut refuser. Le RVA décide de l’allocation.',
  criteria: {
    statuut: contract,
    werkgever: {
      yes: 'Vous travaillez dans le secteur privé ou le socialprofit (soins, bien-être, culture).',
      no: 'Votre employeur ne compte pas comme secteur privé. Le tijdskrediet est seulement pour le secteur privé.',
      open: 'Cela dépend de l’employeur pour qui vous travaillez. Certaines entreprises publiques relèvent aussi du tijdskrediet.',
    },
    werkplek: {
      ...werktInBelgie,
      no: 'Vous ne travaillez pas en Belgique. Le tijdskrediet est un système belge.',
    },
    ...verlof,
  },
  amounts: {},
  doubts: {
    'eerder-genomen': eerderGenomen,
    'cao-103-7': cao,
    uitkering:
      'Vous pouvez recevoir un congé sans allocation. Pour une allocation, vous devez avoir travaillé {{maanden-voltijds}} mois à temps plein. Si vous arrêtez complètement, {{maanden-deeltijds}} mois de travail à temps partiel comptent aussi. Demandez-le au RVA.',
    kwartaal:
      'Votre formation a moins de {{jaar-uren}} heures et {{jaar-studiepunten}} studiepunten par an ? Alors il faut {{lange-uren}} heures ou {{lange-studiepunten}} studiepunten en {{tijdskrediet-blok}} mois qui se suivent ou dans une seule partie de l’année scolaire. Pour la basiseducatie et le diplôme du secondaire, c’est moins. Demandez-le au RVA.',
    knelpunt:
      'Pour un knelpuntberoep (métier en pénurie), ce congé pouvait durer plus longtemps à partir de {{knelpunt-jaar}}. Nous ne savons pas si c’est encore le cas. Demandez-le au RVA.',
    'de-lijn':
      'Vous travaillez pour De Lijn, VITO ou un employeur semblable ? Un syndicat explique sur une vieille page comment prendre du tijdskrediet à De Lijn. Est-ce aussi possible chez vous ? Votre service du personnel ou votre syndicat le sait.',
    'na-ouderschapsverlof':
      'Vous prenez ce congé juste après votre ouderschapsverlof, et celui-ci est entièrement pris ? Alors il n’est pas nécessaire de travailler {{dienst-maanden}} mois chez votre employeur. Nous ne vous l’avons pas demandé. Demandez-le au RVA.',
  },
  deadlines: {
    'melding-groot': {
      dated:
        'Avec plus de {{melding-werknemers}} salariés : avertissez votre employeur par écrit, au plus tard le {{date}}.',
      undated:
        'Avec plus de {{melding-werknemers}} salariés : avertissez votre employeur par écrit {{tijdskrediet-opleiding-melding-groot}} mois avant.',
      passed:
        'Avec plus de {{melding-werknemers}} salariés, vous deviez l’avertir au plus tard le {{date}}. Votre employeur peut accepter un délai plus court.',
    },
    'melding-klein': {
      dated:
        'Avec {{melding-werknemers}} salariés ou moins : avertissez votre employeur par écrit, au plus tard le {{date}}.',
      undated:
        'Avec {{melding-werknemers}} salariés ou moins : avertissez votre employeur par écrit {{tijdskrediet-opleiding-melding-klein}} mois avant.',
      passed:
        'Avec {{melding-werknemers}} salariés ou moins, vous deviez l’avertir au plus tard le {{date}}. Votre employeur peut accepter un délai plus court.',
    },
  },
  steps: {
    akkoord:
      'Demandez d’abord si votre employeur est d’accord. Avec {{werknemers-zonder-recht}} salariés ou moins, il peut refuser.',
    werkgever: 'Demandez le tijdskrediet à temps et par écrit à votre employeur.',
    rva: 'Demandez ensuite l’allocation en ligne au RVA.',
    attest:
      'Après chaque période de {{attest-maanden}} mois, envoyez dans les {{attest-dagen}} jours une preuve que vous suivez les cours.',
  },
  unchecked: {
    uitkering: 'Si vous recevez aussi une allocation. Elle a des règles plus sévères que le congé.',
    nevenactiviteit:
      'Si vous faites un autre travail qui n’est pas permis pendant le tijdskrediet, ou recevez une pension.',
    woonplaats: 'Si votre domicile compte pour l’allocation.',
    aanwezigheid: 'Si vous suivez assez de cours. Vous pouvez en manquer au maximum un dixième sans raison valable.',
    'vijf-dagen':
      'Si vous travaillez à temps plein sur au moins {{week-dagen}} jours par semaine. C’est nécessaire pour travailler un cinquième de moins.',
  },
};
