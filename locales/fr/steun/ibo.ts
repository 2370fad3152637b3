import type { SteunTexts } from '../../texts.js';
import { werkzoekende } from './gedeeld.js';

export const ibo: SteunTexts['ibo'] = {
  name: 'Formation sur le lieu de travail (IBO)',
  gives:
    'Vous apprenez un travail chez un employeur, pendant au moins {{ibo-weken}} semaines. L’employeur vous paie une prime et vos déplacements. Ensuite, vous recevez un contrat qui dure au moins aussi longtemps.',
  decides: 'Le VDAB et l’employeur décident ensemble.',
  criteria: {
    statuut: {
      yes: werkzoekende,
      no: 'Une IBO est pour les personnes qui cherchent du travail et sont inscrites comme demandeur d’emploi.',
      open: 'Vous êtes malade ? Nous n’avons pas trouvé si une IBO est alors possible. Demandez-le à votre mutuelle et au VDAB.',
    },
    werkgever: {
      yes: 'Un employeur veut vous former, puis vous engager.',
      no: 'Vous n’avez pas d’employeur qui veut vous former.',
      open: 'Vous devez trouver un employeur qui veut vous former, puis vous engage. Il doit avoir un établissement en Flandre ou à Bruxelles.',
    },
    periode: {
      yes: 'Ce sont les règles depuis le {{ibo-sinds}}.',
      no: 'Ces règles valent depuis le {{ibo-sinds}}.',
      open: 'Nous ne connaissons pas les règles d’avant le {{ibo-sinds}}.',
    },
  },
  amounts: {
    duur: 'la formation dure au maximum {{value}}',
  },
  doubts: {
    premie:
      'Ce que vous recevez varie. Votre allocation comprise, on compte {{ibo-premie-1}}, {{ibo-premie-2}}, {{ibo-premie-3}} ou {{ibo-premie-4}} % du salaire de départ dans le secteur. Demandez-le au VDAB et à l’employeur avant de signer.',
    'zonder-uitkering':
      'Vous ne recevez pas d’allocation ? Alors le RVA (ONEM) paie parfois une allocation de formation. C’est écrit sur une page de {{ibo-pagina}}. Demandez au RVA si c’est encore le cas.',
    leefloon:
      'Vous recevez un leefloon ? Nous n’avons pas trouvé ce qu’il devient pendant une IBO. Demandez-le à l’OCMW.',
  },
  deadlines: {},
  steps: {
    vdab: 'Vous voulez une IBO ? Dites-le au VDAB. Vous téléphonez ou vous demandez à votre conseiller.',
    werkgever:
      'Cherchez un employeur qui veut vous former. Vous pouvez aussi demander vous-même à un employeur s’il veut une IBO.',
    contract: 'Signez le contrat avant de commencer, avec l’employeur et le VDAB.',
  },
  unchecked: {
    ingeschreven: 'Si vous êtes inscrit comme demandeur d’emploi sans travail.',
    'vorige-job':
      'Si vous avez déjà travaillé pour cet employeur, ou si vous avez quitté votre emploi précédent pour faire une IBO. Selon une source plus ancienne, ce n’est pas permis.',
    nederlands: 'Si la formation est en néerlandais. À Bruxelles, c’est obligatoire.',
  },
};
