import { all } from '../../src/reasoning/conditions.js';
import { referral } from '../../src/reasoning/rulebook.js';
import { is, isNot } from '../facts.js';
import { werktEnLeert } from './wie.js';

export const bosa = referral({
  id: 'bosa',
  reasons: { ambtenaar: all(werktEnLeert, is('sector', 'federale-overheid')) },
});

export const personeelsdienst = referral({
  id: 'personeelsdienst',
  reasons: {
    'vlaamse-overheid': all(werktEnLeert, is('sector', 'vlaamse-overheid')),
    'lokaal-bestuur': all(werktEnLeert, is('sector', 'lokaal-bestuur')),
    'eigen-regels': all(
      werktEnLeert,
      is('sector', 'overheidsbedrijf', 'andere-overheid', 'overheid-met-vov', 'gemengd'),
    ),
    // The others have their opleidingstegoed, even if they cannot say where or for whom they work.
    'woont-elders': all(werktEnLeert, isNot('woonplaats', 'vlaanderen', 'brussel')),
  },
});

export const school = referral({
  id: 'school',
  reasons: { onderwijs: all(werktEnLeert, is('sector', 'onderwijs')) },
});
