import type { Fonds } from '../../flows/referrals/sectorfondsen.js';
import type { DoorverwijzingTexts } from '../texts.js';
import { sectorfondsen } from './sectorfondsen.js';

const zonderDiploma = 'Sie sehen das, weil Sie noch keinen Abschluss der Sekundarschule haben.';
const diploma = {
  'diploma-halen': 'Sie sehen das, weil Sie einen Abschluss der Sekundarschule machen wollen.',
  'zonder-diploma': zonderDiploma,
};
const perSituatie = (daar: string) => ({
  werkzoekend: `Sie sehen das, weil Sie Arbeit suchen und ${daar} wohnen.`,
  leefloon: `Sie sehen das, weil Sie ein leefloon bekommen und ${daar} wohnen. Fragen Sie, ob Sie sich auch eintragen können.`,
  thuis: `Sie sehen das, weil Sie ${daar} wohnen und keine Arbeit haben. Wollen Sie wieder arbeiten, dann fragen Sie, ob Sie sich eintragen können.`,
});
const overDeGrens = {
  'werkt-in-buitenland': 'Sie sehen das, weil Sie im Ausland arbeiten. Für Urlaub gelten die Regeln dieses Landes.',
  'woont-in-buitenland': 'Sie sehen das, weil Sie in einem anderen europäischen Land wohnen.',
  'zoekt-vanuit-buitenland': 'Sie sehen das, weil Sie Arbeit suchen und in einem anderen europäischen Land wohnen.',
};
const waarJeWerkt = 'Nicht wo Sie wohnen zählt, sondern wo Sie arbeiten.';
const zorgkrediet = 'zorgkrediet: eine Zeit lang weniger arbeiten mit einer Leistung, auch um zu lernen.';

/** One reason for every fund of a paritair comité. */
const perComite = Object.fromEntries(
  Object.keys(sectorfondsen).map((fonds) => [
    fonds,
    'Sie sehen das, weil dieser Fonds zu Ihrem paritair comité gehört.',
  ]),
) as Readonly<Record<Fonds, string>>;

export const doorverwijzing: DoorverwijzingTexts = {
  gevangenis: {
    name: 'Der Unterrichtskoordinator Ihres Gefängnisses',
    gives:
      'In jedem Gefängnis in Flandern und Brüssel regelt jemand von Vocvo den Unterricht. Der kommt von einem centrum voor volwassenenonderwijs, Ligo oder VDAB. Manchmal können Sie auch allein lernen oder Prüfungen machen. Vor {{schooljaar-2025-maand}} bezahlten Menschen im Gefängnis kein Einschreibegeld in einem Zentrum. Fragen Sie, ob das noch so ist.',
    reasons: { gedetineerd: 'Sie sehen das, weil Sie im Gefängnis sind.' },
  },
  groeipakket: {
    name: 'Schooltoeslag des Groeipakket (Schulzulage)',
    gives:
      'Für basisverpleegkunde (früher HBO5) gibt es keine studietoelage, aber eine schooltoeslag. Ihr Alter ist egal. Bekommen Sie selbst kein Groeipakket mehr (das Kindergeld), dann können Sie die schooltoeslag für sich selbst beantragen. Man prüft Ihr Einkommen.',
    reasons: { basisverpleegkunde: 'Sie sehen das, weil Sie basisverpleegkunde machen wollen.' },
  },
  verzoeker: {
    name: 'Ihr Aufnahmezentrum',
    gives:
      'Dort weiß man, wo Sie Niederländisch lernen können. Das geht schon, während Sie auf eine Entscheidung warten. Dürfen Sie arbeiten, dann fragen Sie auch VDAB, den Dienst für Arbeit, um Rat.',
    reasons: {
      verzoeker: 'Sie sehen das, weil Sie in Belgien um Schutz bitten und Niederländisch lernen wollen.',
    },
  },
  inburgering: {
    name: 'Agentschap Integratie en Inburgering',
    gives:
      'Hier beginnen Sie mit der inburgering: Niederländisch lernen, das Leben hier kennenlernen, und Hilfe bei Arbeit oder einer Ausbildung. In Antwerpen gehen Sie zu Atlas, in Gent zu Amal, in Brüssel zu Bon.',
    reasons: { inburgeraar: 'Sie sehen das, weil Sie neu in Belgien sind und Niederländisch lernen wollen.' },
  },
  nt2: {
    name: 'Niederländischunterricht',
    gives:
      'Den finden Sie bei einem centrum voor volwassenenonderwijs oder bei Ligo. Fragen Sie vorher nach dem Preis, denn manche Menschen bezahlen weniger oder nichts.',
    reasons: { nederlands: 'Sie sehen das, weil Sie Niederländisch lernen wollen.' },
  },
  ligo: {
    name: 'Ligo, Zentrum für basiseducatie (Grundbildung)',
    gives:
      'Hier lernen Sie in Ruhe lesen, schreiben, rechnen oder mit dem Computer arbeiten. Für die meisten Menschen ist es kostenlos. In Brüssel heißt es Brusselleer.',
    reasons: {
      basisvaardigheden: 'Sie sehen das, weil Sie besser lesen, rechnen oder digital arbeiten wollen.',
      'diploma-secundair':
        'Sie sehen das, weil Sie einen Abschluss der Sekundarschule machen wollen. Hier können Sie zuerst die Grundlagen auffrischen.',
      'zonder-diploma':
        'Sie sehen das, weil Sie keinen Abschluss der Sekundarschule haben. Hier können Sie die Grundlagen auffrischen.',
    },
  },
  starten: {
    name: 'VLAIO, für Menschen, die einen Betrieb gründen',
    gives:
      'VLAIO ist der flämische Dienst für Unternehmen. Dort lesen Sie, welche Hilfe es gibt, wenn Sie in Flandern beginnen. Kurse für Gründer finden Sie bei Syntra.',
    reasons: {
      werkzoekend:
        'Sie sehen das, weil Sie Arbeit suchen und einen eigenen Betrieb wollen. Haben Sie eine Leistung, dann fragen Sie zuerst das RVA, den Dienst für Arbeitslosigkeit, was erlaubt ist.',
      'eigen-zaak': 'Sie sehen das, weil Sie einen eigenen Betrieb wollen.',
    },
  },
  ocmw: {
    name: 'Das OCMW Ihrer Gemeinde',
    gives:
      'Ein Sozialarbeiter sieht sich mit Ihnen Ihr Einkommen an und was Sie lernen wollen. Lernen mit einem leefloon geht, nach Absprache.',
    reasons: {
      leefloon: 'Sie sehen das, weil Sie ein leefloon bekommen.',
      'zonder-uitkering':
        'Sie sehen das, weil Sie ohne Leistung Arbeit suchen. Haben Sie zu wenig zum Leben, dann prüft das OCMW, ob ein leefloon möglich ist.',
    },
  },
  actiris: {
    name: 'Actiris',
    gives:
      'Bei diesem Brüsseler Dienst tragen Sie sich als arbeitsuchend ein. Fragen Sie dort, ob eine Ausbildung zusammen mit Ihrer Leistung möglich ist. Manchmal bezahlt Actiris einen Teil einer Ausbildung für einen neuen Job.',
    reasons: perSituatie('in Brüssel'),
  },
  vdab: {
    name: 'VDAB',
    gives:
      'VDAB ist der flämische Dienst für Arbeit und Ausbildung. Die Ausbildungen, die VDAB anerkennt, sind kostenlos für Menschen, die als arbeitsuchend eingetragen sind. Manchmal bekommen Sie auch Geld für Fahrt und Kinderbetreuung zurück.',
    reasons: {
      werkzoekend: 'Sie sehen das, weil Sie Arbeit suchen und in Flandern wohnen. Ein Vermittler sucht mit Ihnen.',
      brussel:
        'Sie sehen das, weil Sie Arbeit suchen und in Brüssel wohnen. Sind Sie bei Actiris eingetragen, dann können Sie hier auf Niederländisch lernen.',
      leefloon:
        'Sie sehen das, weil Sie ein leefloon bekommen und in Flandern wohnen. Auch dann können Sie sich eintragen.',
      ziek: 'Sie sehen das, weil Sie krank sind und in Flandern wohnen. Sprechen Sie zuerst mit Ihrer Krankenkasse.',
      inkomensgarantie:
        'Sie sehen das, weil Sie Teilzeit mit einer inkomensgarantie-uitkering arbeiten. Dafür sind Sie als arbeitsuchend eingetragen. Fragen Sie, ob Sie eine Ausbildung kostenlos machen dürfen.',
      thuis:
        'Sie sehen das, weil Sie in Flandern wohnen und keine Arbeit haben. Wollen Sie wieder arbeiten, dann können Sie sich eintragen, auch ohne Leistung.',
    },
  },
  'forem-werkzoekend': {
    name: 'Le Forem',
    gives:
      'Bei diesem wallonischen Dienst tragen Sie sich als arbeitsuchend ein. Fragen Sie dort, ob eine Ausbildung zusammen mit Ihrer Leistung möglich ist.',
    reasons: perSituatie('in der Wallonie'),
  },
  adg: {
    name: 'Arbeitsamt (ADG)',
    gives:
      'Bei diesem Dienst der Deutschsprachigen Gemeinschaft tragen Sie sich als arbeitsuchend ein. Fragen Sie dort, ob eine Ausbildung zusammen mit Ihrer Leistung möglich ist.',
    reasons: perSituatie('in der Deutschsprachigen Gemeinschaft'),
  },
  'rva-einde-uitkering': {
    name: 'Ihre Gewerkschaft oder die Hulpkas: bis wann Ihre Leistung läuft',
    gives:
      'Sie bezahlen Ihre Leistung und kennen das Enddatum. Fragen Sie danach, bevor Sie eine lange Ausbildung beginnen. Die Regeln kommen vom RVA, dem föderalen Dienst für Arbeitslosigkeit.',
    reasons: {
      werkloosheid:
        'Sie sehen das, weil Sie Arbeitslosengeld haben. Seit dem {{werkloosheid-sinds}} dauert das höchstens {{werkloosheid-maanden}} Monate: ein Jahr, und bis zu einem Jahr zusätzlich, wenn Sie lang genug gearbeitet haben. Es gibt Ausnahmen.',
      inkomensgarantie:
        'Sie sehen das, weil Sie eine inkomensgarantie-uitkering bekommen. Arbeiten Sie mindestens halbtags, dann endet die nicht nach einiger Zeit, laut einer Zeitung von {{oud-bron}}.',
      inschakeling:
        'Sie sehen das, weil Sie eine inschakelingsuitkering haben, eine Leistung nach der Schule oder dem Studium. Seit dem {{werkloosheid-sinds}} dauert die höchstens ein Jahr.',
    },
  },
  'vdab-diploma': {
    name: 'Ein Abschluss über VDAB',
    gives:
      'Für einen Beruf, für den es zu wenige Menschen gibt, können Sie manchmal kostenlos einen Abschluss machen. VDAB entscheidet. Fragen Sie auch, was mit Ihrer Leistung geschieht: Diese Regeln haben sich {{vdab-regels}} geändert.',
    reasons: { werkzoekend: 'Sie sehen das, weil Sie mit einer Leistung Arbeit suchen und lernen wollen.' },
  },
  ziekenfonds: {
    name: 'Der terug-naar-werkcoördinator Ihrer Krankenkasse',
    gives:
      'Der sieht sich mit Ihnen an, welche Arbeit oder welche Ausbildung Sie schaffen. Sie dürfen selbst Kontakt aufnehmen. Fragen Sie, bevor Sie beginnen, ob der Arzt der Krankenkasse einverstanden sein muss.',
    reasons: { ziek: 'Sie sehen das, weil Sie wegen Krankheit nicht arbeiten können.' },
  },
  gtb: {
    name: 'GTB',
    gives:
      'GTB hilft Menschen mit einer Behinderung oder einem Gesundheitsproblem, Arbeit oder eine Ausbildung zu finden. Fragen Sie bei VDAB, dem Dienst für Arbeit, danach. Dort können Sie Ihre Arbeitsbeeinträchtigung anerkennen lassen: Dann gibt es mehr Hilfe.',
    reasons: {
      ziek: 'Sie sehen das, weil Sie wegen Krankheit nicht arbeiten können und in Flandern wohnen.',
      beperking: 'Sie sehen das, weil Sie Arbeit suchen und zusätzliche Hilfe brauchen.',
    },
  },
  'riziv-terug-naar-werk': {
    name: 'Terug Naar Werk-fonds (Fonds für die Rückkehr zur Arbeit)',
    gives:
      'Ein Gutschein für Begleitung zur Arbeit, bis zu {{fonds-bedrag}} Euro (Stand {{fonds-stand}}), für Arbeitnehmer und Arbeitsuchende. Das RIZIV, der Dienst hinter der Krankenversicherung, entscheidet.',
    reasons: {
      'meer-dan-jaar': 'Sie sehen das, weil Sie länger als ein Jahr krank sind.',
      'zonder-contract':
        'Sie sehen das, weil Sie krank sind und keinen Vertrag haben. Hat Ihr Arbeitgeber ihn aus medizinischen Gründen beendet, dann beantragen Sie den Gutschein innerhalb von {{fonds-maanden}} Monaten (Stand {{fonds-stand}}).',
    },
  },
  'vdab-tijdelijk-werkloos': {
    name: 'VDAB, für Tage ohne Arbeit',
    gives:
      'Fragen Sie VDAB, den Dienst für Arbeit, was Sie an Tagen ohne Arbeit lernen können. Dieses Angebot ist nicht geprüft.',
    reasons: {
      'tijdelijk-werkloos': 'Sie sehen das, weil Sie vorübergehend arbeitslos sind und in Flandern wohnen.',
    },
  },
  'brussel-educatief-verlof': {
    name: 'Betaald educatief verlof in Brüssel (bezahlter Bildungsurlaub)',
    gives:
      'Stunden Urlaub, um zu lernen, mit Ihrem Lohn. Brussel Economie en Werkgelegenheid sagt, welche Ausbildungen zählen. Bei einem Staatsbetrieb ist es nur für Menschen mit einem Vertrag, nicht für Ernannte.',
    reasons: { werkplek: `Sie sehen das, weil Sie in Brüssel arbeiten. ${waarJeWerkt}` },
  },
  'forem-educatief-verlof': {
    name: 'Congé-éducation payé in der Wallonie (bezahlter Bildungsurlaub)',
    gives:
      'Stunden Urlaub, um zu lernen, mit Ihrem Lohn bis zu einem Maximum. Le Forem, der wallonische Dienst für Arbeit, erklärt es. Die Regeln werden überarbeitet, fragen Sie also nach.',
    reasons: { werkplek: `Sie sehen das, weil Sie in der Wallonie arbeiten. ${waarJeWerkt}` },
  },
  'ostbelgien-bildungsurlaub': {
    name: 'Bezahlter Bildungsurlaub in Ostbelgien',
    gives:
      'Stunden Urlaub, um zu lernen, mit Ihrem Lohn bis zu einem Maximum. Das Ministerium erklärt es, auf Deutsch. Früher bezahlte BRAWO dort einen Teil des Preises. Fragen Sie, ob es das noch gibt.',
    reasons: { werkplek: `Sie sehen das, weil Sie in der Deutschsprachigen Gemeinschaft arbeiten. ${waarJeWerkt}` },
  },
  grensinfopunt: {
    name: 'GrensInfoPunt',
    gives:
      'Hier bekommen Sie Rat, wenn Sie auf der anderen Seite der niederländischen Grenze wohnen oder arbeiten, zu Steuern und sozialer Sicherheit.',
    reasons: overDeGrens,
  },
  eures: {
    name: 'EURES, das europäische Netz für Arbeit',
    gives:
      'Für jedes Land in Europa: Fragen Sie bei VDAB, dem Dienst für Arbeit, nach einem Berater von EURES. Dieses Angebot ist nicht geprüft.',
    reasons: overDeGrens,
  },
  'kmo-portefeuille-vlaio': {
    name: 'Kmo-portefeuille (Hilfe für kleine Betriebe)',
    gives:
      'VLAIO, der flämische Dienst für Unternehmen, bezahlt einen Teil einer Ausbildung für Ihren Betrieb: {{kmo-jaar}} zwischen {{kmo-laag}} und {{kmo-hoog}} Prozent. Ihr Betrieb muss seinen Sitz in Flandern haben, und der Anbieter muss anerkannt sein.',
    reasons: {
      zelfstandig: 'Sie sehen das, weil Sie selbstständig sind.',
      bijberoep:
        'Sie sehen das, weil Sie nebenberuflich selbstständig sind. Es zählt für eine Ausbildung für diesen Betrieb.',
    },
  },
  ondernemersdienst: {
    name: 'VLAIO, der flämische Dienst für Unternehmen',
    gives:
      'VLAIO hat eine Liste aller Hilfen für Unternehmen, auch von anderen Behörden. Ist Ihr Betrieb nicht in Flandern? Dann fragen Sie Ihr ondernemingsloket (Unternehmensschalter), welche Hilfe Ihre Region gibt.',
    places: {
      brussel: {
        name: '{{brusselse-lijn}}, der Brüsseler Dienst für Unternehmen',
        gives: 'Hier finden Sie, welche Hilfe Brüssel Unternehmen gibt, auch für eine Ausbildung.',
      },
    },
    reasons: {
      brussel: 'Sie sehen das, weil Ihr Betrieb in Brüssel ist.',
      zelfstandig: 'Sie sehen das, weil Sie selbstständig sind und etwas lernen wollen.',
    },
  },
  'brussel-opleidingspremie': {
    name: 'Ausbildungsprämie von Brüssel',
    gives:
      'Brüssel bezahlt einen Teil einer Ausbildung für Ihren Betrieb, wenn die Ausbildung außergewöhnlich oder dringend ist. Beantragen Sie die Prämie mindestens einen Monat vor dem Start. Haben Sie schon begonnen? Dann geht es nicht mehr.',
    reasons: {
      zelfstandig:
        'Sie sehen das, weil Ihr Betrieb in Brüssel ist. Die kmo-portefeuille gibt es nur für einen Betrieb in Flandern.',
      bijberoep:
        'Sie sehen das, weil der Betrieb Ihres Nebenberufs in Brüssel ist. Es zählt für eine Ausbildung für diesen Betrieb.',
    },
  },
  'zorgopleiding-met-loon': {
    name: 'Mit Lohn eine Ausbildung zum Krankenpfleger oder Pflegehelfer machen (Project 600)',
    gives:
      'Wer in Pflege und Gesundheit arbeitet, kann manchmal eine Ausbildung zum Krankenpfleger oder Pflegehelfer machen, während der Lohn weiterläuft. Sie mussten mindestens halbtags arbeiten, drei Jahre Erfahrung in Pflege und Gesundheit haben und noch kein Krankenpfleger sein (Stand {{zorgopleiding-stand}}). Einschreiben konnte man sich bis Anfang April. Fragen Sie Ihre Personalabteilung, ob es das noch gibt.',
    reasons: {
      'prive-zorg': 'Sie sehen das, weil Sie im Gesundheitswesen arbeiten (paritair comité {{pc-zorg}}).',
      socialprofit:
        'Sie sehen das, weil Sie in Pflege, Sozialem oder Kultur arbeiten. Dort heißen die Projekte anders, zum Beispiel „Vorming Hogerop“.',
      openbaar:
        'Sie sehen das, weil Sie für eine lokale Behörde arbeiten. Es ist für Menschen, die in einem Krankenhaus, einem Wohn- und Pflegezentrum oder der Hauskrankenpflege arbeiten.',
    },
  },
  travi: {
    ...sectorfondsen.travi,
    reasons: { uitzendkracht: 'Sie sehen das, weil Sie Zeitarbeit machen.' },
  },
  'dienstencheques-opleidingsfonds': {
    ...sectorfondsen['vorm-dc'],
    reasons: { dienstencheques: 'Sie sehen das, weil Sie mit Dienstleistungsschecks arbeiten.' },
  },
  bosa: {
    name: 'Ihre Personalabteilung, mit den Regeln von BOSA',
    gives:
      'Föderale Beamte können während der Arbeit lernen, wenn ihr Vorgesetzter einverstanden ist. BOSA, der föderale Dienst für Personal, erklärt wie. Ihre eigene Personalabteilung hilft Ihnen weiter.',
    reasons: { ambtenaar: 'Sie sehen das, weil Sie für die föderalen Behörden arbeiten.' },
  },
  school: {
    name: 'Das Sekretariat Ihrer Schule',
    gives: `Fragen Sie nach Fortbildung und nach ${zorgkrediet} Werden Sie Lehrer, dann fragen Sie, ob es den lerarenbonus noch gibt. Der gab freie Stunden (Stand {{lerarenbonus-stand}}).`,
    reasons: { onderwijs: 'Sie sehen das, weil Sie im Unterrichtswesen arbeiten.' },
  },
  personeelsdienst: {
    name: 'Die Personalabteilung Ihres Arbeitgebers',
    gives:
      'Die weiß, welchen Urlaub und welche Ausbildungen es für Sie gibt. Die Regeln sind je nach Arbeitgeber anders.',
    reasons: {
      'vlaamse-overheid': `Sie sehen das, weil Sie für die flämischen Behörden arbeiten. Fragen Sie auch nach ${zorgkrediet}`,
      'lokaal-bestuur': `Sie sehen das, weil Sie für eine lokale Behörde arbeiten. In Flandern gibt es auch ${zorgkrediet}`,
      'eigen-regels': 'Sie sehen das, weil Ihr Arbeitgeber zu den Behörden gehört und eigene Regeln haben kann.',
      'woont-elders':
        'Sie sehen das, weil Sie nicht in Flandern oder Brüssel wohnen. Dann können andere Regeln gelten.',
    },
  },
  studietoelagen: {
    name: 'Studietoelage (Studienbeihilfe), und der Studierendendienst Ihrer Schule',
    gives:
      'Eine studietoelage ist Geld von den flämischen Behörden, um zu studieren. Es hängt von Ihrem Studium, Ihrer Staatsangehörigkeit, Ihrer Familie und dem Einkommen ab. Der Studierendendienst Ihrer Schule hilft Ihnen.',
    reasons: {
      student: 'Sie sehen das, weil Sie zur Schule gehen oder studieren.',
      jobstudent: 'Sie sehen das, weil Sie einen Studentenjob haben.',
    },
  },
  tweedekans: {
    name: 'Tweedekansonderwijs (zweiter Bildungsweg)',
    gives:
      'In einem centrum voor volwassenenonderwijs (CVO) holen Sie Ihren Abschluss der Sekundarschule nach. Die allgemeinen Fächer kosten wenig: {{cvo-cent}} Cent pro Unterrichtsstunde im Schuljahr {{schooljaar-2025}}. Fragen Sie auch nach der Prämie für einen ersten Abschluss.',
    reasons: diploma,
  },
  examencommissie: {
    name: 'Examencommissie für die Sekundarschule (Prüfungsausschuss)',
    gives:
      'Sie lernen selbst, in Ihrem eigenen Tempo, und machen dann Prüfungen. So machen Sie einen Abschluss ohne Unterricht.',
    reasons: diploma,
  },
  evc: {
    name: 'Zeigen, was Sie schon können (EVC)',
    gives:
      'Haben Sie einen Beruf in der Praxis gelernt, dann können Sie bei einem Testzentrum beweisen, dass Sie ihn können. Bestehen Sie, dann bekommen Sie einen Nachweis einer beroepskwalificatie. Fragen Sie vorher nach dem Preis.',
    reasons: {
      'zonder-diploma': zonderDiploma,
      richting:
        'Sie sehen das, weil Sie eine Richtung suchen und vielleicht schon viel können durch das, was Sie getan haben.',
    },
  },
  'loopbaanbegeleiding-alternatief': {
    name: 'Laufbahnberatung ohne Scheck',
    gives:
      'Sprechen Sie mit VDAB oder mit einem leerwinkel. Sind Sie Mitglied einer Gewerkschaft, dann fragen Sie auch dort um Rat. Was jede Gewerkschaft anbietet, ist nicht geprüft.',
    reasons: {
      'cheque-gebruikt': 'Sie sehen das, weil Sie schon einen loopbaancheque benutzt haben.',
      'geen-werk':
        'Sie sehen das, weil Sie eine Richtung suchen. Den loopbaancheque gibt es nur für Menschen, die arbeiten.',
    },
  },
  competentiecheck: {
    name: 'Competentiecheck (Test Ihrer Fähigkeiten)',
    gives:
      'Auf der Website von VDAB, dem Dienst für Arbeit, prüfen Sie kostenlos, was Sie schon können, welche Jobs passen und was Sie dazulernen können. Das haben wir auf einer Seite von {{competentie-van}} oder {{competentie-tot}} gelesen.',
    reasons: { werkt: 'Sie sehen das, weil Sie arbeiten und wissen wollen, was Sie lernen können.' },
  },
  onderwijskiezer: {
    name: 'Onderwijskiezer',
    gives:
      'Auf dieser Website finden Sie, welche Studien es in Flandern und Brüssel gibt, auch für Erwachsene, und was sie verlangen.',
    reasons: {
      student: 'Sie sehen das, weil Sie zur Schule gehen oder studieren.',
      richting: 'Sie sehen das, weil Sie eine Richtung suchen.',
    },
  },
  sectorfonds: {
    name: 'Der Ausbildungsfonds Ihres Sektors',
    gives:
      'Die meisten Sektoren in Belgien haben einen Fonds für Ausbildungen. Oft geht es über Ihren Arbeitgeber. Auf Ihrem Lohnzettel steht Ihr paritair comité: die Nummer Ihres Sektors. Damit finden Sie den Fonds.',
    places: sectorfondsen,
    reasons: {
      ...perComite,
      diverscity: 'Sie sehen das, weil Sie für eine lokale Behörde arbeiten.',
      'tijdelijk-werkloos':
        'Sie sehen das, weil Sie vorübergehend arbeitslos sind. Fragen Sie, ob es Ausbildungen für Tage ohne Arbeit gibt.',
      werknemer: 'Sie sehen das, weil Sie für ein Unternehmen oder eine Organisation arbeiten.',
    },
  },
  'werkgever-opleidingsdagen': {
    name: 'Ausbildungstage von Ihrem Arbeitgeber',
    gives:
      'Viele Arbeitgeber geben jedes Jahr einige Tage Ausbildung, während der Arbeit oder bezahlt. Wie viele, hängt von der Größe des Betriebs und von Ihrem Sektor ab. Fragen Sie nach.',
    reasons: {
      werknemer: 'Sie sehen das, weil Sie für ein Unternehmen oder eine Organisation in Belgien arbeiten.',
    },
  },
  opleidingstegoed: {
    name: 'Mijn opleidingstegoed (Ihr Guthaben für Ausbildungen)',
    gives:
      'In Mijn Burgerprofiel, auf der Website von Flandern, sehen Sie, wie viel opleidingsverlof und wie viele opleidingscheques Sie noch haben. Das haben wir auf Seiten von {{tegoed-stand}} gelesen. Klappt es nicht, dann rufen Sie {{infolijn}} an.',
    reasons: {
      werknemer:
        'Sie sehen das, weil Sie Arbeitnehmer sind und in Flandern arbeiten, oder in Flandern oder Brüssel wohnen.',
    },
  },
  'federal-learning-account': {
    name: 'Ihre Ausbildungen in Mycareer',
    gives:
      'Ihr Arbeitgeber hat Ihre Ausbildungen im Federal Learning Account aufgeschrieben. Der ist abgeschafft. Sehen Sie Ihre Daten jetzt an und speichern Sie sie: Am {{account-weg}} werden sie gelöscht.',
    reasons: {
      werknemer: 'Sie sehen das, weil Sie für ein Unternehmen oder eine Organisation in Belgien arbeiten.',
    },
  },
  vakbond: {
    name: 'Ihre Gewerkschaft',
    gives:
      'Sind Sie Mitglied, dann können Sie dort Fragen zu Urlaub und Ausbildung stellen. Was jede Gewerkschaft anbietet, ist nicht geprüft.',
    reasons: { werknemer: 'Sie sehen das, weil Sie für einen Arbeitgeber arbeiten.' },
  },
  'na-ontslag': {
    name: 'Lernen nach einer Entlassung',
    gives:
      'Bekommen Sie nach Ihrer Entlassung Begleitung zu anderer Arbeit (outplacement), dann fragen Sie dort, welche Ausbildung möglich ist. Waren Sie Angestellter im paritair comité {{pc-bedienden}}, dann können Sie sich manchmal noch eine Zeit lang an Cevora wenden.',
    reasons: {
      werkloosheid: 'Sie sehen das, weil Sie Arbeitslosengeld haben und vielleicht entlassen wurden.',
    },
  },
  naric: {
    name: 'NARIC-Vlaanderen',
    gives:
      'Haben Sie einen Abschluss aus einem anderen Land, dann lassen Sie hier anerkennen, was er in Flandern wert ist. Für manche Menschen ist das kostenlos, zum Beispiel für Menschen, die um Schutz bitten oder ihn bekommen haben. Wollen Sie hier weiterstudieren, dann fragen Sie direkt die Hochschule oder Universität.',
    reasons: {
      diploma: 'Sie sehen das, weil Sie einen Abschluss aus einem anderen Land haben.',
      nieuw: 'Sie sehen das, weil Sie neu in Belgien sind und vielleicht woanders einen Abschluss gemacht haben.',
      elders:
        'Sie sehen das, weil Sie Arbeit suchen und außerhalb von Belgien und dem Europäischen Wirtschaftsraum wohnen.',
    },
  },
  'levenslang-leren': {
    name: 'Lernen für sich selbst',
    gives:
      'Ein centrum voor volwassenenonderwijs, die Bibliothek oder Avansa hat Kurse und Vorträge, in Flandern und Brüssel. Eine Sprache, Fotografie oder Kochen kostete in einem CVO {{cvo-hoog}} Euro pro Unterrichtsstunde in {{schooljaar-2025}}. Fragen Sie nach den anderen Preisen.',
    reasons: {
      gepensioneerd: 'Sie sehen das, weil Sie in Rente sind.',
      thuis: 'Sie sehen das, weil Sie nicht arbeiten und keine Arbeit suchen.',
    },
  },
  digibank: {
    name: 'Digibank',
    gives:
      'Hier können Sie einen Laptop leihen und Hilfe mit Computer und Internet bekommen. Fragen Sie Ihre Gemeinde oder Bibliothek wo. Das Angebot ist nicht geprüft.',
    reasons: {
      basisvaardigheden: 'Sie sehen das, weil Sie besser lesen, rechnen oder digital arbeiten wollen.',
      gepensioneerd: 'Sie sehen das, weil Sie in Rente sind.',
    },
  },
  'vlaamse-infolijn': {
    name: '{{infolijn}}, die Infonummer von Flandern',
    gives:
      'Sie sprechen am Telefon mit einem Menschen, über alle flämischen Hilfen zum Lernen. Praktisch, wenn Sie lieber nicht am Computer suchen.',
    reasons: { iedereen: 'Sie sehen das, weil alle hier Fragen stellen können.' },
  },
  'vdab-lijn': {
    name: 'Die kostenlose Nummer von VDAB',
    gives:
      'Sie sprechen am Telefon mit VDAB, dem flämischen Dienst für Arbeit und Ausbildung, auch wenn Sie schon Arbeit haben.',
    reasons: { iedereen: 'Sie sehen das, weil alle hier Fragen zu Arbeit und Lernen stellen können.' },
  },
  leerwinkel: {
    name: 'Leerwinkel (kostenlose Beratung zur Ausbildung)',
    gives:
      'Hier sucht jemand mit Ihnen eine Ausbildung, die passt, kostenlos. Es gibt nicht überall einen: Suchen Sie auf der Website von Flandern nach „leerwinkel“ oder fragen Sie {{infolijn}}.',
    places: {
      vlaanderen: {
        name: 'Leerwinkel (kostenlose Beratung zur Ausbildung)',
        gives:
          'Hier sucht jemand mit Ihnen eine Ausbildung, die passt, kostenlos. Es gibt sie in Westflandern, Gent, Mecheln, Löwen und Genk (Stand zwischen {{leerwinkel-van}} und {{leerwinkel-tot}}). Wohnen Sie woanders, dann fragen Sie {{infolijn}}.',
      },
      brussel: {
        name: 'Leerwinkel Brussel (kostenlose Beratung zur Ausbildung)',
        gives:
          'Hier sucht jemand mit Ihnen eine Ausbildung auf Niederländisch, kostenlos, für Menschen, die in Brüssel wohnen (Stand {{leerwinkel-brussel}}).',
      },
    },
    reasons: {
      vlaanderen: 'Sie sehen das, weil Sie in Flandern wohnen.',
      brussel: 'Sie sehen das, weil Sie in Brüssel wohnen.',
      iedereen: 'Sie sehen das, weil alle dort Fragen zum Lernen stellen können.',
    },
  },
};
