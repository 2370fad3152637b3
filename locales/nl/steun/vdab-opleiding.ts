import type { SteunTexts } from '../../texts.js';
import { werkzoekende } from './gedeeld.js';

export const vdabOpleiding: SteunTexts['vdab-opleiding'] = {
  name: 'Gratis opleiding via VDAB',
  gives:
    'Wie werk zoekt, volgt een opleiding met een ster op vdab.be gratis. Ook het cursusmateriaal en de veiligheidskledij zijn gratis. Soms betaalt VDAB ook de verplaatsing en de kinderopvang.',
  decides: 'VDAB beslist of je met de opleiding kunt starten.',
  criteria: {
    statuut: {
      yes: werkzoekende,
      no: 'Deze gratis opleidingen zijn voor wie werk zoekt en ingeschreven is als werkzoekende.',
      open: 'Ben je ziek? Dan kan het in een traject om terug te gaan werken. Je bespreekt dat met je ziekenfonds en VDAB.',
    },
    woonplaats: {
      yes: 'Je woont in Vlaanderen of Brussel.',
      no: 'Je woont niet in Vlaanderen of Brussel.',
      open: 'Woon je niet in Vlaanderen of Brussel? Of de opleiding dan gratis is, vonden we niet.',
    },
    erkenning: {
      yes: 'Je opleiding heeft een ster: VDAB erkent ze.',
      no: 'Je opleiding heeft geen ster. Die opleidingen zijn niet gratis via VDAB. Zoek op vdab.be een gelijkaardige opleiding met een ster.',
      open: 'Het hangt af van de opleiding. Op vdab.be staat een ster bij de opleidingen die VDAB erkent.',
    },
  },
  amounts: {
    uurpremie:
      'soms {{value}} voor elk uur dat je volgt, van je ziekenfonds: je bemiddelaar bij VDAB vraagt het aan (bedrag van een pagina van {{ziek-van}} tot {{ziek-tot}})',
    slaagpremie: 'soms nog {{value}} als je slaagt (bedrag van een pagina van {{ziek-van}} tot {{ziek-tot}})',
    verplaatsing:
      'soms {{value}} voor de verplaatsing, of een abonnement van De Lijn (bedrag van een pagina van {{verplaatsing-van}} tot {{verplaatsing-tot}})',
    kinderopvang:
      'soms kinderopvang, op schoolvrije dagen hoogstens {{value}} (bedrag van een pagina van {{opvang-van}} tot {{opvang-tot}})',
  },
  doubts: {
    bedragen:
      'Dat de opleiding gratis is, en de bedragen voor verplaatsing en kinderopvang, lazen we op oudere pagina’s. Vraag aan VDAB wat nu geldt.',
    stimulanspremie:
      'Vroeger was er ook een premie bij een lange opleiding, bijvoorbeeld voor wie voor een gezin zorgt. Of die nog bestaat, weten we niet. Vraag het aan VDAB.',
    ziek: 'Ben je ziek? De opleiding is alleen gratis als ze in je traject naar werk past. Vraag het eerst aan je ziekenfonds.',
    brussel:
      'Woon je in Brussel? Dan moet je ingeschreven zijn bij Actiris. VDAB geeft er opleidingen in het Nederlands. Dat staat op een pagina van rond {{brussel-jaar}}.',
    elders:
      'In Wallonië helpt Le Forem (de dienst voor werk) je, in de Duitstalige Gemeenschap het Arbeitsamt (ADG). Vraag aan VDAB of je deze opleiding ook gratis kunt volgen.',
  },
  deadlines: {},
  steps: {
    ziekenfonds: 'Vraag eerst aan je ziekenfonds of de opleiding in je traject naar werk past.',
    inschrijven: 'Schrijf je in als werkzoekende bij VDAB.',
    'inschrijven-actiris': 'Schrijf je in als werkzoekende bij Actiris.',
    zoeken: 'Zoek op de website van VDAB een opleiding met een ster.',
    bemiddelaar: 'Bespreek de opleiding met je bemiddelaar voor je start. Vraag ook welke kosten VDAB betaalt.',
  },
  unchecked: {
    ingeschreven: 'Of je ingeschreven bent als werkzoekende.',
    voorkennis: 'Of je de voorkennis hebt die de opleiding vraagt, zoals genoeg Nederlands.',
    nut: 'Of de opleiding past bij het werk dat je zoekt. Dat bekijk je met VDAB.',
  },
};
