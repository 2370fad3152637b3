import type { SteunTexts } from '../../texts.js';
import { eerderGenomen, contract, cao, verlof, meerJobs } from './gedeeld.js';

export const vlaamsOpleidingskrediet: SteunTexts['vlaams-opleidingskrediet'] = {
  name: 'Vlaams opleidingskrediet (bonus for training)',
  gives:
    'You work less or you stop for a time, for a course. Flanders pays you a bonus every month. It comes on top of the benefit for tijdskrediet.',
  decides: 'The Flemish government decides. First the RVA (which pays benefits) has to approve your tijdskrediet.',
  criteria: {
    statuut: contract,
    werkgever: {
      yes: 'Your employer and your workplace count.',
      no: 'Opleidingskrediet is for the private sector and the socialprofit (care, welfare, culture) in Flanders. In Brussels, only socialprofit with a Flemish subsidy counts.',
      open: 'It depends on your employer and on where you work. For some employers we did not find a rule.',
    },
    ...verlof,
    uitkering: {
      yes: 'You worked full-time for the past {{maanden-voltijds}} months. That counts for the benefit for tijdskrediet.',
      no: 'Without a benefit for tijdskrediet there is no bonus. For that benefit you must have worked full-time for {{maanden-voltijds}} months. Only for people who stop completely, there is an exception.',
      open: 'It depends on how much you worked before: {{maanden-voltijds}} months full-time. If you stop completely, {{maanden-deeltijds}} months of part-time work counts too.',
    },
    premie: {
      yes: 'You work enough for the bonus: at least {{premie-minst}}%.',
      no: 'You work less than {{premie-minst}}%. Then there is no bonus.',
      open: 'It depends on how much you work. The bonus starts at {{premie-minst}}%.',
      unasked: meerJobs,
    },
    kenmerk: {
      yes: 'Your course counts for opleidingsverlof, and fits your diploma.',
      no: 'Your course does not fit the rules. It always has to count for Vlaams opleidingsverlof. And it has to be in a persoonlijk ontwikkelingsplan (from loopbaanbegeleiding). Do you have at most a secondary school diploma? Then you do not need that plan if the course leads to a diploma, a beroepskwalificatie, your own business or a knelpuntberoep (with too few people).',
      open: 'Your course has to count for Vlaams opleidingsverlof. Apart from that, it depends on your diploma, and on where the course leads. With a higher education diploma, it has to be in a persoonlijk ontwikkelingsplan (from loopbaanbegeleiding).',
    },
  },
  amounts: {
    'voltijds-vanaf-75': '{{value}} gross, if you stop completely and worked at least {{premie-meest}}% before that',
    'voltijds-vanaf-50':
      '{{value}} gross, if you stop completely and worked {{premie-helft}} to {{premie-meest}}% before that',
    'voltijds-vanaf-20':
      '{{value}} gross, if you stop completely and worked {{premie-minst}} to {{premie-helft}}% before that',
    halftijds: '{{value}} gross, if you start working half-time',
    vijfde: '{{value}} gross, if you start working one fifth less',
    alleenwonend:
      '{{value}} gross extra, if you live alone, or alone with children for whom you get child benefit (Groeipakket)',
  },
  doubts: {
    'eerder-genomen': eerderGenomen,
    'bestaat-nog':
      'We did not find a recent source on this bonus. Our amounts are those of {{premie-stand}}. They are probably higher now. We did not find anywhere that the bonus was abolished either. Call {{infolijn}} to check.',
    socialprofit:
      'Do you work in the socialprofit? We assume that the same amounts apply as in the private sector. That is not certain. Call {{infolijn}} to check.',
    'pop-op-tijd':
      'Do you have a higher education diploma? According to one source, loopbaanbegeleiding has to be finished before the school year begins. Call {{infolijn}} to check.',
    'cao-103-7': cao,
    'sociale-economie':
      'Do you work in a sheltered workshop or another company in the social economy? For target group workers, the rules of the private sector apply. For those who support them, the rules of the socialprofit apply.',
  },
  deadlines: {
    aanvraag: {
      dated:
        'Apply for the bonus by {{date}} at the latest, if your tijdskrediet starts together with the course. After that, you may not get it any more.',
      undated:
        'Apply for the bonus within {{vlaams-opleidingskrediet-aanvraag}} months after the start of your tijdskrediet. After that, you may not get it any more.',
      passed:
        'Did your tijdskrediet start together with the course? Then you could apply for the bonus until {{date}}. If it started later, you still have time.',
    },
  },
  steps: {
    tijdskrediet: 'First apply for tijdskrediet for a course. Keep the letter with the decision of the RVA.',
    aanvraag: 'Apply to the Flemish government for the bonus.',
    verlengen: 'Apply for the bonus again if you extend your tijdskrediet.',
  },
  unchecked: {
    contract:
      'Whether, in the private sector, you have had a contract without interruption for {{contract-maanden}} months.',
    'tewerkstelling-voorbije-jaar': 'How much you worked in the year before you stop. The amount depends on that.',
    'beslissing-rva': 'Whether the RVA gives you a benefit for tijdskrediet.',
    gezinssituatie: 'Whether you live alone. Then you get more.',
  },
};
