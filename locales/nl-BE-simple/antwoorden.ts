import type { antwoorden as usual } from '../nl/antwoorden.js';
import type { Simpler } from './simpler.js';

/** For a leave of some hours: only the planning can be talked about. */
const nietWeigeren =
  'Nee, als je het op tijd vraagt. Het is een recht. Wanneer je het neemt, spreken jullie af. Je werkgever mag zich maar in één geval verzetten. Dan is meer dan {{afwezig-procent}} % van de werknemers tegelijk weg. Minstens één werknemer mag altijd gaan.';

/** What to do when that does not help. */
const oneens =
  'Raken jullie het niet eens? Praat met je vakbond of je personeelsdienst. Helpt dat niet? Dan beslist Toezicht op de Sociale Wetten (een federale dienst).';

/** To be dismissed for another reason. */
const andereReden = 'Je werkgever mag je wel ontslaan om een andere reden.';
const bewijzen = 'Die reden moet hij bewijzen. Kan hij dat niet?';

const personeelsdienstOfVakbond = 'Vraag het aan je personeelsdienst of aan je vakbond.';
const hulp = 'Vraag hulp aan je vakbond.';
const eenTiende = 'Mis hoogstens een tiende van de lessen zonder geldige reden.';
const nietGevonden = 'Dat vonden we niet.';

export const antwoorden: Simpler<typeof usual> = {
  'verlof-weigeren': {
    answer: `${nietWeigeren} Vraag het op tijd. Je werkgever moet zelf een aanvraag doen. Vraag het minstens {{vraag-dagen}} dagen voor hij dat moet doen. ${oneens}`,
  },
  'ander-verlof-weigeren': { answer: `${nietWeigeren} ${oneens}` },
  'tijdskrediet-weigeren': {
    answer:
      'Zijn er {{werknemers-zonder-recht}} werknemers of minder? Dan mag hij weigeren. Zijn er meer werknemers? Dan is het een recht. Een cao (een akkoord) kan wel sommige functies uitsluiten. Soms mag je werkgever het verlof ook uitstellen. Vraag aan je vakbond hoe het in jouw bedrijf is.',
  },
  'zorgkrediet-weigeren': {
    answer: `${nietGevonden} Vraag het aan je personeelsdienst of aan je vakbond. Of vraag het op het nummer {{infolijn}}.`,
  },
  'opleidingsdagen-weigeren': {
    answer: `Jij kiest een opleiding. Mag je werkgever die weigeren? ${nietGevonden} ${personeelsdienstOfVakbond}`,
  },

  'verlof-ontslag': {
    answer: `Nee. Je bent beschermd vanaf je aanvraag. Dat duurt tot de laatste dag van de opleiding. ${andereReden} Die mag niets met het verlof te maken hebben. ${bewijzen} Dan krijg je {{verlof-loon}} maanden loon extra. ${hulp}`,
  },
  'tijdskrediet-ontslag': {
    answer: `Nee. Je bent beschermd vanaf je schriftelijke aanvraag. Dat duurt tot {{tijdskrediet-na}} maanden na je tijdskrediet (je verlof). ${andereReden} Die mag er niets mee te maken hebben. ${bewijzen} Dan krijg je {{tijdskrediet-loon}} maanden loon extra. ${hulp}`,
  },
  'ontslag-nemen': {
    question: 'Ik neem zelf ontslag om te leren. Krijg ik een uitkering?',
    answer:
      'Meestal niet. Volgens één bron kan het sinds {{ontslag-sinds}}. Het kan dan één keer in je loopbaan. Je moet minstens {{ontslag-jaren}} jaar gewerkt hebben. De uitkering duurt {{ontslag-maanden}} maanden. Zeker is dit niet. Wil je ontslag nemen? Vraag het eerst aan de RVA of aan je vakbond. De RVA beslist over uitkeringen.',
  },
  'nieuwe-werkgever': {
    answer:
      'Geef je nieuwe werkgever meteen het bewijs van je inschrijving. Doe dat liefst binnen {{nieuw-dagen}} dagen. Hij moet het verlof opnieuw aanvragen. Je moet ook bij hem aan de voorwaarden voldoen.',
  },

  'uitkering-behouden': {
    answer:
      'Ja, zolang je uitkering loopt. Je hebt ook een vrijstelling nodig. Dan hoef je geen werk te zoeken terwijl je leert. In Vlaanderen geeft VDAB (dienst voor werk) die. Heeft de opleiding een ster, en duurt ze lang genoeg? Dan krijg je de vrijstelling vanzelf. De tijd van je uitkering loopt meestal wel door. Het bedrag kan dalen. Wanneer stopt je uitkering? Vraag het voor je start aan je vakbond of de Hulpkas. De Hulpkas betaalt uitkeringen, zonder vakbond.',
  },
  'ziek-en-opleiding': {
    question: 'Mag ik leren terwijl ik ziek ben? Behoud ik mijn uitkering?',
    answer:
      'Vraag het eerst aan de adviserend arts van je ziekenfonds. Herscholing is een opleiding voor een ander beroep. Keurt het RIZIV (de dienst achter de ziekteverzekering) ze goed? Dan betaalt de ziekteverzekering je herscholing. Je uitkering loopt dan door. Na de herscholing kun je die nog {{herscholing-maanden}} maanden houden. Dan kijkt de arts opnieuw of je kunt werken.',
  },

  'verlof-stoppen': {
    answer:
      'Volg genoeg lessen of doe mee aan de eindproef. Volgens nieuwere bronnen moet je minstens de helft volgen. Vroeger mocht je {{missen-procent}} % missen zonder geldige reden. Nam je meer verlof dan mocht? Dan krijg je de volgende keer minder uren. Ook kan je werkgever dan loon terugvragen. Bewaar een briefje van je arts.',
  },
  'brussels-verlof-stoppen': {
    answer:
      'Stop je? Zeg het binnen {{brussel-dagen}} dagen aan je werkgever. Dan stopt ook je verlof. Mis hoogstens {{missen-procent}} % van de lessen zonder geldige reden. Mis je er meer? Dan heb je {{brussel-maanden}} maanden geen recht op dit verlof.',
  },
  'tijdskrediet-stoppen': {
    answer: `${eenTiende} Wat gebeurt er als je stopt? ${nietGevonden} Vraag het aan de RVA voor je stopt. De RVA beslist over uitkeringen.`,
  },
  'zorgkrediet-stoppen': {
    answer: `${eenTiende} Dat telt per {{zorgkrediet-maanden}} maanden. Mis je er meer? Dan krijg je de volgende {{zorgkrediet-maanden}} maanden geen zorgkrediet (verlof). Wat moet je doen als je stopt? Vraag het aan je personeelsdienst.`,
  },
  'vrijstelling-stoppen': {
    answer:
      'Praat eerst met je bemiddelaar. Stop je zonder geldige reden? Dan verlies je je vrijstelling (om geen werk te zoeken). Je verliest dan misschien ook een deel van je uitkering. Ziekte is een geldige reden, met een bewijs. Soms krijg je een tijd geen uitkering, bijvoorbeeld door ziekte. Duurt dat meer dan {{uitkering-dagen}} dagen? Schrijf je dan opnieuw in bij VDAB (dienst voor werk).',
  },
  'ibo-stoppen': {
    answer:
      'Stop niet zonder VDAB (de Vlaamse dienst voor werk). Anders kun je je uitkering verliezen. Stoppen mag als je ander werk vindt. Ben je ziek? Dan betaalt de werkgever je geen loon voor die dagen. Een IBO is leren bij een werkgever. Na de IBO krijg je een contract. Dat duurt minstens even lang. Over stoppen en ziek zijn: dat staat op een oudere pagina van VDAB.',
  },
  'cheque-stoppen': {
    answer: `Krijg je het geld van je cheque terug? Of moet je het terugbetalen? ${nietGevonden} Vraag het aan de opleider of op het nummer {{infolijn}}.`,
  },
  'toelage-stoppen': {
    answer: `Moet je een deel van je toelage terugbetalen? ${nietGevonden} Vraag het op het nummer {{infolijn}}.`,
  },

  'werkgever-terugbetalen': {
    answer:
      'Alleen als twee dingen kloppen. Hij betaalde je opleiding. En je tekende een scholingsbeding (afspraak over terugbetalen). Die afspraak staat op papier, van voor de opleiding start. Ze kan alleen met een vast contract. Ze geldt voor hoogstens {{beding-jaren}} jaar. Je betaalt nooit alles terug: hoogstens {{beding-procent}} %. Hoe langer je blijft, hoe minder. Je loon telt ook. Het moest hoger zijn dan {{beding-loon}} euro per jaar. Dat bedrag is van {{beding-stand}}. Bij een knelpuntberoep (te weinig mensen) telt je loon niet. Laat het nakijken door je vakbond voor je tekent.',
  },
  belastingen: {
    answer:
      'Soms, als beroepskosten (kosten voor je werk). Het gaat om het werk dat je nu doet. De opleiding moet er iets mee te maken hebben. Leer je voor een nieuw beroep? Dan kan het niet. Bewaar je bewijzen. Vraag het aan de FOD Financiën (dienst voor belastingen).',
  },
  'vdab-onkosten': {
    answer:
      'Heeft de opleiding een ster van VDAB (dienst voor werk)? Dan betaalt VDAB een deel van je verplaatsing. Of VDAB betaalt een abonnement van De Lijn (bus, tram). VDAB betaalt soms ook erkende kinderopvang. Vraag het voor je start. De bedragen die we vonden, zijn oud.',
  },
  onkosten: {
    answer: `Daarover vonden we geen regel. Sommige sectorfondsen (fondsen van een sector) en werkgevers betalen iets. ${personeelsdienstOfVakbond}`,
  },
};
