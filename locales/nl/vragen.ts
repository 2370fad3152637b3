import type { VragenTexts } from '../texts.js';
import { begin } from './begin.js';
import { paritaireComites } from './paritaire-comites.js';

const jaNee = { ja: 'Ja', nee: 'Nee' };

/** What counts for no leave. */
const uitgesloten =
  'Onthaaldagen, peterschap, online video’s, leren tijdens de lunch, bedrijfstheater, lerend netwerk, intervisie.';

export const vragen: VragenTexts = {
  chapters: {
    statuut: 'Jij',
    werkgever: 'Je werk',
    opleidingsniveau: 'Je diploma en loopbaan',
    opleiding: 'De opleiding',
    onderbreking: 'Minder werken',
  },

  questions: {
    ...begin.questions,
    doel: {},
    contract: { title: 'Welk contract heb je?' },
    ziekte: { title: 'Hoe zit het met je ziekte en je werk?' },
    uitkering: { title: 'Hoe zoek je werk?' },
    plek: {
      title: 'Waar woon en werk je?',
      help: 'Werk je thuis of op meer dan één plaats? Dan telt de vestiging waar je bij hoort: de plaats van je bedrijf.',
    },
    'nieuw-in-belgie': {},
    sector: {
      help: 'Op je contract of loonbrief staat wie je werkgever is. Werk je als uitzendkracht? Kies dan voor welk bedrijf je werkt, niet je uitzendkantoor.',
    },
    werkduur: {
      title: 'Wat staat er op je loonbrief?',
      help: 'Tel geen overuren. Werk je {{voorbeeld-dagen}} dagen van de {{week-dagen}}? Dan werk je {{voorbeeld-procent}} %. Je paritair comité staat vaak bovenaan de loonbrief, als “PC” met een nummer. Je personeelsdienst weet het ook.',
    },
    onderneming: {
      title: 'Waar is je zaak, en hoe groot is ze?',
      help: 'VLAIO, de Vlaamse dienst voor ondernemers, bepaalt zelf hoe groot je zaak is. Twijfel je? Kies dan “Ik weet het niet”.',
    },
    diploma: {},
    loopbaan: { title: 'Hoe ziet je loopbaan eruit?' },
    vdab: {
      title: 'Wat weet je over de opleiding?',
      help: 'Zoek de opleiding op de website van VDAB, bij “Vind een opleiding”. Staat ze er niet? Dan heeft ze geen ster.',
    },
    omvang: {
      title: 'Hoe groot is de opleiding?',
      help: 'Lesuren heten ook contacturen of lestijden. De opleider weet hoeveel het er zijn. Duurt de opleiding langer dan een schooljaar (september tot augustus)? Tel dan één schooljaar.',
    },
    opname: {
      help: 'Voor een lange opleiding kun je soms een tijd minder werken of stoppen. Dat heet tijdskrediet of zorgkrediet. Je legt hier niets vast.',
    },
    databank: {
      help: 'Zoek de opleiding op in de Opleidingsdatabank, op de website van de Vlaamse overheid. Of vraag de opleider naar het ODB-nummer. Had je nooit loopbaanbegeleiding? Dan heb je geen persoonlijk ontwikkelingsplan.',
    },
    soort: {
      title: 'Wat voor opleiding is het?',
      help: 'Past er meer dan één antwoord? Kies het eerste.',
    },
    betaling: {},
    start: {},
    verlof: { title: 'Kun je minder werken voor de opleiding?' },
  },

  facts: {
    ...begin.facts,
    contract: {
      question: 'Welk contract heb je?',
      label: 'Contract',
      rare: 'Een ander contract',
      values: {
        gewoon: 'Een gewoon contract of een benoeming',
        uitzend: 'Een contract als uitzendkracht (interim)',
        dienstencheques: 'Een contract met dienstencheques',
        flexi: 'Een flexi-job',
        studentenovereenkomst: 'Een studentenjob',
        leerovereenkomst: 'Een leerovereenkomst',
        ibo: 'Een opleiding op de werkvloer via VDAB (IBO)',
      },
      hints: {
        gewoon: 'Vast of tijdelijk, voltijds of deeltijds, ook als ambtenaar.',
        dienstencheques: 'Je poetst of helpt bij mensen thuis, via een bedrijf.',
        leerovereenkomst: 'Je leert een vak, deels op school en deels op het werk.',
      },
    },
    'tijdelijk-werkloos': {
      question: 'Ik ben nu tijdelijk werkloos',
      hint: 'Je contract loopt door, maar er is nu geen werk.',
      label: 'Tijdelijk werkloos',
      values: jaNee,
    },
    bijberoep: {
      question: 'Ik ben ook zelfstandige in bijberoep',
      label: 'Bijberoep',
      values: jaNee,
    },
    inkomensgarantie: {
      question: 'Ik krijg ook een inkomensgarantie-uitkering',
      hint: 'Dat is een uitkering van de RVA, bij je loon, omdat je deeltijds werkt.',
      label: 'Uitkering bij je loon',
      values: jaNee,
    },
    'meer-werkgevers': {
      question: 'Ik werk voor meer dan één werkgever',
      hint: 'Tel dan hierboven je jobs in bedrijven en vzw’s samen. Een job bij een overheid of in een ander gewest tel je niet mee.',
      label: 'Meer dan één werkgever',
      values: jaNee,
    },
    'vast-rooster': {
      question: 'Werk je elke week op dezelfde uren?',
      hint: 'Wie juist halftijds werkt met vaste uren, krijgt alleen verlof voor les die op de werkuren valt.',
      label: 'Vaste uren',
      values: jaNee,
    },
    uitkering: {
      question: 'Welke uitkering krijg je als werkzoekende?',
      label: 'Uitkering',
      values: {
        werkloosheid: 'Een werkloosheidsuitkering',
        inschakeling: 'Een inschakelingsuitkering',
        geen: 'Geen van beide',
      },
      hints: { inschakeling: 'Die kun je krijgen als je na je studies nog geen werk vond.' },
    },
    'ibo-werkgever': {
      question: 'Een werkgever wil me opleiden en daarna aannemen',
      hint: 'Het is een werkgever in Vlaanderen of Brussel, en na de opleiding geeft hij je een contract.',
      label: 'Werkgever die je opleidt',
      values: jaNee,
    },
    arbeidsbeperking: {
      question: 'Ik heb een handicap, een ziekte die lang duurt, of een leerstoornis',
      hint: 'Dan is er extra hulp. Wat je hier kiest, blijft op dit toestel.',
      label: 'Extra hulp nodig',
      values: jaNee,
    },
    'ziek-met-contract': {
      question: 'Heb je nog een contract bij een werkgever?',
      label: 'Contract tijdens ziekte',
      values: jaNee,
    },
    'uitkering-sinds': {
      question: 'Sinds wanneer krijg je die uitkering?',
      hint: 'Ongeveer is goed. Zo weten we tot wanneer ze loopt.',
      label: 'Uitkering sinds',
    },
    'ziek-langer-dan-jaar': {
      question: 'Ben je al langer dan een jaar ziek?',
      label: 'Langer dan een jaar ziek',
      values: jaNee,
    },
    'nieuw-in-belgie': {
      question: 'Ben je nieuw in België?',
      label: 'Nieuw in België',
      values: {
        inburgeraar: 'Ja, ik moet of mag een inburgeringstraject volgen',
        verzoeker: 'Ja, ik vraag bescherming (asiel)',
        nee: 'Nee',
      },
      hints: { inburgeraar: 'Lessen Nederlands en lessen over het leven in België.' },
    },

    sector: {
      question: 'Voor wie werk je?',
      label: 'Werkgever',
      rare: 'Een overheid of het onderwijs',
      values: {
        prive: 'Een bedrijf (privésector)',
        socialprofit: 'Een vzw of organisatie in zorg, welzijn of cultuur',
        'vlaamse-overheid': 'De Vlaamse overheid',
        onderwijs: 'In het onderwijs, betaald door het Vlaams departement Onderwijs',
        'lokaal-bestuur': 'Een gemeente, OCMW, provincie of intercommunale',
        'federale-overheid': 'De federale overheid',
        overheidsbedrijf: 'Een overheidsbedrijf, zoals bpost, NMBS, Infrabel of Proximus',
        'andere-overheid': 'Een andere overheid',
        gemengd: 'Een bedrijf of vzw én een overheid',
        'overheid-met-vov': 'De Lijn, VITO, een woonmaatschappij (sociale woningen) of de Nationale Bank',
      },
      hints: {
        prive: 'Ook een ziekenhuis of rusthuis dat niet van de overheid is.',
        socialprofit: 'Geen ziekenhuis of rusthuis: dat is een bedrijf.',
        'vlaamse-overheid': 'Bijvoorbeeld een departement of een agentschap.',
        onderwijs: 'Betaalt je school zelf je loon? Kies dan het antwoord met De Lijn.',
        'lokaal-bestuur': 'Ook een rusthuis of ziekenhuis van het OCMW.',
        'federale-overheid': 'Bijvoorbeeld een federale overheidsdienst of de politie.',
        'andere-overheid': 'Bijvoorbeeld van Brussel of Wallonië, of een Franstalige school.',
        gemengd: 'Je hebt meer dan één werkgever.',
        'overheid-met-vov': 'Ook FSMA, de Nationale Loterij, of werk dat een school zelf betaalt.',
      },
    },
    'vlaams-gesubsidieerd': {
      question: 'Krijgt je organisatie geld van de Vlaamse overheid?',
      hint: 'Het gaat om zorg, welzijn of sociaal-cultureel werk met Vlaamse subsidie.',
      label: 'Vlaamse subsidie',
      values: jaNee,
    },
    werkplek: {
      question: 'Waar werk je?',
      hint: 'Kies de plaats waar je echt werkt, niet de hoofdzetel.',
      label: 'Werkplek',
      rare: 'Ergens anders',
      values: {
        vlaanderen: 'In Vlaanderen',
        brussel: 'In Brussel',
        wallonie: 'In Wallonië',
        'duitstalige-gemeenschap': 'In de Duitstalige Gemeenschap',
        buitenland: 'Buiten België',
      },
      hints: { 'duitstalige-gemeenschap': 'De streek rond Eupen en Sankt Vith.' },
    },
    woonplaats: {
      question: 'Waar woon je?',
      label: 'Woonplaats',
      rare: 'Ergens anders',
      values: {
        vlaanderen: 'In Vlaanderen',
        brussel: 'In Brussel',
        wallonie: 'In Wallonië',
        'duitstalige-gemeenschap': 'In de Duitstalige Gemeenschap',
        eer: 'In een ander land van de Europese Economische Ruimte',
        elders: 'In een ander land',
      },
      hints: {
        'duitstalige-gemeenschap': 'De streek rond Eupen en Sankt Vith.',
        eer: 'De Europese Unie, IJsland, Liechtenstein en Noorwegen.',
      },
    },
    'verhuisd-uit-eer': {
      question: 'Verhuisde je naar daar uit een ander land van de Europese Economische Ruimte?',
      hint: 'Dat zijn de landen van de Europese Unie, IJsland, Liechtenstein en Noorwegen.',
      label: 'Verhuisd uit Europa',
      values: jaNee,
    },
    tewerkstelling: {
      question: 'Hoeveel procent werk je?',
      hint: 'Voltijds is {{voltijds}}. Halftijds is {{halftijds}}. Heb je meer dan één job in een bedrijf of vzw? Tel ze samen.',
      label: 'Hoeveel je werkt',
      unit: '%',
      units: 'procent|pct|ten honderd',
      example: '{{voorbeeld-procent}}',
    },
    'uren-per-week': {
      question: 'Hoeveel uur per week staat er in je contract?',
      hint: 'Wisselt het? Vul het gemiddelde in.',
      label: 'Uren per week',
      unit: 'uur per week',
      units:
        'u|uur|uren|h|u/w|u/week|uur/week|uren/week|u per week|uren per week|uur in de week|/week|/w|uur/w|u pw|uur pw|uren pw',
      example: '{{voorbeeld-uren}}',
    },
    'paritair-comite': {
      question: 'Wat is je paritair comité?',
      hint: 'Typ het nummer, zoals {{voorbeeld-sector}}, of kies je sector uit de lijst. Je mag dit leeg laten.',
      label: 'Sector',
      values: paritaireComites,
    },
    ancienniteit: {
      question: 'Hoelang werk je al bij deze werkgever?',
      label: 'Tijd in dienst',
      values: { 0: 'Minder dan {{dienst-jaren}} jaar', 24: '{{dienst-jaren}} jaar of langer' },
      unit: 'maanden',
    },
    werknemers: {
      question: 'Hoeveel mensen werken er bij je werkgever?',
      label: 'Aantal werknemers',
      values: {
        0: 'Minder dan {{dagen-werknemers}}',
        10: 'Juist {{werknemers-zonder-recht}}',
        11: '{{werknemers-met-recht}} tot {{dagen-werknemers-onder-groot}}',
        20: 'Juist {{dagen-werknemers-groot}}',
        21: 'Meer dan {{dagen-werknemers-groot}}',
      },
      unit: 'werknemers',
    },
    'voltijds-voorbije-jaar': {
      question: 'Werkte je de voorbije {{maanden-voltijds}} maanden voltijds?',
      label: 'Voltijds voorbije jaar',
      values: jaNee,
    },
    'tijdskrediet-gebruikt': {
      question: 'Nam je al tijdskrediet met een motief?',
      hint: 'Voor je kinderen, voor zorg of voor een opleiding. Tel alle maanden in je loopbaan, ook als je een vijfde of halftijds minder werkte.',
      label: 'Tijdskrediet dat je al nam',
      values: {
        0: 'Nee, nog nooit',
        1: 'Ja, minder dan {{tijdskrediet-jaren}} jaar samen',
        36: 'Ja, {{tijdskrediet-jaren}} jaar of meer, maar geen {{knelpunt-jaren}} jaar',
        48: 'Ja, {{knelpunt-jaren}} jaar of meer',
      },
      unit: 'maanden',
    },
    'cao-tijdskrediet': {
      question: 'Is er een cao om volledig of halftijds te stoppen voor een opleiding?',
      hint: 'Een cao is een akkoord met de vakbonden. Je personeelsdienst of vakbond weet het.',
      label: 'Cao voor verlof',
      values: jaNee,
    },
    vestiging: {
      question: 'Waar is je zaak gevestigd?',
      label: 'Vestiging van je zaak',
      values: {
        vlaanderen: 'In Vlaanderen',
        brussel: 'In Brussel',
        wallonie: 'In Wallonië',
        buitenland: 'Buiten België',
      },
    },
    'omvang-onderneming': {
      question: 'Hoe groot is je zaak?',
      hint: 'Tel deeltijdse werknemers samen tot voltijdse. Bezit een andere onderneming meer dan een kwart van je zaak? Dan tellen haar cijfers deels of helemaal mee.',
      label: 'Grootte van je zaak',
      values: { klein: 'Klein', middelgroot: 'Middelgroot', groot: 'Groot' },
      hints: {
        klein:
          'Minder dan {{kmo-klein-werknemers}} werknemers, en hoogstens {{kmo-klein-omzet}} miljoen euro omzet of balanstotaal.',
        middelgroot:
          'Minder dan {{kmo-werknemers}} werknemers, en hoogstens {{kmo-omzet}} miljoen euro omzet of {{kmo-balans}} miljoen euro balanstotaal.',
        groot: 'Meer dan dat.',
      },
    },
    loopbaanjaren: {
      question: 'Hoeveel jaar heb je in totaal al gewerkt?',
      hint: 'Tel je jaren als werknemer en als zelfstandige samen.',
      label: 'Jaren gewerkt',
      values: { 0: 'Minder dan {{loopbaan-jaren}} jaar', 7: '{{loopbaan-jaren}} jaar of meer' },
      unit: 'jaar',
    },
    'loopbaancheque-gebruikt': {
      question: 'Gebruikte je ooit een loopbaancheque?',
      hint: 'Daarmee betaal je gesprekken met een loopbaanbegeleider.',
      label: 'Loopbaancheque gebruikt',
      values: jaNee,
    },

    diploma: {
      question: 'Wat is je hoogste diploma?',
      label: 'Hoogste diploma',
      values: {
        'geen-secundair': 'Geen diploma secundair onderwijs',
        secundair: 'Diploma secundair onderwijs',
        'hbo5-graduaat': 'Graduaat of hoger beroepsonderwijs (HBO5)',
        'bachelor-master': 'Bachelor, master of hoger',
        brevet: 'Een brevet van verpleegkundige, van voor {{brevet-jaar}}',
        buitenlands: 'Een diploma uit een ander land',
      },
      rare: 'Een brevet of een diploma uit een ander land',
      hints: {
        'geen-secundair': 'Ook met een getuigschrift van het zesde jaar beroeps (bso).',
        secundair: 'Ook na een zevende jaar beroeps (bso).',
        brevet: 'Dat kreeg je na de vierde graad beroeps (bso).',
        buitenlands: 'En dat in Vlaanderen nog niet erkend is. Is het erkend? Kies dan het niveau dat je kreeg.',
      },
    },

    doel: {
      question: 'Wat wil je graag?',
      label: 'Doel',
      values: {
        opleiding: 'Ik weet welke opleiding ik wil volgen',
        zoeken: 'Ik zoek een opleiding',
        orienteren: 'Ik wil eerst weten welk werk bij mij past',
        'diploma-secundair': 'Ik wil een diploma secundair onderwijs halen',
        nederlands: 'Ik wil Nederlands leren',
        basisvaardigheden: 'Ik wil beter lezen, schrijven, rekenen of met de computer werken',
        'eigen-zaak': 'Ik wil een eigen zaak starten',
      },
      hints: {
        opleiding: 'Voor Nederlands, basiskennis of een diploma secundair is er hieronder een eigen antwoord.',
      },
    },
    databank: {
      question: 'Staat de opleiding in de Opleidingsdatabank Vlaamse opleidingsincentives?',
      hint: 'Dat is de Vlaamse lijst van opleidingen waarvoor je steun kunt krijgen.',
      label: 'In de Opleidingsdatabank',
      values: {
        ...jaNee,
        geschrapt: 'Niet meer, maar vorig schooljaar nam ik er opleidingsverlof voor',
      },
    },
    'niveau-label': {
      question: 'Staat er een label “beperkende voorwaarde opleidingsniveau” bij?',
      hint: 'Dat zie je in de Opleidingsdatabank. De opleiding telt dan alleen voor een eerste diploma van dat niveau.',
      label: 'Label opleidingsniveau',
      values: jaNee,
    },
    'vdab-erkend': {
      question: 'Staat er een ster bij de opleiding op vdab.be?',
      hint: 'Dan is ze erkend door VDAB.',
      label: 'Erkend door VDAB',
      values: jaNee,
    },
    'lange-dagopleiding': {
      question:
        'Duurt ze minstens {{dagopleiding-weken}} weken, met gemiddeld {{dagopleiding-uren}} uur per week, vooral overdag?',
      hint: 'In het hoger onderwijs: zeg ja vanaf {{dagopleiding-studiepunten}} nieuwe studiepunten.',
      label: 'Lange dagopleiding',
      values: jaNee,
    },
    zorgknelpunt: {
      question: 'Leidt ze naar een knelpuntberoep in de zorg?',
      hint: 'Voor een knelpuntberoep zijn te weinig mensen te vinden.',
      label: 'Knelpuntberoep in de zorg',
      values: {
        verpleging: 'Ja, verpleegkundige of zorgkundige',
        ja: 'Ja, een ander beroep in de zorg',
        nee: 'Nee',
      },
    },
    pop: {
      question: 'Staat de opleiding in je persoonlijk ontwikkelingsplan?',
      hint: 'Dat plan komt uit loopbaanbegeleiding en is hoogstens {{pop-jaren}} jaar oud.',
      label: 'In je plan',
      values: jaNee,
    },
    kenmerk: {
      question: 'Waar leidt de opleiding naartoe?',
      label: 'Kenmerk',
      values: {
        kwalificerend: 'Naar een diploma of een erkende beroepskwalificatie',
        knelpunt: 'Naar een knelpuntberoep',
        ondernemerschap: 'Naar een eigen zaak (ondernemerschapstraject)',
        geen: 'Naar geen van deze drie',
      },
      hints: {
        kwalificerend: 'Een beroepskwalificatie bewijst dat je een beroep kent.',
        knelpunt: 'Een beroep op de lijst van VDAB waarvoor te weinig mensen te vinden zijn.',
      },
    },
    soort: {
      question: 'Wat voor opleiding is het?',
      label: 'Soort opleiding',
      rare: 'Iets anders',
      values: {
        gewoon: 'Een gewone opleiding of cursus',
        taal: 'Een taalcursus',
        examencommissie: 'Examens bij de Vlaamse examencommissie',
        evc: 'Een examen om te bewijzen wat je al kunt (EVC)',
        intern: 'Een opleiding binnen het bedrijf',
        uitgesloten: 'Iets dat niet meetelt',
      },
      hints: {
        examencommissie: 'Je studeert zelf voor een diploma secundair onderwijs.',
        uitgesloten,
      },
    },
    taal: {
      question: 'Welke taal leer je?',
      label: 'Taal',
      values: { nederlands: 'Nederlands', frans: 'Frans', engels: 'Engels', duits: 'Duits', andere: 'Een andere taal' },
    },
    erkend: {
      question: 'Is de opleiding of de opleider erkend door de Vlaamse overheid?',
      hint: 'Ook ja als Vlaanderen ze geeft of betaalt, of als de opleider een kwaliteitsregistratie heeft.',
      label: 'Erkend',
      values: jaNee,
    },
    cvo: {
      question: 'Volg je de opleiding in een centrum voor volwassenenonderwijs (CVO)?',
      hint: 'Een CVO is een school voor volwassenen, met lessen overdag of ’s avonds.',
      label: 'In een CVO',
      values: jaNee,
    },
    'hoger-onderwijs': {
      question: 'Is de opleiding een graduaat, bachelor of master?',
      hint: 'Dat is hoger onderwijs, aan een hogeschool of universiteit.',
      label: 'Hoger onderwijs',
      rare: 'Ik wil verpleegkundige worden, zonder bachelor',
      values: { ...jaNee, hbo5: 'Basisverpleegkunde (vroeger HBO5)' },
      hints: { nee: 'Ook een cursus, een beroepsopleiding, een postgraduaat of één los vak.' },
    },
    contacturen: {
      question: 'Hoeveel uur les krijg je in één schooljaar?',
      hint: 'Uren met een lesgever. Thuis studeren telt niet. Telt je opleiding alleen in studiepunten? Vul dan 0 in.',
      label: 'Lesuren',
      unit: 'uur',
      units: 'u|uren|h|uur les|uren les|lesuren|lesuur',
      example: '{{voorbeeld-lesuren}}',
    },
    studiepunten: {
      question: 'Hoeveel studiepunten volg je in één schooljaar?',
      hint: 'Telt je opleiding niet in studiepunten? Vul dan 0 in.',
      label: 'Studiepunten',
      unit: 'studiepunten',
      units: 'studiepunt|punten|stp|sp|ects|credits',
      example: '{{voorbeeld-studiepunten}}',
    },
    thema: {
      question: 'Waarover gaat de opleiding?',
      hint: 'Voor twee onderwerpen krijgt je zaak meer steun.',
      label: 'Onderwerp',
      values: {
        cybersecurity: 'Computers en gegevens beveiligen (cybersecurity)',
        'energie-efficientie': 'Minder energie verbruiken (energie-efficiëntie)',
        andere: 'Iets anders',
      },
    },
    betaler: {
      question: 'Wie betaalt de opleiding?',
      label: 'Betaling',
      values: {
        zelf: 'Ik betaal zelf',
        werkgever: 'Mijn werkgever betaalt',
        gratis: 'Niemand: de opleiding is gratis',
      },
    },
    initiatief: {
      question: 'Wie stelde de opleiding voor?',
      label: 'Voorstel',
      values: { eigen: 'Ik koos ze zelf', werkgever: 'Mijn werkgever stelde ze voor' },
    },
    bedrijfsopleiding: {
      question: 'Geeft je bedrijf de opleiding zelf?',
      label: 'Door het bedrijf zelf',
      values: { nee: 'Nee', intern: 'Ja', uitgesloten: 'Het is iets dat niet meetelt' },
      hints: { uitgesloten },
    },
    opname: {
      question: 'Hoe wil je tijd maken voor de opleiding?',
      label: 'Tijd maken',
      values: {
        verlofuren: 'Ik blijf werken en neem hoogstens enkele uren verlof',
        voltijds: 'Ik wil een tijd volledig stoppen met werken',
        halftijds: 'Ik wil een tijd halftijds werken',
        vijfde: 'Ik wil een tijd een vijfde minder werken',
      },
      hints: {
        voltijds: 'Neem nog geen ontslag.',
        vijfde: 'Bijvoorbeeld {{voorbeeld-dagen}} dagen per week in plaats van {{week-dagen}}.',
      },
    },
    start: {
      question: 'Wanneer start de opleiding?',
      hint: 'De regels verschillen per schooljaar. Een schooljaar begint op 1 september.',
      label: 'Startdatum',
    },
  },
};
