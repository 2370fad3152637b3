import type { vlaamsOpleidingsverlof as usual } from '../../nl/steun/vlaams-opleidingsverlof.js';
import type { Simpler } from '../simpler.js';
import { nummer } from './gedeeld-verlof.js';

export const vlaamsOpleidingsverlof: Simpler<typeof usual> = {
  name: 'Vlaams opleidingsverlof (vrij van het werk om te leren)',
  gives: 'Je mag weg van het werk om te leren. Je loon loopt door. Maar je werkgever mag je loon begrenzen.',
  decides:
    'De Vlaamse overheid bepaalt welke opleidingen meetellen. Je werkgever plant het verlof met je. Vraag je het op tijd? Dan mag hij het niet zomaar weigeren.',
  criteria: {
    tewerkstelling: {
      no: 'Je werkt minder dan het minimum. In schooljaar {{schooljaar-2025}} is dat: {{vov-procent-2025}} % en {{vov-uren-2025}} uur per week. Voor andere schooljaren is het minstens {{vov-procent}} %. Dat is zo voor zover we weten.',
      open: 'Het hangt ervan af hoeveel je werkt. Ook telt wanneer je opleiding start.',
      unsettled: `Je werkt minder dan {{vov-procent-2025}} %. Of je werkt minder dan {{vov-uren-2025}} uur per week. In schooljaar {{schooljaar-2025}} was dat te weinig. Is het nu genoeg? Dat vonden we nergens bevestigd. ${nummer}`,
    },
    opleiding: {
      no: 'Je opleiding telt niet mee. Onthaal, peterschap, intervisie en dergelijke tellen nooit. Voor een andere opleiding is één van deze genoeg: Ze staat in de Opleidingsdatabank (de Vlaamse lijst). Of ze telt mee via loopbaanbegeleiding (gesprekken over je werk). Of via een examen. Of via een beroepskwalificatie (bewijs voor een beroep).',
      open: 'Het hangt af van de opleiding. Staat ze in de Opleidingsdatabank (de Vlaamse lijst)? Meestal telt ze dan mee. Soms telt ze ook zonder. Bijvoorbeeld via een persoonlijk ontwikkelingsplan (plan voor je loopbaan). Dat komt uit loopbaanbegeleiding (gesprekken over je werk).',
    },
    omvang: {
      yes: 'Je opleiding is lang genoeg. Of er is voor jou geen minimum.',
      no: 'Je opleiding is te kort. Eén van deze is genoeg, per schooljaar: {{korte-uren}} uur les of {{korte-studiepunten}} studiepunten (grootte van vakken). Een opleiding tot mentor mag korter zijn.',
      open: 'Het hangt af van de duur. Eén van deze is genoeg, per schooljaar: minstens {{korte-uren}} uur les of {{korte-studiepunten}} studiepunten (grootte van vakken).',
    },
  },
  amounts: {
    'uren-per-examen': '{{value}} verlof met loon: voor elk examen bij de examencommissie (examen zonder school)',
    'uren-per-competentie': '{{value}} verlof met loon: voor elke competentie die je laat testen',
    'uren-schooljaar': 'hoogstens {{value}} per schooljaar, voor alle opleidingen samen',
    'uren-op-voorstel':
      'hoogstens {{value}} extra per schooljaar: met ook een andere opleiding op voorstel van je werkgever',
  },
  doubts: {
    'overgang-2025-2026': `Voor {{schooljaar-2025}} bestaat er een overgangsregel. Wat staat daarin? Dat konden we niet lezen. ${nummer}`,
    'hervorming-2026-2027': `De Vlaamse Regering werkte eind {{hervorming-jaar}} aan nieuwe regels. Die zijn voor {{schooljaar-2026}}. We weten niet of die er zijn. ${nummer}`,
    'voorstel-werkgever': `Je werkgever kon een extra opleiding voorstellen. Daarvoor kreeg je extra uren verlof. Kan dat nog na {{schooljaar-2025-einde}}? Dat is niet zeker. De bronnen spreken elkaar tegen. ${nummer}`,
    rooster:
      'Met vaste uren krijg je alleen verlof voor lessen op je werkuren. Of voor een examen op je werkuren. Zijn je lessen ’s avonds of op je vrije dagen? Dan krijg je geen uren.',
    'per-werkgever':
      'Werk je voor meer dan één werkgever? Alleen je jobs in de privésector in Vlaanderen tellen. Die jobs tel je samen. Elke werkgever geeft zijn deel van de uren. Vraag het verlof dus aan elke werkgever.',
    'volledig-stoppen':
      'Je wilt een tijd volledig stoppen met werken. In die tijd kun je dit verlof niet nemen. Je hebt dan geen werkuren om verlof voor te nemen. Volg je ook les voor of na die tijd? Dan kan het wel.',
    'verlof-in-maart': `Stop je in maart een hele maand volledig met werken? Dan heb je het schooljaar daarna geen opleidingsverlof. Dat is zo volgens een bron van {{maart-bron}}. Misschien telt dan de maand waarin je opleiding start. ${nummer}`,
    uitzendkracht:
      'Werk je als uitzendkracht? Je werkt dan in een ander bedrijf. Ook dat bedrijf moet onder opleidingsverlof vallen. We rekenen met de werkgever die je koos. Vraag het na bij je uitzendkantoor.',
    'ander-contract': `Heb je een studentenjob, leerovereenkomst of flexi-job? Of een opleiding op de werkvloer (IBO)? Daarover vonden we geen duidelijke regel. Een leerovereenkomst telt misschien mee. ${nummer}`,
    overheidsbedrijf:
      'Volgens de Vlaamse overheid tellen overheidsbedrijven niet mee. Dat zijn bedrijven zoals bpost, NMBS en Proximus. Ook met een arbeidscontract niet, schrijft een sociaal secretariaat. Eén school schrijft dat het dan wel kan. We volgen de overheid.',
    'school-eigen-middelen':
      'Betaalt je school zelf je loon? En betaalt het departement Onderwijs je loon niet? Dan tel je wel mee voor opleidingsverlof. Kies dan bij “werkgever” het antwoord met De Lijn.',
    beroepskwalificatie:
      'Geeft je opleiding een erkende beroepskwalificatie (bewijs voor een beroep)? Volgens één bron telt ze mee sinds {{schooljaar-2025-begin}}. Dat kan ook buiten de Opleidingsdatabank (de Vlaamse lijst). Een diploma is niet altijd zo’n kwalificatie. Vraag het aan de opleider. Of vraag het op het nummer {{infolijn}}.',
    'niveau-label': `Er is een label “beperkende voorwaarde opleidingsniveau”. Dan telt de opleiding alleen zonder diploma van dat niveau. Begon je voor het label er kwam? Dan mag je verder. ${nummer}`,
    geschrapt:
      'Nam je vorig schooljaar al opleidingsverlof voor deze opleiding? En is ze nu geschrapt? Dan mag je misschien verder. Kies dan bij “In de Opleidingsdatabank” dat antwoord.',
    bedrijfsopleiding:
      'Een opleiding binnen het bedrijf heeft een gunstig advies nodig. De overheid moet dat vooraf geven. Vanaf wanneer precies, is niet zeker. Vraag je werkgever of dat advies er is.',
  },
  deadlines: {
    'bewijs-werkgever': {
      dated:
        'Je schrijft je in en krijgt een bewijs. Geef het meteen aan je werkgever. Doe dat liefst binnen {{vlaams-opleidingsverlof-bewijs-werkgever}} dagen. Doe het ten laatste op {{date}}.',
      undated:
        'Je schrijft je in en krijgt een bewijs. Geef het aan je werkgever ten laatste op 31 oktober. Schrijf je je later in? Dan binnen {{vlaams-opleidingsverlof-bewijs-werkgever}} dagen.',
      passed:
        'Je werkgever moest het bewijs hebben op {{date}}. Het gaat om het bewijs van je inschrijving. Schreef je je later in? Dan heb je {{vlaams-opleidingsverlof-bewijs-werkgever}} dagen. Geef het anders vandaag nog. Vraag of het nog kan.',
    },
    'op-tijd-gevraagd': {
      dated:
        'Vraag het verlof zo vroeg mogelijk aan je werkgever. Doe het ten laatste op {{date}}. Daarna heeft hij te weinig tijd. Dan mag hij het weigeren.',
      undated:
        'Je werkgever kan het verlof aanvragen tot een laatste dag. Vraag het hem minstens {{vraag-weken}} weken voor die dag. Anders mag hij het weigeren.',
      passed:
        'Vroeg je het verlof ten laatste op {{date}} aan je werkgever? Dan is het in orde. Vraag je het nu pas? Dan mag hij het weigeren.',
    },
    'aanvraag-werkgever': {
      dated: 'Je werkgever dient de aanvraag in, ten laatste op {{date}}. Geef hem daarom snel je papieren.',
      undated:
        'Je werkgever dient de aanvraag in. Hij doet dat binnen {{vlaams-opleidingsverlof-aanvraag-werkgever}} maanden na de start.',
      passed: 'Je werkgever moest de aanvraag doen, ten laatste op {{date}}. Vraag hem of dat gebeurd is.',
    },
  },
  steps: {
    inschrijven: 'Schrijf je in. Vraag de opleider een bewijs van inschrijving.',
    tegoed:
      'Hoeveel uren heb je nog? Kijk in Mijn Burgerprofiel (je pagina bij Vlaanderen). Zoek daar “Opleidingstegoed”.',
  },
  unchecked: {
    'loopt-tijdskrediet':
      'Of je al tijdskrediet (minder werken of stoppen) hebt. Of ouderschapsverlof (verlof voor je jonge kind). Dan telt je werk misschien voor minder procent.',
    aanwezigheid: 'Of je genoeg lessen volgt. Of dat je meedoet aan het examen of de eindproef.',
    taalniveau:
      'Of het niveau van je taalcursus niet te hoog is. Een centrum voor volwassenenonderwijs (een school) heeft een grens.',
    'tweede-diploma':
      'Of je al een bachelor of master hebt. Een tweede telt niet vanzelf mee. Eén van deze is nodig: Ze staat in de Opleidingsdatabank (Vlaamse lijst), zonder beperkend label. Of ze staat in je persoonlijk ontwikkelingsplan (een loopbaanplan).',
    contractvorm:
      'Hoe je inschrijft in het hoger onderwijs. Soms heb je een examencontract (alleen examen, zonder les). Daarmee krijg je geen opleidingsverlof.',
  },
};
