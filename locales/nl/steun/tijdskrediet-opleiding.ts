import type { SteunTexts } from '../../texts.js';
import { contract, cao, eerderGenomen, verlof, werktInBelgie } from './gedeeld.js';

export const tijdskredietOpleiding: SteunTexts['tijdskrediet-opleiding'] = {
  name: 'Tijdskrediet voor een opleiding',
  gives:
    'Je werkt een tijd minder of je stopt een tijd, voor een lange opleiding. Soms krijg je geld van de RVA (die betaalt uitkeringen).',
  decides:
    'Je vraagt het verlof aan je werkgever. Met {{werknemers-zonder-recht}} werknemers of minder mag hij weigeren. De RVA beslist over de uitkering.',
  criteria: {
    statuut: contract,
    werkgever: {
      yes: 'Je werkt in de privésector of de socialprofit (zorg, welzijn, cultuur).',
      no: 'Je werkgever telt niet als privésector. Tijdskrediet is alleen voor de privésector.',
      open: 'Het hangt ervan af voor wie je werkt. Sommige overheidsbedrijven vallen ook onder tijdskrediet.',
    },
    werkplek: {
      ...werktInBelgie,
      no: 'Je werkt niet in België. Tijdskrediet is een Belgische regeling.',
    },
    ...verlof,
  },
  amounts: {},
  doubts: {
    'eerder-genomen': eerderGenomen,
    'cao-103-7': cao,
    uitkering:
      'Je kunt verlof krijgen zonder uitkering. Voor een uitkering moet je {{maanden-voltijds}} maanden voltijds gewerkt hebben. Stop je volledig, dan telt ook {{maanden-deeltijds}} maanden deeltijds werk. Vraag het aan de RVA.',
    kwartaal:
      'Heeft je opleiding minder dan {{jaar-uren}} uur en {{jaar-studiepunten}} studiepunten per jaar? Dan zijn {{lange-uren}} uur of {{lange-studiepunten}} studiepunten in {{tijdskrediet-blok}} maanden na elkaar of in één deel van het schooljaar nodig. Voor basiseducatie en het diploma secundair is het minder. Vraag het aan de RVA.',
    knelpunt:
      'Voor een knelpuntberoep (met te weinig mensen) kon dit verlof vanaf {{knelpunt-jaar}} langer duren. Of dat nog zo is, weten we niet. Vraag het aan de RVA.',
    'de-lijn':
      'Werk je bij De Lijn, VITO of een gelijkaardige werkgever? Een vakbond legt op een oude pagina uit hoe je bij De Lijn tijdskrediet neemt. Of het ook bij jou kan, weet je personeelsdienst of je vakbond.',
    'na-ouderschapsverlof':
      'Neem je dit verlof vlak na je ouderschapsverlof, en is dat helemaal op? Dan hoef je geen {{dienst-maanden}} maanden bij je werkgever te werken. Dat vroegen we je niet. Vraag het aan de RVA.',
  },
  deadlines: {
    'melding-groot': {
      dated:
        'Bij meer dan {{melding-werknemers}} werknemers: meld het schriftelijk aan je werkgever, ten laatste op {{date}}.',
      undated:
        'Bij meer dan {{melding-werknemers}} werknemers: meld het {{tijdskrediet-opleiding-melding-groot}} maanden vooraf schriftelijk aan je werkgever.',
      passed:
        'Bij meer dan {{melding-werknemers}} werknemers moest je het melden ten laatste op {{date}}. Je werkgever mag een kortere termijn toestaan.',
    },
    'melding-klein': {
      dated:
        'Bij {{melding-werknemers}} werknemers of minder: meld het schriftelijk aan je werkgever, ten laatste op {{date}}.',
      undated:
        'Bij {{melding-werknemers}} werknemers of minder: meld het {{tijdskrediet-opleiding-melding-klein}} maanden vooraf schriftelijk aan je werkgever.',
      passed:
        'Bij {{melding-werknemers}} werknemers of minder moest je het melden ten laatste op {{date}}. Je werkgever mag een kortere termijn toestaan.',
    },
  },
  steps: {
    akkoord:
      'Vraag eerst of je werkgever akkoord gaat. Met {{werknemers-zonder-recht}} werknemers of minder mag hij weigeren.',
    werkgever: 'Vraag het tijdskrediet op tijd en schriftelijk aan je werkgever.',
    rva: 'Vraag daarna de uitkering online aan bij de RVA.',
    attest: 'Stuur na elke {{attest-maanden}} maanden binnen {{attest-dagen}} dagen een bewijs dat je de lessen volgt.',
  },
  unchecked: {
    uitkering: 'Of je ook een uitkering krijgt. Die heeft strengere regels dan het verlof.',
    nevenactiviteit: 'Of je ander werk doet dat niet mag tijdens tijdskrediet, of een pensioen krijgt.',
    woonplaats: 'Of je woonplaats meetelt voor de uitkering.',
    aanwezigheid: 'Of je genoeg lessen volgt. Je mag hoogstens een tiende missen zonder geldige reden.',
    'vijf-dagen':
      'Of je voltijds werkt over minstens {{week-dagen}} dagen per week. Dat is nodig om een vijfde minder te werken.',
  },
};
