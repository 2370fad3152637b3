import type { Excused } from './gates.js';

const brand = 'it is the same word, or a name';
const sncb = 'the company has an official French name';

/** Texts about which a gate is wrong, by language, each with the reason. */
export const excused = {
  ar: {
    polarity: {
      'steun.cvo-korting.criteria.opleiding.yes': '“less than” is a lower price',
      'doorverwijzing.ondernemersdienst.gives': '“outside Flanders”',
      'meenemen.paperDays': '“before it is too late”',
      'steun.vlaams-opleidingsverlof.criteria.opleiding.open': '“outside it”',
    },
    script: {
      'vragen.facts.diploma.values.brevet': 'the Dutch word stands in brackets',
      'steun.inburgering.steps.aanmelden': 'three offices with a name of their own',
      'vragen.facts.werkplek.hints.duitstalige-gemeenschap': 'the names of two towns in brackets',
      'vragen.facts.woonplaats.hints.duitstalige-gemeenschap': 'the names of two towns in brackets',
    },
    length: { 'termen.knelpuntberoep': 'Arabic is short here' },
  },
  de: {
    identical: {
      'vragen.facts.omvang-onderneming.values.klein': brand,
      'vragen.facts.start.label': brand,
      'resultaat.pillars.geld': brand,
    },
    polarity: { 'steun.loopbaancheque.criteria.statuut.yes': '“noch” is “still”' },
    'one-translation': { 'meenemen.letterSubject': 'the subject of a letter is another word than that of a course' },
  },
  en: {
    identical: {
      'vragen.facts.contract.label': brand,
      'vragen.facts.paritair-comite.label': brand,
      'vragen.facts.paritair-comite.values.112': brand,
      'vragen.facts.paritair-comite.values.303': brand,
    },
    polarity: {
      'resultaat.changedNothing': '“stays the same”',
      'steun.uitkering-zorgopleiding.criteria.uitkering.yes': '“unemployment”',
    },
  },
  fr: {
    hedges: { 'ui.loadFailed': '“n’arrivons pas à” is a kunnen' },
    names: {
      'vragen.facts.sector.values.overheidsbedrijf': sncb,
      'steun.betaald-educatief-verlof-brussel.doubts.overheidsbedrijf': sncb,
      'steun.bildungsurlaub.doubts.overheidsbedrijf': sncb,
      'steun.conge-education-paye.doubts.overheidsbedrijf': sncb,
      'steun.vlaams-opleidingsverlof.doubts.overheidsbedrijf': sncb,
    },
    identical: {
      'vragen.facts.paritair-comite.values.112': brand,
      'vragen.facts.paritair-comite.values.302': brand,
    },
    polarity: {
      'vragen.facts.databank.values.geschrapt': '“plus maintenant”',
      'steun.terug-naar-werk-fonds.criteria.reden.open': '“depuis un an ou moins”',
    },
  },
  tr: {
    identical: {
      'vragen.facts.paritair-comite.values.303': brand,
      'vragen.facts.paritair-comite.values.322.01': brand,
      'resultaat.units.euro': brand,
    },
  },
  uk: {
    script: {
      'vragen.facts.diploma.rare': 'it starts with the Dutch word',
      'steun.inburgering.steps.aanmelden': 'three offices with a name of their own',
    },
  },
} as const satisfies Readonly<Record<string, Excused>>;
