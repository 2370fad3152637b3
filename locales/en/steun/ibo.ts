import type { SteunTexts } from '../../texts.js';
import { werkzoekende } from './gedeeld.js';

export const ibo: SteunTexts['ibo'] = {
  name: 'Training in the workplace (IBO)',
  gives:
    'You learn a job at an employer, for at least {{ibo-weken}} weeks. The employer pays you an allowance and your travel. After that you get a contract that lasts at least as long.',
  decides: 'VDAB and the employer decide together.',
  criteria: {
    statuut: {
      yes: werkzoekende,
      no: 'An IBO is for people who are looking for work and are registered as a jobseeker.',
      open: 'Are you ill? We did not find whether an IBO is possible then. Ask your health insurance fund and VDAB.',
    },
    werkgever: {
      yes: 'An employer wants to train you and then hire you.',
      no: 'You have no employer who wants to train you.',
      open: 'You have to find an employer who wants to train you and then hires you. The employer must have a site in Flanders or Brussels.',
    },
    periode: {
      yes: 'These are the rules since {{ibo-sinds}}.',
      no: 'These rules have applied since {{ibo-sinds}}.',
      open: 'We do not know the rules from before {{ibo-sinds}}.',
    },
  },
  amounts: {
    duur: 'the training lasts at most {{value}}',
  },
  doubts: {
    premie:
      'How much you get differs. Together with your benefit, the sum is based on {{ibo-premie-1}}, {{ibo-premie-2}}, {{ibo-premie-3}} or {{ibo-premie-4}}% of the starting wage in the sector. Ask VDAB and the employer before you sign.',
    'zonder-uitkering':
      'Do you get no benefit? Then the RVA sometimes pays a training benefit. That is on a page from {{ibo-pagina}}. Ask the RVA if it is still so.',
    leefloon: 'Do you get a leefloon? We did not find what happens to it during an IBO. Ask the OCMW.',
  },
  deadlines: {},
  steps: {
    vdab: 'Do you want an IBO? Tell VDAB. You call or you ask your adviser.',
    werkgever:
      'Look for an employer who wants to train you. You may also ask an employer yourself if they want an IBO.',
    contract: 'Sign the contract before you start, together with the employer and VDAB.',
  },
  unchecked: {
    ingeschreven: 'Whether you are registered as a jobseeker without work.',
    'vorige-job':
      'Whether you have already worked for that employer, or gave up your last job to do an IBO. According to an older source, that is not allowed.',
    nederlands: 'Whether the training is in Dutch. In Brussels it has to be.',
  },
};
