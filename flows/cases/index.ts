import type { Case } from './case.js';
import actiris from './actiris.json' with { type: 'json' };
import betaaldEducatiefVerlofBrussel from './betaald-educatief-verlof-brussel.json' with { type: 'json' };
import bildungsurlaub from './bildungsurlaub.json' with { type: 'json' };
import congeEducationPaye from './conge-education-paye.json' with { type: 'json' };
import contracten from './contracten.json' with { type: 'json' };
import contractenGewesten from './contracten-gewesten.json' with { type: 'json' };
import cvoKorting from './cvo-korting.json' with { type: 'json' };
import dagen from './dagen.json' with { type: 'json' };
import doorverwijzingen from './doorverwijzingen.json' with { type: 'json' };
import gewesten from './gewesten.json' with { type: 'json' };
import ibo from './ibo.json' with { type: 'json' };
import kmoPortefeuille from './kmo-portefeuille.json' with { type: 'json' };
import inburgering from './inburgering.json' with { type: 'json' };
import individueelOpleidingsrecht from './individueel-opleidingsrecht.json' with { type: 'json' };
import krediet from './krediet.json' with { type: 'json' };
import kredietOpleiding from './krediet-opleiding.json' with { type: 'json' };
import loopbaan from './loopbaan.json' with { type: 'json' };
import nazicht from './nazicht.json' with { type: 'json' };
import opleidingscheques from './opleidingscheques.json' with { type: 'json' };
import plaats from './plaats.json' with { type: 'json' };
import premieEersteDiploma from './premie-eerste-diploma.json' with { type: 'json' };
import sectorfondsen from './sectorfondsen.json' with { type: 'json' };
import studietoelage from './studietoelage.json' with { type: 'json' };
import terugNaarWerkFonds from './terug-naar-werk-fonds.json' with { type: 'json' };
import uitkering from './uitkering.json' with { type: 'json' };
import vdab from './vdab.json' with { type: 'json' };
import vlaamsOpleidingsverlof from './vlaams-opleidingsverlof.json' with { type: 'json' };
import vlaamsZorgkrediet from './vlaams-zorgkrediet.json' with { type: 'json' };
import werkenden from './werkenden.json' with { type: 'json' };
import zonderWerk from './zonder-werk.json' with { type: 'json' };

const read = ({ cases }: { readonly cases: readonly unknown[] }): readonly Case[] => cases as readonly Case[];

/** The worked situations of every file, by the name of the file without `.json`. */
export const caseFiles: Readonly<Record<string, readonly Case[]>> = {
  'vlaams-opleidingsverlof': read(vlaamsOpleidingsverlof),
  opleidingscheques: read(opleidingscheques),
  gewesten: read(gewesten),
  krediet: read(krediet),
  'vlaams-zorgkrediet': read(vlaamsZorgkrediet),
  'betaald-educatief-verlof-brussel': read(betaaldEducatiefVerlofBrussel),
  bildungsurlaub: read(bildungsurlaub),
  'conge-education-paye': read(congeEducationPaye),
  'individueel-opleidingsrecht': read(individueelOpleidingsrecht),
  'kmo-portefeuille': read(kmoPortefeuille),
  loopbaan: read(loopbaan),
  vdab: read(vdab),
  uitkering: read(uitkering),
  ibo: read(ibo),
  actiris: read(actiris),
  dagen: read(dagen),
  nazicht: read(nazicht),
  doorverwijzingen: read(doorverwijzingen),
  sectorfondsen: read(sectorfondsen),
  'terug-naar-werk-fonds': read(terugNaarWerkFonds),
  inburgering: read(inburgering),
  studietoelage: read(studietoelage),
  'cvo-korting': read(cvoKorting),
  'premie-eerste-diploma': read(premieEersteDiploma),
  contracten: read(contracten),
  'krediet-opleiding': read(kredietOpleiding),
  werkenden: read(werkenden),
  'zonder-werk': read(zonderWerk),
  'contracten-gewesten': read(contractenGewesten),
  plaats: read(plaats),
};

/** All worked situations, file by file. */
export const cases: readonly Case[] = Object.values(caseFiles).flat();
