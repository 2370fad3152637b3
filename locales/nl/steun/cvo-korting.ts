import type { SteunTexts } from '../../texts.js';

export const cvoKorting: SteunTexts['cvo-korting'] = {
  name: 'Lagere prijs in een centrum voor volwassenenonderwijs (CVO)',
  gives:
    'In een CVO betaal je per lesuur (lestijd). Voor sommige cursussen betaalt iedereen weinig. Met een leefloon of een uitkering betaal je ook voor andere cursussen minder.',
  decides: 'De school kijkt bij je inschrijving na welke prijs je betaalt.',
  criteria: {
    opleiding: {
      yes: 'Voor dit soort cursus bestaat er in een CVO een lagere prijs.',
      no: 'Voor een cursus in een vreemde taal geeft een CVO geen lagere prijs. Ook examens of een opleiding in een bedrijf vallen hier niet onder.',
      open: 'Het hangt ervan af wat voor cursus het is. Voor een vreemde taal bestaat er geen lagere prijs.',
    },
    cvo: {
      yes: 'Dit kun je in een CVO volgen.',
      no: 'De opleiding is niet in een CVO. Deze lagere prijs is er alleen daar.',
      open: 'Het hangt ervan af of de opleiding in een CVO is. Deze lagere prijs is er alleen daar.',
    },
    reden: {
      yes: 'Je doel of je situatie telt mee: Nederlands, een diploma secundair, basiskennis, een leefloon, een uitkering of de gevangenis.',
      no: 'Een lagere prijs is er voor wie een leefloon of een uitkering heeft, en voor enkele andere groepen. Voor Nederlands, een diploma secundair en een knelpuntberoep betaalt iedereen minder. Dat past niet bij je antwoorden.',
      open: 'Het hangt af van je situatie of van de cursus. Je betaalt minder als je minstens {{cvo-procent}} % arbeidsongeschikt bent, een uitkering hebt of bescherming (asiel) vraagt. Ook een cursus voor een knelpuntberoep kost minder. Vraag het aan de school.',
    },
  },
  amounts: {
    'algemene-vorming': 'algemene vakken voor een diploma en lessen geletterdheid: {{value}} per lestijd',
    verlaagd: 'een gewone cursus met een lagere prijs: {{value}} per lestijd',
    hoog: 'een cursus fotografie, koken, mode of iets dergelijks, zonder lagere prijs: {{value}} per lestijd',
    gewoon: 'een gewone cursus zonder lagere prijs: {{value}} per lestijd',
  },
  doubts: {
    gevangenis:
      'Voor {{schooljaar-2025-maand}} betaalde je in de gevangenis geen inschrijvingsgeld. Vraag of dat nog zo is.',
    prijzen: 'Onze prijzen komen van één CVO. Op de pagina van de Vlaamse overheid staan nog oude prijzen.',
    'schooljaar-2026-2027': 'De prijzen van {{schooljaar-2026}} vonden we niet. We tonen die van {{schooljaar-2025}}.',
    'vanaf-schooljaar-2027-2028':
      'De prijzen vanaf schooljaar {{schooljaar-2027}} vonden we niet. We tonen die van {{schooljaar-2025}}.',
    categorieen:
      'De lijst van wie minder betaalt, is van voor {{schooljaar-2025-maand}}. Ze geldt waarschijnlijk nog. Sommige mensen op de lijst betaalden toen niets.',
    cursus:
      'Voor een knelpuntberoep betaal je minder, of niets. Voor een taal, fotografie, koken of mode betaal je het hoogste bedrag.',
    nederlands:
      'Wat Nederlands kost, zeggen de bronnen niet gelijk. Voor {{schooljaar-2025-maand}} betaalden sommige mensen niets: met een contract of attest van inburgering, met een leefloon, of als ze bescherming (asiel) vroegen en opvang kregen. Vraag aan de school of dat nog zo is.',
    computer:
      'Voor een gewone computercursus betaal je meer. Vraag naar lessen geletterdheid, of ga naar Ligo. Daar is het voor de meeste mensen gratis.',
  },
  deadlines: {},
  steps: {
    gevangenis: 'Vraag aan de onderwijscoördinator van je gevangenis wat je betaalt.',
    prijs: 'Vraag aan een CVO in je buurt welke prijs je betaalt.',
    attest:
      'Breng een bewijs mee van je situatie, zoals je leefloon, uitkering of opvang. Vroeger mocht het niet ouder zijn dan een maand.',
  },
  unchecked: {
    cvo: 'Of een CVO in je buurt de cursus geeft, en of er nog plaats is.',
    'vdab-traject': 'Of VDAB je deze opleiding laat volgen. Dan betaalde je vroeger niets.',
    'ten-laste':
      'Of je ten laste bent van iemand met een leefloon of een uitkering. Dan betaalde je vroeger ook minder.',
    handicap: 'Of je een handicap hebt die erkend is. Dan betaalde je vroeger minder.',
    basiseducatie: 'Of je hiervoor twee jaar les volgde bij Ligo. Dan betaalde je vroeger minder.',
    cursusmateriaal: 'Hoeveel boeken en ander materiaal kosten. Dat komt erbij.',
  },
};
