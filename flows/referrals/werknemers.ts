import { all, any, during } from '../../src/reasoning/conditions.js';
import { referral } from '../../src/reasoning/rulebook.js';
import { inLoondienst } from '../conditions.js';
import { is, isNot } from '../facts.js';
import { learningAccount } from '../periods.js';
import { inPrivesector, werktEnLeert } from './wie.js';

export const travi = referral({
  id: 'travi',
  reasons: { uitzendkracht: all(inLoondienst, is('contract', 'uitzend')) },
});

export const dienstenchequesOpleidingsfonds = referral({
  id: 'dienstencheques-opleidingsfonds',
  reasons: { dienstencheques: all(inLoondienst, is('contract', 'dienstencheques')) },
});

/** The law is for Belgian employers of the private sector. */
export const werkgeverOpleidingsdagen = referral({
  id: 'werkgever-opleidingsdagen',
  reasons: { werknemer: all(inPrivesector, isNot('werkplek', 'buitenland')) },
});

export const federalLearningAccount = referral({
  id: 'federal-learning-account',
  reasons: {
    werknemer: all(during('on', learningAccount), inPrivesector, isNot('werkplek', 'buitenland')),
  },
});

export const vakbond = referral({
  id: 'vakbond',
  reasons: { werknemer: werktEnLeert },
});

/** It counts opleidingsverlof (by place of work) and opleidingscheques (by home). */
export const opleidingstegoed = referral({
  id: 'opleidingstegoed',
  reasons: {
    werknemer: all(werktEnLeert, any(is('woonplaats', 'vlaanderen', 'brussel'), is('werkplek', 'vlaanderen'))),
  },
});
