import type { AntwoordenTexts } from '../texts.js';

const mag = { topic: 'refusing', question: 'May my employer refuse?' };
const ontslagen = { topic: 'dismissal', question: 'Can my employer dismiss me because of this?' };
const stoppen = { topic: 'falling ill or stopping', question: 'What if I fall ill or stop?' };
const onkosten = { topic: 'costs', question: 'Who pays for my travel and childcare?' };

/** For a leave of some hours: only the planning can be talked about. */
const nietWeigeren =
  'No, if you ask for it in time: it is a right. You agree together on when you take it. Your employer may only object if more than {{afwezig-procent}}% of the employees are away at the same time. At least one may always go.';

/** What to do when that does not help. */
const oneens =
  'Do you and your employer not agree? Talk to your trade union or your HR department. If that does not help, Toezicht op de Sociale Wetten, a federal service, decides.';

/** What people ask, in their words; `topic` names it in two or three. */
export const antwoorden: AntwoordenTexts = {
  'verlof-weigeren': {
    ...mag,
    answer: `${nietWeigeren} Ask for it in time: at least {{vraag-dagen}} days before your employer has to apply. ${oneens}`,
  },
  'ander-verlof-weigeren': { ...mag, answer: `${nietWeigeren} ${oneens}` },
  'tijdskrediet-weigeren': {
    ...mag,
    answer:
      'With {{werknemers-zonder-recht}} employees or fewer, your employer may refuse. With more employees, it is a right. But a cao (agreement) can exclude some jobs, and sometimes your employer may postpone the leave. Ask your trade union how it is in your company.',
  },
  'zorgkrediet-weigeren': {
    ...mag,
    answer: 'We did not find that. Ask your HR department, your trade union or call {{infolijn}}.',
  },
  'opleidingsdagen-weigeren': {
    ...mag,
    answer:
      'We did not find whether your employer may refuse a course that you choose. Ask your HR department or your trade union.',
  },

  'verlof-ontslag': {
    ...ontslagen,
    answer:
      'No. You are protected from your request until the last day of the course. But your employer may dismiss you for a reason that has nothing to do with the leave. Your employer has to prove that reason. If they cannot do that, you get {{verlof-loon}} extra months of wages. Ask your trade union for help.',
  },
  'tijdskrediet-ontslag': {
    ...ontslagen,
    answer:
      'No. You are protected from your written request until {{tijdskrediet-na}} months after your tijdskrediet. But your employer may dismiss you for a reason that has nothing to do with it. Your employer has to prove that reason. If they cannot do that, you get {{tijdskrediet-loon}} extra months of wages. Ask your trade union for help.',
  },
  'ontslag-nemen': {
    topic: 'quitting your job',
    question: 'Do I get a benefit if I quit my job in order to learn?',
    answer:
      'Usually not. According to one source, it has been possible since {{ontslag-sinds}}, once in your career: if you worked for at least {{ontslag-jaren}} years, and for {{ontslag-maanden}} months. That is not certain. Ask the RVA or your trade union before you resign.',
  },
  'nieuwe-werkgever': {
    topic: 'changing jobs',
    question: 'What if I change employers?',
    answer:
      'Give your proof of enrolment to your new employer straight away, preferably within {{nieuw-dagen}} days. The new employer has to apply for the leave again. There too, you have to meet the conditions.',
  },

  'uitkering-behouden': {
    topic: 'keeping your benefit',
    question: 'Do I keep my benefit during the course?',
    answer:
      'Yes, as long as your benefit runs, and if you get an exemption. In Flanders, VDAB gives it: automatically with a course that has a star, if it is long enough. But the time of your benefit usually runs on, and the amount can go down. Before you start, ask your trade union or the Hulpkas when your benefit stops.',
  },
  'leefloon-behouden': {
    topic: 'keeping your leefloon',
    question: 'Do I keep my leefloon during the course?',
    answer:
      'That is possible, if your OCMW agrees. You make a plan about it together. Talk to your social worker before you enrol.',
  },
  'ziek-en-opleiding': {
    topic: 'benefit when ill',
    question: 'May I learn while I am ill, and do I keep my benefit?',
    answer:
      'Ask the adviserend arts of your health insurance fund first. If the RIZIV approves your herscholing, health insurance pays for it and your benefit goes on. After the herscholing you can keep it for {{herscholing-maanden}} more months. Then the doctor looks again at whether you can work.',
  },

  'verlof-stoppen': {
    ...stoppen,
    answer:
      'Follow enough lessons or take part in the final test. According to newer sources, you have to follow at least half of the lessons. You used to be allowed to miss {{missen-procent}}% without a valid reason. Did you take more leave than allowed? Then you get fewer hours next time, and your employer can ask for wages back. Keep a note from your doctor.',
  },
  'brussels-verlof-stoppen': {
    ...stoppen,
    answer:
      'Are you stopping? Tell your employer within {{brussel-dagen}} days: then your leave stops too. If you miss more than {{missen-procent}}% of the lessons without a valid reason, you have no right to this leave for {{brussel-maanden}} months.',
  },
  'tijdskrediet-stoppen': {
    ...stoppen,
    answer:
      'You may miss at most one tenth of the lessons without a valid reason. We did not find what happens if you stop. Ask the RVA before you stop.',
  },
  'zorgkrediet-stoppen': {
    ...stoppen,
    answer:
      'You may miss at most one tenth of the lessons without a valid reason, counted per {{zorgkrediet-maanden}} months. If you miss more, you get no zorgkrediet for the next {{zorgkrediet-maanden}} months. Ask your HR department what you have to do if you stop.',
  },
  'vrijstelling-stoppen': {
    ...stoppen,
    answer:
      'Talk to your adviser first. If you stop without a valid reason, you lose your exemption and perhaps part of your benefit. Illness is a valid reason, with proof. Do you get no benefit for more than {{uitkering-dagen}} days, for example because of illness? Then register with VDAB again.',
  },
  'ibo-stoppen': {
    ...stoppen,
    answer:
      'Do not stop without VDAB: that can cost you your benefit. You may stop if you find other work. If you are ill, the employer does not pay you wages for those days. After the IBO you get a contract that lasts at least as long. What we say about stopping and being ill is on an older page of VDAB.',
  },
  'cheque-stoppen': {
    ...stoppen,
    answer:
      'We did not find whether you get back the money of your voucher or have to pay it back. Ask the training provider or call {{infolijn}}.',
  },
  'toelage-stoppen': {
    ...stoppen,
    answer: 'We did not find whether you have to pay back part of your grant. Call {{infolijn}} to ask.',
  },

  'werkgever-terugbetalen': {
    topic: 'paying back',
    question: 'Do I have to pay my employer back if I leave?',
    answer:
      'Only if your employer paid for your course and you signed a scholingsbeding. That is an agreement on paper, from before the course starts. It is only possible with a permanent contract, for at most {{beding-jaren}} years. You never pay everything back: at most {{beding-procent}}%, and less the longer you stay. Your wages count too: in {{beding-stand}} they had to be higher than {{beding-loon}} euros a year, except for a knelpuntberoep. Have your trade union check it before you sign.',
  },
  belastingen: {
    topic: 'taxes',
    question: 'May I deduct the costs from my taxes?',
    answer:
      'Sometimes, as professional expenses. The course must have to do with the work that you do now. If you are training for a new job, it is not possible. Keep your proof, and ask the FOD Financiën.',
  },
  'vdab-onkosten': {
    ...onkosten,
    answer:
      'With a course that has a star, VDAB pays part of your travel, or a season ticket from De Lijn. VDAB sometimes also pays for recognised childcare. Ask before you start: the amounts that we found are old.',
  },
  'ibo-onkosten': { ...onkosten, answer: 'The employer pays for your travel. VDAB only pays for childcare.' },
  onkosten: {
    ...onkosten,
    answer:
      'We did not find a rule on that. Some sectorfondsen and employers pay something. Ask your HR department or your trade union.',
  },
};
