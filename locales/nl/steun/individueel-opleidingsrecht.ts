import type { SteunTexts } from '../../texts.js';
import { werktInBelgie } from './gedeeld.js';

export const individueelOpleidingsrecht: SteunTexts['individueel-opleidingsrecht'] = {
  name: 'Opleidingsdagen van je werkgever (individueel opleidingsrecht)',
  gives:
    'Je werkgever geeft je elk jaar een aantal dagen opleiding. Hij betaalt de opleiding. Je leert tijdens het werk, of je krijgt er loon voor.',
  decides: 'Je werkgever kiest met je welke opleiding en wanneer. Een wet en je sector bepalen hoeveel dagen het zijn.',
  criteria: {
    statuut: {
      yes: 'Je werkt voor een werkgever, met een gewoon contract.',
      no: 'Deze dagen zijn voor wie voor een werkgever werkt.',
      open: 'Het hangt af van je contract. Over sommige contracten vonden we geen regel.',
    },
    werkgever: {
      yes: 'Je werkgever valt onder deze wet.',
      no: 'Je werkgever hoort niet bij de privésector. Deze dagen zijn er alleen in de privésector.',
      open: 'Het hangt ervan af voor wie je werkt. Over sommige werkgevers vonden we geen regel.',
    },
    werkplek: {
      ...werktInBelgie,
      no: 'Je werkt niet in België. Dit is een Belgische wet.',
    },
    werkgeversgrootte: {
      yes: 'Je werkgever heeft minstens {{dagen-werknemers}} werknemers.',
      no: 'Je werkgever heeft minder dan {{dagen-werknemers}} werknemers. Dan is hij niet verplicht om deze dagen te geven. Vraag of het toch kan.',
      open: 'Het hangt ervan af hoeveel mensen er bij je werkgever werken. Het moeten er minstens {{dagen-werknemers}} zijn.',
    },
  },
  amounts: {
    'vanaf-20': '{{value}} opleiding per jaar, voor een voltijdse job',
    'vanaf-10': '{{value}} opleiding per jaar, voor een voltijdse job',
  },
  doubts: {
    'bestaat-nog':
      'Onze bronnen zijn van {{dagen-bron-van}} en {{dagen-bron-tot}}. We vonden nergens dat deze dagen afgeschaft zijn. Zeker is het niet. Vraag het aan je personeelsdienst of aan je vakbond.',
    sector:
      'In veel sectoren is er een cao (akkoord met de vakbonden) met een ander aantal dagen. Met {{dagen-werknemers-groot}} werknemers of meer zijn het er nooit minder dan {{dagen-minst}}. Vraag het aan je personeelsdienst.',
    deeltijds:
      'Werk je deeltijds, of niet het hele jaar? Dan kan het aantal dagen kleiner zijn. Vraag het aan je personeelsdienst.',
    'learning-account-weg':
      'De Federal Learning Account is afgeschaft. Volgens de wet zijn de gegevens gewist op {{account-weg}}. Vraag je werkgever welke opleidingen je al volgde.',
    'ander-contract':
      'Heb je geen gewoon contract? Dan vonden we geen duidelijke regel. Vraag het aan je werkgever of aan je uitzendkantoor.',
  },
  deadlines: {
    'learning-account': {
      dated:
        'Bekijk je opleidingen op mycareer.be ten laatste op {{date}}, en bewaar wat je nodig hebt. Daarna worden ze gewist.',
      passed: 'De gegevens van de Federal Learning Account waren te zien tot en met {{date}}.',
    },
  },
  steps: {
    navragen: 'Vraag je werkgever hoeveel opleidingsdagen je dit jaar nog hebt, en of er een opleidingsplan is.',
    afspreken: 'Stel een opleiding voor die bij je werk past. Spreek af wanneer je ze volgt.',
  },
  unchecked: {
    'band-met-werk': 'Of de opleiding met je werk te maken heeft. Hoe streng de wet daarin is, vonden we niet.',
    telling: 'Hoeveel voltijdse banen er bij je werkgever zijn: de wet telt twee mensen die halftijds werken als één.',
    jaar: 'Hoeveel dagen je dit jaar al gebruikte.',
    opleidingsverlof: 'Of je ook opleidingsverlof neemt. Die uren tellen niet mee voor deze dagen.',
  },
};
