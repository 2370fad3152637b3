import type { SteunTexts } from '../../texts.js';

const andere = '{{value}} of the price of the course';
const anderePrijs = 'at most {{value}} for this course';
const hoger = '{{value}} of the price, if the course is about cybersecurity or energy efficiency';
const hogerPrijs = 'at most {{value}} for this course, if it is about cybersecurity or energy efficiency';

export const kmoPortefeuille: SteunTexts['kmo-portefeuille'] = {
  name: 'Kmo-portefeuille (support for small businesses)',
  gives:
    'Flanders pays part of a course for your business. The course can be for yourself, or for people who work for you.',
  decides: 'VLAIO, the Flemish service for businesses, decides.',
  criteria: {
    statuut: {
      yes: 'You are self-employed, as your main job or as a second job.',
      no: 'This support is for people who have their own business. Do you have a business after all? Ask VLAIO. A business that you still have to start does not count.',
      open: 'It depends on whether you are self-employed. Being self-employed as a second job counts too.',
    },
    vestiging: {
      yes: 'Your business is based in Flanders.',
      no: 'Your business is not based in Flanders. Ask in your own region what support there is.',
      open: 'It depends on where your business is based. That has to be in Flanders.',
    },
    omvang: {
      yes: 'Your business is small or medium-sized.',
      no: 'Your business is too big. This support is for small and medium-sized businesses.',
      open: 'It depends on how big your business is. It has to be small or medium-sized. VLAIO checks that.',
    },
  },
  amounts: {
    klein: andere,
    'klein-prijs': anderePrijs,
    'klein-thema': hoger,
    'klein-thema-prijs': hogerPrijs,
    middelgroot: andere,
    'middelgroot-prijs': anderePrijs,
    'middelgroot-thema': hoger,
    'middelgroot-thema-prijs': hogerPrijs,
    plafond: 'at most {{value}} a year, for all your courses together',
  },
  doubts: {
    bijberoep:
      'That being self-employed as a second job counts is on the pages of some training providers, without a date. Check it with VLAIO.',
    themas:
      'The course has to fit one of the eight themes of VLAIO, such as your trade, digitalisation, sustainability or innovation. We did not ask you which theme it is. Check it with VLAIO.',
  },
  deadlines: {
    aanvraag: {
      dated:
        'Apply for the support by {{date}} at the latest. Pay your own share within {{kmo-eigen-dagen}} days after that, otherwise you lose the support.',
      undated:
        'Apply for the support at the latest {{kmo-portefeuille-aanvraag}} days after the start. Pay your own share within {{kmo-eigen-dagen}} days after that, otherwise you lose the support.',
      passed: 'You could apply for the support up to and including {{date}}. For a next course it is still possible.',
    },
  },
  steps: {
    opleider: 'Ask the training provider if they are registered for the kmo-portefeuille.',
    aanvragen: 'Apply online for the support at VLAIO, with the company number of your business.',
    betalen: 'First pay your own share into the kmo-portefeuille. Flanders adds the support.',
  },
  unchecked: {
    minimum: 'Whether the course costs at least {{kmo-minst}} euros, without VAT. The VAT is not paid back.',
    rechtsvorm: 'What legal form your business has. A non-profit organisation does not get this support.',
    activiteit: 'Whether the main activity of your business is accepted.',
    opleider: 'Whether the training provider is registered.',
    grootte: 'Whether your business belongs to a group. Then the size of the other businesses counts too.',
    dubbel: 'Whether you already get other support for the same course. A course is not paid twice.',
  },
};
