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

const zoektOpleiding = is('doel', 'opleiding', 'zoeken');

/** Study for nurse or zorgkundige with the wage going on: for who works in care, private or public. */
export const zorgopleidingMetLoon = referral({
  id: 'zorgopleiding-met-loon',
  reasons: {
    'prive-zorg': all(
      inPrivesector,
      isNot('contract', 'uitzend', 'dienstencheques'),
      zoektOpleiding,
      is('paritair-comite', '330'),
    ),
    socialprofit: all(werktEnLeert, zoektOpleiding, is('sector', 'socialprofit')),
    openbaar: all(werktEnLeert, zoektOpleiding, is('sector', 'lokaal-bestuur')),
  },
  // A training that cannot be that of a nurse, or another employer on paper.
  unless: any(
    is('soort', 'taal', 'examencommissie', 'evc', 'intern', 'uitgesloten'),
    is('kenmerk', 'ondernemerschap'),
    is('contract', 'uitzend', 'dienstencheques'),
  ),
});

/** The law is for Belgian employers of the private sector. */
export const werkgeverOpleidingsdagen = referral({
  id: 'werkgever-opleidingsdagen',
  about: ['individueel-opleidingsrecht'],
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
  about: ['vlaams-opleidingsverlof', 'opleidingscheques', 'vlaams-opleidingskrediet'],
  reasons: {
    werknemer: all(werktEnLeert, any(is('woonplaats', 'vlaanderen', 'brussel'), is('werkplek', 'vlaanderen'))),
  },
});
