import { all } from '../../src/reasoning/conditions.js';
import { referral } from '../../src/reasoning/rulebook.js';
import { werkzoekend } from '../conditions.js';
import { is } from '../facts.js';
import { inPrivesector, werktEnLeert } from './wie.js';

/** Contractual staff of the autonomous public companies too. */
export const brusselEducatiefVerlof = referral({
  id: 'brussel-educatief-verlof',
  about: ['betaald-educatief-verlof-brussel'],
  reasons: {
    werkplek: all(
      werktEnLeert,
      is('werkplek', 'brussel'),
      is('sector', 'prive', 'socialprofit', 'gemengd', 'overheidsbedrijf'),
    ),
  },
});

export const foremEducatiefVerlof = referral({
  id: 'forem-educatief-verlof',
  about: ['conge-education-paye'],
  reasons: { werkplek: all(inPrivesector, is('werkplek', 'wallonie')) },
});

export const ostbelgienBildungsurlaub = referral({
  id: 'ostbelgien-bildungsurlaub',
  about: ['bildungsurlaub'],
  reasons: { werkplek: all(inPrivesector, is('werkplek', 'duitstalige-gemeenschap')) },
});

const overDeGrens = {
  'werkt-in-buitenland': all(werktEnLeert, is('werkplek', 'buitenland')),
  'woont-in-buitenland': all(werktEnLeert, is('woonplaats', 'eer')),
  'zoekt-vanuit-buitenland': all(werkzoekend, is('woonplaats', 'eer')),
};

export const grensinfopunt = referral({ id: 'grensinfopunt', reasons: overDeGrens });

export const eures = referral({ id: 'eures', reasons: overDeGrens });
