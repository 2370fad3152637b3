import type { AanbodTexts } from '../texts.js';

const plan = 'eğitim bir persoonlijk ontwikkelingsplan (loopbaanbegeleiding sonucu) içindeyse';
const hoogstensSecundair = 'en fazla lise diplomanız varsa';
const diplomaOfPlan = `${hoogstensSecundair} veya ${plan}`;
const metLabel = `${hoogstensSecundair} ve eğitimin opleidingscheques etiketi varsa`;
const percent = 'tam zamanlı bir işin en az %{{tewerkstelling}} kadarını çalışıyorsanız';
const ancienniteit = 'işvereninizde en az {{ancienniteit}} aydır çalışıyorsanız';
const minderWerken = 'bir süre daha az çalışmak veya bir süre hiç çalışmamak istiyorsanız';
const inPrivesector = (yerde: string): string =>
  `${yerde} özel sektörde veya socialprofit alanında ücretli çalışan olarak çalışıyorsanız`;

/** What stands beside a course. The clauses are conditions that stand on their own, each with its own "-sa". */
export const aanbod: AanbodTexts = {
  title: 'Bu eğitim için destek',
  count_one: 'Bu eğitim için destek: {{count}} olanak',
  count_other: 'Bu eğitim için destek: {{count}} olanak',
  worth: 'Belki {{worth}}.',
  worthTitle: 'Bu eğitim için destek: belki {{worth}}',
  worthUpTo: 'en fazla {{worth}}',
  intro: 'Bu eğitimle belki destek alabilirsiniz. Size neyin uyduğuna bakın. Başka koşullar da var.',
  none: 'Bu eğitimde Flandre için geçerli bir destek bulamadık.',
  unknown:
    'Bu eğitim hakkında henüz yeterince bilgimiz yok. Birkaç soruya cevap verin. O zaman hangi desteğin uyduğunu görürsünüz.',
  clauses: 'Şu durumda: {{clauses}}.',
  clauseList: 'Bu şu durumda mümkün',
  maybe: 'Belki bunlar da: {{names}}',
  caution: 'Dikkat: {{caution}}',
  doubts: 'Ne kesin değil?',
  elsewhere: 'Flandre’de oturmuyor veya çalışmıyor musunuz?',
  open: 'Sizin için neyin mümkün olduğuna bakın',
  close: 'Kapat',

  waard: {
    'vlaams-opleidingsverlof': { 'uren-opleiding': '{{value}} izin' },
    opleidingscheques: { helft: '{{prijs}} üzerinden {{value}} geri' },
  },

  voor: {
    'vlaams-opleidingsverlof': {
      werkplek: inPrivesector('Flandre’de'),
      'tewerkstelling|meer-werkgevers+tewerkstelling': percent,
      'tewerkstelling|meer-werkgevers+tewerkstelling+uren-per-week':
        'en az %{{tewerkstelling}} ve haftada {{uren-per-week}} saat çalışıyorsanız',
      'opleiding|pop': plan,
    },
    'betaald-educatief-verlof-brussel': {
      werkplek: inPrivesector('Brüksel’de'),
      tewerkstelling: percent,
    },
    'conge-education-paye': { werkplek: inPrivesector('Valonya’da') },
    bildungsurlaub: { werkplek: inPrivesector('Almanca Konuşan Topluluk’ta') },
    opleidingscheques: {
      statuut: 'ücretli çalışan olarak çalışıyorsanız (kamu kurumunda da)',
      woonplaats: 'Flandre’de veya Brüksel’de oturuyorsanız (bazen sadece orada çalışmanız da sayılır)',
      'opleiding|diploma': metLabel,
      'opleiding|diploma+pop': `${metLabel} veya ${plan}`,
      'opleiding|pop': plan,
      betaling: 'eğitimi kendiniz seçiyor ve kendiniz ödüyorsanız',
    },
    'kmo-portefeuille': {
      vestiging: 'Flandre’de kendi işletmeniz varsa (ek iş de sayılır)',
      omvang: 'o işletme küçük veya orta büyüklükteyse',
      ook: 'eğitimi veren kurum kmo-portefeuille için kayıtlıysa',
    },
    'vlaams-opleidingskrediet': {
      werkgever: inPrivesector('Flandre’de'),
      ancienniteit,
      uitkering: 'tijdskrediet alıyor ve bunun için RVA’dan ödenek alıyorsanız',
      'kenmerk|diploma+pop': diplomaOfPlan,
      'kenmerk|pop': plan,
    },
    'tijdskrediet-opleiding': {
      werkplek: inPrivesector('Belçika’da'),
      ancienniteit,
      cao: 'bir cao (sendikalarla bir anlaşma) izin veriyorsa veya sadece beşte bir daha az çalışacaksanız',
      vorm: minderWerken,
    },
    'vlaams-zorgkrediet': {
      werkgever: 'Flaman yönetimi, okullar veya Flandre’deki bir yerel yönetim için çalışıyorsanız',
      vorm: minderWerken,
    },
    'vdab-opleiding': {
      statuut: 'iş arayan olarak kayıtlıysanız (ödenek almanız gerekmez)',
      ook: 'VDAB eğitimi sizin için onaylarsa',
    },
    'vrijstelling-beschikbaarheid': {
      uitkering: 'RVA’dan ödenek alarak iş arıyorsanız',
      woonplaats: 'Flandre’de oturuyorsanız',
    },
    'uitkering-zorgopleiding': { uitkering: 'işsizlik ödeneği alarak iş arıyorsanız' },
    'actiris-opleidingscheque': {
      statuut: 'Actiris’e iş arayan olarak kayıtlıysanız',
      woonplaats: 'Brüksel’de oturuyorsanız',
    },
    studietoelage: { ook: 'bir diplomacontract ile graduaat, bachelor veya master okuyorsanız' },
    'cvo-korting': { ook: 'eğitimi bir centrum voor volwassenenonderwijs (CVO) okulunda alıyorsanız' },
  },
};
