import type { VragenTexts } from '../texts.js';
import { begin } from './begin.js';
import { paritaireComites } from './paritaire-comites.js';

const jaNee = { ja: 'Ja', nee: 'Nein' };

/** What counts for no leave. */
const uitgesloten =
  'Empfangstage, Patenschaft für neue Kollegen, Online-Videos, Lernen beim Mittagessen, Betriebstheater, Lernnetzwerk, Intervision.';

export const vragen: VragenTexts = {
  chapters: {
    statuut: 'Sie',
    werkgever: 'Ihre Arbeit',
    opleidingsniveau: 'Ihr Abschluss und Ihre Laufbahn',
    opleiding: 'Die Ausbildung',
    onderbreking: 'Weniger arbeiten',
  },

  questions: {
    ...begin.questions,
    doel: {},
    contract: { title: 'Welchen Vertrag haben Sie?' },
    ziekte: { title: 'Wie steht es um Ihre Krankheit und Ihre Arbeit?' },
    uitkering: { title: 'Wie suchen Sie Arbeit?' },
    plek: {
      title: 'Wo wohnen und arbeiten Sie?',
      help: 'Arbeiten Sie zu Hause oder an mehr als einem Ort? Dann zählt die Niederlassung, zu der Sie gehören: der Ort Ihres Betriebs.',
    },
    'nieuw-in-belgie': {},
    sector: {
      help: 'Auf Ihrem Vertrag oder Lohnzettel steht, wer Ihr Arbeitgeber ist. Machen Sie Zeitarbeit? Dann wählen Sie, für welchen Betrieb Sie arbeiten, nicht Ihre Zeitarbeitsfirma.',
    },
    werkduur: {
      title: 'Was steht auf Ihrem Lohnzettel?',
      help: 'Zählen Sie keine Überstunden. Arbeiten Sie {{voorbeeld-dagen}} von {{week-dagen}} Tagen? Dann arbeiten Sie {{voorbeeld-procent}} %. Ihr paritair comité steht oft oben auf dem Lohnzettel, als „PC“ mit einer Nummer. Ihre Personalabteilung weiß es auch.',
    },
    onderneming: {
      title: 'Wo ist Ihr Betrieb und wie groß ist er?',
      help: 'VLAIO, der flämische Dienst für Unternehmen, bestimmt selbst, wie groß Ihr Betrieb ist. Sind Sie nicht sicher? Dann wählen Sie „Ich weiß es nicht“.',
    },
    diploma: {},
    loopbaan: { title: 'Wie sieht Ihre Laufbahn aus?' },
    vdab: {
      title: 'Was wissen Sie über die Ausbildung?',
      help: 'Suchen Sie die Ausbildung auf der Website von VDAB, bei „Vind een opleiding“. Steht sie dort nicht? Dann hat sie keinen Stern.',
    },
    omvang: {
      title: 'Wie groß ist die Ausbildung?',
      help: 'Unterrichtsstunden heißen auch contacturen oder lestijden. Der Anbieter weiß, wie viele es sind. Dauert die Ausbildung länger als ein Schuljahr (September bis August)? Dann zählen Sie ein Schuljahr.',
    },
    opname: {
      help: 'Für eine lange Ausbildung können Sie manchmal eine Zeit lang weniger arbeiten oder aufhören. Das heißt tijdskrediet oder zorgkrediet. Sie legen hier nichts fest.',
    },
    databank: {
      help: 'Suchen Sie die Ausbildung in der Opleidingsdatabank, auf der Website der flämischen Behörden. Oder fragen Sie den Anbieter nach der ODB-nummer. Hatten Sie nie loopbaanbegeleiding (Laufbahnberatung)? Dann haben Sie kein persoonlijk ontwikkelingsplan.',
    },
    soort: {
      title: 'Was für eine Ausbildung ist es?',
      help: 'Passt mehr als eine Antwort? Wählen Sie die erste, die passt.',
    },
    betaling: {},
    start: {},
    verlof: { title: 'Können Sie für die Ausbildung weniger arbeiten?' },
  },

  facts: {
    ...begin.facts,
    contract: {
      question: 'Welchen Vertrag haben Sie?',
      label: 'Vertrag',
      rare: 'Ein anderer Vertrag',
      values: {
        gewoon: 'Ein gewöhnlicher Vertrag oder eine Ernennung',
        uitzend: 'Ein Vertrag für Zeitarbeit (Interim)',
        dienstencheques: 'Ein Vertrag mit Dienstleistungsschecks',
        flexi: 'Ein flexi-job',
        studentenovereenkomst: 'Ein Studentenjob',
        leerovereenkomst: 'Ein Lehrvertrag',
        ibo: 'Eine Ausbildung am Arbeitsplatz über VDAB (IBO)',
      },
      hints: {
        gewoon: 'Fest oder befristet, Vollzeit oder Teilzeit, auch als Beamter.',
        dienstencheques: 'Sie putzen oder helfen bei Menschen zu Hause, über einen Betrieb.',
        leerovereenkomst: 'Sie lernen ein Handwerk oder einen Beruf, teils in der Schule und teils bei der Arbeit.',
      },
    },
    'tijdelijk-werkloos': {
      question: 'Ich bin jetzt vorübergehend arbeitslos',
      hint: 'Ihr Vertrag läuft weiter, aber es gibt jetzt keine Arbeit.',
      label: 'Vorübergehend arbeitslos',
      values: jaNee,
    },
    bijberoep: {
      question: 'Ich bin auch nebenberuflich selbstständig',
      label: 'Nebenberuf',
      values: jaNee,
    },
    inkomensgarantie: {
      question: 'Ich bekomme auch eine inkomensgarantie-uitkering',
      hint: 'Das ist eine Leistung vom RVA, zusätzlich zu Ihrem Lohn, weil Sie Teilzeit arbeiten.',
      label: 'Leistung zu Ihrem Lohn',
      values: jaNee,
    },
    'meer-werkgevers': {
      question: 'Ich arbeite für mehr als einen Arbeitgeber',
      hint: 'Zählen Sie dann oben Ihre Jobs in Betrieben und Vereinen zusammen. Einen Job bei einer Behörde oder in einer anderen Region zählen Sie nicht mit.',
      label: 'Mehr als ein Arbeitgeber',
      values: jaNee,
    },
    'vast-rooster': {
      question: 'Arbeiten Sie jede Woche zu denselben Zeiten?',
      hint: 'Wer genau halbtags mit festen Zeiten arbeitet, bekommt nur Urlaub für Unterricht, der in die Arbeitszeit fällt.',
      label: 'Feste Arbeitszeiten',
      values: jaNee,
    },
    uitkering: {
      question: 'Welche Leistung bekommen Sie, während Sie Arbeit suchen?',
      label: 'Leistung',
      values: {
        werkloosheid: 'Arbeitslosengeld',
        inschakeling: 'Eine inschakelingsuitkering',
        geen: 'Keine von beiden',
      },
      hints: {
        inschakeling: 'Die können Sie bekommen, wenn Sie nach der Schule oder dem Studium noch keine Arbeit fanden.',
      },
    },
    'ibo-werkgever': {
      question: 'Ein Arbeitgeber will mich ausbilden und danach einstellen',
      hint: 'Es ist ein Arbeitgeber in Flandern oder Brüssel, und nach der Ausbildung gibt er Ihnen einen Vertrag.',
      label: 'Arbeitgeber, der Sie ausbildet',
      values: jaNee,
    },
    arbeidsbeperking: {
      question: 'Ich habe eine Behinderung, eine Krankheit, die lange dauert, oder eine Lernstörung',
      hint: 'Dann gibt es zusätzliche Hilfe. Was Sie hier wählen, bleibt auf diesem Gerät.',
      label: 'Zusätzliche Hilfe nötig',
      values: jaNee,
    },
    'ziek-met-contract': {
      question: 'Haben Sie noch einen Vertrag bei einem Arbeitgeber?',
      label: 'Vertrag während der Krankheit',
      values: jaNee,
    },
    'uitkering-sinds': {
      question: 'Seit wann bekommen Sie diese Leistung?',
      hint: 'Ungefähr ist gut. So wissen wir, bis wann sie läuft.',
      label: 'Leistung seit',
    },
    'ziek-langer-dan-jaar': {
      question: 'Sind Sie schon länger als ein Jahr krank?',
      label: 'Länger als ein Jahr krank',
      values: jaNee,
    },
    'nieuw-in-belgie': {
      question: 'Sind Sie neu in Belgien?',
      label: 'Neu in Belgien',
      values: {
        inburgeraar: 'Ja, ich muss oder darf an einem inburgeringstraject teilnehmen',
        verzoeker: 'Ja, ich bitte um Schutz (Asyl)',
        nee: 'Nein',
      },
      hints: { inburgeraar: 'Niederländischunterricht und Unterricht über das Leben in Belgien.' },
    },

    sector: {
      question: 'Für wen arbeiten Sie?',
      label: 'Arbeitgeber',
      rare: 'Eine Behörde oder das Unterrichtswesen',
      values: {
        prive: 'Ein Unternehmen (Privatsektor)',
        socialprofit: 'Ein Verein oder eine Organisation in Pflege, Sozialem oder Kultur',
        'vlaamse-overheid': 'Die flämischen Behörden',
        onderwijs: 'Im Unterrichtswesen, bezahlt vom flämischen Bildungsministerium',
        'lokaal-bestuur': 'Eine Gemeinde, ein OCMW, eine Provinz oder eine Interkommunale',
        'federale-overheid': 'Die föderalen Behörden',
        overheidsbedrijf: 'Ein Staatsbetrieb, wie bpost, NMBS, Infrabel oder Proximus',
        'andere-overheid': 'Eine andere Behörde',
        gemengd: 'Ein Unternehmen oder Verein und auch eine Behörde',
        'overheid-met-vov': 'De Lijn, VITO, eine Wohnungsgesellschaft (Sozialwohnungen) oder die Nationalbank',
      },
      hints: {
        prive: 'Auch ein Krankenhaus oder Altenheim, das nicht den Behörden gehört.',
        socialprofit: 'Kein Krankenhaus oder Altenheim: Das ist ein Unternehmen.',
        'vlaamse-overheid': 'Zum Beispiel ein Ministerium oder eine Agentur.',
        onderwijs: 'Bezahlt Ihre Schule Ihren Lohn selbst? Dann wählen Sie die Antwort mit De Lijn.',
        'lokaal-bestuur': 'Auch ein Altenheim oder Krankenhaus des OCMW.',
        'federale-overheid': 'Zum Beispiel ein föderaler öffentlicher Dienst oder die Polizei.',
        'andere-overheid': 'Zum Beispiel von Brüssel oder der Wallonie, oder eine französischsprachige Schule.',
        gemengd: 'Sie haben mehr als einen Arbeitgeber.',
        'overheid-met-vov': 'Auch FSMA, die Nationallotterie oder Arbeit, die eine Schule selbst bezahlt.',
      },
    },
    'vlaams-gesubsidieerd': {
      question: 'Bekommt Ihre Organisation Geld von den flämischen Behörden?',
      hint: 'Es geht um Pflege, Soziales oder soziokulturelle Arbeit mit flämischem Zuschuss.',
      label: 'Flämischer Zuschuss',
      values: jaNee,
    },
    werkplek: {
      question: 'Wo arbeiten Sie?',
      hint: 'Wählen Sie den Ort, an dem Sie wirklich arbeiten, nicht den Hauptsitz.',
      label: 'Arbeitsort',
      rare: 'Woanders',
      values: {
        vlaanderen: 'In Flandern',
        brussel: 'In Brüssel',
        wallonie: 'In der Wallonie',
        'duitstalige-gemeenschap': 'In der Deutschsprachigen Gemeinschaft',
        buitenland: 'Außerhalb von Belgien',
      },
      hints: { 'duitstalige-gemeenschap': 'Die Gegend um Eupen und Sankt Vith.' },
    },
    woonplaats: {
      question: 'Wo wohnen Sie?',
      label: 'Wohnort',
      rare: 'Woanders',
      values: {
        vlaanderen: 'In Flandern',
        brussel: 'In Brüssel',
        wallonie: 'In der Wallonie',
        'duitstalige-gemeenschap': 'In der Deutschsprachigen Gemeinschaft',
        eer: 'In einem anderen Land des Europäischen Wirtschaftsraums',
        elders: 'In einem anderen Land',
      },
      hints: {
        'duitstalige-gemeenschap': 'Die Gegend um Eupen und Sankt Vith.',
        eer: 'Die Europäische Union, Island, Liechtenstein und Norwegen.',
      },
    },
    'verhuisd-uit-eer': {
      question: 'Sind Sie aus einem anderen Land des Europäischen Wirtschaftsraums dorthin gezogen?',
      hint: 'Das sind die Länder der Europäischen Union, Island, Liechtenstein und Norwegen.',
      label: 'Aus Europa zugezogen',
      values: jaNee,
    },
    tewerkstelling: {
      question: 'Wie viel Prozent arbeiten Sie?',
      hint: 'Vollzeit ist {{voltijds}}. Halbtags ist {{halftijds}}. Haben Sie mehr als einen Job in einem Betrieb oder Verein? Zählen Sie sie zusammen.',
      label: 'Wie viel Sie arbeiten',
      unit: '%',
      units: 'v.H.|Prozent|prozent|Proz.|pct',
      example: '{{voorbeeld-procent}}',
    },
    'uren-per-week': {
      question: 'Wie viele Stunden pro Woche stehen in Ihrem Vertrag?',
      hint: 'Wechselt es? Geben Sie den Durchschnitt ein.',
      label: 'Stunden pro Woche',
      unit: 'Stunden pro Woche',
      units:
        'h|Std|Std.|Stunde|Stunden|u|h/Woche|Std./Woche|Stunden/Woche|h pro Woche|Stunden in der Woche|Stunden die Woche|/Woche',
      example: '{{voorbeeld-uren}}',
    },
    'paritair-comite': {
      question: 'Was ist Ihr paritair comité?',
      hint: 'Geben Sie die Nummer ein, zum Beispiel {{voorbeeld-sector}}, oder wählen Sie Ihren Sektor aus der Liste. Sie dürfen das leer lassen.',
      label: 'Sektor',
      values: paritaireComites,
    },
    ancienniteit: {
      question: 'Wie lange arbeiten Sie schon bei diesem Arbeitgeber?',
      label: 'Zeit beim Arbeitgeber',
      values: { 0: 'Weniger als {{dienst-jaren}} Jahre', 24: '{{dienst-jaren}} Jahre oder länger' },
      unit: 'Monate',
    },
    werknemers: {
      question: 'Wie viele Menschen arbeiten bei Ihrem Arbeitgeber?',
      label: 'Zahl der Arbeitnehmer',
      values: {
        0: 'Weniger als {{dagen-werknemers}}',
        10: 'Genau {{werknemers-zonder-recht}}',
        11: '{{werknemers-met-recht}} bis {{dagen-werknemers-onder-groot}}',
        20: 'Genau {{dagen-werknemers-groot}}',
        21: 'Mehr als {{dagen-werknemers-groot}}',
      },
      unit: 'Arbeitnehmer',
    },
    'voltijds-voorbije-jaar': {
      question: 'Haben Sie in den letzten {{maanden-voltijds}} Monaten Vollzeit gearbeitet?',
      label: 'Vollzeit im letzten Jahr',
      values: jaNee,
    },
    'tijdskrediet-gebruikt': {
      question: 'Haben Sie schon tijdskrediet mit einem Grund genommen?',
      hint: 'Für Ihre Kinder, für Pflege oder für eine Ausbildung. Zählen Sie alle Monate in Ihrer Laufbahn, auch wenn Sie ein Fünftel oder die Hälfte weniger arbeiteten.',
      label: 'Schon genommenes tijdskrediet',
      values: {
        0: 'Nein, noch nie',
        1: 'Ja, insgesamt weniger als {{tijdskrediet-jaren}} Jahre',
        36: 'Ja, {{tijdskrediet-jaren}} Jahre oder mehr, aber keine {{knelpunt-jaren}} Jahre',
        48: 'Ja, {{knelpunt-jaren}} Jahre oder mehr',
      },
      unit: 'Monate',
    },
    'cao-tijdskrediet': {
      question: 'Gibt es eine cao, um für eine Ausbildung ganz aufzuhören oder halbtags zu arbeiten?',
      hint: 'Eine cao ist ein Abkommen mit den Gewerkschaften. Ihre Personalabteilung oder Gewerkschaft weiß es.',
      label: 'Cao für Urlaub',
      values: jaNee,
    },
    vestiging: {
      question: 'Wo hat Ihr Betrieb seinen Sitz?',
      label: 'Sitz Ihres Betriebs',
      values: {
        vlaanderen: 'In Flandern',
        brussel: 'In Brüssel',
        wallonie: 'In der Wallonie',
        buitenland: 'Außerhalb von Belgien',
      },
    },
    'omvang-onderneming': {
      question: 'Wie groß ist Ihr Betrieb?',
      hint: 'Zählen Sie Teilzeitkräfte zu Vollzeitkräften zusammen. Besitzt ein anderes Unternehmen mehr als ein Viertel Ihres Betriebs? Dann zählen seine Zahlen teilweise oder ganz mit.',
      label: 'Größe Ihres Betriebs',
      values: { klein: 'Klein', middelgroot: 'Mittelgroß', groot: 'Groß' },
      hints: {
        klein:
          'Weniger als {{kmo-klein-werknemers}} Arbeitnehmer und höchstens {{kmo-klein-omzet}} Millionen Euro Umsatz oder Bilanzsumme.',
        middelgroot:
          'Weniger als {{kmo-werknemers}} Arbeitnehmer und höchstens {{kmo-omzet}} Millionen Euro Umsatz oder {{kmo-balans}} Millionen Euro Bilanzsumme.',
        groot: 'Mehr als das.',
      },
    },
    loopbaanjaren: {
      question: 'Wie viele Jahre haben Sie insgesamt schon gearbeitet?',
      hint: 'Zählen Sie Ihre Jahre als Arbeitnehmer und als Selbstständiger zusammen.',
      label: 'Gearbeitete Jahre',
      values: { 0: 'Weniger als {{loopbaan-jaren}} Jahre', 7: '{{loopbaan-jaren}} Jahre oder mehr' },
      unit: 'Jahre',
    },
    'loopbaancheque-gebruikt': {
      question: 'Haben Sie jemals einen loopbaancheque benutzt?',
      hint: 'Damit bezahlen Sie Gespräche mit einem Laufbahnberater.',
      label: 'Loopbaancheque benutzt',
      values: jaNee,
    },

    diploma: {
      question: 'Was ist Ihr höchster Abschluss?',
      label: 'Höchster Abschluss',
      values: {
        'geen-secundair': 'Kein Abschluss der Sekundarschule',
        secundair: 'Abschluss der Sekundarschule',
        'hbo5-graduaat': 'Graduaat oder höherer Berufsunterricht (HBO5)',
        'bachelor-master': 'Bachelor, Master oder höher',
        brevet: 'Ein Brevet in Krankenpflege, von vor {{brevet-jaar}}',
        buitenlands: 'Ein Abschluss aus einem anderen Land',
      },
      rare: 'Ein Brevet oder ein Abschluss aus einem anderen Land',
      hints: {
        'geen-secundair': 'Auch mit einem Zeugnis des sechsten Jahres der Berufsschule (bso).',
        secundair: 'Auch nach einem siebten Jahr der Berufsschule (bso).',
        brevet: 'Das bekamen Sie nach der vierten Stufe der Berufsschule (bso).',
        buitenlands:
          'Und der in Flandern noch nicht anerkannt ist. Ist er anerkannt? Dann wählen Sie die Stufe, die Sie bekamen.',
      },
    },

    doel: {
      question: 'Was möchten Sie gern?',
      label: 'Ziel',
      values: {
        opleiding: 'Ich weiß, welche Ausbildung ich machen will',
        zoeken: 'Ich suche eine Ausbildung',
        orienteren: 'Ich will zuerst wissen, welche Arbeit zu mir passt',
        'diploma-secundair': 'Ich will einen Abschluss der Sekundarschule machen',
        nederlands: 'Ich will Niederländisch lernen',
        basisvaardigheden: 'Ich will besser lesen, schreiben, rechnen oder mit dem Computer arbeiten',
        'eigen-zaak': 'Ich will einen eigenen Betrieb gründen',
      },
      hints: {
        opleiding:
          'Für Niederländisch, Grundkenntnisse oder einen Abschluss der Sekundarschule gibt es unten eine eigene Antwort.',
      },
    },
    databank: {
      question: 'Steht die Ausbildung in der Opleidingsdatabank Vlaamse opleidingsincentives?',
      hint: 'Das ist die flämische Liste der Ausbildungen, für die Sie Hilfe bekommen können.',
      label: 'In der Opleidingsdatabank',
      values: {
        ...jaNee,
        geschrapt: 'Nicht mehr, aber letztes Schuljahr nahm ich dafür opleidingsverlof',
      },
    },
    'niveau-label': {
      question: 'Steht ein Label „beperkende voorwaarde opleidingsniveau“ dabei?',
      hint: 'Das sehen Sie in der Opleidingsdatabank. Die Ausbildung zählt dann nur für einen ersten Abschluss dieser Stufe.',
      label: 'Label zur Bildungsstufe',
      values: jaNee,
    },
    'vdab-erkend': {
      question: 'Steht ein Stern bei der Ausbildung auf vdab.be?',
      hint: 'Dann ist sie von VDAB anerkannt.',
      label: 'Von VDAB anerkannt',
      values: jaNee,
    },
    'lange-dagopleiding': {
      question:
        'Dauert sie mindestens {{dagopleiding-weken}} Wochen, mit durchschnittlich {{dagopleiding-uren}} Stunden pro Woche, vor allem tagsüber?',
      hint: 'An der Hochschule: Sagen Sie Ja ab {{dagopleiding-studiepunten}} neuen studiepunten.',
      label: 'Lange Tagesausbildung',
      values: jaNee,
    },
    zorgknelpunt: {
      question: 'Führt sie zu einem knelpuntberoep in Pflege und Gesundheit?',
      hint: 'Für einen knelpuntberoep findet man zu wenige Menschen.',
      label: 'Knelpuntberoep in Pflege und Gesundheit',
      values: {
        verpleging: 'Ja, Krankenpfleger oder Pflegehelfer',
        ja: 'Ja, ein anderer Beruf in Pflege und Gesundheit',
        nee: 'Nein',
      },
    },
    pop: {
      question: 'Steht die Ausbildung in Ihrem persoonlijk ontwikkelingsplan?',
      hint: 'Dieser Plan kommt aus der loopbaanbegeleiding und ist höchstens {{pop-jaren}} Jahre alt.',
      label: 'In Ihrem Plan',
      values: jaNee,
    },
    kenmerk: {
      question: 'Wohin führt die Ausbildung?',
      label: 'Merkmal',
      values: {
        kwalificerend: 'Zu einem Abschluss oder einer anerkannten beroepskwalificatie',
        knelpunt: 'Zu einem knelpuntberoep',
        ondernemerschap: 'Zu einem eigenen Betrieb (ondernemerschapstraject)',
        geen: 'Zu keinem von diesen drei',
      },
      hints: {
        kwalificerend: 'Eine beroepskwalificatie beweist, dass Sie einen Beruf können.',
        knelpunt: 'Ein Beruf auf der Liste von VDAB, für den man zu wenige Menschen findet.',
      },
    },
    soort: {
      question: 'Was für eine Ausbildung ist es?',
      label: 'Art der Ausbildung',
      rare: 'Etwas anderes',
      values: {
        gewoon: 'Eine gewöhnliche Ausbildung oder ein Kurs',
        taal: 'Ein Sprachkurs',
        examencommissie: 'Prüfungen bei der flämischen examencommissie',
        evc: 'Eine Prüfung, um zu beweisen, was Sie schon können (EVC)',
        intern: 'Eine Ausbildung innerhalb des Betriebs',
        uitgesloten: 'Etwas, das nicht zählt',
      },
      hints: {
        examencommissie: 'Sie lernen selbst für einen Abschluss der Sekundarschule.',
        uitgesloten,
      },
    },
    taal: {
      question: 'Welche Sprache lernen Sie?',
      label: 'Sprache',
      values: {
        nederlands: 'Niederländisch',
        frans: 'Französisch',
        engels: 'Englisch',
        duits: 'Deutsch',
        andere: 'Eine andere Sprache',
      },
    },
    erkend: {
      question: 'Ist die Ausbildung oder der Anbieter von den flämischen Behörden anerkannt?',
      hint: 'Auch Ja, wenn Flandern sie gibt oder bezahlt, oder wenn der Anbieter eine Qualitätsregistrierung hat.',
      label: 'Anerkannt',
      values: jaNee,
    },
    cvo: {
      question: 'Machen Sie die Ausbildung in einem centrum voor volwassenenonderwijs (CVO)?',
      hint: 'Ein CVO ist eine Schule für Erwachsene, mit Unterricht am Tag oder am Abend.',
      label: 'In einem CVO',
      values: jaNee,
    },
    'hoger-onderwijs': {
      question: 'Ist die Ausbildung ein graduaat, Bachelor oder Master?',
      hint: 'Das ist Hochschulunterricht, an einer Hochschule oder Universität.',
      label: 'Hochschulunterricht',
      rare: 'Ich will Krankenpfleger werden, ohne Bachelor',
      values: { ...jaNee, hbo5: 'Basisverpleegkunde (früher HBO5)' },
      hints: { nee: 'Auch ein Kurs, eine Berufsausbildung, ein Postgraduat oder ein einzelnes Fach.' },
    },
    contacturen: {
      question: 'Wie viele Stunden Unterricht haben Sie in einem Schuljahr?',
      hint: 'Stunden mit einer Lehrkraft. Zu Hause lernen zählt nicht. Zählt Ihre Ausbildung nur in studiepunten? Dann geben Sie 0 ein.',
      label: 'Unterrichtsstunden',
      unit: 'Stunden',
      units: 'h|Std|Std.|Stunde|u|Stunden Unterricht|Unterrichtsstunden|Unterrichtsstunde',
      example: '{{voorbeeld-lesuren}}',
    },
    studiepunten: {
      question: 'Wie viele studiepunten belegen Sie in einem Schuljahr?',
      hint: 'Zählt Ihre Ausbildung nicht in studiepunten? Dann geben Sie 0 ein.',
      label: 'Studiepunten',
      unit: 'studiepunten',
      units: 'studiepunt|Studienpunkte|Punkte|LP|sp|ects|credits',
      example: '{{voorbeeld-studiepunten}}',
    },
    thema: {
      question: 'Worum geht es in der Ausbildung?',
      hint: 'Für zwei Themen bekommt Ihr Betrieb mehr Hilfe.',
      label: 'Thema',
      values: {
        cybersecurity: 'Computer und Daten schützen (Cybersicherheit)',
        'energie-efficientie': 'Weniger Energie verbrauchen (Energieeffizienz)',
        andere: 'Etwas anderes',
      },
    },
    betaler: {
      question: 'Wer bezahlt die Ausbildung?',
      label: 'Bezahlung',
      values: {
        zelf: 'Ich bezahle selbst',
        werkgever: 'Mein Arbeitgeber bezahlt',
        gratis: 'Niemand: Die Ausbildung ist kostenlos',
      },
    },
    initiatief: {
      question: 'Wer hat die Ausbildung vorgeschlagen?',
      label: 'Vorschlag',
      values: { eigen: 'Ich habe sie selbst gewählt', werkgever: 'Mein Arbeitgeber hat sie vorgeschlagen' },
    },
    bedrijfsopleiding: {
      question: 'Gibt Ihr Betrieb die Ausbildung selbst?',
      label: 'Vom Betrieb selbst',
      values: { nee: 'Nein', intern: 'Ja', uitgesloten: 'Es ist etwas, das nicht zählt' },
      hints: { uitgesloten },
    },
    opname: {
      question: 'Wie wollen Sie Zeit für die Ausbildung schaffen?',
      label: 'Zeit schaffen',
      values: {
        verlofuren: 'Ich arbeite weiter und nehme höchstens einige Stunden Urlaub',
        voltijds: 'Ich will eine Zeit lang ganz aufhören zu arbeiten',
        halftijds: 'Ich will eine Zeit lang halbtags arbeiten',
        vijfde: 'Ich will eine Zeit lang ein Fünftel weniger arbeiten',
      },
      hints: {
        voltijds: 'Kündigen Sie noch nicht.',
        vijfde: 'Zum Beispiel {{voorbeeld-dagen}} Tage pro Woche statt {{week-dagen}}.',
      },
    },
    start: {
      question: 'Wann beginnt die Ausbildung?',
      hint: 'Die Regeln sind je nach Schuljahr anders. Ein Schuljahr beginnt am 1. September.',
      label: 'Startdatum',
    },
  },
};
