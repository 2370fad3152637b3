import type { vdabOpleiding as usual } from '../../nl/steun/vdab-opleiding.js';
import type { Simpler } from '../simpler.js';

export const vdabOpleiding: Simpler<typeof usual> = {
  name: 'Gratis opleiding via VDAB (de Vlaamse dienst voor werk)',
  gives:
    'Zoek je werk? Een opleiding met een ster op vdab.be is gratis. Ook cursusmateriaal en veiligheidskledij zijn gratis. VDAB (de Vlaamse dienst voor werk) betaalt soms meer: ook de verplaatsing en de kinderopvang.',
  decides: 'Kun je starten met de opleiding? VDAB (de Vlaamse dienst voor werk) beslist.',
  criteria: {
    statuut: {
      no: 'Deze gratis opleidingen zijn voor wie werk zoekt. Je moet ook ingeschreven zijn als werkzoekende.',
      open: 'Ben je ziek? Dan kan het in een traject naar werk. Je bespreekt dat met je ziekenfonds. En met VDAB (de Vlaamse dienst voor werk).',
    },
    erkenning: {
      yes: 'Je opleiding heeft een ster. VDAB (de Vlaamse dienst voor werk) erkent ze.',
      no: 'Je opleiding heeft geen ster. VDAB (de Vlaamse dienst voor werk) maakt ze niet gratis. Zoek op vdab.be een gelijkaardige opleiding met een ster.',
      open: 'Het hangt af van de opleiding. Op vdab.be hebben sommige opleidingen een ster. Die erkent VDAB (de Vlaamse dienst voor werk).',
    },
  },
  amounts: {
    uurpremie:
      'soms {{value}} per uur van je ziekenfonds, aangevraagd door je bemiddelaar bij VDAB (van een pagina van {{ziek-van}} tot {{ziek-tot}})',
    slaagpremie: 'soms nog {{value}} als je slaagt (van een pagina van {{ziek-van}} tot {{ziek-tot}})',
    verplaatsing:
      'soms {{value}} voor de verplaatsing, of een abonnement van De Lijn (van een pagina van {{verplaatsing-van}} tot {{verplaatsing-tot}})',
    kinderopvang:
      'soms kinderopvang, op schoolvrije dagen hoogstens {{value}} (van een pagina van {{opvang-van}} tot {{opvang-tot}})',
  },
  doubts: {
    bedragen:
      'De opleiding is gratis, lazen we op oudere pagina’s. Ook de bedragen voor verplaatsing en kinderopvang lazen we daar. Wat geldt nu? Vraag het aan VDAB (de Vlaamse dienst voor werk).',
    stimulanspremie:
      'Vroeger was er ook een premie bij een lange opleiding. Bijvoorbeeld voor wie voor een gezin zorgt. Of die nog bestaat, weten we niet. Vraag het aan VDAB (de Vlaamse dienst voor werk).',
    ziek: 'Ben je ziek? De opleiding moet in je traject naar werk passen. Alleen dan is ze gratis. Vraag het eerst aan je ziekenfonds.',
    brussel:
      'Woon je in Brussel? Dan moet je ingeschreven zijn bij Actiris (dienst voor werk). VDAB (dienst voor werk) geeft er opleidingen in het Nederlands. Dat staat op een pagina van rond {{brussel-jaar}}.',
    elders:
      'In Wallonië helpt Le Forem (de dienst voor werk) je. In de Duitstalige Gemeenschap helpt het Arbeitsamt (ADG). Kun je deze opleiding ook gratis volgen? Vraag het aan VDAB (de Vlaamse dienst voor werk).',
  },
  steps: {
    ziekenfonds: 'Past de opleiding in je traject naar werk? Vraag dat eerst aan je ziekenfonds.',
    inschrijven: 'Schrijf je in als werkzoekende bij VDAB (dienst voor werk).',
    'inschrijven-actiris': 'Schrijf je in als werkzoekende bij Actiris (dienst voor werk).',
    zoeken: 'Zoek een opleiding met een ster. Dat doe je op de website van VDAB (dienst voor werk).',
    bemiddelaar:
      'Bespreek de opleiding met je bemiddelaar. Doe dat voor je start. Vraag ook welke kosten VDAB (dienst voor werk) betaalt.',
  },
  unchecked: {
    voorkennis: 'Of je genoeg kent voor de opleiding. Bijvoorbeeld genoeg Nederlands.',
    nut: 'Of de opleiding past bij het werk dat je zoekt. Dat bekijk je met VDAB (dienst voor werk).',
  },
};
