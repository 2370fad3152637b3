import type { AntwoordenTexts } from '../texts.js';

const mag = { topic: 'Ablehnung', question: 'Darf mein Arbeitgeber ablehnen?' };
const ontslagen = { topic: 'Entlassung', question: 'Kann mein Arbeitgeber mich deswegen entlassen?' };
const stoppen = { topic: 'Krankheit oder Aufhören', question: 'Was, wenn ich krank werde oder aufhöre?' };
const onkosten = { topic: 'Unkosten', question: 'Wer bezahlt meine Fahrt und Kinderbetreuung?' };

/** For a leave of some hours: only the planning can be talked about. */
const nietWeigeren =
  'Nein, wenn Sie rechtzeitig darum bitten: Es ist ein Recht. Wann Sie den Urlaub nehmen, sprechen Sie zusammen ab. Ihr Arbeitgeber darf nur widersprechen, wenn mehr als {{afwezig-procent}} % der Arbeitnehmer gleichzeitig weg sind. Mindestens einer darf immer gehen.';

/** What to do when that does not help. */
const oneens =
  'Werden Sie sich nicht einig? Sprechen Sie mit Ihrer Gewerkschaft oder Ihrer Personalabteilung. Hilft das nicht, dann entscheidet Toezicht op de Sociale Wetten, ein föderaler Dienst.';

/** What people ask, in their words; `topic` names it in two or three. */
export const antwoorden: AntwoordenTexts = {
  'verlof-weigeren': {
    ...mag,
    answer: `${nietWeigeren} Bitten Sie rechtzeitig darum: mindestens {{vraag-dagen}} Tage, bevor Ihr Arbeitgeber selbst den Antrag stellen muss. ${oneens}`,
  },
  'ander-verlof-weigeren': { ...mag, answer: `${nietWeigeren} ${oneens}` },
  'tijdskrediet-weigeren': {
    ...mag,
    answer:
      'Bei {{werknemers-zonder-recht}} Arbeitnehmern oder weniger darf er ablehnen. Bei mehr Arbeitnehmern ist es ein Recht. Eine cao (Abkommen) kann aber manche Stellen ausschließen, und manchmal darf Ihr Arbeitgeber den Urlaub verschieben. Fragen Sie Ihre Gewerkschaft, wie es in Ihrem Betrieb ist.',
  },
  'zorgkrediet-weigeren': {
    ...mag,
    answer:
      'Das haben wir nicht gefunden. Fragen Sie Ihre Personalabteilung, Ihre Gewerkschaft oder unter {{infolijn}} nach.',
  },
  'opleidingsdagen-weigeren': {
    ...mag,
    answer:
      'Ob Ihr Arbeitgeber eine Ausbildung ablehnen darf, die Sie wählen, haben wir nicht gefunden. Fragen Sie Ihre Personalabteilung oder Ihre Gewerkschaft.',
  },

  'verlof-ontslag': {
    ...ontslagen,
    answer:
      'Nein. Sie sind ab Ihrem Antrag bis zum letzten Tag der Ausbildung geschützt. Ihr Arbeitgeber darf Sie aber aus einem Grund entlassen, der nichts mit dem Urlaub zu tun hat. Diesen Grund muss er beweisen. Kann er das nicht, dann bekommen Sie {{verlof-loon}} Monate Lohn zusätzlich. Bitten Sie Ihre Gewerkschaft um Hilfe.',
  },
  'tijdskrediet-ontslag': {
    ...ontslagen,
    answer:
      'Nein. Sie sind ab Ihrem schriftlichen Antrag bis {{tijdskrediet-na}} Monate nach Ihrem tijdskrediet geschützt. Ihr Arbeitgeber darf Sie aber aus einem Grund entlassen, der nichts damit zu tun hat. Diesen Grund muss er beweisen. Kann er das nicht, dann bekommen Sie {{tijdskrediet-loon}} Monate Lohn zusätzlich. Bitten Sie Ihre Gewerkschaft um Hilfe.',
  },
  'ontslag-nemen': {
    topic: 'selbst kündigen',
    question: 'Bekomme ich eine Leistung, wenn ich selbst kündige, um zu lernen?',
    answer:
      'Meistens nicht. Laut einer Quelle geht es seit {{ontslag-sinds}} einmal in Ihrer Laufbahn: wenn Sie mindestens {{ontslag-jaren}} Jahre gearbeitet haben, und für {{ontslag-maanden}} Monate. Sicher ist das nicht. Fragen Sie das RVA oder Ihre Gewerkschaft, bevor Sie kündigen.',
  },
  'nieuwe-werkgever': {
    topic: 'Arbeit wechseln',
    question: 'Was, wenn ich den Arbeitgeber wechsle?',
    answer:
      'Geben Sie Ihren Einschreibungsnachweis sofort Ihrem neuen Arbeitgeber, am besten innerhalb von {{nieuw-dagen}} Tagen. Er muss den Urlaub neu beantragen. Sie müssen auch bei ihm die Bedingungen erfüllen.',
  },

  'uitkering-behouden': {
    topic: 'Leistung behalten',
    question: 'Behalte ich meine Leistung während der Ausbildung?',
    answer:
      'Ja, solange Ihre Leistung läuft und wenn Sie eine Befreiung bekommen. In Flandern gibt sie VDAB: bei einer Ausbildung mit einem Stern von selbst, wenn sie lang genug dauert. Die Zeit Ihrer Leistung läuft aber meistens weiter, und der Betrag kann sinken. Fragen Sie vor dem Start Ihre Gewerkschaft oder die Hulpkas, wann Ihre Leistung endet.',
  },
  'leefloon-behouden': {
    topic: 'leefloon behalten',
    question: 'Behalte ich mein leefloon während der Ausbildung?',
    answer:
      'Das ist möglich, wenn Ihr OCMW einverstanden ist. Sie machen zusammen einen Plan darüber. Sprechen Sie mit Ihrem Sozialarbeiter, bevor Sie sich einschreiben.',
  },
  'ziek-en-opleiding': {
    topic: 'Leistung bei Krankheit',
    question: 'Darf ich lernen, während ich krank bin, und behalte ich meine Leistung?',
    answer:
      'Fragen Sie zuerst den adviserend arts Ihrer Krankenkasse. Genehmigt das RIZIV Ihre herscholing, dann bezahlt die Krankenversicherung sie und Ihre Leistung läuft weiter. Nach der herscholing können Sie sie noch {{herscholing-maanden}} Monate behalten. Dann prüft der Arzt noch einmal, ob Sie arbeiten können.',
  },

  'verlof-stoppen': {
    ...stoppen,
    answer:
      'Nehmen Sie an genug Unterricht teil oder machen Sie beim Abschlusstest mit. Laut neueren Quellen müssen Sie an mindestens der Hälfte des Unterrichts teilnehmen. Früher durften Sie {{missen-procent}} % ohne gültigen Grund verpassen. Haben Sie mehr Urlaub genommen als erlaubt? Dann bekommen Sie das nächste Mal weniger Stunden, und Ihr Arbeitgeber kann Lohn zurückverlangen. Bewahren Sie einen Zettel Ihres Arztes auf.',
  },
  'brussels-verlof-stoppen': {
    ...stoppen,
    answer:
      'Hören Sie auf? Sagen Sie es innerhalb von {{brussel-dagen}} Tagen Ihrem Arbeitgeber: Dann endet auch Ihr Urlaub. Verpassen Sie mehr als {{missen-procent}} % des Unterrichts ohne gültigen Grund, dann haben Sie {{brussel-maanden}} Monate kein Recht mehr auf diesen Urlaub.',
  },
  'tijdskrediet-stoppen': {
    ...stoppen,
    answer:
      'Sie dürfen höchstens ein Zehntel des Unterrichts ohne gültigen Grund verpassen. Was geschieht, wenn Sie aufhören, haben wir nicht gefunden. Fragen Sie das RVA, bevor Sie aufhören.',
  },
  'zorgkrediet-stoppen': {
    ...stoppen,
    answer:
      'Sie dürfen höchstens ein Zehntel des Unterrichts ohne gültigen Grund verpassen, gezählt pro {{zorgkrediet-maanden}} Monate. Verpassen Sie mehr, dann bekommen Sie die nächsten {{zorgkrediet-maanden}} Monate kein zorgkrediet. Fragen Sie Ihre Personalabteilung, was Sie tun müssen, wenn Sie aufhören.',
  },
  'vrijstelling-stoppen': {
    ...stoppen,
    answer:
      'Sprechen Sie zuerst mit Ihrem Vermittler. Hören Sie ohne gültigen Grund auf, dann verlieren Sie Ihre Befreiung und vielleicht einen Teil Ihrer Leistung. Krankheit ist ein gültiger Grund, mit einem Nachweis. Bekommen Sie mehr als {{uitkering-dagen}} Tage keine Leistung, zum Beispiel wegen Krankheit? Dann tragen Sie sich neu bei VDAB ein.',
  },
  'ibo-stoppen': {
    ...stoppen,
    answer:
      'Hören Sie nicht ohne VDAB auf: Das kann Sie Ihre Leistung kosten. Aufhören dürfen Sie, wenn Sie andere Arbeit finden. Sind Sie krank, dann bezahlt der Arbeitgeber Ihnen für diese Tage keinen Lohn. Nach der IBO bekommen Sie einen Vertrag, der mindestens genauso lang dauert. Was wir über Aufhören und Kranksein sagen, steht auf einer älteren Seite von VDAB.',
  },
  'cheque-stoppen': {
    ...stoppen,
    answer:
      'Ob Sie das Geld Ihres Schecks zurückbekommen oder zurückzahlen müssen, haben wir nicht gefunden. Fragen Sie den Anbieter oder unter {{infolijn}} nach.',
  },
  'toelage-stoppen': {
    ...stoppen,
    answer:
      'Ob Sie einen Teil Ihrer Beihilfe zurückzahlen müssen, haben wir nicht gefunden. Fragen Sie unter {{infolijn}} nach.',
  },

  'werkgever-terugbetalen': {
    topic: 'Zurückzahlen',
    question: 'Muss ich meinem Arbeitgeber etwas zurückzahlen, wenn ich gehe?',
    answer:
      'Nur wenn er Ihre Ausbildung bezahlt hat und Sie ein scholingsbeding unterschrieben haben. Das ist eine Abmachung auf Papier, von vor dem Start der Ausbildung. Es geht nur mit einem festen Vertrag, für höchstens {{beding-jaren}} Jahre. Sie zahlen nie alles zurück: höchstens {{beding-procent}} %, und weniger, je länger Sie bleiben. Ihr Lohn zählt auch: {{beding-stand}} musste er höher sein als {{beding-loon}} Euro pro Jahr, außer bei einem knelpuntberoep. Lassen Sie es von Ihrer Gewerkschaft prüfen, bevor Sie unterschreiben.',
  },
  belastingen: {
    topic: 'Steuern',
    question: 'Darf ich die Kosten von meinen Steuern absetzen?',
    answer:
      'Manchmal, als Berufskosten. Die Ausbildung muss mit der Arbeit zu tun haben, die Sie jetzt tun. Lernen Sie für einen neuen Beruf, dann geht es nicht. Bewahren Sie Ihre Nachweise auf und fragen Sie die FOD Financiën.',
  },
  'vdab-onkosten': {
    ...onkosten,
    answer:
      'Bei einer Ausbildung mit einem Stern bezahlt VDAB einen Teil Ihrer Fahrt, oder ein Abonnement von De Lijn. VDAB bezahlt manchmal auch anerkannte Kinderbetreuung. Fragen Sie vor dem Start: Die Beträge, die wir gefunden haben, sind alt.',
  },
  'ibo-onkosten': { ...onkosten, answer: 'Der Arbeitgeber bezahlt Ihre Fahrt. VDAB bezahlt nur Kinderbetreuung.' },
  onkosten: {
    ...onkosten,
    answer:
      'Dazu haben wir keine Regel gefunden. Manche sectorfondsen und Arbeitgeber bezahlen etwas. Fragen Sie Ihre Personalabteilung oder Ihre Gewerkschaft.',
  },
};
