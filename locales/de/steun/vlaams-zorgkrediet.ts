import type { SteunTexts } from '../../texts.js';

export const vlaamsZorgkrediet: SteunTexts['vlaams-zorgkrediet'] = {
  name: 'Vlaams zorgkrediet voor een opleiding (Laufbahnunterbrechung)',
  gives:
    'Sie arbeiten eine Zeit lang weniger oder hören eine Zeit lang auf, für eine Ausbildung. Flandern bezahlt Ihnen jeden Monat eine Leistung.',
  decides: 'Die flämischen Behörden entscheiden über die Leistung. Ihr Arbeitgeber startet den Antrag.',
  criteria: {
    statuut: {
      yes: 'Sie arbeiten für einen Arbeitgeber.',
      no: 'Zorgkrediet ist für Menschen, die jetzt für einen Arbeitgeber arbeiten.',
      open: 'Das hängt davon ab, ob Sie für einen Arbeitgeber arbeiten.',
    },
    werkgever: {
      yes: 'Sie arbeiten für die flämischen Behörden, das Unterrichtswesen oder eine lokale Behörde in Flandern.',
      no: 'Zorgkrediet ist für die flämischen Behörden, das Unterrichtswesen und lokale Behörden in Flandern.',
      open: 'Das hängt davon ab, für wen Sie arbeiten, und manchmal wo. Für das Unterrichtswesen gilt es in einer Schule, die die Vlaamse Gemeenschap bezahlt. Fragen Sie Ihre Personalabteilung oder Ihre Schule.',
    },
    vorm: {
      yes: 'Die Form, die Sie gewählt haben, passt dazu, wie viel Sie jetzt arbeiten.',
      no: 'Ihre Wahl passt hier nicht. Ganz aufhören oder halbtags arbeiten geht aber. Ein Fünftel weniger arbeiten geht, wenn Sie jetzt Vollzeit arbeiten.',
      open: 'Das hängt von der Form ab, die Sie wählen, und davon, wie viel Sie jetzt arbeiten. Arbeiten Sie schon halbtags oder weniger, und wollen Sie halbtags arbeiten? Was dann geht, haben wir nicht gefunden. Fragen Sie Ihre Personalabteilung.',
    },
    erkenning: {
      yes: 'Ihre Ausbildung steht in der Opleidingsdatabank (der flämischen Liste der Ausbildungen) oder sie ist anerkannt.',
      no: 'Laut Ihren Antworten ist Ihre Ausbildung nicht anerkannt. Flandern muss sie geben, bezahlen oder anerkennen, oder der Anbieter muss registriert sein.',
      open: 'Das hängt davon ab, ob Ihre Ausbildung oder der Anbieter anerkannt ist.',
    },
    omvang: {
      yes: 'Ihre Ausbildung ist lang genug: mindestens {{lange-uren}} Stunden Unterricht oder {{lange-studiepunten}} studiepunten pro Jahr.',
      no: 'Ihre Ausbildung ist zu kurz. Nötig sind {{lange-uren}} Stunden Unterricht oder {{lange-studiepunten}} studiepunten pro Jahr.',
      open: 'Das hängt von der Dauer ab: mindestens {{lange-uren}} Stunden Unterricht oder {{lange-studiepunten}} studiepunten pro Jahr.',
    },
  },
  amounts: {
    voltijds: '{{value}} brutto, wenn Sie ganz aufhören (Datum dieses Betrags nicht bekannt)',
    halftijds: '{{value}} brutto, wenn Sie dann halbtags arbeiten (Datum dieses Betrags nicht bekannt)',
    vijfde: '{{value}} brutto, wenn Sie dann ein Fünftel weniger arbeiten (Datum dieses Betrags nicht bekannt)',
  },
  doubts: {
    duur: 'Wie lange Sie zorgkrediet für eine Ausbildung nehmen können, wissen wir nicht sicher. Die Quellen widersprechen sich. Fragen Sie Ihre Personalabteilung oder unter {{infolijn}} nach.',
    studiepunten:
      'Rechnen Sie in studiepunten? Die flämischen Behörden verlangen {{lange-studiepunten}} pro Jahr. Eine Hochschule nennt {{zorgkrediet-anders}}, eine andere auch {{zorgkrediet-ook}}. Wir folgen den Behörden.',
    erkenning:
      'Laut zwei Quellen ist es genug, dass die Ausbildung oder der Anbieter anerkannt ist. Die Seite der flämischen Behörden lässt das offen. Fragen Sie unter {{infolijn}} nach.',
    'andere-overheid':
      'Arbeiten Sie bei De Lijn, VITO oder einem ähnlichen Arbeitgeber? Wir wissen nicht, ob zorgkrediet dort möglich ist. Fragen Sie Ihre Personalabteilung.',
  },
  deadlines: {
    aanvraag: {
      dated:
        'Beantragen Sie es spätestens am {{date}}. Dieses Datum kommt aus einer Quelle. Beginnen Sie also rechtzeitig.',
      undated:
        'Beantragen Sie es rechtzeitig. Laut einer Quelle geht es bis {{vlaams-zorgkrediet-aanvraag}} Monate nach dem Start.',
      passed:
        'Laut einer Quelle konnten Sie es bis zum {{date}} beantragen. Fragen Sie unter {{infolijn}}, ob es noch geht.',
    },
  },
  steps: {
    werkgever: 'Bitten Sie Ihren Arbeitgeber, den Antrag zu starten.',
    aanvraag: 'Ergänzen Sie den Antrag online, mit einem Nachweis, dass Sie eingeschrieben sind.',
    attest:
      'Schicken Sie immer nach {{zorgkrediet-maanden}} Monaten innerhalb von {{zorgkrediet-dagen}} Kalendertagen einen Nachweis, dass Sie am Unterricht teilnehmen. Bitten Sie dann auch um eine Verlängerung.',
  },
  unchecked: {
    'meeste-personeel': 'Ob Ihre Stelle zählt. Das meiste Personal kann zorgkrediet nehmen, aber nicht alle.',
    periode:
      'Wie lange Sie es nehmen. Es geht in ganzen Monaten, meistens mindestens {{zorgkrediet-maanden}} Monate nacheinander, und nicht vor dem Start Ihrer Ausbildung.',
    afstandsonderwijs:
      'Ob Sie den Unterricht als Fernunterricht machen. Dann sind mindestens {{lange-studiepunten}} studiepunten nötig.',
    buitenland: 'Ob Sie die Ausbildung im Ausland machen. Das ist nur bei einer belgischen Schule erlaubt.',
    aanwezigheid:
      'Ob Sie an genug Unterricht teilnehmen. Sie dürfen höchstens ein Zehntel ohne gültigen Grund verpassen.',
    'thematisch-verlof':
      'Ob Sie jetzt schon anderen Urlaub nehmen, zum Beispiel ouderschapsverlof. Beides zusammen geht nicht.',
    gezinssituatie: 'Ob Sie allein mit Kindern wohnen. Der Betrag kann dann höher sein.',
  },
};
