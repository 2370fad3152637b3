import type { AanbodTexts } from '../texts.js';
import type { FrenchForm } from './forms.js';

// Each clause begins with its own "si", for "C’est possible si vous ..., si vous ... et si ...".
const plan = 'si la formation est dans un persoonlijk ontwikkelingsplan (fait en loopbaanbegeleiding)';
const hoogstensSecundair = 'si vous avez au maximum un diplôme de l’enseignement secondaire';
const diplomaOfPlan = `${hoogstensSecundair}, ou ${plan}`;
const metLabel = `${hoogstensSecundair} et que la formation a le label pour opleidingscheques`;
const percent = 'si vous travaillez à au moins {{tewerkstelling}} % d’un temps plein';
const ancienniteit = 'si vous travaillez chez votre employeur depuis au moins {{ancienniteit}} mois';
const minderWerken = 'si vous voulez travailler moins pendant un temps, ou pas du tout pendant un temps';
const inPrivesector = 'si vous travaillez comme salarié dans le secteur privé ou le socialprofit';

/** What stands beside a course. */
export const aanbod: AanbodTexts<FrenchForm> = {
  title: 'Aides pour cette formation',
  count_one: 'Aides pour cette formation : {{count}} possibilité',
  count_many: 'Aides pour cette formation : {{count}} possibilités',
  count_other: 'Aides pour cette formation : {{count}} possibilités',
  worth: 'Peut-être {{worth}}.',
  worthTitle: 'Aides pour cette formation : peut-être {{worth}}',
  worthUpTo: 'jusqu’à {{worth}}',
  intro:
    'Avec cette formation, vous pouvez peut-être recevoir une aide. Regardez ce qui vous convient. Il y a encore d’autres conditions.',
  none: 'Pour cette formation, nous n’avons pas trouvé d’aide qui vaut pour la Flandre.',
  unknown:
    'Nous n’en savons pas encore assez sur cette formation. Répondez à quelques questions. Alors vous voyez quelle aide convient.',
  clauses: 'C’est possible {{clauses}}.',
  clauseList: 'C’est possible',
  maybe: 'Peut-être aussi : {{names}}',
  caution: 'Attention : {{caution}}',
  doubts: 'Qu’est-ce qui n’est pas sûr ?',
  elsewhere: 'Vous n’habitez pas ou ne travaillez pas en Flandre ?',
  open: 'Regarder ce qui est possible pour vous',
  close: 'Fermer',

  waard: {
    'vlaams-opleidingsverlof': { 'uren-opleiding': '{{value}} de congé' },
    opleidingscheques: { helft: '{{value}} rendus sur {{prijs}}' },
  },

  voor: {
    'vlaams-opleidingsverlof': {
      werkplek: `${inPrivesector} en Flandre`,
      'tewerkstelling|meer-werkgevers+tewerkstelling': percent,
      'tewerkstelling|meer-werkgevers+tewerkstelling+uren-per-week':
        'si vous travaillez à au moins {{tewerkstelling}} % et {{uren-per-week}} heures par semaine',
      'opleiding|pop': plan,
    },
    'betaald-educatief-verlof-brussel': {
      werkplek: `${inPrivesector} à Bruxelles`,
      tewerkstelling: percent,
    },
    'conge-education-paye': { werkplek: `${inPrivesector} en Wallonie` },
    bildungsurlaub: { werkplek: `${inPrivesector} en Communauté germanophone` },
    opleidingscheques: {
      statuut: 'si vous travaillez comme salarié (aussi dans un service public)',
      woonplaats:
        'si vous habitez en Flandre ou à Bruxelles (parfois, cela compte aussi si vous y travaillez seulement)',
      'opleiding|diploma': metLabel,
      'opleiding|diploma+pop': `${metLabel}, ou ${plan}`,
      'opleiding|pop': plan,
      betaling: 'si vous choisissez la formation vous-même et la payez vous-même',
    },
    'kmo-portefeuille': {
      vestiging: 'si vous avez votre propre entreprise en Flandre (une activité complémentaire compte aussi)',
      omvang: 'si cette entreprise est petite ou moyenne',
      ook: 'si l’organisme de formation est enregistré pour la kmo-portefeuille',
    },
    'vlaams-opleidingskrediet': {
      werkgever: `${inPrivesector} en Flandre`,
      ancienniteit,
      uitkering: 'si vous prenez du tijdskrediet et recevez pour cela une allocation du RVA (ONEM)',
      'kenmerk|diploma+pop': diplomaOfPlan,
      'kenmerk|pop': plan,
    },
    'tijdskrediet-opleiding': {
      werkplek: `${inPrivesector} en Belgique`,
      ancienniteit,
      cao: 'si une cao (un accord avec les syndicats) le permet, ou si vous allez travailler seulement un cinquième de moins',
      vorm: minderWerken,
    },
    'vlaams-zorgkrediet': {
      werkgever:
        'si vous travaillez pour les autorités flamandes, l’enseignement ou une administration locale en Flandre',
      vorm: minderWerken,
    },
    'vdab-opleiding': {
      statuut: 'si vous êtes inscrit comme demandeur d’emploi (une allocation n’est pas nécessaire)',
      ook: 'si le VDAB accepte la formation pour vous',
    },
    'vrijstelling-beschikbaarheid': {
      uitkering: 'si vous cherchez du travail avec une allocation du RVA (ONEM)',
      woonplaats: 'si vous habitez en Flandre',
    },
    'uitkering-zorgopleiding': { uitkering: 'si vous cherchez du travail avec une allocation de chômage' },
    'actiris-opleidingscheque': {
      statuut: 'si vous êtes inscrit comme demandeur d’emploi chez Actiris',
      woonplaats: 'si vous habitez à Bruxelles',
    },
    studietoelage: { ook: 'si vous suivez un graduat, un bachelier ou un master avec un diplomacontract' },
    'cvo-korting': { ook: 'si vous suivez la formation dans un centrum voor volwassenenonderwijs (CVO)' },
  },
};
