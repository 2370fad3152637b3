import type { AanbodTexts } from '../texts.js';

const plan = 'de opleiding in een persoonlijk ontwikkelingsplan staat (uit loopbaanbegeleiding)';
const hoogstensSecundair = 'je hoogstens een diploma secundair onderwijs hebt';
const diplomaOfPlan = `${hoogstensSecundair}, of ${plan}`;
const percent = 'je minstens {{tewerkstelling}} % werkt';
const ancienniteit = 'je al minstens {{ancienniteit}} maanden bij je werkgever werkt';
const minderWerken = 'je een tijd minder wilt werken of wilt stoppen';

/** What stands beside a course. */
export const aanbod: AanbodTexts = {
  titel: 'Steun voor deze opleiding',
  aantal_one: 'Steun voor deze opleiding: {{count}} mogelijkheid',
  aantal_other: 'Steun voor deze opleiding: {{count}} mogelijkheden',
  inleiding: 'Met deze opleiding kun je misschien steun krijgen. Kijk wat bij jou past. Er zijn soms nog andere voorwaarden.',
  geen: 'Bij deze opleiding vonden we geen steun die voor Vlaanderen geldt.',
  onbekend: 'We weten nog niet genoeg over deze opleiding. Beantwoord enkele vragen. Dan zie je welke steun past.',
  als: 'Als {{voorwaarden}}.',
  alsLijst: 'Dit kan als',
  misschien: 'Misschien ook: {{namen}}',
  letOp: 'Let op: {{waarschuwing}}',
  onzeker: 'Wat is niet zeker?',
  elders: 'Woon of werk je niet in Vlaanderen?',
  openen: 'Kijk wat voor jou kan',
  sluiten: 'Sluiten',

  voor: {
    'vlaams-opleidingsverlof': {
      werkplek: 'je als werknemer in de privésector in Vlaanderen werkt',
      'tewerkstelling|tewerkstelling': percent,
      'tewerkstelling|tewerkstelling+uren-per-week': 'je minstens {{tewerkstelling}} % en {{uren-per-week}} uur per week werkt',
      'opleiding|pop': plan,
    },
    'betaald-educatief-verlof-brussel': {
      werkplek: 'je als werknemer in de privésector in Brussel werkt',
      tewerkstelling: percent,
    },
    'conge-education-paye': { werkplek: 'je als werknemer in de privésector in Wallonië werkt' },
    bildungsurlaub: { werkplek: 'je als werknemer in de privésector in de Duitstalige Gemeenschap werkt' },
    opleidingscheques: {
      statuut: 'je als werknemer werkt',
      woonplaats: 'je in Vlaanderen of Brussel woont (soms is er werken genoeg)',
      'opleiding|diploma': hoogstensSecundair,
      'opleiding|diploma+pop': diplomaOfPlan,
      'opleiding|pop': plan,
      betaling: 'je de opleiding zelf kiest en zelf betaalt',
    },
    'kmo-portefeuille': {
      vestiging: 'je een eigen zaak in Vlaanderen hebt (een bijberoep telt ook)',
      omvang: 'die zaak klein of middelgroot is',
      ook: 'de opleider geregistreerd is voor de kmo-portefeuille',
    },
    'vlaams-opleidingskrediet': {
      werkgever: 'je als werknemer in de privésector of de socialprofit in Vlaanderen werkt',
      ancienniteit,
      vorm: minderWerken,
      'kenmerk|diploma': hoogstensSecundair,
      'kenmerk|diploma+pop': diplomaOfPlan,
      'kenmerk|pop': plan,
    },
    'tijdskrediet-opleiding': {
      werkplek: 'je als werknemer in de privésector of de socialprofit in België werkt',
      ancienniteit,
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
