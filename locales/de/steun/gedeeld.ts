/** Sentences that more than one incentive shares: each stands here once. */

export const contract = {
  yes: 'Sie arbeiten als Arbeitnehmer.',
  no: 'Diese Hilfe ist für Menschen, die jetzt als Arbeitnehmer arbeiten. Wir nehmen an, dass ein Studentenjob nicht zählt.',
  open: 'Das hängt von Ihrem Vertrag ab. Zu manchen Verträgen haben wir keine Regel gefunden.',
};

/** For what counts in the whole of Belgium. */
export const werktInBelgie = {
  yes: 'Sie arbeiten in Belgien.',
  open: 'Das hängt davon ab, wo Sie arbeiten. Das muss in Belgien sein.',
};

export const cao =
  'Seit dem {{cao-sinds}} gibt es eine neue cao (Abkommen) über tijdskrediet. Wir konnten nicht lesen, was sie für Ausbildungen ändert. Fragen Sie das RVA oder Ihre Gewerkschaft.';

/** For who already took a part of it. */
export const eerderGenomen =
  'Haben Sie schon tijdskrediet genommen? Was Sie genommen haben, geht von den {{tijdskrediet-maanden}} Monaten in Ihrer Laufbahn ab, auch wenn es für Ihre Kinder oder für Pflege war. Fragen Sie das RVA, wie viele Monate Sie noch haben.';

/** Training for who looks for work, with or without a benefit. */
export const werkzoekende =
  'Sie suchen Arbeit oder Sie können sich als arbeitsuchend eintragen. Eine Leistung brauchen Sie nicht.';

export const eindeUitkering =
  'Seit dem {{werkloosheid-sinds}} dauert Arbeitslosengeld höchstens {{werkloosheid-maanden}} Monate und eine inschakelingsuitkering höchstens {{inschakeling-jaren}} Jahr. Wie lange genau, hängt davon ab, wie lange Sie gearbeitet haben. Es gibt Ausnahmen: wenn Sie mindestens {{oud-leeftijd}} Jahre alt sind und {{oud-jaren}} Jahre gearbeitet haben, wenn Sie mindestens halbtags mit einer zusätzlichen Leistung arbeiten, und für manche Ausbildungen. Fragen Sie Ihre Gewerkschaft, die Hulpkas oder das RVA, wann Ihre Leistung endet.';

/** For who has more than one employer, and typed too little. */
export const meerJobs =
  'Das ist zu wenig. Zählen Sie Ihre Jobs in Betrieben und Vereinen zusammen. Ist das schon die Summe? Dann geht es nicht.';

/** Tijdskrediet, and the premium that rests on it, ask the same of the leave. */
export const verlof = {
  ancienniteit: {
    yes: 'Sie arbeiten seit mindestens {{dienst-maanden}} Monaten bei diesem Arbeitgeber.',
    no: 'Sie arbeiten noch keine {{dienst-maanden}} Monate bei diesem Arbeitgeber. Das ist nötig, außer direkt nach Ihrem ouderschapsverlof.',
    open: 'Das hängt davon ab, ob Sie schon {{dienst-maanden}} Monate bei diesem Arbeitgeber arbeiten.',
  },
  duur: {
    yes: 'Sie haben noch keine {{tijdskrediet-maanden}} Monate tijdskrediet mit einem Grund genommen.',
    no: 'Sie haben schon {{tijdskrediet-maanden}} Monate tijdskrediet mit einem Grund genommen. Mehr gibt es in Ihrer Laufbahn nicht, für alle Gründe zusammen.',
    open: 'Sie bekommen höchstens {{tijdskrediet-maanden}} Monate tijdskrediet mit einem Grund in Ihrer Laufbahn. Für einen knelpuntberoep waren es ab {{knelpunt-jaar}} {{knelpunt-maanden}} Monate. Ob das noch so ist, wissen wir nicht. Fragen Sie das RVA, wie viel Sie noch haben.',
  },
  werkgeversgrootte: {
    yes: 'Ihr Arbeitgeber hat mehr als {{werknemers-zonder-recht}} Arbeitnehmer.',
    no: 'Ihr Arbeitgeber hat nicht mehr als {{werknemers-zonder-recht}} Arbeitnehmer.',
    open: 'Bei {{werknemers-zonder-recht}} Arbeitnehmern oder weniger muss Ihr Arbeitgeber einverstanden sein.',
  },
  cao: {
    yes: 'Es gibt eine cao (Abkommen) oder es ist keine nötig.',
    no: 'Um ganz aufzuhören oder halbtags zu arbeiten, ist eine cao nötig (ein Abkommen mit den Gewerkschaften). Die gibt es nicht.',
    open: 'Um ganz aufzuhören oder halbtags zu arbeiten, ist eine cao nötig (ein Abkommen mit den Gewerkschaften).',
  },
  vorm: {
    yes: 'Die Form, die Sie gewählt haben, passt dazu, wie viel Sie jetzt arbeiten.',
    no: 'Ihre Wahl passt hier nicht. Ganz aufhören geht aber. Halbtags arbeiten geht, wenn Sie jetzt mindestens {{halftijds-vanaf}} % arbeiten. Ein Fünftel weniger arbeiten geht, wenn Sie jetzt Vollzeit arbeiten.',
    open: 'Das hängt von der Form ab, die Sie wählen, und davon, wie viel Sie jetzt arbeiten.',
    unasked: meerJobs,
  },
  opleiding: {
    yes: 'Ihre Ausbildung steht in der Opleidingsdatabank (der flämischen Liste der Ausbildungen) oder sie ist anerkannt.',
    no: 'Laut Ihren Antworten ist Ihre Ausbildung nicht anerkannt. Die Flämische oder eine andere Gemeinschaft muss sie anerkennen, oder Ihr Sektor.',
    open: 'Das hängt davon ab, ob Ihre Ausbildung anerkannt ist.',
  },
  omvang: {
    yes: 'Ihre Ausbildung ist lang genug.',
    no: 'Ihre Ausbildung ist zu kurz. Sie hat weniger als {{lange-uren}} Stunden Unterricht und weniger als {{lange-studiepunten}} studiepunten pro Jahr.',
    open: 'Mit {{jaar-uren}} Stunden Unterricht oder {{jaar-studiepunten}} studiepunten pro Jahr ist eine Ausbildung lang genug. Bei weniger hängt es davon ab, wie der Unterricht über das Jahr verteilt ist.',
  },
};
