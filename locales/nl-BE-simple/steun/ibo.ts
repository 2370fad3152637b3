import type { ibo as usual } from '../../nl/steun/ibo.js';
import type { Simpler } from '../simpler.js';

export const ibo: Simpler<typeof usual> = {
  gives:
    'Je leert een job bij een werkgever. Dat duurt minstens {{ibo-weken}} weken. De werkgever betaalt je een premie en je verplaatsing. Daarna krijg je een contract. Dat duurt minstens even lang.',
  decides: 'VDAB (de Vlaamse dienst voor werk) en de werkgever beslissen samen.',
  criteria: {
    statuut: {
      no: 'Een IBO (leren bij een werkgever) is voor wie werk zoekt. Je moet ingeschreven zijn als werkzoekende.',
      open: 'Ben je ziek? Of een IBO (leren bij een werkgever) dan kan, vonden we niet. Vraag het aan je ziekenfonds en VDAB (de Vlaamse dienst voor werk).',
    },
    werkgever: {
      open: 'Je moet een werkgever vinden die je wil opleiden. Hij moet je daarna aannemen. Hij moet een vestiging hebben in Vlaanderen of Brussel.',
    },
  },
  doubts: {
    premie:
      'Hoeveel je krijgt, verschilt. Je premie telt samen met je uitkering. Men rekent dan met een deel van het startloon. Dat is het startloon in de sector. Het deel is {{ibo-premie-1}}, {{ibo-premie-2}}, {{ibo-premie-3}} of {{ibo-premie-4}} %. Vraag het aan VDAB (de Vlaamse dienst voor werk) en de werkgever. Doe dat voor je tekent.',
    'zonder-uitkering':
      'Krijg je geen uitkering? Dan betaalt de RVA (die beslist over uitkeringen) soms een opleidingsuitkering. Dat staat op een pagina van {{ibo-pagina}}. Vraag aan de RVA of het nog zo is.',
    leefloon:
      'Krijg je een leefloon? Wat gebeurt daarmee tijdens een IBO (leren bij een werkgever)? Dat vonden we niet. Vraag het aan het OCMW (de hulpdienst van je gemeente).',
  },
  steps: {
    vdab: 'Wil je een IBO (leren bij een werkgever)? Zeg dat aan VDAB (de Vlaamse dienst voor werk). Je belt of je vraagt het aan je bemiddelaar.',
    werkgever:
      'Zoek een werkgever die je wil opleiden. Je mag het ook zelf aan een werkgever vragen. Vraag of hij een IBO (leren bij een werkgever) wil.',
    contract: 'Teken het contract voor je start. Doe het samen met de werkgever en VDAB (de Vlaamse dienst voor werk).',
  },
  unchecked: {
    'vorige-job':
      'Of je al voor die werkgever werkte. Of je je vorige job opzegde voor een IBO (leren bij een werkgever). Volgens een oudere bron mag dat niet.',
  },
};
