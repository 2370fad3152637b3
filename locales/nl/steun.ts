import type { SteunTexts } from '../texts.js';

const contract = {
  yes: 'Je werkt als werknemer.',
  no: 'Deze steun is voor wie nu als werknemer werkt. We nemen aan dat een studentenjob niet meetelt.',
  open: 'Het hangt af van je contract. Over sommige contracten vonden we geen regel.',
};

const cao =
  'Sinds 1 januari 2026 is er een nieuwe cao (akkoord) over tijdskrediet. We konden niet lezen wat die verandert voor opleidingen. Vraag het aan de RVA of aan je vakbond.';

/** Tijdskrediet, and the premium that rests on it, ask the same of the leave. */
const verlof = {
  ancienniteit: {
    yes: 'Je werkt minstens 24 maanden bij deze werkgever.',
    no: 'Je werkt nog geen 24 maanden bij deze werkgever. Dat is nodig, behalve vlak na je ouderschapsverlof.',
    open: 'Het hangt ervan af of je al 24 maanden bij deze werkgever werkt.',
  },
  werkgeversgrootte: {
    yes: 'Je werkgever heeft meer dan 10 werknemers.',
    no: 'Je werkgever heeft niet meer dan 10 werknemers.',
    open: 'Met 10 werknemers of minder moet je werkgever akkoord gaan.',
  },
  cao: {
    yes: 'Er is een cao (akkoord), of er is er geen nodig.',
    no: 'Om volledig of halftijds te stoppen is een cao nodig (een akkoord met de vakbonden). Die is er niet.',
    open: 'Om volledig of halftijds te stoppen is een cao nodig (een akkoord met de vakbonden).',
  },
  vorm: {
    yes: 'De vorm die je koos, past bij hoeveel je nu werkt.',
    no: 'Je keuze past hier niet. Volledig stoppen kan wel. Halftijds werken kan als je nu minstens 75 % werkt. Een vijfde minder werken kan als je nu voltijds werkt.',
    open: 'Het hangt af van de vorm die je kiest, en van hoeveel je nu werkt.',
  },
  opleiding: {
    yes: 'Je opleiding staat in de Opleidingsdatabank (de Vlaamse lijst van opleidingen), of ze is erkend.',
    no: 'Volgens je antwoorden is je opleiding niet erkend. De Vlaamse of een andere Gemeenschap moet ze erkennen, of je sector.',
    open: 'Het hangt ervan af of je opleiding erkend is.',
  },
  omvang: {
    yes: 'Je opleiding is lang genoeg.',
    no: 'Je opleiding is te kort. Ze heeft minder dan 120 uur les en minder dan 9 studiepunten per jaar.',
    open: 'Met 360 uur les of 27 studiepunten per jaar is een opleiding lang genoeg. Met minder hangt het ervan af hoe de lessen over het jaar vallen.',
  },
};

export const steun: SteunTexts = {
  'vlaams-opleidingsverlof': {
    name: 'Vlaams opleidingsverlof',
    gives: 'Je mag weg van het werk om een opleiding te volgen. Je loon loopt door, maar je werkgever mag het begrenzen.',
    decides: 'De Vlaamse overheid bepaalt welke opleidingen meetellen. Je werkgever plant het verlof met je. Hij mag het niet weigeren.',
    criteria: {
      statuut: contract,
      werkgever: {
        yes: 'Je werkgever telt als privésector.',
        no: 'Je werkgever telt niet als privésector. Opleidingsverlof is alleen voor de privésector.',
        open: 'Het hangt ervan af voor wie je werkt. Opleidingsverlof is voor de privésector.',
      },
      werkplek: {
        yes: 'Je werkt in Vlaanderen.',
        no: 'Je werkt niet in Vlaanderen. De plaats waar je echt werkt, telt.',
        open: 'Het hangt ervan af waar je echt werkt. Dat moet in Vlaanderen zijn.',
      },
      tewerkstelling: {
        yes: 'Je werkt genoeg voor dit verlof.',
        no: 'Je werkt minder dan het minimum. Voor schooljaar 2025-2026 is dat 80 % en 28 uur per week. Voor andere schooljaren is het 50 %, voor zover we weten.',
        open: 'Het hangt ervan af hoeveel je werkt, en wanneer je opleiding start.',
      },
      opleiding: {
        yes: 'Je opleiding hoort bij de opleidingen die meetellen.',
        no: 'Je opleiding staat niet in de Opleidingsdatabank (de Vlaamse lijst van opleidingen). Ze telt ook niet mee via loopbaanbegeleiding, een examen of een beroepskwalificatie.',
        open: 'Het hangt af van de opleiding. Staat ze in de Opleidingsdatabank (de Vlaamse lijst van opleidingen)? Dan telt ze mee. Soms telt ze ook zonder, bijvoorbeeld via een persoonlijk ontwikkelingsplan uit loopbaanbegeleiding.',
      },
      omvang: {
        yes: 'Je opleiding is lang genoeg, of er is voor jou geen minimum.',
        no: 'Je opleiding is te kort. Nodig is 32 uur les of 3 studiepunten per schooljaar. Een opleiding tot mentor mag korter zijn.',
        open: 'Het hangt af van de duur: minstens 32 uur les of 3 studiepunten per schooljaar.',
      },
    },
    amounts: {
      'uren-opleiding': '{{value}} verlof met loon voor deze opleiding',
      'uren-schooljaar': 'hoogstens {{value}} per schooljaar, voor al je opleidingen samen',
      'uren-op-voorstel': 'hoogstens {{value}} extra per schooljaar, als je werkgever een andere opleiding voorstelt',
    },
    doubts: {
      'minimum-2026-2027':
        'De regel voor 2026-2027 vonden we niet terug. De regel van 80 % en 28 uur per week is geschreven voor 2025-2026 alleen. Daarom rekenen we weer met 50 %. Vraag het na op het nummer 1700.',
      'overgang-2025-2026':
        'Voor 2025-2026 bestaat er een overgangsregel. Wat daarin staat, konden we niet lezen. Vraag het na op het nummer 1700.',
      'hervorming-2026-2027':
        'De Vlaamse Regering werkte eind 2025 aan nieuwe regels voor 2026-2027. We weten niet of die er zijn. Vraag het na op het nummer 1700.',
      'voorstel-werkgever':
        'Je werkgever kon een extra opleiding voorstellen, met extra uren verlof. Of dat na augustus 2026 nog kan, is niet zeker. De bronnen spreken elkaar tegen. Vraag het na op het nummer 1700.',
      halftijds:
        'Werk je precies halftijds, met vaste uren? Dan tellen alleen lessen en examens tijdens je werkuren.',
      uitzendkracht:
        'Werk je als uitzendkracht? Dan moet ook het bedrijf waar je werkt onder opleidingsverlof vallen. Vraag het aan je uitzendkantoor.',
      'ander-contract':
        'Heb je een studentenjob, een leerovereenkomst, een flexi-job of een opleiding op de werkvloer (IBO)? Daarover vonden we geen duidelijke regel. Vraag het na op het nummer 1700.',
      overheidsbedrijf:
        'Volgens de Vlaamse overheid tellen overheidsbedrijven zoals bpost, NMBS en Proximus niet mee. Eén school schrijft dat het met een arbeidscontract wel kan. We volgen de overheid. Vraag het na op het nummer 1700.',
      'school-eigen-middelen':
        'Betaalt je school zelf je loon, en niet het departement Onderwijs? Dan tel je wel mee voor opleidingsverlof. Kies dan bij “werkgever” het antwoord met De Lijn.',
      beroepskwalificatie:
        'Leidt je opleiding naar een erkende beroepskwalificatie? Volgens één bron telt ze dan mee sinds 1 september 2025, ook buiten de Opleidingsdatabank. Een diploma is niet altijd zo’n kwalificatie. Vraag het aan de opleider of op het nummer 1700.',
      bedrijfsopleiding:
        'Voor een opleiding binnen het bedrijf moet de overheid vooraf een gunstig advies geven. Vanaf wanneer dat precies geldt, is niet zeker. Vraag je werkgever of dat advies er is.',
    },
    deadlines: {
      'aanvraag-werkgever': {
        dated: 'Je werkgever dient de aanvraag in ten laatste op {{date}}. Geef hem daarom snel je papieren.',
        undated: 'Je werkgever dient de aanvraag in binnen 3 maanden na de start van de opleiding.',
        passed: 'Je werkgever moest de aanvraag indienen ten laatste op {{date}}. Vraag hem of dat gebeurd is.',
      },
    },
    steps: {
      nakijken: 'Kijk na of de opleiding meetelt voor opleidingsverlof.',
      inschrijven: 'Schrijf je in en vraag de opleider een bewijs van inschrijving.',
      werkgever: 'Geef het bewijs meteen aan je werkgever. Spreek af wanneer je verlof neemt.',
      tegoed: 'Kijk in Mijn Burgerprofiel hoeveel uren je nog hebt. Zoek daar “Opleidingstegoed”.',
    },
    unchecked: {
      maart: 'Hoeveel je werkte in maart, voor het schooljaar begon. Was dat te weinig? Dan telt de maand waarin je opleiding start.',
      'loopt-tijdskrediet': 'Of je al tijdskrediet of ouderschapsverlof hebt. Dan telt je werk misschien voor minder procent.',
      aanwezigheid: 'Of je genoeg lessen volgt, of meedoet aan het examen of de eindproef.',
      taalniveau: 'Of het niveau van je taalcursus niet te hoog is. In een centrum voor volwassenenonderwijs is er een grens.',
      'tweede-diploma':
        'Of je al een bachelor of master hebt. Een tweede telt niet vanzelf mee. Ze moet in de Opleidingsdatabank staan, of in je persoonlijk ontwikkelingsplan.',
      contractvorm: 'Hoe je inschrijft in het hoger onderwijs. Met een examencontract krijg je geen opleidingsverlof.',
      planning: 'Op welke dagen je verlof neemt. Dat spreek je af met je werkgever.',
      loongrens:
        'Of je loon hoger is dan de grens. Je werkgever mag het loon tijdens je verlof beperken. In 2025-2026 was de grens 3.714 euro bruto per maand.',
    },
  },

  opleidingscheques: {
    name: 'Opleidingscheques',
    gives: 'Met een cheque betaal je een opleiding, of een deel ervan. Vlaanderen betaalt de helft van de cheque, en soms alles.',
    decides: 'De Vlaamse overheid beslist over je aanvraag.',
    criteria: {
      statuut: {
        ...contract,
        no: 'Opleidingscheques zijn voor wie nu als werknemer werkt. Een studentenjob telt niet mee.',
      },
      woonplaats: {
        yes: 'Je woonplaats telt mee.',
        no: 'Je woont niet in Vlaanderen of Brussel. De uitzonderingen voor wie daar werkt, passen niet bij je antwoorden.',
        open: 'Het hangt ervan af waar je woont, en soms ook waar je werkt.',
      },
      opleiding: {
        yes: 'Je opleiding past bij je diploma.',
        no: 'Je opleiding past niet bij de regels. Met hoogstens een diploma secundair telt een opleiding uit de Opleidingsdatabank (de Vlaamse lijst). Met elk diploma telt een opleiding van minstens 32 uur of 3 studiepunten uit een persoonlijk ontwikkelingsplan. Dat plan komt uit loopbaanbegeleiding.',
        open: 'Het hangt af van je diploma en van de opleiding. Ze moet in de Opleidingsdatabank staan (de Vlaamse lijst), of in een persoonlijk ontwikkelingsplan (uit loopbaanbegeleiding).',
      },
      betaling: {
        yes: 'Je koos de opleiding zelf en je betaalt ze zelf.',
        no: 'Opleidingscheques zijn voor een opleiding die je zelf kiest en zelf betaalt.',
        open: 'Het hangt ervan af wie de opleiding koos en wie ze betaalt.',
      },
    },
    amounts: {
      helft: '{{value}} van de prijs van deze opleiding',
      plafond: 'meestal de helft van de prijs, hoogstens {{value}} per schooljaar',
      'plafond-hoger-onderwijs': 'in het hoger onderwijs de helft van de prijs, hoogstens {{value}} per schooljaar',
      verhoogd: 'voor sommige opleidingen de hele prijs, hoogstens {{value}} per schooljaar',
    },
    doubts: {
      'bestaat-nog':
        'We vonden geen bevestiging dat opleidingscheques in 2026-2027 nog bestaan. We vonden ook nergens dat ze afgeschaft zijn. Vraag het na op het nummer 1700.',
      jaar: 'Het maximum telt waarschijnlijk per schooljaar. Sommige bronnen zeggen per kalenderjaar. Vraag het na op het nummer 1700.',
      verhoogd:
        'Voor sommige opleidingen betaalt Vlaanderen alles. Volgens één bron is dat alleen voor wie geen diploma secundair heeft. Ook tellen niet alle diploma’s en beroepskwalificaties mee. Vraag het na op het nummer 1700.',
      wallonie:
        'Woon je in Wallonië? Volgens de Vlaamse overheid moet je daar uit een ander Europees land naartoe verhuisd zijn. Volgens een vakbond hoeft dat niet. Vraag het na op het nummer 1700.',
      'ander-contract':
        'Met een leerovereenkomst van minder dan 80 uur per maand krijg je geen cheques. Over een flexi-job of een opleiding op de werkvloer (IBO) vonden we niets. Vraag het na op het nummer 1700.',
      uitzendkracht: 'Werk je als uitzendkracht? Vraag de cheque aan op een dag waarop je werkt.',
    },
    deadlines: {
      kopen: {
        dated: 'Koop je cheque voor de opleiding start, dus ten laatste op {{date}}. Misschien mag het later. Dat weten we niet zeker.',
        undated: 'Koop je cheque voor de opleiding start. Misschien mag het later. Dat weten we niet zeker.',
        passed: 'Je moest je cheque waarschijnlijk kopen ten laatste op {{date}}. Vraag op het nummer 1700 of het nog kan.',
      },
    },
    steps: {
      label: 'Kijk of de opleiding in de Opleidingsdatabank het label voor opleidingscheques heeft.',
      bestellen: 'Vraag je cheque aan op de website van de Vlaamse overheid. Je meldt je aan met itsme of een andere digitale sleutel.',
      afgeven: 'Geef de cheque aan de opleider.',
    },
    unchecked: {
      label: 'Of je opleiding in de Opleidingsdatabank het label voor opleidingscheques heeft.',
      bijberoep: 'Of je een bijberoep hebt. Dat mag, maar we konden niet alle regels daarover lezen.',
      uitkering: 'Of je een werkloosheidsuitkering krijgt. Dan kan het niet. Tijdelijk werkloos zijn mag wel.',
      geldigheid: 'Hoelang je cheque geldig is. Gebruik hem op tijd.',
      'ander-voordeel': 'Of iemand anders dezelfde kosten betaalt, zoals je werkgever. Dan kan het niet.',
    },
  },

  'vlaams-opleidingskrediet': {
    name: 'Vlaams opleidingskrediet',
    gives: 'Je werkt minder of je stopt een tijd, voor een opleiding. Vlaanderen betaalt je elke maand een premie. Ze komt boven op de uitkering bij tijdskrediet.',
    decides: 'De Vlaamse overheid beslist. Eerst moet de RVA (die betaalt uitkeringen) je tijdskrediet goedkeuren.',
    criteria: {
      statuut: contract,
      werkgever: {
        yes: 'Je werkgever en je werkplek tellen mee.',
        no: 'Opleidingskrediet is voor de privésector en de socialprofit (zorg, welzijn, cultuur) in Vlaanderen. In Brussel telt alleen socialprofit met Vlaamse subsidie mee.',
        open: 'Het hangt af van je werkgever en van waar je werkt. Over sommige werkgevers vonden we geen regel.',
      },
      ...verlof,
      uitkering: {
        yes: 'Je werkte de voorbije 12 maanden voltijds. Dat telt voor de uitkering bij tijdskrediet.',
        no: 'Zonder uitkering bij tijdskrediet is er geen premie. Voor die uitkering moet je 12 maanden voltijds gewerkt hebben. Alleen voor wie volledig stopt, is er een uitzondering.',
        open: 'Het hangt ervan af hoeveel je vroeger werkte: 12 maanden voltijds. Stop je volledig, dan telt ook 24 maanden deeltijds werk.',
      },
      kenmerk: {
        yes: 'Je opleiding past bij je diploma.',
        no: 'Je opleiding past niet bij de regels. Met een diploma hoger onderwijs moet ze in een persoonlijk ontwikkelingsplan staan (uit loopbaanbegeleiding). Met een lager diploma kan ze ook leiden naar een kwalificatie, een eigen zaak of een beroep met te weinig mensen (knelpuntberoep). Soms moet ze ook tellen voor opleidingsverlof.',
        open: 'Het hangt af van je diploma en van waar de opleiding naartoe leidt. Soms moet ze in een persoonlijk ontwikkelingsplan staan (uit loopbaanbegeleiding).',
      },
    },
    amounts: {
      'voltijds-vanaf-75': '{{value}} bruto, als je volledig stopt en daarvoor minstens 75 % werkte',
      'voltijds-vanaf-50': '{{value}} bruto, als je volledig stopt en daarvoor 50 tot 75 % werkte',
      'voltijds-vanaf-20': '{{value}} bruto, als je volledig stopt en daarvoor 20 tot 50 % werkte',
      halftijds: '{{value}} bruto, als je halftijds gaat werken',
      vijfde: '{{value}} bruto, als je een vijfde minder gaat werken',
      alleenwonend: '{{value}} bruto extra, als je alleen woont, ook met kinderen',
    },
    doubts: {
      'bestaat-nog':
        'We vonden geen recente bron over deze premie. Onze bedragen zijn die van 1 september 2021. Ze zijn nu waarschijnlijk hoger. We vonden ook nergens dat de premie afgeschaft is. Vraag het na op het nummer 1700.',
      socialprofit:
        'Werk je in de socialprofit? We nemen aan dat dezelfde bedragen gelden als in de privésector. Dat is niet zeker. Vraag het na op het nummer 1700.',
      'pop-op-tijd':
        'Heb je een diploma hoger onderwijs? Volgens één bron moet je loopbaanbegeleiding klaar zijn voor het schooljaar begint. Vraag het na op het nummer 1700.',
      'cao-103-7': cao,
    },
    deadlines: {},
    steps: {
      tijdskrediet: 'Vraag eerst tijdskrediet voor een opleiding aan. Bewaar de brief met de beslissing van de RVA.',
      aanvraag: 'Vraag de premie aan bij de Vlaamse overheid. Doe dat binnen 6 maanden na de start van je tijdskrediet.',
      verlengen: 'Vraag de premie opnieuw aan als je je tijdskrediet verlengt.',
    },
    unchecked: {
      contract: 'Of je in de privésector al 12 maanden zonder onderbreking een contract hebt.',
      'tewerkstelling-voorbije-jaar': 'Hoeveel je werkte in het jaar voor je stopt. Het bedrag hangt daarvan af.',
      'beslissing-rva': 'Of de RVA je een uitkering bij tijdskrediet geeft.',
      gezinssituatie: 'Of je alleen woont. Dan krijg je meer.',
    },
  },

  'tijdskrediet-opleiding': {
    name: 'Tijdskrediet voor een opleiding',
    gives: 'Je werkt een tijd minder of je stopt een tijd, voor een lange opleiding. Soms krijg je geld van de RVA (die betaalt uitkeringen).',
    decides: 'Je vraagt het verlof aan je werkgever. Met 10 werknemers of minder mag hij weigeren. De RVA beslist over de uitkering.',
    criteria: {
      statuut: contract,
      werkgever: {
        yes: 'Je werkt in de privésector of de socialprofit (zorg, welzijn, cultuur).',
        no: 'Je werkgever telt niet als privésector. Tijdskrediet is alleen voor de privésector.',
        open: 'Het hangt ervan af voor wie je werkt. Over sommige werkgevers vonden we geen regel.',
      },
      werkplek: {
        yes: 'Je werkt in België.',
        no: 'Je werkt niet in België. Tijdskrediet is een Belgische regeling.',
        open: 'Het hangt ervan af waar je werkt. Dat moet in België zijn.',
      },
      ...verlof,
    },
    amounts: {},
    doubts: {
      'cao-103-7': cao,
      uitkering:
        'Je kunt verlof krijgen zonder uitkering. Voor een uitkering moet je 12 maanden voltijds gewerkt hebben. Stop je volledig, dan telt ook 24 maanden deeltijds werk. Vraag het aan de RVA.',
      kwartaal:
        'Heeft je opleiding minder dan 360 uur en 27 studiepunten per jaar? Dan zijn 120 uur of 9 studiepunten in één trimester of in 3 maanden na elkaar nodig. Voor basiseducatie en het diploma secundair is het minder. Vraag het aan de RVA.',
      knelpunt:
        'Voor een knelpuntberoep (met te weinig mensen) kon dit verlof vanaf 2019 langer duren. Of dat nog zo is, weten we niet. Vraag het aan de RVA.',
      'na-ouderschapsverlof':
        'Neem je dit verlof vlak na je ouderschapsverlof, en is dat helemaal op? Dan hoef je geen 24 maanden bij je werkgever te werken. Dat vroegen we je niet. Vraag het aan de RVA.',
    },
    deadlines: {
      'melding-groot': {
        dated: 'Bij meer dan 20 werknemers: meld het schriftelijk aan je werkgever, ten laatste op {{date}}.',
        undated: 'Bij meer dan 20 werknemers: meld het 3 maanden vooraf schriftelijk aan je werkgever.',
        passed: 'Bij meer dan 20 werknemers moest je het melden ten laatste op {{date}}. Je werkgever mag een kortere termijn toestaan.',
      },
      'melding-klein': {
        dated: 'Bij 20 werknemers of minder: meld het schriftelijk aan je werkgever, ten laatste op {{date}}.',
        undated: 'Bij 20 werknemers of minder: meld het 6 maanden vooraf schriftelijk aan je werkgever.',
        passed: 'Bij 20 werknemers of minder moest je het melden ten laatste op {{date}}. Je werkgever mag een kortere termijn toestaan.',
      },
    },
    steps: {
      werkgever: 'Vraag het tijdskrediet op tijd en schriftelijk aan je werkgever.',
      rva: 'Vraag daarna de uitkering online aan bij de RVA.',
      attest: 'Stuur na elk kwartaal binnen 20 dagen een bewijs dat je de lessen volgt.',
    },
    unchecked: {
      duur: 'Hoeveel tijdskrediet je al nam. Je krijgt hoogstens 36 maanden in je loopbaan, samen met andere redenen.',
      uitkering: 'Of je ook een uitkering krijgt. Die heeft strengere regels dan het verlof.',
      nevenactiviteit: 'Of je ander werk doet dat niet mag tijdens tijdskrediet, of een pensioen krijgt.',
      woonplaats: 'Of je woonplaats meetelt voor de uitkering.',
      aanwezigheid: 'Of je genoeg lessen volgt. Je mag hoogstens een tiende missen zonder geldige reden.',
      'vijf-dagen': 'Of je voltijds werkt over minstens 5 dagen per week. Dat is nodig om een vijfde minder te werken.',
    },
  },

  'vlaams-zorgkrediet': {
    name: 'Vlaams zorgkrediet voor een opleiding',
    gives: 'Je werkt een tijd minder of je stopt een tijd, voor een opleiding. Vlaanderen betaalt je elke maand een uitkering.',
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
        open: 'Het hangt ervan af voor wie je werkt, en soms waar. Over sommige werkgevers vonden we geen regel.',
      },
      vorm: {
        yes: 'De vorm die je koos, past bij hoeveel je nu werkt.',
        no: 'Je keuze past hier niet. Volledig stoppen of halftijds werken kan wel. Een vijfde minder werken kan als je nu voltijds werkt.',
        open: 'Het hangt af van de vorm die je kiest, en van hoeveel je nu werkt.',
      },
      erkenning: {
        yes: 'Je opleiding staat in de Opleidingsdatabank (de Vlaamse lijst van opleidingen), of ze is erkend.',
        no: 'Volgens je antwoorden is je opleiding niet erkend. Vlaanderen moet ze geven, betalen of erkennen, of de opleider moet geregistreerd zijn.',
        open: 'Het hangt ervan af of je opleiding of de opleider erkend is.',
      },
      omvang: {
        yes: 'Je opleiding is lang genoeg: minstens 120 uur les of 9 studiepunten per jaar.',
        no: 'Je opleiding is te kort. Nodig is 120 uur les of 9 studiepunten per jaar.',
        open: 'Het hangt af van de duur: minstens 120 uur les of 9 studiepunten per jaar.',
      },
    },
    amounts: {
      voltijds: '{{value}} bruto, als je volledig stopt (datum van dit bedrag onbekend)',
      halftijds: '{{value}} bruto, als je halftijds gaat werken (datum van dit bedrag onbekend)',
      vijfde: '{{value}} bruto, als je een vijfde minder gaat werken (datum van dit bedrag onbekend)',
    },
    doubts: {
      duur: 'Hoelang je zorgkrediet kunt nemen voor een opleiding, weten we niet zeker. De bronnen spreken elkaar tegen. Vraag het aan je personeelsdienst of op het nummer 1700.',
      studiepunten:
        'Reken je in studiepunten? De Vlaamse overheid vraagt er 9 per jaar. Eén hogeschool noemt er 27. We volgen de overheid. Vraag het na op het nummer 1700.',
      erkenning:
        'Moeten de opleiding én de opleider erkend zijn, of is één genoeg? Dat weten we niet zeker. Vraag het aan de opleider of op het nummer 1700.',
      'andere-overheid':
        'Werk je bij De Lijn, VITO of een gelijkaardige werkgever? We weten niet of zorgkrediet daar kan. Vraag het aan je personeelsdienst.',
    },
    deadlines: {
      aanvraag: {
        dated: 'Vraag het aan ten laatste op {{date}}. Die datum komt uit één bron. Begin dus op tijd.',
        undated: 'Vraag het op tijd aan. Volgens één bron kan het tot 2 maanden na de start.',
        passed: 'Volgens één bron kon je het aanvragen tot {{date}}. Vraag op het nummer 1700 of het nog kan.',
      },
    },
    steps: {
      werkgever: 'Vraag je werkgever om de aanvraag te starten.',
      aanvraag: 'Vul de aanvraag online aan, met een bewijs dat je ingeschreven bent.',
      attest: 'Stuur na elke 3 maanden binnen 20 kalenderdagen een bewijs dat je de lessen volgt. Vraag dan ook een verlenging.',
    },
    unchecked: {
      'meeste-personeel': 'Of jouw functie meetelt. Het meeste personeel kan zorgkrediet nemen, maar niet iedereen.',
      afstandsonderwijs: 'Of je de lessen op afstand volgt. Dan zijn minstens 9 studiepunten nodig.',
      buitenland: 'Of je de opleiding in het buitenland volgt. Dat mag alleen bij een Belgische school.',
      aanwezigheid: 'Of je genoeg lessen volgt. Je mag hoogstens een tiende missen zonder geldige reden.',
      'thematisch-verlof': 'Of je nu al ander verlof neemt, zoals ouderschapsverlof. Samen kan niet.',
      gezinssituatie: 'Of je alleen met kinderen woont. Het bedrag kan dan hoger zijn.',
    },
  },

  loopbaancheque: {
    name: 'Loopbaancheque',
    gives: 'Je krijgt gesprekken met een loopbaanbegeleider. Die zoekt met je uit welk werk of welke opleiding bij je past. Je betaalt een deel zelf.',
    decides: 'VDAB beslist over je aanvraag.',
    criteria: {
      periode: {
        yes: 'Je kunt de loopbaancheque aanvragen tot en met 31 december 2026.',
        no: 'De loopbaancheque stopte volgens het plan op 31 december 2026.',
        open: 'De regels van voor 1 november 2025 kennen we niet.',
      },
      statuut: {
        yes: 'Je werkt, of je hebt nog een contract terwijl je ziek bent.',
        no: 'De cheque is voor wie werkt, als werknemer of als zelfstandige. Ziek zijn met een contract telt ook.',
        open: 'Het hangt ervan af of je werkt, of nog een contract hebt.',
      },
      ervaring: {
        yes: 'Je werkte al minstens 7 jaar.',
        no: 'Voor een loopbaancheque moet je al 7 jaar gewerkt hebben. Dat is nu nog niet zo.',
        open: 'Het hangt ervan af of je al 7 jaar gewerkt hebt.',
      },
      'nog-nooit': {
        yes: 'Je gebruikte nog nooit een loopbaancheque.',
        no: 'Je gebruikte al een loopbaancheque. Nu is er maar één cheque, voor wie er nog nooit een had.',
        open: 'Het hangt ervan af of je al een loopbaancheque gebruikte.',
      },
      woonplaats: {
        yes: 'Je woonplaats telt mee.',
        no: 'Je woont niet in Vlaanderen, Brussel of een ander Europees land dat meetelt. Voor Wallonië telt alleen wie er uit zo’n land naartoe verhuisde.',
        open: 'Het hangt ervan af waar je woont.',
      },
    },
    amounts: {},
    doubts: {
      prijs: 'Je betaalt een deel zelf. Hoeveel dat nu is, vonden we niet. Vraag het aan VDAB.',
      'nieuw-stelsel':
        'Op 1 januari 2027 komt er volgens het plan een nieuw systeem: het loopbaankrediet. Een loopbaancheque vraag je dus best voor die datum.',
      ziek: 'Ben je ziek en heb je nog een contract? Volgens een bron van 2020 tel je dan mee. Of dat nog zo is, weten we niet. Vraag het aan VDAB.',
      aanbod: 'Veel loopbaancentra zeiden dat ze in 2026 stoppen. Misschien moet je wat langer zoeken.',
    },
    deadlines: {},
    steps: {
      aanvragen: 'Vraag de cheque aan bij VDAB, in “Mijn loopbaan”.',
      centrum: 'Kies een erkend loopbaancentrum en maak een afspraak.',
    },
    unchecked: {
      'dag-aanvraag': 'Of je werkt op de dag dat je de cheque aanvraagt.',
      nederlands: 'Of je de gesprekken in het Nederlands kunt volgen.',
      'begin-binnen-drie-maanden': 'Of je op tijd begint. Vroeger moest dat binnen 3 maanden na de cheque.',
      maandquotum: 'Of er deze maand nog cheques zijn. In 2025 was er een maximum per maand. Of dat nog zo is, weten we niet.',
    },
  },

  loopbaankrediet: {
    name: 'Loopbaankrediet (plan voor 2027)',
    gives: 'Dit is een plan voor 1 januari 2027. Je praat met een loopbaanbegeleider, één keer in je loopbaan. Je betaalt een deel zelf.',
    decides: 'Volgens het plan beslist de Vlaamse overheid. De definitieve tekst vonden we niet.',
    criteria: {
      begonnen: {
        yes: 'Het loopbaankrediet bestaat volgens het plan sinds 1 januari 2027.',
        no: 'Het loopbaankrediet begint volgens het plan pas op 1 januari 2027.',
        open: 'Het hangt ervan af wanneer het loopbaankrediet begint.',
      },
      statuut: {
        yes: 'Je werkt als werknemer of als zelfstandige.',
        no: 'Het loopbaankrediet is gepland voor wie werkt.',
        open: 'Het hangt ervan af of je werkt. Zonder werk of bij lange ziekte is het niet duidelijk.',
      },
      ervaring: {
        yes: 'Je werkte al minstens 7 jaar.',
        no: 'Volgens het plan moet je al 7 jaar gewerkt hebben. Dat is nu nog niet zo.',
        open: 'Het hangt ervan af of je al 7 jaar gewerkt hebt.',
      },
      'nog-nooit': {
        yes: 'Je gebruikte nog nooit een loopbaancheque.',
        no: 'Je gebruikte al een loopbaancheque.',
        open: 'Gebruikte je al een loopbaancheque? Dan is het niet duidelijk of je dit krijgt.',
      },
    },
    amounts: {
      uren: '{{value}} gesprekken, volgens het plan',
    },
    doubts: {
      plan: 'Dit is een plan van 2025. De definitieve regels vonden we niet. Vraag het aan VDAB.',
    },
    deadlines: {},
    steps: {
      navragen: 'Vraag aan VDAB of het loopbaankrediet begonnen is, en hoe je het aanvraagt.',
    },
    unchecked: {
      'eigen-bijdrage': 'Hoeveel je zelf betaalt. Volgens het plan is dat 15 of 25 euro per uur. Het hangt af van je diploma.',
      woonplaats: 'Of je woonplaats meetelt. Daarover vonden we niets.',
    },
  },
};
