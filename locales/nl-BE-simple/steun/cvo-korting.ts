import type { cvoKorting as usual } from '../../nl/steun/cvo-korting.js';
import type { Simpler } from '../simpler.js';

export const cvoKorting: Simpler<typeof usual> = {
  name: 'Lagere prijs in een centrum voor volwassenenonderwijs (CVO, school voor volwassenen)',
  gives:
    'In een CVO (een school voor volwassenen) betaal je per lesuur (lestijd). Voor sommige cursussen betaalt iedereen weinig. Heb je een leefloon (geld van het OCMW) of een uitkering? Dan betaal je ook voor andere cursussen minder.',
  criteria: {
    opleiding: {
      yes: 'Voor dit soort cursus bestaat een lagere prijs in een CVO (een school voor volwassenen).',
      no: 'Voor een vreemde taal is er geen lagere prijs in een CVO (een school voor volwassenen). Ook examens vallen hier niet onder. En een opleiding in een bedrijf ook niet.',
    },
    cvo: {
      yes: 'Dit kun je in een CVO (een school voor volwassenen) volgen.',
      no: 'De opleiding is niet in een CVO (een school voor volwassenen). Deze lagere prijs is er alleen daar.',
      open: 'Het hangt ervan af waar de opleiding is. Ze moet in een CVO (een school voor volwassenen) zijn. Deze lagere prijs is er alleen daar.',
    },
    reden: {
      yes: 'Je doel of je situatie telt mee. Eén van deze is genoeg: Nederlands, een diploma secundair of basiskennis. Of een leefloon (geld van het OCMW), een uitkering of de gevangenis.',
      no: 'Een lagere prijs is er voor enkele groepen. Dat is bijvoorbeeld met een leefloon (geld van het OCMW) of een uitkering. Voor sommige cursussen betaalt iedereen minder. Dat zijn Nederlands, een diploma secundair en een knelpuntberoep (met te weinig mensen). Dat past niet bij je antwoorden.',
      open: 'Het hangt af van je situatie of van de cursus. Je betaalt minder in één van deze situaties: Je bent minstens {{cvo-procent}} % arbeidsongeschikt (te ziek om te werken). Of je hebt een uitkering. Of je vraagt bescherming (asiel). Ook een cursus voor een knelpuntberoep (met te weinig mensen) kost minder. Vraag het aan de school.',
    },
  },
  amounts: {
    'algemene-vorming': 'algemene vakken voor een diploma en lessen geletterdheid (basislessen): {{value}} per lestijd',
  },
  doubts: {
    prijzen:
      'Onze prijzen komen van één CVO (een school voor volwassenen). De Vlaamse overheid toont op haar pagina nog oude prijzen.',
    'vanaf-schooljaar-2027-2028':
      'De prijzen vanaf schooljaar {{schooljaar-2027}} vonden we niet. We tonen die van {{schooljaar-2025}}.',
    categorieen:
      'De lijst van wie minder betaalt, is oud. Ze is van voor {{schooljaar-2025-maand}}. Ze geldt waarschijnlijk nog. Sommige mensen op de lijst betaalden toen niets.',
    cursus:
      'De prijs hangt ook af van de cursus. Voor een knelpuntberoep (met te weinig mensen) betaal je minder, of niets. Voor een vreemde taal betaal je het hoogste bedrag. Ook voor fotografie, koken of mode. Daar is er geen lagere prijs.',
    nederlands:
      'Wat Nederlands kost, zeggen de bronnen niet gelijk. Een gewone cursus kost meer. Voor {{schooljaar-2025-maand}} betaalden sommige mensen niets. Eén van deze was genoeg: Je had een contract of attest van inburgering (leren leven hier). Of je had een leefloon (geld van het OCMW). Of je vroeg bescherming (asiel) en kreeg opvang. Vraag aan de school of dat nog zo is.',
    computer:
      'Voor een gewone computercursus betaal je meer. Vraag naar lessen geletterdheid (basislessen). Of ga naar Ligo (basislessen voor volwassenen). Daar is het voor de meeste mensen gratis.',
  },
  steps: {
    prijs: 'Ga naar een CVO (een school voor volwassenen) in je buurt. Vraag welke prijs je betaalt.',
    attest:
      'Breng een bewijs mee van je situatie. Bijvoorbeeld van je leefloon (geld van het OCMW), uitkering, inburgering of opvang. Vroeger mocht het niet ouder zijn dan een maand.',
  },
  unchecked: {
    cvo: 'Of een CVO (een school voor volwassenen) in je buurt de cursus geeft. En of er nog plaats is.',
    'vdab-traject':
      'Of VDAB (de Vlaamse dienst voor werk) je deze opleiding laat volgen. Dan betaalde je vroeger niets.',
    'ten-laste':
      'Of je ten laste bent van iemand (die onderhoudt je). Die persoon heeft een leefloon (geld van het OCMW) of een uitkering. Dan betaalde je vroeger ook minder.',
    basiseducatie:
      'Of je hiervoor twee jaar les volgde bij Ligo (basislessen voor volwassenen). Dan betaalde je vroeger minder.',
  },
};
