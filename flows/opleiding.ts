import { flow, questionsNamed } from '../src/journey/flow.js';
import { rulebook } from './rulebook.js';
import { wegwijzer } from './wegwijzer.js';

/**
 * For the page of a course: the training is known, so only the person is asked. What the course leaves out stays open in the
 * result.
 */
export const opleiding = flow({
  id: 'opleiding',
  version: 1,
  rulebook,
  presumes: { doel: 'opleiding' },
  chapters: [
    { id: 'statuut', questions: questionsNamed(wegwijzer, 'situatie', 'contract', 'ziekte', 'uitkering', 'plek') },
    { id: 'werkgever', questions: questionsNamed(wegwijzer, 'sector', 'werkduur') },
    { id: 'opleidingsniveau', questions: questionsNamed(wegwijzer, 'diploma') },
    { id: 'opleiding', questions: questionsNamed(wegwijzer, 'betaling') },
  ],
});
