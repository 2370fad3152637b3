import type { vlaamsZorgkrediet as usual } from '../../nl/steun/vlaams-zorgkrediet.js';
import type { Simpler } from '../simpler.js';
import { nummer, verlof } from './gedeeld-verlof.js';

export const vlaamsZorgkrediet: Simpler<typeof usual> = {
  name: 'Vlaams zorgkrediet voor een opleiding (verlof met een uitkering)',
  gives:
    'Je werkt een tijd minder of je stopt een tijd. Je doet dat voor een opleiding. Vlaanderen betaalt je elke maand een uitkering.',
  criteria: {
    werkgever: {
      yes: 'Je werkt voor de Vlaamse overheid of het onderwijs. Of voor een lokaal bestuur in Vlaanderen.',
      no: 'Zorgkrediet is voor deze werkgevers: de Vlaamse overheid, het onderwijs en lokale besturen in Vlaanderen.',
      open: 'Het hangt ervan af voor wie je werkt. Soms hangt het ook af van waar. Werk je in het onderwijs? Dan moet de Vlaamse Gemeenschap je school betalen. Vraag het aan je personeelsdienst of je school.',
    },
    vorm: {
      yes: verlof.vorm.yes,
      open: 'Het hangt af van de vorm die je kiest. Het hangt ook af van hoeveel je nu werkt. Werk je al halftijds of minder? En wil je halftijds werken? Wat dan kan, vonden we niet. Vraag het aan je personeelsdienst.',
    },
    erkenning: {
      yes: verlof.opleiding.yes,
      no: 'Volgens je antwoorden is je opleiding niet erkend. Eén van deze is genoeg: Vlaanderen geeft, betaalt of erkent ze. Of de opleider is geregistreerd.',
      open: 'Het hangt af van een erkenning. Je opleiding of de opleider moet erkend zijn.',
    },
    omvang: {
      yes: 'Je opleiding is lang genoeg. Ze heeft minstens {{lange-uren}} uur les per jaar. Of ze heeft minstens {{lange-studiepunten}} studiepunten per jaar.',
      no: 'Je opleiding is te kort. Eén van deze is genoeg, per jaar: {{lange-uren}} uur les of {{lange-studiepunten}} studiepunten (grootte van vakken).',
      open: 'Het hangt af van de duur. Eén van deze is genoeg, per jaar: minstens {{lange-uren}} uur les of {{lange-studiepunten}} studiepunten (grootte van vakken).',
    },
  },
  amounts: {
    voltijds: '{{value}} bruto, als je volledig stopt: datum van dit bedrag onbekend',
    halftijds: '{{value}} bruto, als je halftijds gaat werken: datum van dit bedrag onbekend',
    vijfde: '{{value}} bruto, als je een vijfde minder werkt: datum van dit bedrag onbekend',
  },
  doubts: {
    duur: 'We weten niet zeker hoelang dit zorgkrediet kan duren. De bronnen spreken elkaar tegen. Vraag het aan je personeelsdienst. Of vraag het op het nummer {{infolijn}}.',
    studiepunten:
      'Reken je in studiepunten (grootte van vakken)? De Vlaamse overheid vraagt er {{lange-studiepunten}} per jaar. Eén hogeschool noemt er {{zorgkrediet-anders}}. Een andere noemt er ook {{zorgkrediet-ook}}. We volgen de overheid.',
    erkenning: `Volgens twee bronnen is één van deze genoeg: de opleiding is erkend, of de opleider is erkend. De pagina van de Vlaamse overheid laat dat open. ${nummer}`,
  },
  deadlines: {
    aanvraag: {
      undated:
        'Vraag het op tijd aan. Volgens één bron kan het nog na de start: tot {{vlaams-zorgkrediet-aanvraag}} maanden erna.',
      passed: 'Volgens één bron kon je het aanvragen tot {{date}}. Kan het nog? Vraag het op het nummer {{infolijn}}.',
    },
  },
  steps: {
    aanvraag: 'Vul de aanvraag online aan. Geef een bewijs mee dat je ingeschreven bent.',
    attest:
      'Stuur na elke {{zorgkrediet-maanden}} maanden een bewijs. Het bewijs toont dat je de lessen volgt. Doe het binnen {{zorgkrediet-dagen}} kalenderdagen. Vraag dan ook een verlenging.',
  },
  unchecked: {
    'meeste-personeel':
      'Of jouw functie meetelt. Het meeste personeel kan zorgkrediet nemen. Maar niet iedereen kan dat.',
    periode:
      'Hoelang je het neemt. Het is per hele maand. Meestal zijn het minstens {{zorgkrediet-maanden}} maanden na elkaar. Het start niet voor je opleiding start.',
    'thematisch-verlof':
      'Of je nu al ander verlof neemt. Bijvoorbeeld ouderschapsverlof (verlof voor je jonge kind). Samen kan niet.',
  },
};
