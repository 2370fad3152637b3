import type { AntwoordenTexts } from '../texts.js';

const mag = { topic: 'weigeren', question: 'Mag mijn werkgever weigeren?' };
const ontslagen = { topic: 'ontslag', question: 'Kan mijn werkgever mij hierom ontslaan?' };
const stoppen = { topic: 'ziek worden of stoppen', question: 'Wat als ik ziek word of stop?' };
const onkosten = { topic: 'onkosten', question: 'Wie betaalt mijn verplaatsing en kinderopvang?' };

/** For a leave of some hours: only the planning can be talked about. */
const nietWeigeren =
  'Nee, als je het op tijd vraagt: het is een recht. Wanneer je het neemt, spreken jullie af. Je werkgever mag zich alleen verzetten als meer dan {{afwezig-procent}} % van de werknemers tegelijk weg is. Minstens één mag altijd gaan.';

/** What to do when that does not help. */
const oneens =
  'Raken jullie het niet eens? Praat met je vakbond of je personeelsdienst. Helpt dat niet, dan beslist Toezicht op de Sociale Wetten, een federale dienst.';

/** What people ask, in their words; `topic` names it in two or three. */
export const antwoorden: AntwoordenTexts = {
  'verlof-weigeren': {
    ...mag,
    answer: `${nietWeigeren} Op tijd is minstens {{vraag-dagen}} dagen voor je werkgever zelf de aanvraag moet doen. ${oneens}`,
  },
  'ander-verlof-weigeren': { ...mag, answer: `${nietWeigeren} ${oneens}` },
  'tijdskrediet-weigeren': {
    ...mag,
    answer:
      'Bij {{werknemers-zonder-recht}} werknemers of minder mag hij weigeren. Bij meer werknemers is het een recht. Een cao (akkoord) kan wel sommige functies uitsluiten, en soms mag je werkgever het verlof uitstellen. Vraag aan je vakbond hoe het in jouw bedrijf is.',
  },
  'zorgkrediet-weigeren': {
    ...mag,
    answer: 'Dat vonden we niet. Vraag het aan je personeelsdienst, aan je vakbond of op het nummer {{infolijn}}.',
  },
  'opleidingsdagen-weigeren': {
    ...mag,
    answer:
      'Of je werkgever een opleiding mag weigeren die jij kiest, vonden we niet. Vraag het aan je personeelsdienst of aan je vakbond.',
  },

  'verlof-ontslag': {
    ...ontslagen,
    answer:
      'Nee. Je bent beschermd vanaf je aanvraag tot de laatste dag van de opleiding. Je werkgever mag je wel ontslaan om een reden die niets met het verlof te maken heeft. Die reden moet hij bewijzen. Kan hij dat niet, dan krijg je {{verlof-loon}} maanden loon extra. Vraag hulp aan je vakbond.',
  },
  'tijdskrediet-ontslag': {
    ...ontslagen,
    answer:
      'Nee. Je bent beschermd vanaf je schriftelijke aanvraag tot {{tijdskrediet-na}} maanden na je tijdskrediet. Je werkgever mag je wel ontslaan om een reden die er niets mee te maken heeft. Die reden moet hij bewijzen. Kan hij dat niet, dan krijg je {{tijdskrediet-loon}} maanden loon extra. Vraag hulp aan je vakbond.',
  },
  'ontslag-nemen': {
    topic: 'zelf ontslag nemen',
    question: 'Krijg ik een uitkering als ik zelf ontslag neem om te leren?',
    answer:
      'Meestal niet. Volgens één bron kan het sinds {{ontslag-sinds}} één keer in je loopbaan: als je minstens {{ontslag-jaren}} jaar werkte, en voor {{ontslag-maanden}} maanden. Zeker is dat niet. Vraag het aan de RVA of aan je vakbond voor je ontslag neemt.',
  },
  'nieuwe-werkgever': {
    topic: 'van werk veranderen',
    question: 'Wat als ik van werkgever verander?',
    answer:
      'Geef je inschrijvingsbewijs meteen aan je nieuwe werkgever, liefst binnen {{nieuw-dagen}} dagen. Hij moet het verlof opnieuw aanvragen. Je moet ook bij hem aan de voorwaarden voldoen.',
  },

  'uitkering-behouden': {
    topic: 'uitkering behouden',
    question: 'Behoud ik mijn uitkering tijdens de opleiding?',
    answer:
      'Ja, zolang je uitkering loopt, en als je een vrijstelling krijgt. In Vlaanderen geeft VDAB die: bij een opleiding met een ster vanzelf, als ze lang genoeg duurt. De tijd van je uitkering loopt meestal door, en het bedrag kan dalen. Vraag voor je start aan je vakbond of de Hulpkas wanneer ze stopt.',
  },
  'leefloon-behouden': {
    topic: 'leefloon behouden',
    question: 'Behoud ik mijn leefloon tijdens de opleiding?',
    answer:
      'Dat kan, als je OCMW akkoord gaat. Je maakt er samen een plan over. Praat met je maatschappelijk werker voor je inschrijft.',
  },
  'ziek-en-opleiding': {
    topic: 'uitkering bij ziekte',
    question: 'Mag ik leren terwijl ik ziek ben, en behoud ik mijn uitkering?',
    answer:
      'Vraag het eerst aan de adviserend arts van je ziekenfonds. Keurt het RIZIV je herscholing goed, dan betaalt de ziekteverzekering ze en loopt je uitkering door. Na de herscholing kun je die nog {{herscholing-maanden}} maanden houden. Dan kijkt de arts opnieuw of je kunt werken.',
  },

  'verlof-stoppen': {
    ...stoppen,
    answer:
      'Volg genoeg lessen of doe mee aan de eindproef. Volgens nieuwere bronnen moet je minstens de helft van de lessen volgen. Vroeger mocht je {{missen-procent}} % missen zonder geldige reden. Nam je meer verlof dan mocht? Dan krijg je de volgende keer minder uren, en kan je werkgever loon terugvragen. Bewaar een briefje van je arts.',
  },
  'brussels-verlof-stoppen': {
    ...stoppen,
    answer:
      'Stop je? Zeg het binnen {{brussel-dagen}} dagen aan je werkgever: dan stopt ook je verlof. Mis je meer dan {{missen-procent}} % van de lessen zonder geldige reden, dan heb je {{brussel-maanden}} maanden geen recht meer op dit verlof.',
  },
  'tijdskrediet-stoppen': {
    ...stoppen,
    answer:
      'Je mag hoogstens een tiende van de lessen missen zonder geldige reden. Wat er gebeurt als je stopt, vonden we niet. Vraag het aan de RVA voor je stopt.',
  },
  'zorgkrediet-stoppen': {
    ...stoppen,
    answer:
      'Je mag hoogstens een tiende van de lessen missen zonder geldige reden, geteld per {{zorgkrediet-maanden}} maanden. Mis je er meer, dan krijg je de volgende {{zorgkrediet-maanden}} maanden geen zorgkrediet. Vraag je personeelsdienst wat je moet doen als je stopt.',
  },
  'vrijstelling-stoppen': {
    ...stoppen,
    answer:
      'Praat eerst met je bemiddelaar. Stop je zonder geldige reden, dan verlies je je vrijstelling en misschien een deel van je uitkering. Ziekte is een geldige reden, met een bewijs. Krijg je meer dan {{uitkering-dagen}} dagen geen uitkering, bijvoorbeeld door ziekte? Schrijf je dan opnieuw in bij VDAB.',
  },
  'ibo-stoppen': {
    ...stoppen,
    answer:
      'Stop niet zonder VDAB: dat kan je je uitkering kosten. Stoppen mag als je ander werk vindt. Ben je ziek, dan betaalt de werkgever je geen loon voor die dagen. Na de IBO krijg je een contract dat minstens even lang duurt. Dat van het stoppen en het ziek zijn staat op een oudere pagina van VDAB.',
  },
  'cheque-stoppen': {
    ...stoppen,
    answer:
      'Of je het geld van je cheque terugkrijgt of moet terugbetalen, vonden we niet. Vraag het aan de opleider of op het nummer {{infolijn}}.',
  },
  'toelage-stoppen': {
    ...stoppen,
    answer: 'Of je een deel van je toelage moet terugbetalen, vonden we niet. Vraag het op het nummer {{infolijn}}.',
  },

  'werkgever-terugbetalen': {
    topic: 'terugbetalen',
    question: 'Moet ik mijn werkgever iets terugbetalen als ik vertrek?',
    answer:
      'Alleen als hij je opleiding betaalde en je een scholingsbeding tekende. Dat is een afspraak op papier, van voor de opleiding start. Het kan alleen met een vast contract, voor hoogstens {{beding-jaren}} jaar. Je betaalt nooit alles terug: hoogstens {{beding-procent}} %, en minder naarmate je langer blijft. Je loon telt ook: in {{beding-stand}} moest het hoger zijn dan {{beding-loon}} euro per jaar, behalve bij een knelpuntberoep. Laat het nakijken door je vakbond voor je tekent.',
  },
  belastingen: {
    topic: 'belastingen',
    question: 'Mag ik de kosten aftrekken van mijn belastingen?',
    answer:
      'Soms, als beroepskosten. De opleiding moet te maken hebben met het werk dat je nu doet. Leer je voor een nieuw beroep, dan kan het niet. Bewaar je bewijzen, en vraag het aan de FOD Financiën.',
  },
  'vdab-onkosten': {
    ...onkosten,
    answer:
      'Bij een opleiding met een ster betaalt VDAB een deel van je verplaatsing, of een abonnement van De Lijn. VDAB betaalt soms ook erkende kinderopvang. Vraag het voor je start: de bedragen die we vonden, zijn oud.',
  },
  'ibo-onkosten': { ...onkosten, answer: 'De werkgever betaalt je verplaatsing. VDAB betaalt alleen kinderopvang.' },
  onkosten: {
    ...onkosten,
    answer:
      'Daarover vonden we geen regel. Sommige sectorfondsen en werkgevers betalen iets. Vraag het aan je personeelsdienst of aan je vakbond.',
  },
};
