import { all, any } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import { hoogstensSecundair, metAlleJobs } from '../conditions.js';
import { atLeast, is } from '../facts.js';
import { werktEnLeert } from '../referrals/wie.js';
import { langGenoeg, werknemerIn } from './educatief-verlof.js';

/** The languages for which there are more hours: of the country, or any for who has no diploma of higher education. */
export const hogerTaal = any(is('taal', 'nederlands', 'frans', 'duits'), hoogstensSecundair);
export const lagerTaal = all(is('taal', 'engels', 'andere'), is('diploma', 'hbo5-graduaat', 'bachelor-master'));

export const betaaldEducatiefVerlofBrussel = rule({
  id: 'betaald-educatief-verlof-brussel',
  pillar: 'tijd',
  // Of those who work elsewhere nobody looks for it.
  asks: all(werktEnLeert, is('werkplek', 'brussel')),
  criteria: {
    ...werknemerIn('brussel', { sources: ['R-brussel-verlof', 'R-brussel-oude-regels'], confidence: 'high' }),
    tewerkstelling: {
      when: metAlleJobs(atLeast('tewerkstelling', 25)),
      sources: ['R-brussel-verlof', 'R-brussel-duur', 'R-brussel-groups'],
      confidence: 'high',
    },
    omvang: {
      when: langGenoeg,
      sources: ['R-brussel-verlof', 'R-brussel-opleiding', 'R-brussel-duur'],
      confidence: 'high',
    },
  },
  tells: { uren: all(is('soort', 'taal'), hogerTaal) },
});
