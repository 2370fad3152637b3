import type { vragen as usual } from '../nl/vragen.js';
import { begin } from './begin.js';
import type { Simpler } from './simpler.js';

/** What counts for no leave. */
const uitgesloten =
  'Onthaaldagen (voor nieuwe werknemers), peterschap (een collega helpt je). Online video’s, leren tijdens de lunch, bedrijfstheater. Lerend netwerk, intervisie (leren van elkaar).';

export const vragen: Simpler<typeof usual> = {
  questions: {
    ...begin.questions,
    plek: {
      help: 'Werk je thuis of op meer dan één plaats? Dan telt de plaats van je bedrijf. Dat is de vestiging waar je bij hoort.',
    },
    sector: {
      help: 'Op je contract of loonbrief staat wie je werkgever is. Werk je als uitzendkracht (interim)? Kies dan voor welk bedrijf je werkt. Kies niet je uitzendkantoor.',
    },
    werkduur: {
      help: 'Tel geen overuren. Werk je {{voorbeeld-dagen}} dagen van de {{week-dagen}}? Dan werk je {{voorbeeld-procent}} %. Zoek op je loonbrief “PC” met een nummer. Dat is je paritair comité (het nummer van je sector). Vaak staat het bovenaan. Je personeelsdienst weet het ook.',
    },
    onderneming: {
      help: 'VLAIO bepaalt zelf hoe groot je zaak is. Dat is de Vlaamse dienst voor ondernemers. Twijfel je? Kies dan “Ik weet het niet”.',
    },
    vdab: {
      help: 'Ga naar de website van VDAB (de dienst voor werk). Zoek de opleiding bij “Vind een opleiding”. Staat ze er niet? Dan heeft ze geen ster.',
    },
    opname: {
      help: 'Is je opleiding lang? Soms kun je een tijd minder werken of stoppen. Dat heet tijdskrediet of zorgkrediet. Je legt hier niets vast.',
    },
    databank: {
      help: 'Zoek de opleiding op in de Opleidingsdatabank. Die staat op de website van de Vlaamse overheid. Of vraag de opleider naar het ODB-nummer. Had je nooit loopbaanbegeleiding (gesprekken over je werk)? Dan heb je geen persoonlijk ontwikkelingsplan (plan voor je loopbaan).',
    },
  },

  facts: {
    ...begin.facts,
    contract: {
      hints: {
        leerovereenkomst: 'Je leert een vak: deels op school, deels op het werk.',
      },
    },
    inkomensgarantie: {
      hint: 'Dat is een uitkering van de RVA (dienst voor uitkeringen). Je krijgt ze bij je loon, omdat je deeltijds werkt.',
    },
    'meer-werkgevers': {
      hint: 'Tel dan hierboven je jobs in bedrijven en vzw’s samen. Een job bij een overheid tel je niet mee. Een job in een ander gewest ook niet.',
    },
    'vast-rooster': {
      hint: 'Dit telt als je juist halftijds werkt. Heb je vaste uren? Dan telt alleen les die op je werkuren valt.',
    },
    uitkering: {
      hints: { inschakeling: 'Vond je na je studies nog geen werk? Dan kun je die krijgen.' },
    },
    'ibo-werkgever': {
      hint: 'Het is een werkgever in Vlaanderen of Brussel. Na de opleiding geeft hij je een contract.',
    },
    arbeidsbeperking: {
      question: 'Ik heb een handicap, lange ziekte of leerstoornis',
    },

    sector: {
      values: {
        'overheid-met-vov': 'De Lijn, VITO, woonmaatschappij (sociale woningen) of de Nationale Bank',
      },
      hints: {
        prive: 'Ook een ziekenhuis of rusthuis, maar niet van de overheid.',
        'overheid-met-vov': 'Ook FSMA of de Nationale Loterij. Ook werk dat een school zelf betaalt.',
      },
    },
    'vlaams-gesubsidieerd': {
      hint: 'Het gaat om zorg, welzijn of sociaal-cultureel werk. Vlaanderen geeft er geld voor (subsidie).',
    },
    'verhuisd-uit-eer': {
      question: 'Verhuisde je naar daar uit een ander EER-land?',
      hint: 'EER betekent Europese Economische Ruimte. Dat zijn de landen van de Europese Unie. Ook IJsland, Liechtenstein en Noorwegen.',
    },
    tewerkstelling: {
      hint: 'Voltijds is {{voltijds}}. Halftijds is {{halftijds}}. Meer dan één job in een bedrijf of vzw? Tel ze samen.',
    },
    'paritair-comite': {
      question: 'Wat is je paritair comité (het nummer van je sector)?',
      hint: 'Typ het nummer, zoals {{voorbeeld-sector}}. Of kies je sector uit de lijst. Je mag dit leeg laten.',
    },
    'tijdskrediet-gebruikt': {
      question: 'Nam je al tijdskrediet (verlof) met een motief (een reden)?',
      hint: 'Voor je kinderen, voor zorg of voor een opleiding. Tel alle maanden in je loopbaan. Werkte je een vijfde of halftijds minder? Tel dat ook.',
    },
    'cao-tijdskrediet': {
      question: 'Volledig of halftijds stoppen voor een opleiding: is er een cao?',
    },
    'omvang-onderneming': {
      hint: 'Tel deeltijdse werknemers samen tot voltijdse. Bezit een bedrijf meer dan een kwart van je zaak? Dan tellen zijn cijfers deels of helemaal mee.',
      hints: {
        klein:
          'Minder dan {{kmo-klein-werknemers}} werknemers. En ook: hoogstens {{kmo-klein-omzet}} miljoen euro omzet of balanstotaal.',
        middelgroot:
          'Minder dan {{kmo-werknemers}} werknemers. En ook: hoogstens {{kmo-omzet}} miljoen euro omzet of {{kmo-balans}} miljoen euro balanstotaal.',
      },
    },

    diploma: {
      hints: {
        buitenlands: 'Vlaanderen erkent het nog niet. Is het erkend? Kies dan het niveau dat je kreeg.',
      },
    },

    doel: {
      values: {
        basisvaardigheden: 'Ik wil beter lezen, schrijven, rekenen of de computer gebruiken',
      },
      hints: {
        opleiding:
          'Is het Nederlands, basiskennis of een diploma secundair? Daarvoor is er hieronder een eigen antwoord.',
      },
    },
    databank: {
      hint: 'Dat is de Vlaamse lijst van opleidingen. Daarvoor kun je steun krijgen.',
    },
    'niveau-label': {
      hint: 'Dat zie je in de Opleidingsdatabank (de Vlaamse lijst). De opleiding telt dan niet altijd: alleen voor een eerste diploma van dat niveau.',
    },
    'lange-dagopleiding': {
      question:
        'Klopt dit alles voor de opleiding: minstens {{dagopleiding-weken}} weken, gemiddeld {{dagopleiding-uren}} uur per week, vooral overdag?',
    },
    pop: {
      hint: 'Dat plan komt uit loopbaanbegeleiding (gesprekken over je werk). Het is hoogstens {{pop-jaren}} jaar oud.',
    },
    kenmerk: {
      hints: {
        knelpunt: 'Daarvoor zijn te weinig mensen te vinden. Het beroep staat op de lijst van VDAB.',
      },
    },
    soort: {
      hints: { uitgesloten },
    },
    erkend: {
      question: 'Erkent de Vlaamse overheid de opleiding of de opleider?',
      hint: 'Ook ja als Vlaanderen de opleiding geeft of betaalt. Ook ja als de opleider een kwaliteitsregistratie heeft.',
    },
    cvo: {
      hint: 'Een CVO is een school voor volwassenen. De lessen zijn overdag of ’s avonds.',
    },
    'hoger-onderwijs': {
      hints: { nee: 'Ook een cursus, beroepsopleiding, postgraduaat of één los vak.' },
    },
    bedrijfsopleiding: {
      hints: { uitgesloten },
    },
  },
};
