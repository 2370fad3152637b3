/** Sentences that more than one incentive shares, in shorter steps: each stands here once. */

export const rva = 'Vraag het aan de RVA (die beslist over uitkeringen).';
export const nummer = 'Vraag het na op het nummer {{infolijn}}.';

export const cao = `Er is een nieuwe cao (akkoord) over tijdskrediet. Ze is er sinds {{cao-sinds}}. Wat verandert er voor opleidingen? Dat konden we niet lezen. Vraag het je vakbond of de RVA (die beslist over uitkeringen).`;

export const eerderGenomen = `Nam je al tijdskrediet? Die maanden gaan af van de {{tijdskrediet-maanden}} in je loopbaan. Dat geldt ook voor tijdskrediet voor kinderen of zorg. Hoeveel maanden heb je nog? ${rva}`;

export const verlof = {
  ancienniteit: {
    open: 'Het hangt af van je tijd bij deze werkgever. Het moeten al {{dienst-maanden}} maanden zijn.',
  },
  duur: {
    no: 'Je nam al {{tijdskrediet-maanden}} maanden tijdskrediet met een motief (reden). Meer is er niet in je loopbaan. Dat geldt voor alle motieven samen.',
    open: `Je krijgt hoogstens {{tijdskrediet-maanden}} maanden tijdskrediet in je loopbaan. Dat geldt voor tijdskrediet met een motief (een reden). Voor een knelpuntberoep (met te weinig mensen) was dat anders: vanaf {{knelpunt-jaar}} waren het {{knelpunt-maanden}} maanden. Of dat nog zo is, weten we niet. Hoeveel heb je nog? ${rva}`,
  },
  cao: {
    yes: 'Er is een cao (akkoord). Of er is er geen nodig.',
    no: 'Wil je volledig of halftijds stoppen? Dan is een cao nodig (een akkoord met de vakbonden). Die is er niet.',
    open: 'Wil je volledig of halftijds stoppen? Dan is een cao nodig (een akkoord met de vakbonden).',
  },
  vorm: {
    yes: 'Je keuze past bij hoeveel je nu werkt.',
    open: 'Het hangt af van de vorm die je kiest. Het hangt ook af van hoeveel je nu werkt.',
  },
  opleiding: {
    yes: 'Je opleiding staat in de Opleidingsdatabank (de Vlaamse lijst). Of ze is erkend.',
    no: 'Volgens je antwoorden is je opleiding niet erkend. Eén van deze moet ze erkennen: de Vlaamse Gemeenschap, een andere Gemeenschap of je sector.',
  },
  omvang: {
    no: 'Je opleiding is te kort. Ze heeft minder dan {{lange-uren}} uur les per jaar. En ze heeft minder dan {{lange-studiepunten}} studiepunten per jaar.',
    open: 'Met {{jaar-uren}} uur les per jaar is ze lang genoeg. Of met {{jaar-studiepunten}} studiepunten per jaar. Heeft ze minder? Dan telt hoe de lessen over het jaar vallen.',
  },
};
