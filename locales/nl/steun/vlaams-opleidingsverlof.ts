import type { SteunTexts } from '../../texts.js';
import { loongrens, stappen } from './educatief-verlof.js';
import { contract, meerJobs } from './gedeeld.js';

export const vlaamsOpleidingsverlof: SteunTexts['vlaams-opleidingsverlof'] = {
  name: 'Vlaams opleidingsverlof',
  gives: 'Je mag weg van het werk om een opleiding te volgen. Je loon loopt door, maar je werkgever mag het begrenzen.',
  decides:
    'De Vlaamse overheid bepaalt welke opleidingen meetellen. Je werkgever plant het verlof met je. Vraag je het op tijd, dan mag hij het niet zomaar weigeren.',
  criteria: {
    statuut: contract,
    werkgever: {
      yes: 'Je werkgever telt als privésector.',
      no: 'Je werkgever telt niet als privésector. Opleidingsverlof is alleen voor de privésector.',
      open: 'Het hangt ervan af voor wie je werkt. Opleidingsverlof is voor de privésector.',
    },
    werkplek: {
      yes: 'Je werkt in Vlaanderen.',
      no: 'Je werkt niet in Vlaanderen. De plaats waar je echt werkt, telt.',
      open: 'Het hangt ervan af waar je echt werkt. Dat moet in Vlaanderen zijn.',
    },
    tewerkstelling: {
      yes: 'Je werkt genoeg voor dit verlof.',
      no: 'Je werkt minder dan het minimum. Voor schooljaar {{schooljaar-2025}} is dat {{vov-procent-2025}} % en {{vov-uren-2025}} uur per week. Voor andere schooljaren is het minstens {{vov-procent}} %, voor zover we weten.',
      open: 'Het hangt ervan af hoeveel je werkt, en wanneer je opleiding start.',
      unsettled:
        'Je werkt minder dan {{vov-procent-2025}} % of minder dan {{vov-uren-2025}} uur per week. In schooljaar {{schooljaar-2025}} was dat te weinig. Of het nu genoeg is, vonden we nergens bevestigd. Vraag het na op het nummer {{infolijn}}.',
      unasked: meerJobs,
    },
    opleiding: {
      yes: 'Je opleiding hoort bij de opleidingen die meetellen.',
      no: 'Je opleiding telt niet mee. Onthaal, peterschap, intervisie en dergelijke tellen nooit. Een andere opleiding moet in de Opleidingsdatabank staan (de Vlaamse lijst), of meetellen via loopbaanbegeleiding, een examen of een beroepskwalificatie.',
      open: 'Het hangt af van de opleiding. Meestal telt ze mee als ze in de Opleidingsdatabank staat (de Vlaamse lijst). Soms telt ze ook zonder, bijvoorbeeld via een persoonlijk ontwikkelingsplan uit loopbaanbegeleiding.',
    },
    omvang: {
      yes: 'Je opleiding is lang genoeg, of er is voor jou geen minimum.',
      no: 'Je opleiding is te kort. Nodig is {{korte-uren}} uur les of {{korte-studiepunten}} studiepunten per schooljaar. Een opleiding tot mentor mag korter zijn.',
      open: 'Het hangt af van de duur: minstens {{korte-uren}} uur les of {{korte-studiepunten}} studiepunten per schooljaar.',
    },
  },
  amounts: {
    'uren-opleiding': '{{value}} verlof met loon voor deze opleiding',
    'uren-per-examen': '{{value}} verlof met loon voor elk examen bij de examencommissie',
    'uren-per-competentie': '{{value}} verlof met loon voor elke competentie die je laat testen',
    'uren-schooljaar': 'hoogstens {{value}} per schooljaar, voor al je opleidingen samen',
    'uren-op-voorstel':
      'hoogstens {{value}} extra per schooljaar, als je ook een andere opleiding volgt die je werkgever voorstelt',
  },
  doubts: {
    'overgang-2025-2026':
      'Voor {{schooljaar-2025}} bestaat er een overgangsregel. Wat daarin staat, konden we niet lezen. Vraag het na op het nummer {{infolijn}}.',
    'hervorming-2026-2027':
      'De Vlaamse Regering werkte eind {{hervorming-jaar}} aan nieuwe regels voor {{schooljaar-2026}}. We weten niet of die er zijn. Vraag het na op het nummer {{infolijn}}.',
    'voorstel-werkgever':
      'Je werkgever kon een extra opleiding voorstellen, met extra uren verlof. Of dat na {{schooljaar-2025-einde}} nog kan, is niet zeker. De bronnen spreken elkaar tegen. Vraag het na op het nummer {{infolijn}}.',
    rooster:
      'Werk je juist halftijds met vaste uren, dan krijg je alleen verlof voor les of een examen op je werkuren. Voor lessen ’s avonds of op je vrije dagen krijg je geen uren.',
    'per-werkgever':
      'Werk je voor meer dan één werkgever? Tel alleen je jobs in de privésector in Vlaanderen samen. Elke werkgever geeft zijn deel van de uren. Vraag het verlof aan elke werkgever.',
    'volledig-stoppen':
      'Zolang je volledig stopt met werken, kun je dit verlof niet nemen. Je hebt dan geen werkuren om verlof voor te nemen. Volg je ook les voor of na die tijd? Dan kan het wel.',
    'verlof-in-maart':
      'Stop je in maart een hele maand volledig met werken? Volgens een bron van {{maart-bron}} heb je dan het schooljaar daarna geen opleidingsverlof. Misschien telt dan de maand waarin je opleiding start. Vraag het na op het nummer {{infolijn}}.',
    uitzendkracht:
      'Werk je als uitzendkracht? Dan moet ook het bedrijf waar je werkt onder opleidingsverlof vallen. We rekenen met de werkgever die je koos. Vraag het na bij je uitzendkantoor.',
    'ander-contract':
      'Heb je een studentenjob, een leerovereenkomst, een flexi-job of een opleiding op de werkvloer (IBO)? Daarover vonden we geen duidelijke regel. Een leerovereenkomst telt misschien mee. Vraag het na op het nummer {{infolijn}}.',
    overheidsbedrijf:
      'Volgens de Vlaamse overheid tellen overheidsbedrijven zoals bpost, NMBS en Proximus niet mee. Ook met een arbeidscontract niet, schrijft een sociaal secretariaat. Eén school schrijft dat het dan wel kan. We volgen de overheid.',
    'school-eigen-middelen':
      'Betaalt je school zelf je loon, en niet het departement Onderwijs? Dan tel je wel mee voor opleidingsverlof. Kies dan bij “werkgever” het antwoord met De Lijn.',
    beroepskwalificatie:
      'Leidt je opleiding naar een erkende beroepskwalificatie? Volgens één bron telt ze dan mee sinds {{schooljaar-2025-begin}}, ook buiten de Opleidingsdatabank. Een diploma is niet altijd zo’n kwalificatie. Vraag het aan de opleider of op het nummer {{infolijn}}.',
    'niveau-label':
      'Met het label “beperkende voorwaarde opleidingsniveau” telt de opleiding alleen als je nog geen diploma van dat niveau hebt. Begon je voor het label er kwam? Dan mag je verder. Vraag het na op het nummer {{infolijn}}.',
    geschrapt:
      'Nam je vorig schooljaar al opleidingsverlof voor deze opleiding, en is ze nu geschrapt? Dan mag je misschien verder. Kies dan bij “In de Opleidingsdatabank” dat antwoord.',
    bedrijfsopleiding:
      'Voor een opleiding binnen het bedrijf moet de overheid vooraf een gunstig advies geven. Vanaf wanneer dat precies geldt, is niet zeker. Vraag je werkgever of dat advies er is.',
  },
  deadlines: {
    'bewijs-werkgever': {
      dated:
        'Geef het bewijs van je inschrijving meteen aan je werkgever: liefst binnen {{vlaams-opleidingsverlof-bewijs-werkgever}} dagen, en ten laatste op {{date}}.',
      undated:
        'Geef het bewijs van je inschrijving aan je werkgever ten laatste op 31 oktober. Schrijf je je later in? Dan binnen {{vlaams-opleidingsverlof-bewijs-werkgever}} dagen.',
      passed:
        'Je werkgever moest het bewijs van je inschrijving hebben op {{date}}. Schreef je je later in? Dan heb je {{vlaams-opleidingsverlof-bewijs-werkgever}} dagen. Geef het anders vandaag nog, en vraag of het nog kan.',
    },
    'op-tijd-gevraagd': {
      dated:
        'Vraag het verlof zo vroeg mogelijk aan je werkgever, en ten laatste op {{date}}. Daarna heeft hij te weinig tijd, en mag hij het weigeren.',
      undated:
        'Vraag het verlof minstens {{vraag-weken}} weken voor de laatste dag waarop je werkgever het kan aanvragen. Anders mag hij het weigeren.',
      passed:
        'Vroeg je het verlof ten laatste op {{date}} aan je werkgever? Dan is het in orde. Vraag je het nu pas, dan mag hij het weigeren.',
    },
    'aanvraag-werkgever': {
      dated: 'Je werkgever dient de aanvraag in ten laatste op {{date}}. Geef hem daarom snel je papieren.',
      undated:
        'Je werkgever dient de aanvraag in binnen {{vlaams-opleidingsverlof-aanvraag-werkgever}} maanden na de start van de opleiding.',
      passed: 'Je werkgever moest de aanvraag indienen ten laatste op {{date}}. Vraag hem of dat gebeurd is.',
    },
  },
  steps: {
    nakijken: 'Kijk na of de opleiding meetelt voor opleidingsverlof.',
    ...stappen,
    tegoed: 'Kijk in Mijn Burgerprofiel hoeveel uren je nog hebt. Zoek daar “Opleidingstegoed”.',
  },
  unchecked: {
    maart:
      'Hoeveel je werkte in maart, voor het schooljaar begon. Was dat te weinig? Dan telt de maand waarin je opleiding start.',
    'loopt-tijdskrediet':
      'Of je al tijdskrediet of ouderschapsverlof hebt. Dan telt je werk misschien voor minder procent.',
    aanwezigheid: 'Of je genoeg lessen volgt, of meedoet aan het examen of de eindproef.',
    taalniveau:
      'Of het niveau van je taalcursus niet te hoog is. In een centrum voor volwassenenonderwijs is er een grens.',
    'tweede-diploma':
      'Of je al een bachelor of master hebt. Een tweede telt niet vanzelf mee. Ze moet in de Opleidingsdatabank staan zonder beperkend label, of in je persoonlijk ontwikkelingsplan.',
    contractvorm: 'Hoe je inschrijft in het hoger onderwijs. Met een examencontract krijg je geen opleidingsverlof.',
    planning: 'Op welke dagen je verlof neemt. Dat spreek je af met je werkgever.',
    loongrens: loongrens('In {{schooljaar-2025}} was de grens {{loongrens-2025}} euro'),
  },
};
