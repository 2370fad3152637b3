import { all } from '../../src/reasoning/conditions.js';
import { referral } from '../../src/reasoning/rulebook.js';
import { is } from '../facts.js';
import { zonderDiploma } from './wie.js';

const diplomaHalen = is('doel', 'diploma-secundair');

export const tweedekans = referral({
  id: 'tweedekans',
  reasons: { 'diploma-halen': diplomaHalen, 'zonder-diploma': zonderDiploma },
});

export const examencommissie = referral({
  id: 'examencommissie',
  reasons: { 'diploma-halen': diplomaHalen, 'zonder-diploma': zonderDiploma },
});

/** A test of what somebody learned by doing. */
export const evc = referral({
  id: 'evc',
  reasons: {
    'zonder-diploma': zonderDiploma,
    richting: all(is('doel', 'orienteren'), is('situatie', 'loondienst', 'zelfstandig', 'werkzoekend')),
  },
});

export const ligo = referral({
  id: 'ligo',
  reasons: {
    basisvaardigheden: is('doel', 'basisvaardigheden'),
    'diploma-secundair': is('doel', 'diploma-secundair'),
    'zonder-diploma': zonderDiploma,
  },
});

export const digibank = referral({
  id: 'digibank',
  reasons: { basisvaardigheden: is('doel', 'basisvaardigheden'), gepensioneerd: is('situatie', 'gepensioneerd') },
});

export const studietoelagen = referral({
  id: 'studietoelagen',
  about: ['studietoelage'],
  reasons: {
    student: is('situatie', 'student'),
    jobstudent: all(is('situatie', 'loondienst'), is('contract', 'studentenovereenkomst')),
  },
});

/** For basisverpleegkunde there is a schooltoeslag, of the Groeipakket. */
export const groeipakket = referral({
  id: 'groeipakket',
  reasons: { basisverpleegkunde: all(is('doel', 'opleiding'), is('hoger-onderwijs', 'hbo5')) },
});

export const gevangenis = referral({
  id: 'gevangenis',
  reasons: { gedetineerd: is('situatie', 'gedetineerd') },
});

export const levenslangLeren = referral({
  id: 'levenslang-leren',
  reasons: { gepensioneerd: is('situatie', 'gepensioneerd'), thuis: is('situatie', 'thuis') },
});
