import { all, any, undecided } from '../src/reasoning/conditions.js';
import { atLeast, is } from './facts.js';

/** Conditions that more than one incentive shares: each stands here once. */

/** No source says whether it counts. */
export const nietUitgemaakt = undecided;

/** Works for an employer today, under whatever contract. */
export const inLoondienst = is('situatie', 'loondienst');

export const werkzoekend = is('situatie', 'werkzoekend');

/** Looks for work, or can register as a jobseeker. */
export const kanWerkZoeken = is('situatie', 'werkzoekend', 'leefloon', 'thuis');

/** Who is ill needs a plan to go back to work, which is not asked. */
export const kanWerkZoekenOfZiek = any(kanWerkZoeken, all(is('situatie', 'arbeidsongeschikt'), nietUitgemaakt));

/** Secundair onderwijs at most: kort- or middengeschoold. */
export const hoogstensSecundair = is('diploma', 'geen-secundair', 'secundair');

/** A private employer. No source says whether the public names that count for Vlaams opleidingsverlof do here. */
export const privewerkgever = any(
  is('sector', 'prive', 'socialprofit'),
  all(is('sector', 'overheid-met-vov'), nietUitgemaakt),
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

/** 32 contact hours or lestijden, or 3 studiepunten, in a school year. */
export const minstens32Uren = any(atLeast('contacturen', 32), atLeast('studiepunten', 3));

/** At least 32 contact hours or lestijden; no source says how many studiepunten that is. */
export const minstens32Lesuren = any(atLeast('contacturen', 32), all(atLeast('studiepunten', 1), nietUitgemaakt));

/** 120 contact hours or 9 studiepunten in a year. */
export const minstens120Uren = any(atLeast('contacturen', 120), atLeast('studiepunten', 9));

/** In the databank, or else organised, subsidised or recognised by Flanders or given by a registered provider. */
export const erkendeOpleiding = any(is('databank', 'ja'), is('erkend', 'ja'));

/** A wish to stop or to reduce work for a while, not only to take leave hours. */
export const wilOnderbreken = is('opname', 'voltijds', 'halftijds', 'vijfde');

/** A fraction of work that allows the chosen form: reducing by one fifth takes a full-time job. */
export const voltijdsVoorEenVijfde = any(is('opname', 'voltijds', 'halftijds'), atLeast('tewerkstelling', 100));

/** Ill, with a contract that runs on. No source says what that does to the incentives for people at work. */
const ziekMetContract = all(is('situatie', 'arbeidsongeschikt'), is('ziek-met-contract', 'ja'), nietUitgemaakt);

/** Works under an arbeidsovereenkomst. No source says how a flexi-job, a leerovereenkomst or an IBO counts. */
export const alsWerknemer = any(
  all(
    inLoondienst,
    any(
      is('contract', 'gewoon', 'uitzend', 'dienstencheques'),
      all(is('contract', 'flexi', 'leerovereenkomst', 'ibo'), nietUitgemaakt),
    ),
  ),
  ziekMetContract,
);

/** Works for an employer, under a contract or a statute. No source says how the less usual contracts count. */
export const inDienst = any(all(inLoondienst, any(is('contract', 'gewoon'), nietUitgemaakt)), ziekMetContract);
