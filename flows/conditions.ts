import { all, any, tentative, unsettled, type Condition } from '../src/reasoning/conditions.js';
import { atLeast, below, is, type Minimum } from './facts.js';

/** Conditions that more than one incentive shares: each stands here once. */

/** No source says whether it counts. */
export const nietUitgemaakt = unsettled('unsourced');

/** It is decisive, and it is not asked: family and income, an employer's offer, what a region recognised. */
export const nietGevraagd = unsettled('unasked');

/** An employer, a service or a school decides it case by case. */
export const wordtBeslist = unsettled('granted');

/** Works for an employer today, under whatever contract. */
export const inLoondienst = is('situatie', 'loondienst');

export const werkzoekend = is('situatie', 'werkzoekend');

/** Looks for work, or can register as a jobseeker. */
export const kanWerkZoeken = is('situatie', 'werkzoekend', 'leefloon', 'thuis');

/** Who is ill needs a plan to go back to work, which is not asked. */
export const kanWerkZoekenOfZiek = any(kanWerkZoeken, tentative('unasked', is('situatie', 'arbeidsongeschikt')));

/**
 * Secundair onderwijs at most: kort- or middengeschoold. What a brevet counted for we read in a source of before 2020 only, and of
 * a foreign diploma in none.
 */
export const hoogstensSecundair = any(
  is('diploma', 'geen-secundair', 'secundair'),
  tentative('unsourced', is('diploma', 'brevet', 'buitenlands')),
);

/**
 * A private employer. No source says whether the public names that count for Vlaams opleidingsverlof do here; who also works for
 * a government is not asked which of the jobs it is about.
 */
export const privewerkgever = any(
  is('sector', 'prive', 'socialprofit'),
  tentative('unsourced', is('sector', 'overheid-met-vov')),
  tentative('unasked', is('sector', 'gemengd')),
);

export const werktInBelgie = is('werkplek', 'vlaanderen', 'brussel', 'wallonie', 'duitstalige-gemeenschap');

export const werktInVlaanderenOfBrussel = is('werkplek', 'vlaanderen', 'brussel');

/**
 * Moved to Wallonia from another state of the EEA. The German-speaking Community is part of the Walloon Region.
 */
export const naarWallonieUitEer = all(
  is('woonplaats', 'wallonie', 'duitstalige-gemeenschap'),
  is('verhuisd-uit-eer', 'ja'),
);

/** The shortest training in a school year for a leave of some hours: contact hours or lestijden, or studiepunten. */
const korteOpleiding = { contacturen: 32, studiepunten: 3 } satisfies Minimum;

export const minstens32Uren = any(
  atLeast('contacturen', korteOpleiding.contacturen),
  atLeast('studiepunten', korteOpleiding.studiepunten),
);

/** Contact hours or lestijden only; no source says how many studiepunten that is. */
export const minstens32Lesuren = any(
  atLeast('contacturen', korteOpleiding.contacturen),
  tentative('unsourced', atLeast('studiepunten', 1)),
);

export const minderDan32Lesuren = below('contacturen', korteOpleiding.contacturen);

/** The shortest training in a year for which somebody can stop or reduce work. */
export const langeOpleiding = { contacturen: 120, studiepunten: 9 } satisfies Minimum;

export const minstens120Uren = any(
  atLeast('contacturen', langeOpleiding.contacturen),
  atLeast('studiepunten', langeOpleiding.studiepunten),
);

/** In the databank, or else organised, subsidised or recognised by Flanders or given by a registered provider. */
export const erkendeOpleiding = any(is('databank', 'ja'), is('erkend', 'ja'));

/** A wish to stop or to reduce work for a while, not only to take leave hours. */
export const wilOnderbreken = is('opname', 'voltijds', 'halftijds', 'vijfde');

export const voltijds = atLeast('tewerkstelling', 100);

/**
 * Works enough. Who has more than one employer is told to add the jobs up; whether that was done is not asked, so too little may be
 * what one of them comes to.
 */
export const metAlleJobs = (genoeg: Condition): Condition =>
  any(genoeg, tentative('unasked', is('meer-werkgevers', 'ja')));

/** A fraction of work that allows the chosen form: reducing by one fifth takes a full-time job. */
export const voltijdsVoorEenVijfde = any(is('opname', 'voltijds', 'halftijds'), voltijds);

/** Ill, with a contract that runs on. No source says what that does to the incentives for people at work. */
const ziekMetContract = tentative('unsourced', all(is('situatie', 'arbeidsongeschikt'), is('ziek-met-contract', 'ja')));

/** Works under an arbeidsovereenkomst. No source says how a flexi-job, a leerovereenkomst or an IBO counts. */
export const alsWerknemer = any(
  all(
    inLoondienst,
    any(
      is('contract', 'gewoon', 'uitzend', 'dienstencheques'),
      tentative('unsourced', is('contract', 'flexi', 'leerovereenkomst', 'ibo')),
    ),
  ),
  ziekMetContract,
);

/** Works for an employer, under a contract or a statute. No source says how the less usual contracts count. */
export const inDienst = any(all(inLoondienst, any(is('contract', 'gewoon'), nietUitgemaakt)), ziekMetContract);
