import type { SteunTexts } from '../../texts.js';
import { contract, cao, eerderGenomen, verlof, werktInBelgie } from './gedeeld.js';

export const tijdskredietOpleiding: SteunTexts['tijdskrediet-opleiding'] = {
  name: 'Tijdskrediet voor een opleiding (time credit)',
  gives:
    'You work less for a time or you stop for a time, for a long course. Sometimes you get money from the RVA (which pays benefits).',
  decides:
    'You ask your employer for the leave. With {{werknemers-zonder-recht}} employees or fewer, your employer may refuse. The RVA decides on the benefit.',
  criteria: {
    statuut: contract,
    werkgever: {
      yes: 'You work in the private sector or the socialprofit (care, welfare, culture).',
      no: 'Your employer does not count as private sector. Tijdskrediet is only for the private sector.',
      open: 'It depends on who you work for. Some state-owned companies also fall under tijdskrediet.',
    },
    werkplek: {
      ...werktInBelgie,
      no: 'You do not work in Belgium. Tijdskrediet is a Belgian scheme.',
    },
    ...verlof,
  },
  amounts: {},
  doubts: {
    'eerder-genomen': eerderGenomen,
    'cao-103-7': cao,
    uitkering:
      'You can get leave without a benefit. For a benefit you must have worked full-time for {{maanden-voltijds}} months. If you stop completely, {{maanden-deeltijds}} months of part-time work counts too. Ask the RVA.',
    kwartaal:
      'Does your course have less than {{jaar-uren}} hours and {{jaar-studiepunten}} studiepunten a year? Then you need {{lange-uren}} hours or {{lange-studiepunten}} studiepunten in {{tijdskrediet-blok}} months in a row or in one part of the school year. For basiseducatie and the secondary school diploma it is less. Ask the RVA.',
    knelpunt:
      'For a knelpuntberoep (with too few people) this leave could last longer from {{knelpunt-jaar}}. We do not know if that is still so. Ask the RVA.',
    'de-lijn':
      'Do you work for De Lijn, VITO or a similar employer? A trade union explains on an old page how to take tijdskrediet at De Lijn. Your HR department or your trade union knows if it is also possible for you.',
    'na-ouderschapsverlof':
      'Are you taking this leave right after your ouderschapsverlof, and have you used all of that? Then you do not have to have worked {{dienst-maanden}} months for your employer. We did not ask you that. Ask the RVA.',
  },
  deadlines: {
    'melding-groot': {
      dated:
        'With more than {{melding-werknemers}} employees: tell your employer in writing, by {{date}} at the latest.',
      undated:
        'With more than {{melding-werknemers}} employees: tell your employer in writing, {{tijdskrediet-opleiding-melding-groot}} months ahead.',
      passed:
        'With more than {{melding-werknemers}} employees, you had to tell your employer by {{date}} at the latest. Your employer may allow a shorter period.',
    },
    'melding-klein': {
      dated:
        'With {{melding-werknemers}} employees or fewer: tell your employer in writing, by {{date}} at the latest.',
      undated:
        'With {{melding-werknemers}} employees or fewer: tell your employer in writing, {{tijdskrediet-opleiding-melding-klein}} months ahead.',
      passed:
        'With {{melding-werknemers}} employees or fewer, you had to tell your employer by {{date}} at the latest. Your employer may allow a shorter period.',
    },
  },
  steps: {
    akkoord:
      'First ask if your employer agrees. With {{werknemers-zonder-recht}} employees or fewer, your employer may refuse.',
    werkgever: 'Ask your employer for the tijdskrediet in time and in writing.',
    rva: 'After that, apply online for the benefit at the RVA.',
    attest:
      'After every {{attest-maanden}} months, send proof within {{attest-dagen}} days that you are following the lessons.',
  },
  unchecked: {
    uitkering: 'Whether you also get a benefit. It has stricter rules than the leave.',
    nevenactiviteit: 'Whether you do other work that is not allowed during tijdskrediet, or get a pension.',
    woonplaats: 'Whether the place where you live counts for the benefit.',
    aanwezigheid: 'Whether you follow enough lessons. You may miss at most one tenth without a valid reason.',
    'vijf-dagen':
      'Whether you work full-time over at least {{week-dagen}} days a week. You need that to work one fifth less.',
  },
};
