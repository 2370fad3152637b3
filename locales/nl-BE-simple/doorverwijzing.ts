import type { doorverwijzing as usual } from '../nl/doorverwijzing.js';
import { sectorfondsen } from './sectorfondsen.js';
import type { Simpler } from './simpler.js';
import { betaaldEducatiefVerlofBrussel } from './steun/betaald-educatief-verlof-brussel.js';
import { congeEducationPaye } from './steun/conge-education-paye.js';
import { kmoPortefeuille } from './steun/kmo-portefeuille.js';
import { terugNaarWerkFonds } from './steun/terug-naar-werk-fonds.js';

/** Named as the measure is, where that is said otherwise. */
const nameOf = ({ name }: { readonly name?: string }) => (name === undefined ? {} : { name });

const metLeefloon = 'Je krijgt een leefloon (geld van het OCMW).';
const inschrijven = 'Vraag er of een opleiding mag met je uitkering.';
const perSituatie = (daar: string) => ({
  werkzoekend: `Je zoekt werk en woont ${daar}. Daarom zie je dit.`,
  leefloon: `${metLeefloon} Je woont ${daar}. Daarom zie je dit. Vraag of je je ook kunt inschrijven.`,
  thuis: `Je woont ${daar} en hebt geen werk. Daarom zie je dit. Wil je weer werken? Vraag dan of je je kunt inschrijven.`,
});
const overDeGrens = {
  'woont-in-buitenland': 'Je woont in een ander Europees land. Daarom zie je dit.',
  'zoekt-vanuit-buitenland': 'Je zoekt werk en woont in een ander Europees land. Daarom zie je dit.',
};
const waarJeWerkt = 'Het telt waar je werkt. Het telt niet waar je woont.';
const zorgkrediet = 'zorgkrediet. Daarmee werk je een tijd minder, met een uitkering. Dat kan ook om te leren.';
const werkgeverInBelgie = 'Je werkt voor een bedrijf of organisatie in België. Daarom zie je dit.';
const beterWorden = 'Je wilt beter worden in lezen, rekenen of digitaal werken. Daarom zie je dit.';

/** One reason for every fund of a paritair comité. */
const perComite = Object.fromEntries(
  Object.keys(sectorfondsen).map((fonds) => [
    fonds,
    'Dit fonds hoort bij je paritair comité. Dat is het nummer van je sector. Daarom zie je dit.',
  ]),
);

export const doorverwijzing: Simpler<typeof usual> = {
  gevangenis: {
    name: 'De onderwijscoördinator van je gevangenis (die regelt de lessen)',
    gives:
      'In elke gevangenis in Vlaanderen en Brussel zijn er lessen. Iemand van Vocvo regelt ze. Ze komen van een centrum voor volwassenenonderwijs (school voor volwassenen). Of van Ligo (basislessen). Of van VDAB (de dienst voor werk). Soms kun je ook alleen studeren, of examens doen. Voor {{schooljaar-2025-maand}} betaalden gevangenen geen inschrijvingsgeld in een centrum. Vraag of dat nog zo is.',
  },
  groeipakket: {
    name: 'Schooltoeslag van het Groeipakket (het kindergeld)',
    gives:
      'Wil je basisverpleegkunde (vroeger HBO5) volgen? Dan is er geen studietoelage (geld om te studeren). Er is wel een schooltoeslag. Je leeftijd maakt niet uit. Krijg je zelf geen Groeipakket (het kindergeld) meer? Dan kun je de schooltoeslag voor jezelf aanvragen. Men kijkt naar je inkomen.',
  },
  verzoeker: {
    gives:
      'Daar weten ze waar je Nederlands kunt leren. Wacht je nog op een beslissing? Dan kan dat al. Mag je werken? Vraag dan ook raad bij VDAB (de dienst voor werk).',
    reasons: { verzoeker: 'Je vraagt bescherming in België. Je wilt Nederlands leren. Daarom zie je dit.' },
  },
  inburgering: {
    name: 'Agentschap Integratie en Inburgering (voor wie nieuw is)',
    gives:
      'Hier begin je met inburgeren. Je leert Nederlands. Je leert ook het leven hier kennen. En je krijgt hulp bij werk of een opleiding. In Antwerpen ga je naar Atlas. In Gent ga je naar Amal. In Brussel ga je naar Bon.',
    reasons: { inburgeraar: 'Je bent nieuw in België. Je wilt Nederlands leren. Daarom zie je dit.' },
  },
  nt2: {
    gives:
      'Ga naar een centrum voor volwassenenonderwijs (school voor volwassenen). Of ga naar Ligo (basislessen). Vraag vooraf naar de prijs. Sommige mensen betalen minder of niets.',
  },
  ligo: {
    name: 'Ligo, centrum voor basiseducatie (basislessen voor volwassenen)',
    gives:
      'Hier leer je rustig lezen, schrijven of rekenen. Of je leert er werken met de computer. Voor de meeste mensen is het gratis. In Brussel heet het Brusselleer.',
    reasons: { basisvaardigheden: beterWorden },
  },
  starten: {
    gives:
      'VLAIO is de Vlaamse dienst voor ondernemers. Begin je een zaak in Vlaanderen? Je leest er welke hulp er dan is. Cursussen voor starters vind je bij Syntra.',
    reasons: {
      werkzoekend:
        'Je zoekt werk en wilt een eigen zaak. Daarom zie je dit. Heb je een uitkering? Vraag dan eerst wat mag. Dat vraag je aan de RVA (de dienst voor werkloosheid).',
    },
  },
  ocmw: {
    name: 'Het OCMW van je gemeente (voor wie hulp nodig heeft)',
    gives:
      'Een maatschappelijk werker bekijkt met jou je inkomen. Je bekijkt samen ook wat je wilt leren. Leren met een leefloon (geld van het OCMW) kan. Je moet er eerst samen over praten.',
    reasons: {
      leefloon: `${metLeefloon} Daarom zie je dit.`,
      'zonder-uitkering':
        'Je zoekt werk en hebt geen uitkering. Daarom zie je dit. Heb je te weinig om van te leven? Dan bekijkt het OCMW of een leefloon kan. Een leefloon is geld van het OCMW.',
    },
  },
  actiris: {
    gives: `Bij deze Brusselse dienst schrijf je je in als werkzoekende. ${inschrijven} Leer je voor een nieuwe job? Dan betaalt Actiris soms een deel van de opleiding.`,
    reasons: perSituatie('in Brussel'),
  },
  vdab: {
    gives:
      'VDAB is de Vlaamse dienst voor werk en opleiding. VDAB erkent opleidingen. Ben je als werkzoekende ingeschreven? Dan zijn die opleidingen gratis. Soms krijg je ook geld terug voor reizen en kinderopvang.',
    reasons: {
      werkzoekend:
        'Je zoekt werk en woont in Vlaanderen. Daarom zie je dit. Een bemiddelaar (iemand van VDAB) zoekt met je mee.',
      brussel:
        'Je zoekt werk en woont in Brussel. Daarom zie je dit. Ben je ingeschreven bij Actiris (de Brusselse dienst voor werk)? Dan kun je hier in het Nederlands leren.',
      leefloon: `${metLeefloon} Je woont in Vlaanderen. Daarom zie je dit. Ook met een leefloon kun je je inschrijven.`,
      ziek: 'Je bent ziek en woont in Vlaanderen. Daarom zie je dit. Praat eerst met je ziekenfonds.',
      inkomensgarantie:
        'Je werkt deeltijds met een inkomensgarantie-uitkering (geld bij je loon). Daarom zie je dit. Voor die uitkering ben je ingeschreven als werkzoekende. Vraag of je een opleiding gratis mag volgen.',
      thuis:
        'Je woont in Vlaanderen en hebt geen werk. Daarom zie je dit. Wil je weer werken? Dan kun je je inschrijven. Dat kan ook zonder uitkering.',
    },
  },
  'forem-werkzoekend': {
    gives: `Bij deze Waalse dienst schrijf je je in als werkzoekende. ${inschrijven}`,
    reasons: perSituatie('in Wallonië'),
  },
  adg: {
    gives: `Dit is een dienst van de Duitstalige Gemeenschap. Je schrijft je er in als werkzoekende. ${inschrijven}`,
    reasons: perSituatie('in de Duitstalige Gemeenschap'),
  },
  'rva-einde-uitkering': {
    name: 'Je vakbond of de Hulpkas (die betaalt uitkeringen, zonder vakbond): tot wanneer je uitkering loopt',
    gives:
      'Zij betalen je uitkering. Ze weten ook op welke dag die eindigt. Vraag dat na voor je een lange opleiding begint. De regels komen van de RVA (federale dienst voor werkloosheid).',
    reasons: {
      werkloosheid:
        'Je hebt een werkloosheidsuitkering. Daarom zie je dit. Sinds {{werkloosheid-sinds}} duurt die hoogstens {{werkloosheid-maanden}} maanden. Het begint met een jaar. Werkte je lang genoeg? Dan komt er hoogstens een jaar bij. Er zijn uitzonderingen.',
      inkomensgarantie:
        'Je krijgt een inkomensgarantie-uitkering (geld bij je loon). Daarom zie je dit. Werk je minstens halftijds? Volgens een krant stopt die dan niet na een tijd. Die krant is van {{oud-bron}}.',
      inschakeling:
        'Je hebt een inschakelingsuitkering (een uitkering na je studie). Daarom zie je dit. Sinds {{werkloosheid-sinds}} duurt die hoogstens een jaar.',
    },
  },
  'vdab-diploma': {
    gives:
      'Voor sommige beroepen zijn er te weinig mensen. Voor zo’n beroep kun je soms gratis een diploma halen. VDAB (de Vlaamse dienst voor werk) beslist. Vraag ook wat er met je uitkering gebeurt. Die regels zijn in {{vdab-regels}} veranderd.',
    reasons: { werkzoekend: 'Je zoekt werk en hebt een uitkering. Je wilt leren. Daarom zie je dit.' },
  },
  ziekenfonds: {
    name: 'De terug-naar-werkcoördinator van je ziekenfonds (die bekijkt wat je aankunt)',
    gives:
      'Die bekijkt met jou wat je aankunt: welk werk of welke opleiding. Je mag zelf contact opnemen. Moet de arts van het ziekenfonds akkoord gaan? Vraag dat voor je begint.',
  },
  gtb: {
    name: 'GTB (hulp bij een handicap of gezondheidsprobleem)',
    gives:
      'GTB helpt mensen met een handicap of een gezondheidsprobleem. GTB helpt hen om werk of een opleiding te vinden. Vraag naar GTB bij VDAB (de dienst voor werk). Heb je een arbeidsbeperking (zoals een handicap)? Die kun je daar laten erkennen. Dan is er meer hulp.',
    reasons: {
      ziek: 'Je kunt door ziekte niet werken. Je woont in Vlaanderen. Daarom zie je dit.',
      beperking: 'Je zoekt werk en hebt extra hulp nodig. Daarom zie je dit.',
    },
  },
  'riziv-terug-naar-werk': {
    ...nameOf(terugNaarWerkFonds),
    gives:
      'Dit is een bon voor begeleiding naar werk. Hij is hoogstens {{fonds-bedrag}} euro waard. Zo was het in {{fonds-stand}}. Hij is voor werknemers en werkzoekenden. Het RIZIV (de dienst achter de ziekteverzekering) beslist.',
    reasons: {
      'meer-dan-jaar': 'Je bent langer dan een jaar ziek. Daarom zie je dit.',
      'zonder-contract':
        'Je bent ziek en hebt geen contract. Daarom zie je dit. Stopte je werkgever je contract om medische redenen? Vraag de bon dan binnen {{fonds-maanden}} maanden. Zo was het in {{fonds-stand}}.',
    },
  },
  'vdab-tijdelijk-werkloos': {
    gives:
      'Wat kun je leren op dagen zonder werk? Vraag het aan VDAB (de dienst voor werk). Dit aanbod keken we niet na.',
    reasons: { 'tijdelijk-werkloos': 'Je bent tijdelijk werkloos en woont in Vlaanderen. Daarom zie je dit.' },
  },
  'brussel-educatief-verlof': {
    ...nameOf(betaaldEducatiefVerlofBrussel),
    gives:
      'Dit zijn uren verlof om te leren. Je loon loopt door. Brussel Economie en Werkgelegenheid (Brusselse dienst) zegt welke opleidingen meetellen. Werk je bij een overheidsbedrijf? Dan is het alleen voor wie een contract heeft. Het is niet voor wie benoemd is.',
    reasons: { werkplek: `Je ziet dit omdat je in Brussel werkt. ${waarJeWerkt}` },
  },
  'forem-educatief-verlof': {
    ...nameOf(congeEducationPaye),
    gives:
      'Dit zijn uren verlof om te leren. Je loon loopt door, tot een maximum. Le Forem (de Waalse dienst voor werk) geeft uitleg. Men bekijkt de regels opnieuw. Vraag ze dus na.',
    reasons: { werkplek: `Je ziet dit omdat je in Wallonië werkt. ${waarJeWerkt}` },
  },
  'ostbelgien-bildungsurlaub': {
    name: 'Bezahlter Bildungsurlaub in Ostbelgien (vrij om te leren)',
    gives:
      'Dit zijn uren verlof om te leren. Je loon loopt door, tot een maximum. Het ministerie geeft uitleg, in het Duits. Vroeger betaalde BRAWO er een deel van de prijs. Vraag na of dat nog bestaat.',
    reasons: { werkplek: `Je ziet dit omdat je in de Duitstalige Gemeenschap werkt. ${waarJeWerkt}` },
  },
  grensinfopunt: {
    name: 'GrensInfoPunt (raad over de Nederlandse grens)',
    gives: 'Woon of werk je over de Nederlandse grens? Hier krijg je raad over belasting en sociale zekerheid.',
    reasons: overDeGrens,
  },
  eures: {
    gives:
      'Dit is er voor elk land in Europa. Vraag het aan VDAB (de dienst voor werk). Vraag naar een adviseur van EURES. Dit aanbod keken we niet na.',
    reasons: overDeGrens,
  },
  'kmo-portefeuille-vlaio': {
    ...nameOf(kmoPortefeuille),
    gives:
      'Dit helpt bij een opleiding voor je zaak. VLAIO (de Vlaamse dienst voor ondernemers) betaalt een deel. In {{kmo-jaar}} is dat tussen {{kmo-laag}} en {{kmo-hoog}} procent. Je zaak moet in Vlaanderen gevestigd zijn. En de opleider moet erkend zijn.',
  },
  ondernemersdienst: {
    gives:
      'VLAIO heeft een lijst van alle steun voor ondernemers. Ook steun van andere overheden staat erin. Is je zaak niet in Vlaanderen? Vraag dan aan je ondernemingsloket welke steun je gewest geeft.',
    places: {
      brussel: {
        gives: 'Hier vind je de steun van Brussel voor ondernemers. Ook steun voor een opleiding vind je hier.',
      },
    },
    reasons: { zelfstandig: 'Je bent zelfstandige en wilt iets leren. Daarom zie je dit.' },
  },
  'brussel-opleidingspremie': {
    gives:
      'Is een opleiding voor je zaak uitzonderlijk of dringend? Dan betaalt Brussel een deel. Vraag de premie minstens een maand voor de start. Ben je al begonnen? Dan kan het niet meer.',
    reasons: {
      zelfstandig:
        'Je ziet dit omdat je zaak in Brussel is. De kmo-portefeuille (Vlaamse steun) is alleen voor zaken in Vlaanderen.',
      bijberoep:
        'De zaak van je bijberoep is in Brussel. Daarom zie je dit. Het telt voor een opleiding voor die zaak.',
    },
  },
  'zorgopleiding-met-loon': {
    gives:
      'Werk je in de zorg? Dan kun je soms leren voor verpleegkundige of zorgkundige. Je loon loopt dan door. In {{zorgopleiding-stand}} moest dit allemaal kloppen. Je moest minstens halftijds werken. Je moest drie jaar ervaring in de zorg hebben. En je mocht nog geen verpleegkundige zijn. Inschrijven kon tot begin april. Bestaat het nog? Vraag dat aan je personeelsdienst.',
    reasons: {
      'prive-zorg':
        'Je werkt in de gezondheidszorg. Daarom zie je dit. Je paritair comité (het nummer van je sector) is {{pc-zorg}}.',
      socialprofit:
        'Je werkt in zorg, welzijn of cultuur. Daarom zie je dit. Daar heten de projecten anders, zoals “Vorming Hogerop”.',
      openbaar:
        'Je werkt voor een lokaal bestuur (zoals een gemeente). Daarom zie je dit. Het is voor wie op één van deze plaatsen werkt: een ziekenhuis, een woonzorgcentrum of de thuisverpleging.',
    },
  },
  travi: sectorfondsen.travi,
  'dienstencheques-opleidingsfonds': sectorfondsen['vorm-dc'],
  bosa: {
    gives:
      'Federale ambtenaren kunnen leren tijdens het werk. Hun leidinggevende (chef) moet akkoord gaan. BOSA (de federale dienst voor personeel) legt uit hoe. Je eigen personeelsdienst helpt je verder.',
  },
  school: {
    gives: `Vraag naar nascholing (bijleren voor je job). Vraag ook naar ${zorgkrediet} Word je leraar? Vraag dan of de lerarenbonus nog bestaat. Die gaf vrije uren. Zo was het in {{lerarenbonus-stand}}.`,
  },
  personeelsdienst: {
    gives:
      'Welk verlof en welke opleidingen zijn er voor jou? De personeelsdienst weet het. De regels verschillen per werkgever.',
    reasons: {
      'vlaamse-overheid': `Je ziet dit omdat je voor de Vlaamse overheid werkt. Vraag ook naar ${zorgkrediet}`,
      'lokaal-bestuur': `Je werkt voor een lokaal bestuur (zoals een gemeente). Daarom zie je dit. In Vlaanderen bestaat ook ${zorgkrediet}`,
      'eigen-regels': 'Je werkgever hoort bij de overheid. Hij kan eigen regels hebben. Daarom zie je dit.',
      'woont-elders': 'Je woont niet in Vlaanderen of Brussel. Dan kunnen andere regels gelden. Daarom zie je dit.',
    },
  },
  studietoelagen: {
    gives:
      'Een studietoelage is geld om te studeren. De Vlaamse overheid geeft het. Het hangt af van je studie en je nationaliteit. Het hangt ook af van je gezin en het inkomen. De studentendienst van je school helpt je.',
  },
  tweedekans: {
    name: 'Tweedekansonderwijs (toch nog een diploma secundair)',
    gives:
      'Je gaat naar een centrum voor volwassenenonderwijs (CVO). Dat is een school voor volwassenen. Daar haal je toch nog je diploma secundair. De algemene vakken kosten weinig: {{cvo-cent}} cent per lesuur in {{schooljaar-2025}}. Vraag ook naar de premie voor een eerste diploma.',
  },
  examencommissie: {
    gives: 'Je studeert zelf, op je eigen tempo. Dan doe je examens. Zo haal je een diploma zonder lessen.',
  },
  evc: {
    gives:
      'Leerde je een vak door het te doen? Dan kun je dat bij een testcentrum bewijzen. Slaag je? Dan krijg je een bewijs van beroepskwalificatie. Dat zegt dat je een beroep kent. Vraag vooraf naar de prijs.',
    reasons: {
      richting: 'Je zoekt een richting. Misschien kun je al veel door wat je deed. Daarom zie je dit.',
    },
  },
  'loopbaanbegeleiding-alternatief': {
    gives:
      'Praat met VDAB (de Vlaamse dienst voor werk). Of met een leerwinkel (die zoekt mee een opleiding). Ben je lid van een vakbond? Vraag dan ook daar raad. We keken niet na wat elke vakbond aanbiedt.',
    reasons: {
      'cheque-gebruikt': 'Je gebruikte al een loopbaancheque (bon voor gesprekken over werk). Daarom zie je dit.',
      'geen-werk':
        'Je ziet dit omdat je een richting zoekt. De loopbaancheque is er alleen voor wie werkt. Dat is een bon voor gesprekken over werk.',
    },
  },
  competentiecheck: {
    name: 'Competentiecheck (nagaan wat je al kunt)',
    gives:
      'Ga naar de website van VDAB (de dienst voor werk). Daar kijk je na wat je al kunt. Je kijkt ook welke jobs passen. En je kijkt wat je kunt bijleren. Dat is gratis. Dit lazen we op een pagina van {{competentie-van}} of {{competentie-tot}}.',
    reasons: { werkt: 'Je werkt en zoekt wat je kunt leren. Daarom zie je dit.' },
  },
  onderwijskiezer: {
    name: 'Onderwijskiezer (website over studies)',
    gives:
      'Welke studies zijn er in Vlaanderen en Brussel? Dat vind je op deze website. Ook studies voor volwassenen staan erop. Je vindt er ook wat ze vragen.',
  },
  sectorfonds: {
    gives:
      'De meeste sectoren in België hebben een fonds voor opleidingen. Vaak loopt het via je werkgever. Op je loonbrief staat je paritair comité. Dat is het nummer van je sector. Met dat nummer vind je het fonds.',
    places: sectorfondsen,
    reasons: {
      ...perComite,
      diverscity: 'Je werkt voor een lokaal bestuur (zoals een gemeente). Daarom zie je dit.',
      werknemer: 'Je werkt voor een bedrijf of organisatie. Daarom zie je dit.',
    },
  },
  'werkgever-opleidingsdagen': {
    gives:
      'Veel werkgevers geven elk jaar enkele dagen opleiding. De opleiding is tijdens het werk of betaald. Hoeveel dagen zijn dat? Dat hangt af van de grootte van het bedrijf. Het hangt ook af van je sector. Vraag het na.',
    reasons: { werknemer: werkgeverInBelgie },
  },
  opleidingstegoed: {
    name: 'Mijn opleidingstegoed (wat je nog hebt)',
    gives:
      'Mijn Burgerprofiel staat op de website van Vlaanderen. Daar zie je hoeveel je nog hebt van twee dingen: opleidingsverlof (verlof om te leren) en opleidingscheques (bonnen voor opleidingen). Dat lazen we op pagina’s van {{tegoed-stand}}. Lukt het niet? Bel dan {{infolijn}}.',
    reasons: {
      werknemer: 'Je bent werknemer. Je werkt in Vlaanderen. Of je woont in Vlaanderen of Brussel. Daarom zie je dit.',
    },
  },
  'federal-learning-account': {
    gives:
      'Je werkgever schreef je opleidingen op in een lijst. Die heet de Federal Learning Account. Die lijst is afgeschaft. Bekijk en bewaar je gegevens nu. Op {{account-weg}} verdwijnen ze.',
    reasons: { werknemer: werkgeverInBelgie },
  },
  vakbond: {
    gives:
      'Ben je lid? Dan kun je er vragen stellen over verlof en opleiding. We keken niet na wat elke vakbond aanbiedt.',
  },
  'na-ontslag': {
    gives:
      'Krijg je na je ontslag begeleiding naar ander werk (outplacement)? Vraag daar dan welke opleiding kan. Was je bediende? En was je paritair comité (nummer van je sector) {{pc-bedienden}}? Dan kun je soms nog een tijd naar Cevora (opleidingsfonds).',
    reasons: { werkloosheid: 'Je hebt een werkloosheidsuitkering. Misschien ben je ontslagen. Daarom zie je dit.' },
  },
  naric: {
    name: 'NARIC-Vlaanderen (voor een diploma uit het buitenland)',
    gives:
      'Heb je een diploma uit een ander land? Laat hier erkennen wat het in Vlaanderen waard is. Voor sommige mensen is dat gratis. Dat geldt bijvoorbeeld voor wie bescherming vraagt of kreeg. Wil je hier verder studeren? Vraag het dan rechtstreeks aan de hogeschool of universiteit.',
    reasons: {
      diploma: 'Je hebt een diploma uit een ander land. Daarom zie je dit.',
      nieuw: 'Je bent nieuw in België. Misschien haalde je elders een diploma. Daarom zie je dit.',
      elders: 'Je zoekt werk. Je woont buiten België en de Europese Economische Ruimte. Daarom zie je dit.',
    },
  },
  'levenslang-leren': {
    gives:
      'Er zijn cursussen en lezingen, in Vlaanderen en Brussel. Ga naar een centrum voor volwassenenonderwijs (school voor volwassenen). Of ga naar de bibliotheek of Avansa. Een taal, fotografie of koken kostte in een CVO {{cvo-hoog}} euro per lesuur. Dat was in {{schooljaar-2025}}. Vraag de andere prijzen.',
    reasons: { thuis: 'Je werkt niet en zoekt geen werk. Daarom zie je dit.' },
  },
  digibank: {
    name: 'Digibank (laptop lenen en hulp)',
    gives:
      'Hier kun je een laptop lenen. Je kunt ook hulp krijgen met computer en internet. Waar kan dat? Vraag het aan je gemeente of bibliotheek. Het aanbod keken we niet na.',
    reasons: { basisvaardigheden: beterWorden },
  },
  'vlaamse-infolijn': {
    gives:
      'Je belt met een mens. Het gaat over alle Vlaamse steun om te leren. Zoek je liever niet op een computer? Dan is dit handig.',
  },
  'vdab-lijn': {
    gives: 'Je belt met VDAB (Vlaamse dienst voor werk en opleiding). Dat kan ook als je al werk hebt.',
    reasons: { iedereen: 'Iedereen kan hier terecht met vragen over werk en leren. Daarom zie je dit.' },
  },
  leerwinkel: {
    gives:
      'Hier zoekt iemand samen met jou een opleiding die past. Die hulp is gratis. Er is niet overal een leerwinkel. Zoek naar “leerwinkel” op de website van Vlaanderen. Of vraag het aan {{infolijn}} (de Vlaamse infolijn).',
    places: {
      vlaanderen: {
        gives:
          'Hier zoekt iemand samen met jou een opleiding die past. Die hulp is gratis. Er zijn er in West-Vlaanderen, Gent, Mechelen, Leuven en Genk. Zo was het tussen {{leerwinkel-van}} en {{leerwinkel-tot}}. Woon je elders? Vraag het aan {{infolijn}} (de Vlaamse infolijn).',
      },
      brussel: {
        gives:
          'Hier zoekt iemand samen met jou een opleiding. Die opleiding is in het Nederlands. De hulp is gratis. Ze is voor wie in Brussel woont. Zo was het in {{leerwinkel-brussel}}.',
      },
    },
    reasons: {
      iedereen: 'Iedereen kan er terecht met vragen over leren. Daarom zie je dit.',
    },
  },
};
