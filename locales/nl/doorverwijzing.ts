import type { Fonds } from '../../flows/referrals/sectorfondsen.js';
import type { DoorverwijzingTexts } from '../texts.js';
import { sectorfondsen } from './sectorfondsen.js';

const zonderDiploma = 'Je ziet dit omdat je nog geen diploma secundair hebt.';
const diploma = {
  'diploma-halen': 'Je ziet dit omdat je een diploma secundair wilt halen.',
  'zonder-diploma': zonderDiploma,
};
const perSituatie = (daar: string) => ({
  werkzoekend: `Je ziet dit omdat je werk zoekt en ${daar} woont.`,
  leefloon: `Je ziet dit omdat je een leefloon krijgt en ${daar} woont. Vraag of je je ook kunt inschrijven.`,
  thuis: `Je ziet dit omdat je ${daar} woont en geen werk hebt. Wil je weer werken, vraag dan of je je kunt inschrijven.`,
});
const overDeGrens = {
  'werkt-in-buitenland': 'Je ziet dit omdat je in het buitenland werkt. Voor verlof gelden de regels van dat land.',
  'woont-in-buitenland': 'Je ziet dit omdat je in een ander Europees land woont.',
  'zoekt-vanuit-buitenland': 'Je ziet dit omdat je werk zoekt en in een ander Europees land woont.',
};
const waarJeWerkt = 'Niet waar je woont telt, maar waar je werkt.';
const zorgkrediet = 'zorgkrediet: tijdelijk minder werken met een uitkering, ook om te leren.';

/** One reason for every fund of a paritair comité. */
const perComite = Object.fromEntries(
  Object.keys(sectorfondsen).map((fonds) => [fonds, 'Je ziet dit omdat dit fonds bij je paritair comité hoort.']),
) as Readonly<Record<Fonds, string>>;

export const doorverwijzing: DoorverwijzingTexts = {
  gevangenis: {
    name: 'De onderwijscoördinator van je gevangenis',
    gives:
      'In elke gevangenis in Vlaanderen en Brussel regelt iemand van Vocvo de lessen. Die komen van een centrum voor volwassenenonderwijs, Ligo of VDAB. Soms kun je ook alleen studeren, of examens afleggen. Voor {{schooljaar-2025-maand}} betaalde je daar geen inschrijvingsgeld. Vraag of dat nog zo is.',
    reasons: { gedetineerd: 'Je ziet dit omdat je in de gevangenis zit.' },
  },
  groeipakket: {
    name: 'Schooltoeslag van het Groeipakket',
    gives:
      'Voor basisverpleegkunde (vroeger HBO5) is er geen studietoelage, maar een schooltoeslag. Je leeftijd maakt niet uit. Krijg je zelf geen Groeipakket meer (het kindergeld), dan kun je hem voor jezelf aanvragen. Men kijkt naar je inkomen.',
    reasons: { basisverpleegkunde: 'Je ziet dit omdat je basisverpleegkunde wilt volgen.' },
  },
  verzoeker: {
    name: 'Je opvangcentrum',
    gives:
      'Daar weten ze waar je Nederlands kunt leren. Dat kan al terwijl je op een beslissing wacht. Mag je werken, vraag dan ook raad bij VDAB, de dienst voor werk.',
    reasons: { verzoeker: 'Je ziet dit omdat je bescherming vraagt in België en Nederlands wil leren.' },
  },
  inburgering: {
    name: 'Agentschap Integratie en Inburgering',
    gives:
      'Hier begin je met inburgeren: Nederlands leren, het leven hier leren kennen, en hulp bij werk of een opleiding. In Antwerpen ga je naar Atlas, in Gent naar Amal, in Brussel naar Bon.',
    reasons: { inburgeraar: 'Je ziet dit omdat je nieuw bent in België en Nederlands wil leren.' },
  },
  nt2: {
    name: 'Lessen Nederlands',
    gives:
      'Die vind je bij een centrum voor volwassenenonderwijs of bij Ligo. Vraag vooraf naar de prijs, want sommige mensen betalen minder of niets.',
    reasons: { nederlands: 'Je ziet dit omdat je Nederlands wilt leren.' },
  },
  ligo: {
    name: 'Ligo, centrum voor basiseducatie',
    gives:
      'Hier leer je rustig lezen, schrijven, rekenen of met de computer werken. Voor de meeste mensen is het gratis. In Brussel heet het Brusselleer.',
    reasons: {
      basisvaardigheden: 'Je ziet dit omdat je beter wilt worden in lezen, rekenen of digitaal werken.',
      'diploma-secundair':
        'Je ziet dit omdat je een diploma secundair wilt halen. Hier kun je eerst de basis opfrissen.',
      'zonder-diploma': 'Je ziet dit omdat je geen diploma secundair hebt. Hier kun je de basis opfrissen.',
    },
  },
  starten: {
    name: 'VLAIO, voor wie een zaak begint',
    gives:
      'VLAIO is de Vlaamse dienst voor ondernemers. Je leest er welke hulp er is als je in Vlaanderen begint. Cursussen voor starters vind je bij Syntra.',
    reasons: {
      werkzoekend:
        'Je ziet dit omdat je werk zoekt en een eigen zaak wilt. Heb je een uitkering, vraag dan eerst aan de RVA, de dienst voor werkloosheid, wat mag.',
      'eigen-zaak': 'Je ziet dit omdat je een eigen zaak wilt.',
    },
  },
  ocmw: {
    name: 'Het OCMW van je gemeente',
    gives:
      'Een maatschappelijk werker bekijkt met jou je inkomen en wat je wilt leren. Leren met een leefloon kan, na overleg.',
    reasons: {
      leefloon: 'Je ziet dit omdat je een leefloon krijgt.',
      'zonder-uitkering':
        'Je ziet dit omdat je werk zoekt zonder uitkering. Heb je te weinig om van te leven, dan bekijkt het OCMW of een leefloon kan.',
    },
  },
  actiris: {
    name: 'Actiris',
    gives:
      'Bij deze Brusselse dienst schrijf je je in als werkzoekende. Vraag er of een opleiding samengaat met je uitkering. Soms betaalt Actiris een deel van een opleiding voor een nieuwe job.',
    reasons: perSituatie('in Brussel'),
  },
  vdab: {
    name: 'VDAB',
    gives:
      'VDAB is de Vlaamse dienst voor werk en opleiding. De opleidingen die VDAB erkent, zijn gratis voor wie als werkzoekende is ingeschreven. Soms krijg je ook geld terug voor reizen en kinderopvang.',
    reasons: {
      werkzoekend: 'Je ziet dit omdat je werk zoekt en in Vlaanderen woont. Een bemiddelaar zoekt met je mee.',
      brussel:
        'Je ziet dit omdat je werk zoekt en in Brussel woont. Ben je bij Actiris ingeschreven, dan kun je hier in het Nederlands leren.',
      leefloon: 'Je ziet dit omdat je een leefloon krijgt en in Vlaanderen woont. Ook dan kun je je inschrijven.',
      ziek: 'Je ziet dit omdat je ziek bent en in Vlaanderen woont. Praat eerst met je ziekenfonds.',
      inkomensgarantie:
        'Je ziet dit omdat je deeltijds werkt met een inkomensgarantie-uitkering. Daarvoor ben je als werkzoekende ingeschreven. Vraag of je een opleiding gratis mag volgen.',
      thuis:
        'Je ziet dit omdat je in Vlaanderen woont en geen werk hebt. Wil je weer werken, dan kun je je inschrijven, ook zonder uitkering.',
    },
  },
  'forem-werkzoekend': {
    name: 'Le Forem',
    gives:
      'Bij deze Waalse dienst schrijf je je in als werkzoekende. Vraag er of een opleiding samengaat met je uitkering.',
    reasons: perSituatie('in Wallonië'),
  },
  adg: {
    name: 'Arbeitsamt (ADG)',
    gives:
      'Bij deze dienst van de Duitstalige Gemeenschap schrijf je je in als werkzoekende. Vraag er of een opleiding samengaat met je uitkering.',
    reasons: perSituatie('in de Duitstalige Gemeenschap'),
  },
  'rva-einde-uitkering': {
    name: 'Je vakbond of de Hulpkas: tot wanneer je uitkering loopt',
    gives:
      'Zij betalen je uitkering en kennen de einddatum. Vraag die na voor je een lange opleiding begint. De regels komen van de RVA, de federale dienst voor werkloosheid.',
    reasons: {
      werkloosheid:
        'Je ziet dit omdat je een werkloosheidsuitkering hebt. Sinds {{werkloosheid-sinds}} duurt die hoogstens {{werkloosheid-maanden}} maanden: een jaar, en tot een jaar extra als je lang genoeg werkte. Er zijn uitzonderingen.',
      inkomensgarantie:
        'Je ziet dit omdat je een inkomensgarantie-uitkering krijgt. Werk je minstens halftijds, dan stopt die niet na een tijd, volgens een krant in {{oud-bron}}.',
      inschakeling:
        'Je ziet dit omdat je een inschakelingsuitkering hebt, een uitkering na je studie. Sinds {{werkloosheid-sinds}} duurt die hoogstens een jaar.',
    },
  },
  'vdab-diploma': {
    name: 'Een diploma via VDAB',
    gives:
      'Voor een beroep waarvoor te weinig mensen zijn, kun je soms gratis een diploma halen. VDAB beslist. Vraag ook wat er met je uitkering gebeurt: die regels zijn in {{vdab-regels}} veranderd.',
    reasons: { werkzoekend: 'Je ziet dit omdat je werk zoekt met een uitkering, en wilt leren.' },
  },
  ziekenfonds: {
    name: 'De terug-naar-werkcoördinator van je ziekenfonds',
    gives:
      'Die bekijkt met jou welk werk of welke opleiding je aankunt. Je mag zelf contact opnemen. Vraag voor je begint of de arts van het ziekenfonds akkoord moet gaan.',
    reasons: { ziek: 'Je ziet dit omdat je door ziekte niet kunt werken.' },
  },
  gtb: {
    name: 'GTB',
    gives:
      'GTB helpt mensen met een handicap of een gezondheidsprobleem om werk of een opleiding te vinden. Vraag ernaar bij VDAB, de dienst voor werk. Daar kun je je arbeidsbeperking laten erkennen: dan is er meer hulp.',
    reasons: {
      ziek: 'Je ziet dit omdat je door ziekte niet kunt werken en in Vlaanderen woont.',
      beperking: 'Je ziet dit omdat je werk zoekt en extra hulp nodig hebt.',
    },
  },
  'riziv-terug-naar-werk': {
    name: 'Terug Naar Werk-fonds',
    gives:
      'Een tegoedbon voor begeleiding naar werk, tot {{fonds-bedrag}} euro (stand {{fonds-stand}}), voor werknemers en werkzoekenden. Het RIZIV, de dienst achter de ziekteverzekering, beslist.',
    reasons: {
      'meer-dan-jaar': 'Je ziet dit omdat je langer dan een jaar ziek bent.',
      'zonder-contract':
        'Je ziet dit omdat je ziek bent en geen contract hebt. Stopte je werkgever het om medische redenen, vraag de bon dan binnen {{fonds-maanden}} maanden (stand {{fonds-stand}}).',
    },
  },
  'vdab-tijdelijk-werkloos': {
    name: 'VDAB, voor dagen zonder werk',
    gives: 'Vraag aan VDAB, de dienst voor werk, wat je kunt leren op dagen zonder werk. Dit aanbod is niet nagekeken.',
    reasons: { 'tijdelijk-werkloos': 'Je ziet dit omdat je tijdelijk werkloos bent en in Vlaanderen woont.' },
  },
  'brussel-educatief-verlof': {
    name: 'Betaald educatief verlof in Brussel',
    gives:
      'Uren verlof om te leren, met behoud van loon. Brussel Economie en Werkgelegenheid zegt welke opleidingen meetellen. Bij een overheidsbedrijf is het alleen voor wie een contract heeft.',
    reasons: { werkplek: `Je ziet dit omdat je in Brussel werkt. ${waarJeWerkt}` },
  },
  'forem-educatief-verlof': {
    name: 'Congé-éducation payé in Wallonië',
    gives:
      'Uren verlof om te leren, met behoud van loon tot een maximum. Le Forem, de Waalse dienst voor werk, geeft uitleg. De regels worden herzien, dus vraag ze na.',
    reasons: { werkplek: `Je ziet dit omdat je in Wallonië werkt. ${waarJeWerkt}` },
  },
  'ostbelgien-bildungsurlaub': {
    name: 'Bezahlter Bildungsurlaub in Ostbelgien',
    gives:
      'Uren verlof om te leren, met behoud van loon tot een maximum. Het ministerie geeft uitleg, in het Duits. Vroeger betaalde BRAWO er een deel van de prijs. Vraag na of dat nog bestaat.',
    reasons: { werkplek: `Je ziet dit omdat je in de Duitstalige Gemeenschap werkt. ${waarJeWerkt}` },
  },
  grensinfopunt: {
    name: 'GrensInfoPunt',
    gives: 'Hier krijg je raad als je over de Nederlandse grens woont of werkt, over belasting en sociale zekerheid.',
    reasons: overDeGrens,
  },
  eures: {
    name: 'EURES, het Europese netwerk voor werk',
    gives:
      'Voor elk land in Europa: vraag bij VDAB, de dienst voor werk, naar een adviseur van EURES. Dit aanbod is niet nagekeken.',
    reasons: overDeGrens,
  },
  'kmo-portefeuille-vlaio': {
    name: 'Kmo-portefeuille',
    gives:
      'VLAIO, de Vlaamse dienst voor ondernemers, betaalt een deel van een opleiding voor je zaak: in {{kmo-jaar}} tussen {{kmo-laag}} en {{kmo-hoog}} procent. Je zaak moet in Vlaanderen gevestigd zijn, en de opleider erkend.',
    reasons: {
      zelfstandig: 'Je ziet dit omdat je zelfstandige bent.',
      bijberoep: 'Je ziet dit omdat je een bijberoep als zelfstandige hebt. Het telt voor een opleiding voor die zaak.',
    },
  },
  ondernemersdienst: {
    name: 'VLAIO, de Vlaamse dienst voor ondernemers',
    gives:
      'VLAIO heeft een lijst van alle steun voor ondernemers, ook van andere overheden. Is je zaak niet in Vlaanderen? Vraag dan aan je ondernemingsloket welke steun je gewest geeft.',
    places: {
      brussel: {
        name: '{{brusselse-lijn}}, de Brusselse dienst voor ondernemers',
        gives: 'Hier vind je welke steun Brussel geeft aan ondernemers, ook voor een opleiding.',
      },
    },
    reasons: {
      brussel: 'Je ziet dit omdat je zaak in Brussel is.',
      zelfstandig: 'Je ziet dit omdat je zelfstandige bent en iets wilt leren.',
    },
  },
  'brussel-opleidingspremie': {
    name: 'Opleidingspremie van Brussel',
    gives:
      'Brussel betaalt een deel van een opleiding voor je zaak, als de opleiding uitzonderlijk of dringend is. Vraag de premie minstens een maand voor de start. Ben je al begonnen? Dan kan het niet meer.',
    reasons: {
      zelfstandig:
        'Je ziet dit omdat je zaak in Brussel is. De kmo-portefeuille is er alleen voor een zaak in Vlaanderen.',
      bijberoep: 'Je ziet dit omdat de zaak van je bijberoep in Brussel is. Het telt voor een opleiding voor die zaak.',
    },
  },
  'zorgopleiding-met-loon': {
    name: 'Met loon studeren voor verpleegkundige of zorgkundige (Project 600)',
    gives:
      'Wie in de zorg werkt, kan soms zo’n opleiding volgen terwijl het loon doorloopt. Je moest minstens halftijds werken, drie jaar ervaring in de zorg hebben, en nog geen verpleegkundige zijn (stand {{zorgopleiding-stand}}). Inschrijven kon tot begin april. Vraag het aan je personeelsdienst.',
    reasons: {
      'prive-zorg': 'Je ziet dit omdat je in de gezondheidszorg werkt (paritair comité {{pc-zorg}}).',
      socialprofit:
        'Je ziet dit omdat je in zorg, welzijn of cultuur werkt. Daar heten de projecten anders, zoals “Vorming Hogerop”.',
      openbaar:
        'Je ziet dit omdat je voor een lokaal bestuur werkt. Het is voor wie in een ziekenhuis, een woonzorgcentrum of de thuisverpleging werkt.',
    },
  },
  travi: {
    ...sectorfondsen.travi,
    reasons: { uitzendkracht: 'Je ziet dit omdat je uitzendkracht bent.' },
  },
  'dienstencheques-opleidingsfonds': {
    ...sectorfondsen['vorm-dc'],
    reasons: { dienstencheques: 'Je ziet dit omdat je met dienstencheques werkt.' },
  },
  bosa: {
    name: 'Je personeelsdienst, met de regels van BOSA',
    gives:
      'Federale ambtenaren kunnen leren tijdens het werk, als hun leidinggevende akkoord gaat. BOSA, de federale dienst voor personeel, legt uit hoe. Je eigen personeelsdienst helpt je verder.',
    reasons: { ambtenaar: 'Je ziet dit omdat je voor de federale overheid werkt.' },
  },
  school: {
    name: 'Het secretariaat van je school',
    gives: `Vraag naar nascholing en naar ${zorgkrediet} Word je leraar, vraag dan of de lerarenbonus nog bestaat. Die gaf vrije uren (stand {{lerarenbonus-stand}}).`,
    reasons: { onderwijs: 'Je ziet dit omdat je in het onderwijs werkt.' },
  },
  personeelsdienst: {
    name: 'De personeelsdienst van je werkgever',
    gives: 'Die weet welk verlof en welke opleidingen er voor jou zijn. De regels verschillen per werkgever.',
    reasons: {
      'vlaamse-overheid': `Je ziet dit omdat je voor de Vlaamse overheid werkt. Vraag ook naar ${zorgkrediet}`,
      'lokaal-bestuur': `Je ziet dit omdat je voor een lokaal bestuur werkt. In Vlaanderen bestaat ook ${zorgkrediet}`,
      'eigen-regels': 'Je ziet dit omdat je werkgever bij de overheid hoort en eigen regels kan hebben.',
      'woont-elders': 'Je ziet dit omdat je niet in Vlaanderen of Brussel woont. Dan kunnen andere regels gelden.',
    },
  },
  studietoelagen: {
    name: 'Studietoelage, en de studentendienst van je school',
    gives:
      'Een studietoelage is geld van de Vlaamse overheid om te studeren. Het hangt af van je studie, je nationaliteit, je gezin en het inkomen. De studentendienst van je school helpt je.',
    reasons: {
      student: 'Je ziet dit omdat je studeert.',
      jobstudent: 'Je ziet dit omdat je een studentenjob hebt.',
    },
  },
  tweedekans: {
    name: 'Tweedekansonderwijs',
    gives:
      'In een centrum voor volwassenenonderwijs (CVO) haal je alsnog je diploma secundair. De algemene vakken kosten weinig: {{cvo-cent}} cent per lesuur in {{schooljaar-2025}}. Vraag ook naar de premie voor een eerste diploma.',
    reasons: diploma,
  },
  examencommissie: {
    name: 'Examencommissie secundair onderwijs',
    gives: 'Je studeert zelf, op je eigen tempo, en legt dan examens af. Zo haal je een diploma zonder lessen.',
    reasons: diploma,
  },
  evc: {
    name: 'Tonen wat je al kunt (EVC)',
    gives:
      'Leerde je een vak al doende, dan kun je bij een testcentrum bewijzen dat je het kunt. Slaag je, dan krijg je een bewijs van beroepskwalificatie. Vraag vooraf naar de prijs.',
    reasons: {
      'zonder-diploma': zonderDiploma,
      richting: 'Je ziet dit omdat je een richting zoekt, en misschien al veel kan door wat je deed.',
    },
  },
  'loopbaanbegeleiding-alternatief': {
    name: 'Loopbaanadvies zonder cheque',
    gives:
      'Praat met VDAB of met een leerwinkel. Ben je lid van een vakbond, vraag dan ook daar raad. Wat elke vakbond aanbiedt, is niet nagekeken.',
    reasons: {
      'cheque-gebruikt': 'Je ziet dit omdat je al een loopbaancheque gebruikte.',
      'geen-werk': 'Je ziet dit omdat je een richting zoekt. De loopbaancheque is er alleen voor wie werkt.',
    },
  },
  competentiecheck: {
    name: 'Competentiecheck',
    gives:
      'Op de website van VDAB, de dienst voor werk, ga je gratis na wat je al kunt, welke jobs passen en wat je kunt bijleren. Dat lazen we op een pagina van {{competentie-van}} of {{competentie-tot}}.',
    reasons: { werkt: 'Je ziet dit omdat je werkt en zoekt wat je kunt leren.' },
  },
  onderwijskiezer: {
    name: 'Onderwijskiezer',
    gives:
      'Op deze website vind je welke studies er zijn in Vlaanderen en Brussel, ook voor volwassenen, en wat ze vragen.',
    reasons: {
      student: 'Je ziet dit omdat je studeert.',
      richting: 'Je ziet dit omdat je een richting zoekt.',
    },
  },
  sectorfonds: {
    name: 'Het opleidingsfonds van je sector',
    gives:
      'De meeste sectoren in België hebben een fonds voor opleidingen. Vaak loopt het via je werkgever. Op je loonbrief staat je paritair comité: het nummer van je sector. Daarmee vind je het fonds.',
    places: sectorfondsen,
    reasons: {
      ...perComite,
      diverscity: 'Je ziet dit omdat je voor een lokaal bestuur werkt.',
      'tijdelijk-werkloos':
        'Je ziet dit omdat je tijdelijk werkloos bent. Vraag of er opleidingen zijn voor dagen zonder werk.',
      werknemer: 'Je ziet dit omdat je voor een bedrijf of organisatie werkt.',
    },
  },
  'werkgever-opleidingsdagen': {
    name: 'Opleidingsdagen van je werkgever',
    gives:
      'Veel werkgevers geven elk jaar enkele dagen opleiding, tijdens het werk of betaald. Hoeveel, hangt af van het bedrijf en van je sector. Vraag het na.',
    reasons: { werknemer: 'Je ziet dit omdat je voor een bedrijf of organisatie in België werkt.' },
  },
  opleidingstegoed: {
    name: 'Mijn opleidingstegoed',
    gives:
      'In Mijn Burgerprofiel, op de website van Vlaanderen, zie je hoeveel opleidingsverlof en opleidingscheques je nog hebt. Dat lazen we op pagina’s van {{tegoed-stand}}. Lukt het niet, bel dan {{infolijn}}.',
    reasons: {
      werknemer: 'Je ziet dit omdat je werknemer bent en in Vlaanderen werkt, of in Vlaanderen of Brussel woont.',
    },
  },
  'federal-learning-account': {
    name: 'Je opleidingen in Mycareer',
    gives:
      'Je werkgever schreef je opleidingen op in de Federal Learning Account. Die is afgeschaft. Bekijk en bewaar je gegevens nu: op {{account-weg}} worden ze gewist.',
    reasons: { werknemer: 'Je ziet dit omdat je voor een bedrijf of organisatie in België werkt.' },
  },
  vakbond: {
    name: 'Je vakbond',
    gives:
      'Ben je lid, dan kun je er vragen stellen over verlof en opleiding. Wat elke vakbond aanbiedt, is niet nagekeken.',
    reasons: { werknemer: 'Je ziet dit omdat je voor een werkgever werkt.' },
  },
  'na-ontslag': {
    name: 'Leren na ontslag',
    gives:
      'Krijg je na je ontslag begeleiding naar ander werk (outplacement), vraag daar dan welke opleiding kan. Was je bediende in paritair comité {{pc-bedienden}}, dan kun je soms nog een tijd terecht bij Cevora.',
    reasons: { werkloosheid: 'Je ziet dit omdat je een werkloosheidsuitkering hebt, en misschien ontslagen bent.' },
  },
  naric: {
    name: 'NARIC-Vlaanderen',
    gives:
      'Laat hier een diploma uit een ander land erkennen. Voor sommige mensen is dat gratis, zoals voor wie bescherming vraagt of kreeg. Wil je hier studeren, vraag het dan aan de hogeschool of universiteit.',
    reasons: {
      diploma: 'Je ziet dit omdat je een diploma uit een ander land hebt.',
      nieuw: 'Je ziet dit omdat je nieuw bent in België, en misschien elders een diploma haalde.',
      elders: 'Je ziet dit omdat je werk zoekt en buiten België en de Europese Economische Ruimte woont.',
    },
  },
  'levenslang-leren': {
    name: 'Leren voor jezelf',
    gives:
      'Een centrum voor volwassenenonderwijs, de bibliotheek of Avansa heeft cursussen en lezingen, in Vlaanderen en Brussel. Een taal, fotografie of koken kost in een CVO {{cvo-hoog}} euro per lesuur (stand {{schooljaar-2025}}). Vraag de andere prijzen.',
    reasons: {
      gepensioneerd: 'Je ziet dit omdat je met pensioen bent.',
      thuis: 'Je ziet dit omdat je niet werkt en geen werk zoekt.',
    },
  },
  digibank: {
    name: 'Digibank',
    gives:
      'Hier kun je een laptop lenen en hulp krijgen met computer en internet. Vraag je gemeente of bibliotheek waar. Het aanbod is niet nagekeken.',
    reasons: {
      basisvaardigheden: 'Je ziet dit omdat je beter wilt worden in lezen, rekenen of digitaal werken.',
      gepensioneerd: 'Je ziet dit omdat je met pensioen bent.',
    },
  },
  'vlaamse-infolijn': {
    name: '{{infolijn}}, de infolijn van Vlaanderen',
    gives:
      'Je belt met een mens, over alle Vlaamse steun om te leren. Handig als je liever niet op een computer zoekt.',
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
      'Hier zoekt iemand samen met jou een opleiding die past, gratis. Er is er niet overal een: zoek op de website van Vlaanderen, of vraag het aan {{infolijn}}.',
    places: {
      vlaanderen: {
        name: 'Leerwinkel',
        gives:
          'Hier zoekt iemand samen met jou een opleiding die past, gratis. Er zijn er in West-Vlaanderen, Gent, Mechelen, Leuven en Genk (stand tussen {{leerwinkel-van}} en {{leerwinkel-tot}}). Woon je elders, vraag het aan {{infolijn}}.',
      },
      brussel: {
        name: 'Leerwinkel Brussel',
        gives:
          'Hier zoekt iemand samen met jou een opleiding in het Nederlands, gratis, voor wie in Brussel woont (stand {{leerwinkel-brussel}}).',
      },
    },
    reasons: {
      vlaanderen: 'Je ziet dit omdat je in Vlaanderen woont.',
      brussel: 'Je ziet dit omdat je in Brussel woont.',
      iedereen: 'Je ziet dit omdat iedereen er met vragen over leren terechtkan.',
    },
  },
};
