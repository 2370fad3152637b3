import { any } from '../src/reasoning/conditions.js';
import type { Answer } from '../src/reasoning/rulebook.js';
import { inLoondienst } from './conditions.js';
import { is } from './facts.js';
import type { rules } from './incentives/rules.js';

type IncentiveId = (typeof rules)[number]['id'];

/** An answer with the incentives of which people ask the question. */
interface About extends Answer {
  readonly of: readonly IncentiveId[];
}

/** The leaves by the hour: in Flanders one of its own, elsewhere still the federal one. */
const andereVerloven = ['betaald-educatief-verlof-brussel', 'conge-education-paye', 'bildungsurlaub'] as const;
const alleVerloven = ['vlaams-opleidingsverlof', ...andereVerloven] as const;

/** The leave for which somebody stops or reduces work, and the premium on top of it. */
const onderbreking = ['tijdskrediet-opleiding', 'vlaams-opleidingskrediet'] as const;

const metUitkering = is('uitkering', 'werkloosheid', 'inschakeling');
const ziek = is('situatie', 'arbeidsongeschikt');

/**
 * What people come with, as often as not: may my employer refuse, can I be dismissed, what if I fall ill, must I pay back, who
 * pays the rest. What nobody could be found to say is unknown, and its text says where to ask. In the order in which a card
 * tells them.
 */
export const answers = {
  'verlof-weigeren': {
    of: ['vlaams-opleidingsverlof'],
    sources: ['V-inplannen', 'V-planning', 'S-accuria'],
  },
  'ander-verlof-weigeren': {
    of: andereVerloven,
    sources: ['V-planning', 'V-brussel-planning', 'V-brussel-aanvraag'],
  },
  'tijdskrediet-weigeren': { of: onderbreking, sources: ['V-rva-e64', 'S43', 'S47'] },
  'zorgkrediet-weigeren': { of: ['vlaams-zorgkrediet'], sources: [], isUnknown: true },
  'opleidingsdagen-weigeren': { of: ['individueel-opleidingsrecht'], sources: [], isUnknown: true },

  'verlof-ontslag': {
    of: alleVerloven,
    sources: ['V-verlof-ontslag', 'V-loon-en-bescherming', 'V-fod-ontslag'],
  },
  'tijdskrediet-ontslag': { of: onderbreking, sources: ['V-tijdskrediet-ontslag'] },
  'ontslag-nemen': {
    of: [...onderbreking, 'vlaams-opleidingsverlof'],
    when: is('opname', 'voltijds', 'halftijds', 'vijfde'),
    sources: ['V-ontslag-nemen', 'V-ontslag-nemen-2026'],
  },
  'nieuwe-werkgever': {
    of: ['vlaams-opleidingsverlof', 'betaald-educatief-verlof-brussel'],
    sources: ['V-nieuwe-werkgever', 'V-brussel-aanvraag'],
  },

  'uitkering-behouden': {
    of: ['vrijstelling-beschikbaarheid', 'vdab-opleiding'],
    when: metUitkering,
    sources: ['R-vdab-vrijstelling-erkend', 'R-vdab-vrijstelling-andere', 'R-rva-maart-2026'],
  },
  'leefloon-behouden': {
    of: ['vdab-opleiding', 'cvo-korting', 'studietoelage'],
    when: is('situatie', 'leefloon'),
    sources: ['R-mi-is', 'V-leefloon-brussel'],
  },
  'ziek-en-opleiding': {
    of: ['herscholing-riziv', 'terug-naar-werk-fonds', 'vdab-opleiding', 'ibo', 'cvo-korting', 'studietoelage'],
    when: ziek,
    sources: ['V-herscholing', 'R-terug-naar-werk'],
  },

  'verlof-stoppen': {
    of: ['vlaams-opleidingsverlof'],
    sources: ['V-verlof-verliezen', 'V-ontslagbescherming', 'V-aanwezigheid', 'V-april-2025'],
  },
  'brussels-verlof-stoppen': { of: ['betaald-educatief-verlof-brussel'], sources: ['V-brussel-verliezen'] },
  'tijdskrediet-stoppen': { of: onderbreking, sources: ['S44', 'S47'] },
  'zorgkrediet-stoppen': { of: ['vlaams-zorgkrediet'], sources: ['S36', 'S38'] },
  'vrijstelling-stoppen': {
    of: ['vrijstelling-beschikbaarheid', 'uitkering-zorgopleiding', 'vdab-opleiding'],
    when: metUitkering,
    sources: ['V-vdab-plichten', 'V-vdab-reden'],
  },
  'ibo-stoppen': { of: ['ibo'], sources: ['V-vdab-ibo', 'R-securex-ibo'] },
  'cheque-stoppen': { of: ['opleidingscheques'], sources: [], isUnknown: true },
  'toelage-stoppen': { of: ['studietoelage'], sources: [], isUnknown: true },

  'werkgever-terugbetalen': {
    of: ['individueel-opleidingsrecht', ...alleVerloven],
    when: inLoondienst,
    sources: ['V-scholingsbeding-wet', 'V-scholingsbeding', 'V-scholingsbeding-loon', 'V-scholingsbeding-vertrek'],
  },
  belastingen: {
    of: ['opleidingscheques', 'kmo-portefeuille', 'cvo-korting', ...alleVerloven, 'individueel-opleidingsrecht'],
    when: any(inLoondienst, is('situatie', 'zelfstandig')),
    sources: ['V-studiekosten', 'V-studiekosten-fiduplan'],
  },
  'vdab-onkosten': { of: ['vdab-opleiding'], sources: ['R-vdab-erkend', 'R-abvv-vergoedingen'] },
  'ibo-onkosten': { of: ['ibo'], sources: ['R-securex-ibo', 'R-brussels-times-ibo'] },
  onkosten: {
    of: [...alleVerloven, ...onderbreking, 'vlaams-zorgkrediet', 'opleidingscheques', 'cvo-korting'],
    when: inLoondienst,
    sources: [],
    isUnknown: true,
  },
} as const satisfies Readonly<Record<string, About>>;

export type AnswerId = keyof typeof answers;

/** The answers to what people ask about an incentive, by their id. */
export const answersAbout = (incentive: IncentiveId): Readonly<Record<string, Answer>> =>
  Object.fromEntries(Object.entries<About>(answers).filter(([, { of }]) => of.includes(incentive)));
