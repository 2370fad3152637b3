/** Sentences that more than one incentive shares: each stands here once. */

export const contract = {
  yes: 'Je werkt als werknemer.',
  no: 'Deze steun is voor wie nu als werknemer werkt. We nemen aan dat een studentenjob niet meetelt.',
  open: 'Het hangt af van je contract. Over sommige contracten vonden we geen regel.',
};

/** For what counts in the whole of Belgium. */
export const werktInBelgie = {
  yes: 'Je werkt in België.',
  open: 'Het hangt ervan af waar je werkt. Dat moet in België zijn.',
};

export const cao =
  'Sinds {{cao-sinds}} is er een nieuwe cao (akkoord) over tijdskrediet. We konden niet lezen wat die verandert voor opleidingen. Vraag het aan de RVA of aan je vakbond.';

/** For who already took a part of it. */
export const eerderGenomen =
  'Nam je al tijdskrediet? Wat je nam, gaat af van de {{tijdskrediet-maanden}} maanden in je loopbaan, ook als het voor je kinderen of voor zorg was. Vraag aan de RVA hoeveel maanden je nog hebt.';

/** Training for who looks for work, with or without a benefit. */
export const werkzoekende = 'Je zoekt werk, of je kunt je inschrijven als werkzoekende. Een uitkering is niet nodig.';

export const eindeUitkering =
  'Sinds {{werkloosheid-sinds}} duurt een werkloosheidsuitkering hoogstens {{werkloosheid-maanden}} maanden, en een inschakelingsuitkering hoogstens {{inschakeling-jaren}} jaar. Hoelang precies, hangt af van hoelang je werkte. Er zijn uitzonderingen: als je minstens {{oud-leeftijd}} jaar bent en {{oud-jaren}} jaar werkte, als je minstens halftijds werkt met een extra uitkering, en voor sommige opleidingen. Vraag aan je vakbond, de Hulpkas of de RVA wanneer je uitkering stopt.';

/** For who has more than one employer, and typed too little. */
export const meerJobs =
  'Dit is te weinig. Tel je jobs in bedrijven en vzw’s samen. Is dit al de som? Dan kan het niet.';

/** Tijdskrediet, and the premium that rests on it, ask the same of the leave. */
export const verlof = {
  ancienniteit: {
    yes: 'Je werkt minstens {{dienst-maanden}} maanden bij deze werkgever.',
    no: 'Je werkt nog geen {{dienst-maanden}} maanden bij deze werkgever. Dat is nodig, behalve vlak na je ouderschapsverlof.',
    open: 'Het hangt ervan af of je al {{dienst-maanden}} maanden bij deze werkgever werkt.',
  },
  duur: {
    yes: 'Je nam nog geen {{tijdskrediet-maanden}} maanden tijdskrediet met een motief.',
    no: 'Je nam al {{tijdskrediet-maanden}} maanden tijdskrediet met een motief. Meer is er niet in je loopbaan, voor alle motieven samen.',
    open: 'Je krijgt hoogstens {{tijdskrediet-maanden}} maanden tijdskrediet met een motief in je loopbaan. Voor een knelpuntberoep was dat vanaf {{knelpunt-jaar}} {{knelpunt-maanden}} maanden. Of dat nog zo is, weten we niet. Vraag aan de RVA hoeveel je nog hebt.',
  },
  werkgeversgrootte: {
    yes: 'Je werkgever heeft meer dan {{werknemers-zonder-recht}} werknemers.',
    no: 'Je werkgever heeft niet meer dan {{werknemers-zonder-recht}} werknemers.',
    open: 'Met {{werknemers-zonder-recht}} werknemers of minder moet je werkgever akkoord gaan.',
  },
  cao: {
    yes: 'Er is een cao (akkoord), of er is er geen nodig.',
    no: 'Om volledig of halftijds te stoppen is een cao nodig (een akkoord met de vakbonden). Die is er niet.',
    open: 'Om volledig of halftijds te stoppen is een cao nodig (een akkoord met de vakbonden).',
  },
  vorm: {
    yes: 'De vorm die je koos, past bij hoeveel je nu werkt.',
    no: 'Je keuze past hier niet. Volledig stoppen kan wel. Halftijds werken kan als je nu minstens {{halftijds-vanaf}} % werkt. Een vijfde minder werken kan als je nu voltijds werkt.',
    open: 'Het hangt af van de vorm die je kiest, en van hoeveel je nu werkt.',
    unasked: meerJobs,
  },
  opleiding: {
    yes: 'Je opleiding staat in de Opleidingsdatabank (de Vlaamse lijst van opleidingen), of ze is erkend.',
    no: 'Volgens je antwoorden is je opleiding niet erkend. De Vlaamse of een andere Gemeenschap moet ze erkennen, of je sector.',
    open: 'Het hangt ervan af of je opleiding erkend is.',
  },
  omvang: {
    yes: 'Je opleiding is lang genoeg.',
    no: 'Je opleiding is te kort. Ze heeft minder dan {{lange-uren}} uur les en minder dan {{lange-studiepunten}} studiepunten per jaar.',
    open: 'Met {{jaar-uren}} uur les of {{jaar-studiepunten}} studiepunten per jaar is een opleiding lang genoeg. Met minder hangt het ervan af hoe de lessen over het jaar vallen.',
  },
};
