import type { SteunTexts } from '../../texts.js';
import { eerderGenomen, contract, cao, verlof, meerJobs } from './gedeeld.js';

export const vlaamsOpleidingskrediet: SteunTexts['vlaams-opleidingskrediet'] = {
  name: 'Vlaams opleidingskrediet (crédit-formation)',
  gives:
    'Vous travaillez moins ou vous arrêtez un temps, pour une formation. La Flandre vous paie chaque mois une prime. Elle s’ajoute à l’allocation pour tijdskrediet.',
  decides:
    'Les autorités flamandes décident. D’abord, le RVA (ONEM, il paie des allocations) doit accepter votre tijdskrediet.',
  criteria: {
    statuut: contract,
    werkgever: {
      yes: 'Votre employeur et votre lieu de travail comptent.',
      no: 'L’opleidingskrediet est pour le secteur privé et le socialprofit (soins, bien-être, culture) en Flandre. À Bruxelles, seul compte le socialprofit avec un subside flamand.',
      open: 'Cela dépend de votre employeur et de l’endroit où vous travaillez. Pour certains employeurs, nous n’avons pas trouvé de règle.',
    },
    ...verlof,
    uitkering: {
      yes: 'Vous avez travaillé à temps plein pendant les {{maanden-voltijds}} derniers mois. Cela compte pour l’allocation pour tijdskrediet.',
      no: 'Sans allocation pour tijdskrediet, il n’y a pas de prime. Pour cette allocation, vous devez avoir travaillé {{maanden-voltijds}} mois à temps plein. Il y a une exception seulement pour les personnes qui arrêtent complètement.',
      open: 'Cela dépend de combien vous travailliez avant : {{maanden-voltijds}} mois à temps plein. Si vous arrêtez complètement, {{maanden-deeltijds}} mois de travail à temps partiel comptent aussi.',
    },
    premie: {
      yes: 'Vous travaillez assez pour la prime : à au moins {{premie-minst}} %.',
      no: 'Vous travaillez à moins de {{premie-minst}} %. Alors il n’y a pas de prime.',
      open: 'Cela dépend de votre temps de travail. La prime commence à {{premie-minst}} %.',
      unasked: meerJobs,
    },
    kenmerk: {
      yes: 'Votre formation compte pour l’opleidingsverlof, et va avec votre diplôme.',
      no: 'Votre formation ne va pas avec les règles. Elle doit toujours compter pour le Vlaams opleidingsverlof. Et elle doit être dans un persoonlijk ontwikkelingsplan (fait en loopbaanbegeleiding). Avez-vous au maximum un diplôme du secondaire ? Alors ce plan n’est pas nécessaire si elle mène à un diplôme, à une beroepskwalificatie, à votre propre entreprise ou à un knelpuntberoep (métier en pénurie).',
      open: 'Votre formation doit compter pour le Vlaams opleidingsverlof. Pour le reste, cela dépend de votre diplôme, et de ce à quoi elle mène. Avec un diplôme de l’enseignement supérieur, elle doit être dans un persoonlijk ontwikkelingsplan (fait en loopbaanbegeleiding).',
    },
  },
  amounts: {
    'voltijds-vanaf-75':
      '{{value}} bruts, si vous arrêtez complètement et travailliez avant à au moins {{premie-meest}} %',
    'voltijds-vanaf-50':
      '{{value}} bruts, si vous arrêtez complètement et travailliez avant entre {{premie-helft}} et {{premie-meest}} %',
    'voltijds-vanaf-20':
      '{{value}} bruts, si vous arrêtez complètement et travailliez avant entre {{premie-minst}} et {{premie-helft}} %',
    halftijds: '{{value}} bruts, si vous allez travailler à mi-temps',
    vijfde: '{{value}} bruts, si vous allez travailler un cinquième de moins',
    alleenwonend:
      '{{value}} bruts en plus, si vous vivez seul, ou seul avec des enfants pour qui vous recevez les allocations familiales (Groeipakket)',
  },
  doubts: {
    'eerder-genomen': eerderGenomen,
    'bestaat-nog':
      'Nous n’avons pas trouvé de source récente sur cette prime. Nos montants sont ceux du {{premie-stand}}. Ils sont probablement plus élevés maintenant. Nous n’avons pas non plus trouvé que la prime est supprimée. Demandez-le au numéro {{infolijn}}.',
    socialprofit:
      'Vous travaillez dans le socialprofit ? Nous supposons que les montants sont les mêmes que dans le secteur privé. Ce n’est pas sûr. Demandez-le au numéro {{infolijn}}.',
    'pop-op-tijd':
      'Vous avez un diplôme de l’enseignement supérieur ? Selon une source, votre loopbaanbegeleiding doit être finie avant le début de l’année scolaire. Demandez-le au numéro {{infolijn}}.',
    'cao-103-7': cao,
    'sociale-economie':
      'Vous travaillez dans une entreprise de travail adapté ou une autre entreprise de l’économie sociale ? Pour les travailleurs du groupe cible, ce sont les règles du secteur privé. Pour les personnes qui les accompagnent, ce sont celles du socialprofit.',
  },
  deadlines: {
    aanvraag: {
      dated:
        'Demandez la prime au plus tard le {{date}}, si votre tijdskrediet commence en même temps que la formation. Après, vous ne la recevrez peut-être plus.',
      undated:
        'Demandez la prime dans les {{vlaams-opleidingskrediet-aanvraag}} mois après le début de votre tijdskrediet. Après, vous ne la recevrez peut-être plus.',
      passed:
        'Votre tijdskrediet a commencé en même temps que la formation ? Alors vous pouviez demander la prime jusqu’au {{date}}. S’il a commencé plus tard, vous avez encore du temps.',
    },
  },
  steps: {
    tijdskrediet:
      'Demandez d’abord un tijdskrediet voor een opleiding (crédit-temps). Gardez la lettre avec la décision du RVA.',
    aanvraag: 'Demandez la prime aux autorités flamandes.',
    verlengen: 'Demandez de nouveau la prime si vous prolongez votre tijdskrediet.',
  },
  unchecked: {
    contract:
      'Si, dans le secteur privé, vous avez déjà un contrat depuis {{contract-maanden}} mois sans interruption.',
    'tewerkstelling-voorbije-jaar':
      'Combien vous avez travaillé pendant l’année avant d’arrêter. Le montant en dépend.',
    'beslissing-rva': 'Si le RVA vous donne une allocation pour tijdskrediet.',
    gezinssituatie: 'Si vous vivez seul. Alors vous recevez plus.',
  },
};
