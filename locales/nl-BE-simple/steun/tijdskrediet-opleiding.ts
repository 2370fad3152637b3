import type { tijdskredietOpleiding as usual } from '../../nl/steun/tijdskrediet-opleiding.js';
import type { Simpler } from '../simpler.js';
import { cao, eerderGenomen, rva, verlof } from './gedeeld-verlof.js';

export const tijdskredietOpleiding: Simpler<typeof usual> = {
  name: 'Tijdskrediet voor een opleiding (minder werken of een tijd stoppen)',
  gives:
    'Je werkt een tijd minder of je stopt een tijd. Je doet dat voor een lange opleiding. Soms krijg je geld van de RVA (die beslist over uitkeringen).',
  decides:
    'Je vraagt het verlof aan je werkgever. Met {{werknemers-zonder-recht}} werknemers of minder mag hij weigeren. De RVA (die beslist over uitkeringen) beslist over de uitkering.',
  criteria: {
    werkgever: {
      yes: 'Je werkt in de privésector. Of in de socialprofit (zorg, welzijn, cultuur).',
    },
    ...verlof,
  },
  doubts: {
    'eerder-genomen': eerderGenomen,
    'cao-103-7': cao,
    uitkering: `Je kunt verlof krijgen zonder uitkering. Voor een uitkering moest je {{maanden-voltijds}} maanden voltijds werken. Stop je volledig? Dan telt ook {{maanden-deeltijds}} maanden deeltijds werk. ${rva}`,
    kwartaal: `Heeft je opleiding minder dan {{jaar-uren}} uur per jaar? En ook minder dan {{jaar-studiepunten}} studiepunten per jaar? Dan is dit nodig: {{lange-uren}} uur of {{lange-studiepunten}} studiepunten in een kortere tijd. Die tijd is {{tijdskrediet-blok}} maanden na elkaar. Of één deel van het schooljaar. Soms is het minder: voor basiseducatie (lessen voor volwassenen) en het diploma secundair. ${rva}`,
    knelpunt: `Soms kon dit verlof langer duren, vanaf {{knelpunt-jaar}}. Dat was voor een knelpuntberoep (met te weinig mensen). Of dat nog zo is, weten we niet. ${rva}`,
    'de-lijn':
      'Werk je bij De Lijn, VITO of een gelijkaardige werkgever? Een vakbond schrijft over tijdskrediet bij De Lijn. Dat staat op een oude pagina. Kan het ook bij jou? Dat weet je personeelsdienst of je vakbond.',
    'na-ouderschapsverlof': `Neem je dit verlof vlak na ouderschapsverlof (voor je kind)? En is je ouderschapsverlof helemaal op? Dan moet je geen {{dienst-maanden}} maanden bij je werkgever werken. Dat vroegen we je niet. ${rva}`,
  },
  deadlines: {
    'melding-groot': {
      dated:
        'Zijn er meer dan {{melding-werknemers}} werknemers? Meld het schriftelijk aan je werkgever, ten laatste op {{date}}.',
      undated:
        'Zijn er meer dan {{melding-werknemers}} werknemers? Meld het schriftelijk aan je werkgever, {{tijdskrediet-opleiding-melding-groot}} maanden vooraf.',
      passed:
        'Zijn er meer dan {{melding-werknemers}} werknemers? Dan moest je het melden ten laatste op {{date}}. Je werkgever mag een kortere termijn toestaan.',
    },
    'melding-klein': {
      dated:
        'Zijn er {{melding-werknemers}} werknemers of minder? Meld het schriftelijk aan je werkgever, ten laatste op {{date}}.',
      undated:
        'Zijn er {{melding-werknemers}} werknemers of minder? Meld het schriftelijk aan je werkgever, {{tijdskrediet-opleiding-melding-klein}} maanden vooraf.',
      passed:
        'Zijn er {{melding-werknemers}} werknemers of minder? Dan moest je het melden ten laatste op {{date}}. Je werkgever mag een kortere termijn toestaan.',
    },
  },
  steps: {
    akkoord:
      'Gaat je werkgever akkoord? Vraag dat eerst. Zijn er {{werknemers-zonder-recht}} werknemers of minder? Dan mag hij weigeren.',
    rva: 'Vraag daarna de uitkering aan, online. Dat doe je bij de RVA (die beslist over uitkeringen).',
    attest:
      'Stuur na elke {{attest-maanden}} maanden een bewijs. Het bewijs toont dat je de lessen volgt. Doe het binnen {{attest-dagen}} dagen.',
  },
  unchecked: {
    nevenactiviteit: 'Of je ander werk doet dat niet mag tijdens tijdskrediet. Of dat je een pensioen krijgt.',
    'vijf-dagen':
      'Of je voltijds werkt over minstens {{week-dagen}} dagen per week. Wil je een vijfde minder werken? Dan is dat nodig.',
  },
};
