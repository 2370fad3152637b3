import type { SteunTexts } from '../../texts.js';

export const vlaamsZorgkrediet: SteunTexts['vlaams-zorgkrediet'] = {
  name: 'Vlaams zorgkrediet voor een opleiding',
  gives:
    'Je werkt een tijd minder of je stopt een tijd, voor een opleiding. Vlaanderen betaalt je elke maand een uitkering.',
  decides: 'De Vlaamse overheid beslist over de uitkering. Je werkgever start de aanvraag.',
  criteria: {
    statuut: {
      yes: 'Je werkt voor een werkgever.',
      no: 'Zorgkrediet is voor wie nu voor een werkgever werkt.',
      open: 'Het hangt ervan af of je voor een werkgever werkt.',
    },
    werkgever: {
      yes: 'Je werkt voor de Vlaamse overheid, het onderwijs of een lokaal bestuur in Vlaanderen.',
      no: 'Zorgkrediet is voor de Vlaamse overheid, het onderwijs en lokale besturen in Vlaanderen.',
      open: 'Het hangt ervan af voor wie je werkt, en soms waar. Voor het onderwijs geldt het in een school die de Vlaamse Gemeenschap betaalt. Vraag het aan je personeelsdienst of je school.',
    },
    vorm: {
      yes: 'De vorm die je koos, past bij hoeveel je nu werkt.',
      no: 'Je keuze past hier niet. Volledig stoppen of halftijds werken kan wel. Een vijfde minder werken kan als je nu voltijds werkt.',
      open: 'Het hangt af van de vorm die je kiest, en van hoeveel je nu werkt. Werk je al halftijds of minder, en wil je halftijds werken? Wat dan kan, vonden we niet. Vraag het aan je personeelsdienst.',
    },
    erkenning: {
      yes: 'Je opleiding staat in de Opleidingsdatabank (de Vlaamse lijst van opleidingen), of ze is erkend.',
      no: 'Volgens je antwoorden is je opleiding niet erkend. Vlaanderen moet ze geven, betalen of erkennen, of de opleider moet geregistreerd zijn.',
      open: 'Het hangt ervan af of je opleiding of de opleider erkend is.',
    },
    omvang: {
      yes: 'Je opleiding is lang genoeg: minstens {{lange-uren}} uur les of {{lange-studiepunten}} studiepunten per jaar.',
      no: 'Je opleiding is te kort. Nodig is {{lange-uren}} uur les of {{lange-studiepunten}} studiepunten per jaar.',
      open: 'Het hangt af van de duur: minstens {{lange-uren}} uur les of {{lange-studiepunten}} studiepunten per jaar.',
    },
  },
  amounts: {
    voltijds: '{{value}} bruto, als je volledig stopt (datum van dit bedrag onbekend)',
    halftijds: '{{value}} bruto, als je halftijds gaat werken (datum van dit bedrag onbekend)',
    vijfde: '{{value}} bruto, als je een vijfde minder gaat werken (datum van dit bedrag onbekend)',
  },
  doubts: {
    duur: 'Hoelang je zorgkrediet kunt nemen voor een opleiding, weten we niet zeker. De bronnen spreken elkaar tegen. Vraag het aan je personeelsdienst of op het nummer {{infolijn}}.',
    studiepunten:
      'Reken je in studiepunten? De Vlaamse overheid vraagt er {{lange-studiepunten}} per jaar. Eén hogeschool noemt er {{zorgkrediet-anders}}, een andere ook {{zorgkrediet-ook}}. We volgen de overheid.',
    erkenning:
      'Volgens twee bronnen is het genoeg dat de opleiding of de opleider erkend is. De pagina van de Vlaamse overheid laat dat open. Vraag het na op het nummer {{infolijn}}.',
    'andere-overheid':
      'Werk je bij De Lijn, VITO of een gelijkaardige werkgever? We weten niet of zorgkrediet daar kan. Vraag het aan je personeelsdienst.',
  },
  deadlines: {
    aanvraag: {
      dated: 'Vraag het aan ten laatste op {{date}}. Die datum komt uit één bron. Begin dus op tijd.',
      undated:
        'Vraag het op tijd aan. Volgens één bron kan het tot {{vlaams-zorgkrediet-aanvraag}} maanden na de start.',
      passed: 'Volgens één bron kon je het aanvragen tot {{date}}. Vraag op het nummer {{infolijn}} of het nog kan.',
    },
  },
  steps: {
    werkgever: 'Vraag je werkgever om de aanvraag te starten.',
    aanvraag: 'Vul de aanvraag online aan, met een bewijs dat je ingeschreven bent.',
    attest:
      'Stuur na elke {{zorgkrediet-maanden}} maanden binnen {{zorgkrediet-dagen}} kalenderdagen een bewijs dat je de lessen volgt. Vraag dan ook een verlenging.',
  },
  unchecked: {
    'meeste-personeel': 'Of jouw functie meetelt. Het meeste personeel kan zorgkrediet nemen, maar niet iedereen.',
    periode:
      'Hoelang je het neemt. Het is per hele maand, meestal minstens {{zorgkrediet-maanden}} maanden na elkaar, en niet voor je opleiding start.',
    afstandsonderwijs: 'Of je de lessen op afstand volgt. Dan zijn minstens {{lange-studiepunten}} studiepunten nodig.',
    buitenland: 'Of je de opleiding in het buitenland volgt. Dat mag alleen bij een Belgische school.',
    aanwezigheid: 'Of je genoeg lessen volgt. Je mag hoogstens een tiende missen zonder geldige reden.',
    'thematisch-verlof': 'Of je nu al ander verlof neemt, zoals ouderschapsverlof. Samen kan niet.',
    gezinssituatie: 'Of je alleen met kinderen woont. Het bedrag kan dan hoger zijn.',
  },
};
