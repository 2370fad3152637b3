import { flow, questionsNamed } from '../src/journey/flow.js';
import { rulebook } from './rulebook.js';
import { wegwijzer } from './wegwijzer.js';

/** For who first wants to find out where to go: no training is asked about. */
export const loopbaan = flow({
  id: 'loopbaan',
  version: 1,
  rulebook,
  presumes: { doel: 'orienteren' },
  chapters: [
    { id: 'statuut', questions: questionsNamed(wegwijzer, 'situatie', 'contract', 'ziekte', 'uitkering', 'plek') },
    { id: 'opleidingsniveau', questions: questionsNamed(wegwijzer, 'diploma', 'loopbaan') },
  ],
});
