import type { individueelOpleidingsrecht as usual } from '../../nl/steun/individueel-opleidingsrecht.js';
import type { Simpler } from '../simpler.js';

export const individueelOpleidingsrecht: Simpler<typeof usual> = {
  gives:
    'Je werkgever geeft je elk jaar een aantal dagen opleiding. Hij betaalt de opleiding. Je leert tijdens het werk. Of je krijgt er loon voor.',
  decides: 'Je werkgever kiest met je welke opleiding en wanneer. Een wet en je sector bepalen hoeveel dagen het zijn.',
  criteria: {
    werkgever: {
      no: 'Je werkgever hoort niet bij de privésector. Deze dagen zijn er alleen in de privésector.',
    },
    werkgeversgrootte: {
      no: 'Je werkgever heeft minder dan {{dagen-werknemers}} werknemers. Dan moet hij deze dagen niet geven. Vraag of het toch kan.',
      open: 'Het hangt af van hoeveel mensen je werkgever heeft. Het moeten er minstens {{dagen-werknemers}} zijn.',
    },
  },
  doubts: {
    'bestaat-nog':
      'Onze bronnen zijn van {{dagen-bron-van}} en {{dagen-bron-tot}}. We vonden nergens dat deze dagen niet meer bestaan. Zeker is het niet. Vraag het aan je personeelsdienst of aan je vakbond.',
    sector:
      'Veel sectoren hebben een cao (akkoord met de vakbonden). Daarin staat een ander aantal dagen. Heeft je werkgever {{dagen-werknemers-groot}} werknemers of meer? Dan zijn het er nooit minder dan {{dagen-minst}}. Vraag het aan je personeelsdienst.',
    'learning-account-weg':
      'De Federal Learning Account (lijst van je opleidingen) bestaat niet meer. Volgens de wet zijn de gegevens gewist op {{account-weg}}. Vraag je werkgever welke opleidingen je al volgde.',
    'ander-contract':
      'Heb je geen gewoon contract? Dan vonden we geen duidelijke regel. Vraag het aan je werkgever of aan je uitzendkantoor.',
  },
  deadlines: {
    'learning-account': {
      dated:
        'Bekijk je opleidingen op mycareer.be ten laatste op {{date}}. Bewaar ook wat je nodig hebt. Daarna wist men ze.',
      passed:
        'Op de Federal Learning Account (lijst van je opleidingen) stonden je gegevens. Je kon ze zien tot en met {{date}}.',
    },
  },
  steps: {
    navragen:
      'Hoeveel opleidingsdagen heb je dit jaar nog? Vraag het je werkgever. Vraag ook of er een opleidingsplan is.',
  },
  unchecked: {
    'band-met-werk':
      'Of de opleiding met je werk te maken heeft. De wet spreekt van opleidingen voor je werk. Hoe streng dat is, vonden we niet.',
    telling:
      'Hoeveel voltijdse banen er bij je werkgever zijn. Dat weten we niet. De wet telt twee halftijdse mensen als één.',
    opleidingsverlof:
      'Of je ook opleidingsverlof (vrij om te leren, met loon) neemt. Die uren tellen niet mee voor deze dagen.',
  },
};
