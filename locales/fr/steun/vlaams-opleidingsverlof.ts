import type { SteunTexts } from '../../texts.js';
import { loongrens, stappen } from './educatief-verlof.js';
import { contract, meerJobs } from './gedeeld.js';

export const vlaamsOpleidingsverlof: SteunTexts['vlaams-opleidingsverlof'] = {
  name: 'Vlaams opleidingsverlof (congé de formation)',
  gives:
    'Vous pouvez vous absenter du travail pour suivre une formation. Votre salaire continue, mais votre employeur peut le limiter.',
  decides:
    'Les autorités flamandes décident quelles formations comptent. Votre employeur planifie le congé avec vous. Si vous le demandez à temps, il ne peut pas le refuser sans raison.',
  criteria: {
    statuut: contract,
    werkgever: {
      yes: 'Votre employeur compte comme secteur privé.',
      no: 'Votre employeur ne compte pas comme secteur privé. L’opleidingsverlof est seulement pour le secteur privé.',
      open: 'Cela dépend de l’employeur pour qui vous travaillez. L’opleidingsverlof est pour le secteur privé.',
    },
    werkplek: {
      yes: 'Vous travaillez en Flandre.',
      no: 'Vous ne travaillez pas en Flandre. C’est le lieu où vous travaillez vraiment qui compte.',
      open: 'Cela dépend de l’endroit où vous travaillez vraiment. Ce doit être en Flandre.',
    },
    tewerkstelling: {
      yes: 'Vous travaillez assez pour ce congé.',
      no: 'Vous travaillez moins que le minimum. Pour l’année scolaire {{schooljaar-2025}}, c’est {{vov-procent-2025}} % et {{vov-uren-2025}} heures par semaine. Pour les autres années scolaires, c’est au moins {{vov-procent}} %, d’après ce que nous savons.',
      open: 'Cela dépend de votre temps de travail, et du moment où votre formation commence.',
      unsettled:
        'Vous travaillez à moins de {{vov-procent-2025}} % ou moins de {{vov-uren-2025}} heures par semaine. Pendant l’année scolaire {{schooljaar-2025}}, c’était trop peu. Est-ce assez maintenant ? Nous ne l’avons trouvé confirmé nulle part. Demandez-le au numéro {{infolijn}}.',
      unasked: meerJobs,
    },
    opleiding: {
      yes: 'Votre formation fait partie des formations qui comptent.',
      no: 'Votre formation ne compte pas. L’accueil, le parrainage, l’intervision et autres ne comptent jamais. Une autre formation doit être dans l’Opleidingsdatabank (la liste flamande), ou compter via la loopbaanbegeleiding, un examen ou une beroepskwalificatie.',
      open: 'Cela dépend de la formation. Le plus souvent, elle compte si elle est dans l’Opleidingsdatabank (la liste flamande). Parfois, elle compte aussi sans cela, par exemple via un persoonlijk ontwikkelingsplan fait en loopbaanbegeleiding.',
    },
    omvang: {
      yes: 'Votre formation est assez longue, ou il n’y a pas de minimum pour vous.',
      no: 'Votre formation est trop courte. Il faut {{korte-uren}} heures de cours ou {{korte-studiepunten}} studiepunten par année scolaire. Une formation de mentor peut être plus courte.',
      open: 'Cela dépend de la durée : au moins {{korte-uren}} heures de cours ou {{korte-studiepunten}} studiepunten par année scolaire.',
    },
  },
  amounts: {
    'uren-opleiding': '{{value}} de congé payé pour cette formation',
    'uren-per-examen': '{{value}} de congé payé pour chaque examen devant l’examencommissie',
    'uren-per-competentie': '{{value}} de congé payé pour chaque compétence que vous faites tester',
    'uren-schooljaar': 'au maximum {{value}} par année scolaire, pour toutes vos formations ensemble',
    'uren-op-voorstel':
      'au maximum {{value}} en plus par année scolaire, si vous suivez aussi une autre formation que votre employeur propose',
  },
  doubts: {
    'overgang-2025-2026':
      'Pour {{schooljaar-2025}}, il existe une règle de transition. Nous n’avons pas pu lire ce qu’elle dit. Demandez-le au numéro {{infolijn}}.',
    'hervorming-2026-2027':
      'Fin {{hervorming-jaar}}, le Gouvernement flamand travaillait à de nouvelles règles pour {{schooljaar-2026}}. Nous ne savons pas si elles existent. Demandez-le au numéro {{infolijn}}.',
    'voorstel-werkgever':
      'Votre employeur pouvait proposer une formation en plus, avec des heures de congé en plus. Si c’est encore possible après {{schooljaar-2025-einde}}, ce n’est pas sûr. Les sources se contredisent. Demandez-le au numéro {{infolijn}}.',
    rooster:
      'Si vous travaillez exactement à mi-temps avec des heures fixes, vous ne recevez du congé que pour un cours ou un examen pendant vos heures de travail. Vos cours sont le soir ou pendant vos jours libres ? Alors vous ne recevez pas d’heures.',
    'per-werkgever':
      'Vous travaillez pour plus d’un employeur ? Seuls comptent vos emplois dans le secteur privé en Flandre, et vous les additionnez. Chaque employeur donne sa part des heures. Demandez donc le congé à chaque employeur.',
    'volledig-stoppen':
      'Vous voulez arrêter complètement de travailler pendant un temps : vous ne pouvez pas prendre ce congé pendant ce temps. Vous n’avez alors pas d’heures de travail pour lesquelles prendre congé. Vous suivez aussi des cours avant ou après ? Alors c’est possible.',
    'verlof-in-maart':
      'En mars, vous arrêtez complètement de travailler pendant un mois entier ? Selon une source de {{maart-bron}}, vous n’avez alors pas d’opleidingsverlof l’année scolaire suivante. C’est peut-être alors le mois où votre formation commence qui compte. Demandez-le au numéro {{infolijn}}.',
    uitzendkracht:
      'Vous travaillez comme intérimaire ? Alors l’entreprise où vous travaillez doit aussi relever de l’opleidingsverlof. Nous calculons avec l’employeur que vous avez choisi. Demandez-le à votre agence d’intérim.',
    'ander-contract':
      'Vous avez un job étudiant, un contrat d’apprentissage, un flexi-job ou une formation sur le lieu de travail (IBO) ? Là-dessus, nous n’avons pas trouvé de règle claire. Un contrat d’apprentissage compte peut-être. Demandez-le au numéro {{infolijn}}.',
    overheidsbedrijf:
      'Selon les autorités flamandes, les entreprises publiques comme bpost, la SNCB et Proximus ne comptent pas. Même avec un contrat de travail, cela ne compte pas, écrit un secrétariat social. Une école écrit que c’est alors possible. Nous suivons les autorités.',
    'school-eigen-middelen':
      'C’est votre école elle-même qui paie votre salaire, et pas le département de l’Enseignement ? Alors vous comptez bien pour l’opleidingsverlof. Dans ce cas, choisissez sous « employeur » la réponse avec De Lijn.',
    beroepskwalificatie:
      'Votre formation mène à une beroepskwalificatie reconnue ? Selon une source, elle compte alors depuis le {{schooljaar-2025-begin}}, aussi en dehors de l’Opleidingsdatabank. Un diplôme n’est pas toujours une telle qualification. Demandez-le à l’organisme de formation ou au numéro {{infolijn}}.',
    'niveau-label':
      'Avec le label « beperkende voorwaarde opleidingsniveau », la formation ne compte que si vous n’avez pas encore de diplôme de ce niveau. Vous avez commencé avant l’arrivée du label ? Alors vous pouvez continuer. Demandez-le au numéro {{infolijn}}.',
    geschrapt:
      'L’année scolaire passée, vous avez déjà pris un opleidingsverlof pour cette formation, et elle est maintenant supprimée ? Alors vous pouvez peut-être continuer. Dans ce cas, choisissez cette réponse sous « Dans l’Opleidingsdatabank ».',
    bedrijfsopleiding:
      'Pour une formation au sein de l’entreprise, les autorités doivent d’abord donner un avis favorable. À partir de quand cela vaut exactement, ce n’est pas sûr. Demandez à votre employeur si cet avis existe.',
  },
  deadlines: {
    'bewijs-werkgever': {
      dated:
        'Donnez tout de suite la preuve de votre inscription à votre employeur : de préférence dans les {{vlaams-opleidingsverlof-bewijs-werkgever}} jours après votre inscription, et au plus tard le {{date}}.',
      undated:
        'Donnez la preuve de votre inscription à votre employeur au plus tard le 31 octobre. Vous vous inscrivez plus tard ? Alors dans les {{vlaams-opleidingsverlof-bewijs-werkgever}} jours.',
      passed:
        'Votre employeur devait avoir la preuve de votre inscription le {{date}}. Vous vous êtes inscrit plus tard ? Alors vous avez {{vlaams-opleidingsverlof-bewijs-werkgever}} jours. Sinon, donnez-la encore aujourd’hui, et demandez si c’est encore possible.',
    },
    'op-tijd-gevraagd': {
      dated:
        'Demandez le congé à votre employeur le plus tôt possible, et au plus tard le {{date}}. Après, il a trop peu de temps, et il peut le refuser.',
      undated:
        'Demandez le congé au moins {{vraag-weken}} semaines avant le dernier jour où votre employeur peut introduire la demande. Sinon, il peut le refuser.',
      passed:
        'Avez-vous demandé le congé à votre employeur au plus tard le {{date}} ? Alors c’est en ordre. Si vous ne le demandez que maintenant, il peut le refuser.',
    },
    'aanvraag-werkgever': {
      dated: 'Votre employeur introduit la demande au plus tard le {{date}}. Donnez-lui donc rapidement vos papiers.',
      undated:
        'Votre employeur introduit la demande dans les {{vlaams-opleidingsverlof-aanvraag-werkgever}} mois après le début de la formation.',
      passed: 'Votre employeur devait introduire la demande au plus tard le {{date}}. Demandez-lui si c’est fait.',
    },
  },
  steps: {
    nakijken: 'Vérifiez si la formation compte pour l’opleidingsverlof.',
    ...stappen,
    tegoed: 'Regardez dans Mijn Burgerprofiel combien d’heures il vous reste. Cherchez-y « Opleidingstegoed ».',
  },
  unchecked: {
    maart:
      'Combien vous avez travaillé en mars, avant le début de l’année scolaire. C’était trop peu ? Alors c’est le mois où votre formation commence qui compte.',
    'loopt-tijdskrediet':
      'Si vous avez déjà un tijdskrediet (crédit-temps) ou un ouderschapsverlof (congé parental). Alors votre travail compte peut-être pour un pourcentage plus bas.',
    aanwezigheid: 'Si vous suivez assez de cours, ou participez à l’examen ou à l’épreuve finale.',
    taalniveau:
      'Si le niveau de votre cours de langue n’est pas trop élevé. Dans un centrum voor volwassenenonderwijs, il y a une limite.',
    'tweede-diploma':
      'Si vous avez déjà un bachelier ou un master. Un deuxième ne compte pas automatiquement. Il doit être dans l’Opleidingsdatabank sans label qui le limite, ou dans votre persoonlijk ontwikkelingsplan.',
    contractvorm:
      'Comment vous vous inscrivez dans l’enseignement supérieur. Avec un examencontract, vous ne recevez pas d’opleidingsverlof.',
    planning: 'Quels jours vous prenez congé. Vous en convenez avec votre employeur.',
    loongrens: loongrens('Pendant l’année scolaire {{schooljaar-2025}}, la limite était de {{loongrens-2025}} euros'),
  },
};
