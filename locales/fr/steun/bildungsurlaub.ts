import type { SteunTexts } from '../../texts.js';
import { deeltijds, loongrens, stappen, vierVijfde, werknemerIn } from './educatief-verlof.js';

export const bildungsurlaub: SteunTexts['bildungsurlaub'] = {
  name: 'Bezahlter Bildungsurlaub (congé-éducation payé) en Communauté germanophone',
  gives:
    'Vous pouvez vous absenter du travail pour apprendre. Votre salaire continue, mais votre employeur peut le limiter.',
  decides:
    'Le ministère de la Communauté germanophone décide quelles formations comptent. Vous planifiez le congé avec votre employeur.',
  criteria: {
    ...werknemerIn('en Communauté germanophone'),
    tewerkstelling: vierVijfde,
  },
  amounts: {},
  doubts: {
    deeltijds,
    overheidsbedrijf:
      'Vous travaillez pour bpost, la SNCB, Proximus ou une autre entreprise publique ? Nous n’avons pas trouvé de règle à ce sujet. Demandez au ministère.',
  },
  deadlines: {},
  steps: {
    nakijken: 'Vérifiez si la formation compte, ou demandez au ministère. Les explications sont en allemand.',
    ...stappen,
  },
  unchecked: {
    duur: 'Si votre formation est assez longue. Nous n’avons pas trouvé combien de temps elle doit durer.',
    uren: 'Combien d’heures de congé vous recevez. Cela dépend de la sorte de formation.',
    loongrens: loongrens('Pendant l’année scolaire {{schooljaar-2024}}, la limite était de {{loongrens-2024}} euros'),
  },
};
