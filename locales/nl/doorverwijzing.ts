import type { DoorverwijzingTexts } from '../texts.js';

export const doorverwijzing: DoorverwijzingTexts = {
  verzoeker: {
    name: 'Je opvangcentrum',
    gives:
      'In je opvangcentrum weten ze waar je Nederlands kan leren. Dat kan al terwijl je op een beslissing wacht. Mag je werken, dan kan je je ook inschrijven bij VDAB.',
    reasons: { verzoeker: 'Je ziet dit omdat je bescherming hebt gevraagd in België en Nederlands wil leren.' },
  },
  inburgering: {
    name: 'Agentschap Integratie en Inburgering',
    gives:
      'Hier start je met inburgeren: Nederlands leren, het leven in België leren kennen en hulp om werk of een opleiding te vinden. In Antwerpen ga je naar Atlas, in Gent naar Amal, in Brussel naar Bon.',
    reasons: { inburgeraar: 'Je ziet dit omdat je nieuw bent in België en Nederlands wil leren.' },
  },
  nt2: {
    name: 'Lessen Nederlands',
    gives:
      'Lessen Nederlands voor anderstaligen vind je bij een centrum voor volwassenenonderwijs of bij Ligo. Vraag vooraf naar de prijs, want sommige mensen betalen minder of niets.',
    reasons: { nederlands: 'Je ziet dit omdat je Nederlands wil leren.' },
  },
  ligo: {
    name: 'Ligo, centrum voor basiseducatie',
    gives:
      'Bij Ligo leer je rustig lezen, schrijven, rekenen of met de computer werken. Voor de meeste mensen is het gratis. In Brussel heet dit Brusselleer.',
    reasons: {
      basisvaardigheden: 'Je ziet dit omdat je beter wil leren lezen, schrijven, rekenen of digitaal werken.',
      'zonder-diploma': 'Je ziet dit omdat je geen diploma secundair hebt: bij Ligo kan je de basis opfrissen.',
    },
  },
  starten: {
    name: 'VLAIO, voor wie een zaak begint',
    gives:
      'VLAIO is de Vlaamse dienst voor ondernemers. Je leest er welke hulp er is als je in Vlaanderen begint, ook in bijberoep. Cursussen voor starters vind je bij Syntra.',
    reasons: {
      werkzoekend:
        'Je ziet dit omdat je werk zoekt en een eigen zaak wil. Heb je een uitkering, meld je plan dan eerst aan de RVA, de dienst voor werkloosheid.',
      'eigen-zaak': 'Je ziet dit omdat je een eigen zaak wil beginnen.',
    },
  },
  ocmw: {
    name: 'Het OCMW van je gemeente',
    gives:
      'Een maatschappelijk werker bekijkt met jou je inkomen en wat je wil leren. Studeren met een leefloon kan, als je daarover afspraken maakt met het OCMW.',
    reasons: {
      leefloon: 'Je ziet dit omdat je een leefloon krijgt.',
      'zonder-uitkering':
        'Je ziet dit omdat je werk zoekt en geen uitkering hebt. Heb je te weinig om van te leven, dan bekijkt het OCMW of je een leefloon kan krijgen.',
    },
  },
  actiris: {
    name: 'Actiris',
    gives:
      'Actiris is de Brusselse dienst voor wie werk zoekt. Je schrijft je er in, en vraagt er of een opleiding past bij je uitkering. Voor een nieuwe job betaalt Actiris soms een deel van een opleiding.',
    reasons: { werkzoekend: 'Je ziet dit omdat je werk zoekt en in Brussel woont.' },
  },
  vdab: {
    name: 'VDAB',
    gives:
      'VDAB is de Vlaamse dienst voor werk en opleiding. Een opleiding die VDAB erkent, is gratis voor wie als werkzoekende is ingeschreven. Soms krijg je ook iets terug voor reizen en kinderopvang.',
    reasons: {
      werkzoekend: 'Je ziet dit omdat je werk zoekt en in Vlaanderen woont. Een bemiddelaar zoekt met jou mee.',
      brussel:
        'Je ziet dit omdat je werk zoekt en in Brussel woont. Bij VDAB Brussel leer je in het Nederlands, als je bij Actiris bent ingeschreven.',
      leefloon: 'Je ziet dit omdat je een leefloon krijgt en in Vlaanderen woont. Ook met een leefloon kan je je inschrijven.',
      ziek: 'Je ziet dit omdat je ziek bent en in Vlaanderen woont. VDAB helpt je op jouw tempo, samen met je ziekenfonds.',
      thuis: 'Je ziet dit omdat je thuis bent en in Vlaanderen woont. Wil je weer werken, dan kan je je inschrijven, ook zonder uitkering.',
    },
  },
  'forem-werkzoekend': {
    name: 'Le Forem',
    gives:
      'Le Forem is de Waalse dienst voor werk en opleiding. Je schrijft je er in, en vraagt er of een opleiding past bij je uitkering.',
    reasons: { werkzoekend: 'Je ziet dit omdat je werk zoekt en in Wallonië woont.' },
  },
  adg: {
    name: 'Arbeitsamt (ADG)',
    gives:
      'Het Arbeitsamt is de dienst voor werk van de Duitstalige Gemeenschap. Je schrijft je er in, en vraagt er of een opleiding past bij je uitkering.',
    reasons: { werkzoekend: 'Je ziet dit omdat je werk zoekt en in de Duitstalige Gemeenschap woont.' },
  },
  'rva-einde-uitkering': {
    name: 'Je vakbond of de Hulpkas, over het einde van je uitkering',
    gives:
      'Zij betalen je uitkering en weten tot wanneer ze loopt. Vraag dat na voor je een lange opleiding begint. De regels zelf komen van de RVA, de federale dienst voor werkloosheid.',
    reasons: {
      werkloosheid:
        'Je ziet dit omdat je een werkloosheidsuitkering hebt. Sinds 1 maart 2026 duurt die hoogstens 24 maanden: een jaar, en dan tot een jaar erbij als je lang genoeg werkte. Er zijn uitzonderingen.',
      inschakeling:
        'Je ziet dit omdat je een inschakelingsuitkering hebt, dat is een uitkering na je studie. Sinds 1 maart 2026 duurt die hoogstens een jaar.',
    },
  },
  'vdab-diploma': {
    name: 'Een diploma via VDAB',
    gives:
      'Via VDAB kan je soms gratis en overdag een diploma halen voor een beroep waarvoor te weinig mensen zijn. VDAB beslist. Vraag ook wat er dan met je uitkering gebeurt, want de regels zijn in 2026 veranderd.',
    reasons: { werkzoekend: 'Je ziet dit omdat je werk zoekt met een uitkering, en wil leren.' },
  },
  ziekenfonds: {
    name: 'De Terug-naar-werkcoördinator van je ziekenfonds',
    gives:
      'Die bekijkt met jou welk werk of welke opleiding je aankan, en wat de dokter van het ziekenfonds moet goedkeuren. Vraag het voor je begint, zo blijft je uitkering in orde. Je mag zelf bellen.',
    reasons: { ziek: 'Je ziet dit omdat je nu niet kan werken door ziekte.' },
  },
  'riziv-terug-naar-werk': {
    name: 'Terug Naar Werk-fonds van het RIZIV',
    gives:
      'Het RIZIV beheert de ziekteverzekering. Dit fonds geeft een tegoedbon voor begeleiding naar werk, tot 1.800 euro (stand 2025). Het is er voor werknemers en werkzoekenden.',
    reasons: {
      'meer-dan-jaar': 'Je ziet dit omdat je langer dan een jaar ziek bent.',
      'zonder-contract':
        'Je ziet dit omdat je ziek bent en geen contract meer hebt. Stopte je werkgever het om medische redenen, vraag de bon dan binnen 6 maanden (stand 2025).',
    },
  },
  'vdab-tijdelijk-werkloos': {
    name: 'VDAB, voor dagen zonder werk',
    gives: 'Vraag aan VDAB welke opleiding je kan volgen op dagen zonder werk. Dit aanbod hebben we niet nagekeken.',
    reasons: { 'tijdelijk-werkloos': 'Je ziet dit omdat je tijdelijk werkloos bent en in Vlaanderen woont.' },
  },
  'brussel-educatief-verlof': {
    name: 'Betaald educatief verlof in Brussel',
    gives:
      'Werk je in Brussel, dan geldt het Brusselse verlof: vrije uren om te leren, met behoud van loon. Brussel Economie en Werkgelegenheid zegt welke opleidingen meetellen. Statutaire ambtenaren vallen erbuiten.',
    reasons: { werkplek: 'Je ziet dit omdat je in Brussel werkt. Niet waar je woont telt, maar waar je werkt.' },
  },
  'forem-educatief-verlof': {
    name: 'Congé-éducation payé in Wallonië',
    gives:
      'Werk je in Wallonië, dan geldt het Waalse verlof: vrije uren om te leren, met behoud van loon tot een grens. Le Forem, de Waalse dienst voor werk, geeft uitleg. De regels worden herzien, dus vraag het na.',
    reasons: { werkplek: 'Je ziet dit omdat je in Wallonië werkt. Niet waar je woont telt, maar waar je werkt.' },
  },
  'ostbelgien-bildungsurlaub': {
    name: 'Bezahlter Bildungsurlaub in Ostbelgien',
    gives:
      'Werk je in de Duitstalige Gemeenschap, dan geldt het verlof van daar: vrije uren om te leren, met behoud van loon tot een grens. Het Ministerium geeft uitleg, in het Duits.',
    reasons: { werkplek: 'Je ziet dit omdat je in de Duitstalige Gemeenschap werkt.' },
  },
  grensinfopunt: {
    name: 'GrensInfoPunt en EURES',
    gives:
      'Het GrensInfoPunt geeft gratis raad aan wie over de Nederlandse grens woont of werkt. Voor andere landen vraag je bij VDAB naar EURES, het Europese netwerk voor werk.',
    reasons: {
      'werkt-in-buitenland': 'Je ziet dit omdat je in het buitenland werkt: voor verlof gelden dan de regels van dat land.',
      'woont-in-buitenland': 'Je ziet dit omdat je in een ander Europees land woont.',
      'zoekt-vanuit-buitenland': 'Je ziet dit omdat je werk zoekt en in een ander Europees land woont.',
    },
  },
  'kmo-portefeuille-vlaio': {
    name: 'Kmo-portefeuille van VLAIO',
    gives:
      'VLAIO, de Vlaamse dienst voor ondernemers, betaalt een deel van een opleiding voor je zaak: in 2026 tussen 20 en 45 procent. Je zaak moet in het Vlaamse Gewest gevestigd zijn, en de opleider erkend.',
    reasons: {
      zelfstandig: 'Je ziet dit omdat je zelfstandige bent.',
      bijberoep: 'Je ziet dit omdat je een zelfstandig bijberoep hebt. Het geldt voor een opleiding voor die zaak.',
    },
  },
  travi: {
    name: 'Travi en je uitzendkantoor',
    gives: 'Travi is het opleidingsfonds voor uitzendkrachten. Vraag in je uitzendkantoor welke opleiding je zo kan volgen.',
    reasons: { uitzendkracht: 'Je ziet dit omdat je uitzendkracht bent.' },
  },
  'dienstencheques-opleidingsfonds': {
    name: 'Vorm DC en het opleidingsfonds dienstencheques',
    gives:
      'Deze twee fondsen betalen je werkgever terug voor opleidingen van huishoudhulpen. Het tweede werkt alleen voor Vlaanderen. Vraag je werkgever welke opleiding je kan volgen.',
    reasons: { dienstencheques: 'Je ziet dit omdat je met dienstencheques werkt.' },
  },
  bosa: {
    name: 'Je personeelsdienst, met de regels van BOSA',
    gives:
      'Federale ambtenaren kunnen opleiding volgen tijdens het werk, als de leidinggevende akkoord gaat. BOSA, de federale dienst voor personeel, legt de regels uit. Je eigen personeelsdienst helpt je verder.',
    reasons: { ambtenaar: 'Je ziet dit omdat je voor de federale overheid werkt.' },
  },
  school: {
    name: 'Het secretariaat van je school',
    gives:
      'Vraag naar nascholing en naar Vlaams zorgkrediet: tijdelijk minder werken met een uitkering, ook om te leren. Volg je de lerarenopleiding, vraag dan of de lerarenbonus nog bestaat. Die gaf vrije uren (stand 2022).',
    reasons: { onderwijs: 'Je ziet dit omdat je in het onderwijs werkt.' },
  },
  personeelsdienst: {
    name: 'De personeelsdienst van je werkgever',
    gives: 'Elke overheid heeft eigen regels voor verlof om te leren. Je personeelsdienst weet wat voor jou geldt.',
    reasons: {
      'vlaamse-overheid':
        'Je ziet dit omdat je voor de Vlaamse overheid werkt. Vraag ook naar Vlaams zorgkrediet: tijdelijk minder werken met een uitkering.',
      'lokaal-bestuur':
        'Je ziet dit omdat je voor een lokaal bestuur werkt. In Vlaanderen bestaat ook zorgkrediet: tijdelijk minder werken met een uitkering.',
      'eigen-regels': 'Je ziet dit omdat je werkgever bij de overheid hoort en eigen regels kan hebben.',
    },
  },
  studietoelagen: {
    name: 'Studietoelage, en de studentendienst van je school',
    gives:
      'Een studietoelage is geld van de Vlaamse overheid om te studeren. Ze hangt af van je inkomen, je gezin, je nationaliteit en je studie. De studentendienst van je school helpt je met de aanvraag.',
    reasons: {
      student: 'Je ziet dit omdat je student bent.',
      jobstudent: 'Je ziet dit omdat je als student werkt.',
    },
  },
  tweedekans: {
    name: 'Tweedekansonderwijs in een CVO',
    gives:
      'In een centrum voor volwassenenonderwijs (CVO) haal je alsnog je diploma secundair, overdag of ’s avonds. De lessen algemene vorming kosten weinig: 3 cent per lesuur in 2025-2026. Is het je eerste diploma, dan kan je een premie vragen.',
    reasons: {
      'diploma-halen': 'Je ziet dit omdat je een diploma secundair wil halen.',
      'zonder-diploma': 'Je ziet dit omdat je nog geen diploma secundair hebt.',
    },
  },
  examencommissie: {
    name: 'Examencommissie secundair onderwijs',
    gives: 'Je studeert zelf, op je eigen tempo, en legt daarna examens af bij de Vlaamse overheid. Zo haal je een diploma zonder lessen te volgen.',
    reasons: {
      'diploma-halen': 'Je ziet dit omdat je een diploma secundair wil halen.',
      'zonder-diploma': 'Je ziet dit omdat je nog geen diploma secundair hebt.',
    },
  },
  'loopbaanbegeleiding-alternatief': {
    name: 'Loopbaanadvies zonder cheque',
    gives:
      'Ben je lid van een vakbond, vraag daar dan raad over je loopbaan. Of praat met VDAB of een leerwinkel. Wat elke vakbond aanbiedt, hebben we niet nagekeken.',
    reasons: {
      'cheque-gebruikt': 'Je ziet dit omdat je al een loopbaancheque gebruikte.',
      'geen-werk': 'Je ziet dit omdat je een richting zoekt. De loopbaancheque is er alleen voor wie werkt.',
    },
  },
  competentiecheck: {
    name: 'Competentiecheck van VDAB',
    gives:
      'Op de website van VDAB ga je na wat je al kan, welke jobs daarbij passen en wat je kan bijleren. Het is gratis, en je doet het zelf.',
    reasons: { werkt: 'Je ziet dit omdat je werkt en zoekt wat je kan leren.' },
  },
  sectorfonds: {
    name: 'Het opleidingsfonds van je sector',
    gives:
      'In België heeft bijna elke sector een fonds voor opleidingen. Vaak zijn die gratis of goedkoper, soms via je werkgever. Op je loonbrief staat bij welk paritair comité je hoort, dat is het nummer van je sector.',
    reasons: {
      'tijdelijk-werkloos': 'Je ziet dit omdat je tijdelijk werkloos bent: vraag of er opleidingen zijn voor dagen zonder werk.',
      werknemer: 'Je ziet dit omdat je voor een bedrijf of organisatie werkt.',
    },
  },
  'werkgever-opleidingsdagen': {
    name: 'Opleidingsdagen van je werkgever',
    gives:
      'In veel bedrijven geeft de werkgever elk jaar enkele dagen opleiding, in de werkuren of betaald. Hoeveel, hangt af van de grootte van het bedrijf en van je sector. Vraag het aan je werkgever.',
    reasons: { werknemer: 'Je ziet dit omdat je voor een bedrijf of organisatie in België werkt.' },
  },
  opleidingstegoed: {
    name: 'Mijn opleidingstegoed',
    gives:
      'Na aanmelden zie je in Mijn Burgerprofiel, op de website van Vlaanderen, hoeveel opleidingsverlof en opleidingscheques je nog hebt. Vind je het niet, bel dan 1700.',
    reasons: { werknemer: 'Je ziet dit omdat je werknemer bent en in Vlaanderen werkt, of in Vlaanderen of Brussel woont.' },
  },
  'na-ontslag': {
    name: 'Opleiding na ontslag',
    gives:
      'Kreeg je na je ontslag begeleiding naar ander werk (outplacement), vraag daar dan welke opleiding kan. Werkte je als bediende onder paritair comité 200, dan kan je nog een jaar gratis terecht bij Cevora. Vraag na of dat nog zo is.',
    reasons: { werkloosheid: 'Je ziet dit omdat je een werkloosheidsuitkering hebt, en dus misschien ontslagen bent.' },
  },
  naric: {
    name: 'NARIC-Vlaanderen',
    gives:
      'Heb je een diploma uit een ander land, dan vraag je hier wat het in Vlaanderen waard is. Hoe dat nu gaat, hebben we niet nagekeken.',
    reasons: {
      nieuw: 'Je ziet dit omdat je nieuw bent in België, en misschien een diploma van elders hebt.',
      elders: 'Je ziet dit omdat je buiten de Europese Economische Ruimte woont (de EU en enkele buurlanden).',
    },
  },
  'levenslang-leren': {
    name: 'Leren voor jezelf: CVO, bibliotheek en Avansa',
    gives:
      'Een centrum voor volwassenenonderwijs (CVO), de bibliotheek en Avansa hebben cursussen in Vlaanderen en Brussel, voor iedereen. Het aanbod en de prijzen hebben we niet nagekeken.',
    reasons: {
      gepensioneerd: 'Je ziet dit omdat je met pensioen bent.',
      thuis: 'Je ziet dit omdat je thuis bent en wil leren.',
    },
  },
  digibank: {
    name: 'Digibank',
    gives:
      'In een Digibank kan je een laptop lenen en hulp krijgen met computer en internet. Vraag in je bibliotheek of gemeente of er een is. Dit hebben we niet nagekeken.',
    reasons: {
      basisvaardigheden: 'Je ziet dit omdat je beter wil worden in lezen, rekenen of digitaal werken.',
      gepensioneerd: 'Je ziet dit omdat je met pensioen bent. Zo blijf je mee met computer en internet.',
    },
  },
  'vlaamse-infolijn': {
    name: '1700, de infolijn van Vlaanderen',
    gives: 'Je belt met een mens, over alle steun om te leren. Handig als je liever niet op een computer werkt.',
    reasons: { iedereen: 'Je ziet dit omdat iedereen hier met vragen terechtkan.' },
  },
  'vdab-lijn': {
    name: 'De gratis lijn van VDAB',
    gives: 'Je belt met VDAB, de Vlaamse dienst voor werk en opleiding, ook als je al werk hebt.',
    reasons: { iedereen: 'Je ziet dit omdat iedereen hier met vragen over werk en leren terechtkan.' },
  },
  leerwinkel: {
    name: 'Leerwinkel',
    gives:
      'In een leerwinkel zoekt iemand samen met jou een opleiding die past, gratis. Er is er niet overal een. Typ op de website van Vlaanderen “leerwinkel”, of vraag het aan 1700.',
    reasons: { iedereen: 'Je ziet dit omdat iedereen er met vragen over leren terechtkan.' },
  },
};
