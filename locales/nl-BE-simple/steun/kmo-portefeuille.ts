import type { kmoPortefeuille as usual } from '../../nl/steun/kmo-portefeuille.js';
import type { Simpler } from '../simpler.js';

const vlaio = 'VLAIO (de Vlaamse dienst voor ondernemers)';
const eigenDeel = 'Betaal je eigen deel binnen {{kmo-eigen-dagen}} dagen daarna. Anders krijg je de steun niet.';

export const kmoPortefeuille: Simpler<typeof usual> = {
  name: 'Kmo-portefeuille (Vlaamse steun voor kleinere zaken)',
  gives:
    'Vlaanderen betaalt een deel van een opleiding voor je zaak. De opleiding kan voor jezelf zijn. Of voor wie bij je werkt.',
  decides: `${vlaio} beslist.`,
  criteria: {
    statuut: {
      no: `Deze steun is voor wie een eigen zaak heeft. Heb je toch een zaak? Vraag het aan ${vlaio}. Een zaak die je nog moet starten, telt niet.`,
    },
    vestiging: {
      no: 'Je zaak is niet gevestigd in Vlaanderen. Welke steun is er in je eigen gewest? Vraag het daar.',
    },
    omvang: {
      open: `Het hangt ervan af hoe groot je zaak is. Ze moet klein of middelgroot zijn. ${vlaio} kijkt dat na.`,
    },
  },
  doubts: {
    bijberoep: `Een bijberoep telt mee, volgens enkele opleiders. Het staat op hun pagina’s, zonder datum. Vraag het na bij ${vlaio}.`,
    themas: `De opleiding moet passen in een van acht thema’s. Die zijn van ${vlaio}. Voorbeelden zijn je beroep, digitalisering, duurzaamheid of innovatie (vernieuwing). We vroegen je niet welk thema het is. Kijk het na bij VLAIO.`,
  },
  deadlines: {
    aanvraag: {
      dated: `Vraag de steun aan ten laatste op {{date}}. ${eigenDeel}`,
      undated: `Vraag de steun aan ten laatste {{kmo-portefeuille-aanvraag}} dagen na de start. ${eigenDeel}`,
    },
  },
  steps: {
    opleider: 'Is de opleider geregistreerd voor de kmo-portefeuille (deze Vlaamse steun)? Vraag het hem.',
    aanvragen: `Vraag de steun online aan bij ${vlaio}. Je hebt het ondernemingsnummer (nummer van je zaak) nodig.`,
    betalen: 'Betaal eerst je eigen deel in de kmo-portefeuille (deze Vlaamse steun). Vlaanderen legt er de steun bij.',
  },
  unchecked: {
    minimum: 'Of de opleiding minstens {{kmo-minst}} euro kost, zonder btw. De btw krijg je niet terug.',
    rechtsvorm: 'Welke vorm je zaak heeft. Een vzw (vereniging zonder winst) krijgt deze steun niet.',
    dubbel: 'Of je voor dezelfde opleiding al andere steun krijgt. Je krijgt geen twee keer steun voor één opleiding.',
  },
};
