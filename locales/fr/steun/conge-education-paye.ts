import type { SteunTexts } from '../../texts.js';
import {
  aanwezigheid,
  deeltijds,
  langGenoeg,
  loongrens,
  stappen,
  vierVijfde,
  werknemerIn,
} from './educatief-verlof.js';

export const congeEducationPaye: SteunTexts['conge-education-paye'] = {
  name: 'Congé-éducation payé en Wallonie',
  gives:
    'Vous pouvez vous absenter du travail pour apprendre. Votre salaire continue, mais votre employeur peut le limiter.',
  decides:
    'Les autorités wallonnes décident quelles formations comptent. Le Forem, le service wallon de l’emploi, contrôle le congé. Votre employeur ne peut pas le refuser.',
  criteria: {
    ...werknemerIn('en Wallonie'),
    tewerkstelling: vierVijfde,
    omvang: langGenoeg,
  },
  amounts: {
    algemeen: 'pour un travail à temps plein, au maximum {{value}} par année scolaire, pour une formation générale',
    hoogste:
      'pour un travail à temps plein, au maximum {{value}} par année scolaire, pour certaines formations professionnelles',
  },
  doubts: {
    hervorming:
      'En {{wallonie-plan}}, la Wallonie prévoyait que la commission ne reconnaisse plus de nouvelles formations. Ceux qu’elle avait déjà reconnus pouvaient prolonger. Les formations qui comptent automatiquement restent : comme celles de l’enseignement, des syndicats et des secteurs. Nous n’avons pas trouvé si le plan s’est fait. Demandez à Le Forem.',
    afstand:
      'Vous suivez les cours à distance ? Alors ces heures ne comptent pas pour Le Forem, selon une réponse au Parlement wallon de {{wallonie-afstand}}.',
    deeltijds,
    overheidsbedrijf:
      'Vous travaillez pour bpost, la SNCB, Proximus ou une autre entreprise publique ? Selon un syndicat, ce congé est alors possible seulement avec un contrat de travail, pas si vous êtes nommé. Demandez à Le Forem.',
  },
  deadlines: {},
  steps: {
    nakijken: 'Demandez aux autorités wallonnes si la formation compte. Faites-le avant de vous inscrire.',
    inschrijven: stappen.inschrijven,
    werkgever: stappen.werkgever,
  },
  unchecked: {
    aanwezigheid,
    loongrens: loongrens('Pendant l’année scolaire {{schooljaar-2025}}, la limite était de {{loongrens-2025}} euros'),
  },
};
