import type { studietoelage as usual } from '../../nl/steun/studietoelage.js';
import type { Simpler } from '../simpler.js';
import { nummer } from './gedeeld-verlof.js';

export const studietoelage: Simpler<typeof usual> = {
  name: 'Studietoelage voor hoger onderwijs (geld om te studeren)',
  gives: 'Je krijgt geld om te studeren, van de Vlaamse overheid. Je studeert aan een hogeschool of universiteit.',
  criteria: {
    opleiding: {
      no: 'Deze toelage is voor hoger onderwijs: een graduaat, bachelor of master. Dat past niet bij je antwoorden. Is je opleiding basisverpleegkunde (HBO5)? Daarvoor is er de schooltoeslag van het Groeipakket (kinderbijslag).',
      open: 'Het hangt af van je opleiding. Het moet een graduaat, bachelor of master zijn.',
    },
    omvang: {
      no: 'Je opleiding heeft geen studiepunten (grootte van vakken). Voor de toelage volg je er minstens {{toelage-studiepunten}} per jaar.',
      open: 'Het hangt af van je studiepunten (grootte van vakken). Nodig zijn er minstens {{toelage-studiepunten}} per jaar. In je laatste jaar mogen het er minder zijn.',
    },
    gezin: {
      yes: 'Dit past bij de regels: je nationaliteit, je gezin en het inkomen.',
      no: 'Eén van deze past niet bij de regels: je nationaliteit, je gezin of het inkomen.',
      open: 'Het hangt af van je nationaliteit en je gezin. Ook het inkomen van jou of je ouders telt. Dat vragen we hier niet.',
    },
  },
  doubts: {
    bedrag:
      'Hoeveel je krijgt, hangt af van het inkomen. Het hangt ook af van je studiepunten (grootte van vakken). De bedragen van dit schooljaar vonden we niet.',
    werkende: `Werk je, of heb je een eigen inkomen? Dan kan een toelage soms ook. De basis is dan je eigen inkomen. ${nummer}`,
  },
  steps: {
    nakijken:
      'Kijk op de website over studietoelagen (geld om te studeren). Kom je in aanmerking? En hoe vraag je de toelage aan? Dat staat daar.',
    studentendienst:
      'Vraag hulp aan de studentendienst van je school. Betaal je minder inschrijvingsgeld? Dat weet die dienst ook.',
  },
  unchecked: {
    diplomacontract: 'Of je een diplomacontract hebt. Met een ander contract kan het niet.',
    'soort-studie':
      'Of je extra studeert na je bachelor of master. Bijvoorbeeld een postgraduaat. Daarvoor is er geen toelage.',
  },
};
