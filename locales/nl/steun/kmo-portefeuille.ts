import type { SteunTexts } from '../../texts.js';

const andere = '{{value}} van de prijs van de opleiding';
const anderePrijs = 'hoogstens {{value}} voor deze opleiding';
const hoger = '{{value}} van de prijs, als de opleiding over cybersecurity of energie-efficiëntie gaat';
const hogerPrijs = 'hoogstens {{value}} voor deze opleiding, als ze over cybersecurity of energie-efficiëntie gaat';

export const kmoPortefeuille: SteunTexts['kmo-portefeuille'] = {
  name: 'Kmo-portefeuille',
  gives:
    'Vlaanderen betaalt een deel van een opleiding voor je zaak. De opleiding kan voor jezelf zijn, of voor wie bij je werkt.',
  decides: 'VLAIO, de Vlaamse dienst voor ondernemers, beslist.',
  criteria: {
    statuut: {
      yes: 'Je bent zelfstandige, in hoofdberoep of in bijberoep.',
      no: 'Deze steun is voor wie een eigen zaak heeft. Heb je toch een zaak? Vraag het aan VLAIO. Een zaak die je nog moet starten, telt niet.',
      open: 'Het hangt ervan af of je zelfstandige bent. Een bijberoep telt ook.',
    },
    vestiging: {
      yes: 'Je zaak is gevestigd in Vlaanderen.',
      no: 'Je zaak is niet gevestigd in Vlaanderen. Vraag in je eigen gewest welke steun er is.',
      open: 'Het hangt ervan af waar je zaak gevestigd is. Dat moet in Vlaanderen zijn.',
    },
    omvang: {
      yes: 'Je zaak is klein of middelgroot.',
      no: 'Je onderneming is te groot. Deze steun is voor kleine en middelgrote ondernemingen.',
      open: 'Het hangt ervan af hoe groot je zaak is. Ze moet klein of middelgroot zijn. VLAIO kijkt dat na.',
    },
  },
  amounts: {
    klein: andere,
    'klein-prijs': anderePrijs,
    'klein-thema': hoger,
    'klein-thema-prijs': hogerPrijs,
    middelgroot: andere,
    'middelgroot-prijs': anderePrijs,
    'middelgroot-thema': hoger,
    'middelgroot-thema-prijs': hogerPrijs,
    plafond: 'hoogstens {{value}} per jaar, voor al je opleidingen samen',
  },
  doubts: {
    bijberoep:
      'Dat een bijberoep meetelt, staat op de pagina’s van enkele opleiders, zonder datum. Vraag het na bij VLAIO.',
    themas:
      'De opleiding moet passen in een van de acht thema’s van VLAIO, zoals je beroep, digitalisering, duurzaamheid of innovatie. We vroegen je niet welk thema het is. Kijk het na bij VLAIO.',
  },
  deadlines: {
    aanvraag: {
      dated:
        'Vraag de steun aan ten laatste op {{date}}. Betaal je eigen deel binnen {{kmo-eigen-dagen}} dagen daarna, anders vervalt de steun.',
      undated:
        'Vraag de steun aan ten laatste {{kmo-portefeuille-aanvraag}} dagen na de start. Betaal je eigen deel binnen {{kmo-eigen-dagen}} dagen daarna, anders vervalt de steun.',
      passed: 'Je kon de steun aanvragen tot en met {{date}}. Voor een volgende opleiding kan het nog.',
    },
  },
  steps: {
    opleider: 'Vraag de opleider of hij geregistreerd is voor de kmo-portefeuille.',
    aanvragen: 'Vraag de steun online aan bij VLAIO, met het ondernemingsnummer van je zaak.',
    betalen: 'Betaal eerst je eigen deel in de kmo-portefeuille. Vlaanderen legt er de steun bij.',
  },
  unchecked: {
    minimum: 'Of de opleiding minstens {{kmo-minst}} euro kost, zonder btw. De btw wordt niet vergoed.',
    rechtsvorm: 'Welke vorm je zaak heeft. Een vzw krijgt deze steun niet.',
    activiteit: 'Of de hoofdactiviteit van je zaak aanvaard wordt.',
    opleider: 'Of de opleider geregistreerd is.',
    grootte: 'Of je zaak bij een groep hoort. Dan telt de grootte van de andere ondernemingen mee.',
    dubbel: 'Of je voor dezelfde opleiding al andere steun krijgt. Een opleiding wordt geen twee keer betaald.',
  },
};
