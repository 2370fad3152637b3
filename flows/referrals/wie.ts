import { all } from '../../src/reasoning/conditions.js';
import { inLoondienst } from '../conditions.js';
import { is, isNot } from '../facts.js';

/** Who is meant, where several referrals mean the same people. */

/** The aims for which the place of work and the employer are asked anyway. */
export const werktEnLeert = all(inLoondienst, isNot('doel', 'orienteren', 'eigen-zaak'));

export const inPrivesector = all(werktEnLeert, is('sector', 'prive', 'socialprofit', 'gemengd'));

/** Who is done with school and did not say that a diploma is the aim: for whom the diploma is asked anyway. */
const klaarMetSchool = all(
  is('doel', 'opleiding', 'zoeken', 'orienteren'),
  is('situatie', 'loondienst', 'zelfstandig', 'werkzoekend', 'arbeidsongeschikt', 'leefloon', 'thuis', 'gedetineerd'),
);

export const zonderDiploma = all(klaarMetSchool, is('diploma', 'geen-secundair'));

export const metBuitenlandsDiploma = all(klaarMetSchool, is('diploma', 'buitenlands'));
