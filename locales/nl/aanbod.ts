import type { AanbodTexts } from '../texts.js';

const plan = 'de opleiding in een persoonlijk ontwikkelingsplan staat (uit loopbaanbegeleiding)';
const hoogstensSecundair = 'je hoogstens een diploma secundair onderwijs hebt';
const diplomaOfPlan = `${hoogstensSecundair}, of ${plan}`;
const metLabel = `${hoogstensSecundair} en de opleiding het label voor opleidingscheques heeft`;
const percent = 'je minstens {{tewerkstelling}} % van een voltijdse job werkt';
const ancienniteit = 'je al minstens {{ancienniteit}} maanden bij je werkgever werkt';
const minderWerken = 'je een tijd minder wilt werken, of een tijd helemaal niet';
const inPrivesector = 'je als werknemer in de privésector of de socialprofit';

/** What stands beside a course. */
export const aanbod: AanbodTexts = {
  title: 'Steun voor deze opleiding',
  count_one: 'Steun voor deze opleiding: {{count}} mogelijkheid',
  count_other: 'Steun voor deze opleiding: {{count}} mogelijkheden',
  worth: 'Misschien {{worth}}.',
  worthTitle: 'Steun voor deze opleiding: misschien {{worth}}',
  worthUpTo: 'tot {{worth}}',
  intro: 'Met deze opleiding kun je misschien steun krijgen. Kijk wat bij jou past. Er zijn nog andere voorwaarden.',
  none: 'Bij deze opleiding vonden we geen steun die voor Vlaanderen geldt.',
  unknown: 'We weten nog niet genoeg over deze opleiding. Beantwoord enkele vragen. Dan zie je welke steun past.',
  clauses: 'Als {{clauses}}.',
  clauseList: 'Dit kan als',
  maybe: 'Misschien ook: {{names}}',
  caution: 'Let op: {{caution}}',
  doubts: 'Wat is niet zeker?',
  elsewhere: 'Woon of werk je niet in Vlaanderen?',
  open: 'Kijk wat voor jou kan',
  close: 'Sluiten',

  waard: {
    'vlaams-opleidingsverlof': { 'uren-opleiding': '{{value}} verlof' },
    opleidingscheques: { helft: '{{value}} van {{prijs}} terug' },
  },

  voor: {
    'vlaams-opleidingsverlof': {
      werkplek: `${inPrivesector} in Vlaanderen werkt`,
      'tewerkstelling|meer-werkgevers+tewerkstelling': percent,
      'tewerkstelling|meer-werkgevers+tewerkstelling+uren-per-week':
        'je minstens {{tewerkstelling}} % en {{uren-per-week}} uur per week werkt',
      'opleiding|pop': plan,
    },
    'betaald-educatief-verlof-brussel': {
      werkplek: `${inPrivesector} in Brussel werkt`,
      tewerkstelling: percent,
    },
    'conge-education-paye': { werkplek: `${inPrivesector} in Wallonië werkt` },
    bildungsurlaub: { werkplek: `${inPrivesector} in de Duitstalige Gemeenschap werkt` },
    opleidingscheques: {
      statuut: 'je als werknemer werkt (ook bij de overheid)',
      woonplaats: 'je in Vlaanderen of Brussel woont (soms telt het ook als je er alleen werkt)',
      'opleiding|diploma': metLabel,
      'opleiding|diploma+pop': `${metLabel}, of ${plan}`,
      'opleiding|pop': plan,
      betaling: 'je de opleiding zelf kiest en zelf betaalt',
    },
    'kmo-portefeuille': {
      vestiging: 'je een eigen zaak in Vlaanderen hebt (een bijberoep telt ook)',
      omvang: 'die zaak klein of middelgroot is',
      ook: 'de opleider geregistreerd is voor de kmo-portefeuille',
    },
    'vlaams-opleidingskrediet': {
      werkgever: `${inPrivesector} in Vlaanderen werkt`,
      ancienniteit,
      uitkering: 'je tijdskrediet neemt en daarvoor een uitkering van de RVA krijgt',
      'kenmerk|diploma+pop': diplomaOfPlan,
      'kenmerk|pop': plan,
    },
    'tijdskrediet-opleiding': {
      werkplek: `${inPrivesector} in België werkt`,
      ancienniteit,
      cao: 'een cao (een akkoord met de vakbonden) het toelaat, of je maar een vijfde minder gaat werken',
      vorm: minderWerken,
    },
    'vlaams-zorgkrediet': {
      werkgever: 'je voor de Vlaamse overheid, het onderwijs of een lokaal bestuur in Vlaanderen werkt',
      vorm: minderWerken,
    },
    'vdab-opleiding': {
      statuut: 'je ingeschreven bent als werkzoekende (een uitkering is niet nodig)',
      ook: 'VDAB de opleiding voor jou goedkeurt',
    },
    'vrijstelling-beschikbaarheid': {
      uitkering: 'je werk zoekt met een uitkering van de RVA',
      woonplaats: 'je in Vlaanderen woont',
    },
    'uitkering-zorgopleiding': { uitkering: 'je werk zoekt met een werkloosheidsuitkering' },
    'actiris-opleidingscheque': {
      statuut: 'je als werkzoekende ingeschreven bent bij Actiris',
      woonplaats: 'je in Brussel woont',
    },
    studietoelage: { ook: 'je een graduaat, bachelor of master volgt met een diplomacontract' },
    'cvo-korting': { ook: 'je de opleiding in een centrum voor volwassenenonderwijs (CVO) volgt' },
  },
};
