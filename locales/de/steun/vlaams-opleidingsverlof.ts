import type { SteunTexts } from '../../texts.js';
import { loongrens, stappen } from './educatief-verlof.js';
import { contract, meerJobs } from './gedeeld.js';

export const vlaamsOpleidingsverlof: SteunTexts['vlaams-opleidingsverlof'] = {
  name: 'Vlaams opleidingsverlof (Bildungsurlaub)',
  gives:
    'Sie dürfen der Arbeit fernbleiben, um eine Ausbildung zu machen. Ihr Lohn läuft weiter, aber Ihr Arbeitgeber darf ihn begrenzen.',
  decides:
    'Die flämischen Behörden bestimmen, welche Ausbildungen zählen. Ihr Arbeitgeber plant den Urlaub mit Ihnen. Bitten Sie rechtzeitig darum, dann darf er ihn nicht einfach ablehnen.',
  criteria: {
    statuut: contract,
    werkgever: {
      yes: 'Ihr Arbeitgeber zählt als Privatsektor.',
      no: 'Ihr Arbeitgeber zählt nicht als Privatsektor. Opleidingsverlof ist nur für den Privatsektor.',
      open: 'Das hängt davon ab, für wen Sie arbeiten. Opleidingsverlof ist für den Privatsektor.',
    },
    werkplek: {
      yes: 'Sie arbeiten in Flandern.',
      no: 'Sie arbeiten nicht in Flandern. Es zählt der Ort, an dem Sie wirklich arbeiten.',
      open: 'Das hängt davon ab, wo Sie wirklich arbeiten. Das muss in Flandern sein.',
    },
    tewerkstelling: {
      yes: 'Sie arbeiten genug für diesen Urlaub.',
      no: 'Sie arbeiten weniger als das Minimum. Für das Schuljahr {{schooljaar-2025}} sind das {{vov-procent-2025}} % und {{vov-uren-2025}} Stunden pro Woche. Für andere Schuljahre sind es mindestens {{vov-procent}} %, soweit wir wissen.',
      open: 'Das hängt davon ab, wie viel Sie arbeiten und wann Ihre Ausbildung beginnt.',
      unsettled:
        'Sie arbeiten weniger als {{vov-procent-2025}} % oder weniger als {{vov-uren-2025}} Stunden pro Woche. Im Schuljahr {{schooljaar-2025}} war das zu wenig. Ob es jetzt genug ist, haben wir nirgends bestätigt gefunden. Fragen Sie unter {{infolijn}} nach.',
      unasked: meerJobs,
    },
    opleiding: {
      yes: 'Ihre Ausbildung gehört zu den Ausbildungen, die zählen.',
      no: 'Ihre Ausbildung zählt nicht. Empfangstage, Patenschaft, Intervision und Ähnliches zählen nie. Eine andere Ausbildung muss in der Opleidingsdatabank stehen (der flämischen Liste) oder über loopbaanbegeleiding, eine Prüfung oder eine beroepskwalificatie zählen.',
      open: 'Das hängt von der Ausbildung ab. Meistens zählt sie, wenn sie in der Opleidingsdatabank steht (der flämischen Liste). Manchmal zählt sie auch ohne, zum Beispiel über einen persoonlijk ontwikkelingsplan aus der loopbaanbegeleiding.',
    },
    omvang: {
      yes: 'Ihre Ausbildung ist lang genug oder für Sie gibt es kein Minimum.',
      no: 'Ihre Ausbildung ist zu kurz. Nötig sind {{korte-uren}} Stunden Unterricht oder {{korte-studiepunten}} studiepunten pro Schuljahr. Eine Ausbildung zum Mentor darf kürzer sein.',
      open: 'Das hängt von der Dauer ab: mindestens {{korte-uren}} Stunden Unterricht oder {{korte-studiepunten}} studiepunten pro Schuljahr.',
    },
  },
  amounts: {
    'uren-opleiding': '{{value}} Urlaub mit Lohn für diese Ausbildung',
    'uren-per-examen': '{{value}} Urlaub mit Lohn für jede Prüfung bei der examencommissie',
    'uren-per-competentie': '{{value}} Urlaub mit Lohn für jede Fähigkeit, die Sie testen lassen',
    'uren-schooljaar': 'höchstens {{value}} pro Schuljahr, für alle Ihre Ausbildungen zusammen',
    'uren-op-voorstel':
      'höchstens {{value}} zusätzlich pro Schuljahr, wenn Sie auch eine andere Ausbildung machen, die Ihr Arbeitgeber vorschlägt',
  },
  doubts: {
    'overgang-2025-2026':
      'Für das Schuljahr {{schooljaar-2025}} gibt es eine Übergangsregel. Was darin steht, konnten wir nicht lesen. Fragen Sie unter {{infolijn}} nach.',
    'hervorming-2026-2027':
      'Die Flämische Regierung arbeitete Ende {{hervorming-jaar}} an neuen Regeln für das Schuljahr {{schooljaar-2026}}. Wir wissen nicht, ob es sie gibt. Fragen Sie unter {{infolijn}} nach.',
    'voorstel-werkgever':
      'Ihr Arbeitgeber konnte eine zusätzliche Ausbildung vorschlagen, mit zusätzlichen Stunden Urlaub. Ob das nach {{schooljaar-2025-einde}} noch geht, ist nicht sicher. Die Quellen widersprechen sich. Fragen Sie unter {{infolijn}} nach.',
    rooster:
      'Arbeiten Sie genau halbtags mit festen Zeiten, dann bekommen Sie nur Urlaub für Unterricht oder eine Prüfung in Ihrer Arbeitszeit. Ist Ihr Unterricht am Abend oder an Ihren freien Tagen? Dann bekommen Sie keine Stunden.',
    'per-werkgever':
      'Arbeiten Sie für mehr als einen Arbeitgeber? Nur Ihre Jobs im Privatsektor in Flandern zählen, und die zählen Sie zusammen. Jeder Arbeitgeber gibt seinen Teil der Stunden. Bitten Sie also jeden Arbeitgeber um den Urlaub.',
    'volledig-stoppen':
      'Sie wollen eine Zeit lang ganz aufhören zu arbeiten: In dieser Zeit können Sie diesen Urlaub nicht nehmen. Sie haben dann keine Arbeitsstunden, für die Sie Urlaub nehmen können. Haben Sie auch vor oder nach dieser Zeit Unterricht? Dann geht es.',
    'verlof-in-maart':
      'Hören Sie im März einen ganzen Monat lang ganz auf zu arbeiten? Laut einer Quelle von {{maart-bron}} haben Sie dann im Schuljahr danach kein opleidingsverlof. Vielleicht zählt dann der Monat, in dem Ihre Ausbildung beginnt. Fragen Sie unter {{infolijn}} nach.',
    uitzendkracht:
      'Machen Sie Zeitarbeit? Dann muss auch der Betrieb, in dem Sie arbeiten, unter opleidingsverlof fallen. Wir rechnen mit dem Arbeitgeber, den Sie gewählt haben. Fragen Sie bei Ihrer Zeitarbeitsfirma nach.',
    'ander-contract':
      'Haben Sie einen Studentenjob, einen Lehrvertrag, einen flexi-job oder eine Ausbildung am Arbeitsplatz (IBO)? Dazu haben wir keine klare Regel gefunden. Ein Lehrvertrag zählt vielleicht. Fragen Sie unter {{infolijn}} nach.',
    overheidsbedrijf:
      'Laut den flämischen Behörden zählen Staatsbetriebe wie bpost, NMBS und Proximus nicht. Auch mit einem Arbeitsvertrag nicht, schreibt ein Sozialsekretariat. Eine Schule schreibt, dass es dann doch geht. Wir folgen den Behörden.',
    'school-eigen-middelen':
      'Bezahlt Ihre Schule Ihren Lohn selbst, und nicht das Bildungsministerium? Dann zählen Sie für opleidingsverlof. Wählen Sie dann bei „Arbeitgeber“ die Antwort mit De Lijn.',
    beroepskwalificatie:
      'Führt Ihre Ausbildung zu einer anerkannten beroepskwalificatie? Laut einer Quelle zählt sie dann seit dem {{schooljaar-2025-begin}}, auch außerhalb der Opleidingsdatabank. Ein Abschluss ist nicht immer eine solche Qualifikation. Fragen Sie den Anbieter oder unter {{infolijn}} nach.',
    'niveau-label':
      'Mit dem Label „beperkende voorwaarde opleidingsniveau“ zählt die Ausbildung nur, wenn Sie noch keinen Abschluss dieser Stufe haben. Haben Sie begonnen, bevor das Label kam? Dann dürfen Sie weitermachen. Fragen Sie unter {{infolijn}} nach.',
    geschrapt:
      'Haben Sie letztes Schuljahr schon opleidingsverlof für diese Ausbildung genommen, und ist sie jetzt gestrichen? Dann dürfen Sie vielleicht weitermachen. Wählen Sie dann bei „In der Opleidingsdatabank“ diese Antwort.',
    bedrijfsopleiding:
      'Für eine Ausbildung innerhalb des Betriebs müssen die Behörden vorher ein günstiges Gutachten geben. Ab wann das genau gilt, ist nicht sicher. Fragen Sie Ihren Arbeitgeber, ob es dieses Gutachten gibt.',
  },
  deadlines: {
    'bewijs-werkgever': {
      dated:
        'Geben Sie Ihrem Arbeitgeber den Nachweis Ihrer Einschreibung sofort: am besten innerhalb von {{vlaams-opleidingsverlof-bewijs-werkgever}} Tagen nach der Einschreibung und spätestens am {{date}}.',
      undated:
        'Geben Sie Ihrem Arbeitgeber den Nachweis Ihrer Einschreibung spätestens am 31. Oktober. Schreiben Sie sich später ein? Dann innerhalb von {{vlaams-opleidingsverlof-bewijs-werkgever}} Tagen.',
      passed:
        'Ihr Arbeitgeber musste den Nachweis Ihrer Einschreibung bis zum {{date}} haben. Haben Sie sich später eingeschrieben? Dann haben Sie {{vlaams-opleidingsverlof-bewijs-werkgever}} Tage. Geben Sie ihn sonst noch heute und fragen Sie, ob es noch geht.',
    },
    'op-tijd-gevraagd': {
      dated:
        'Bitten Sie Ihren Arbeitgeber so früh wie möglich um den Urlaub, spätestens am {{date}}. Danach hat er zu wenig Zeit und darf ihn ablehnen.',
      undated:
        'Bitten Sie mindestens {{vraag-weken}} Wochen vor dem letzten Tag um den Urlaub, an dem Ihr Arbeitgeber ihn beantragen kann. Sonst darf er ihn ablehnen.',
      passed:
        'Haben Sie Ihren Arbeitgeber spätestens am {{date}} um den Urlaub gebeten? Dann ist es in Ordnung. Bitten Sie erst jetzt darum, dann darf er ihn ablehnen.',
    },
    'aanvraag-werkgever': {
      dated: 'Ihr Arbeitgeber reicht den Antrag spätestens am {{date}} ein. Geben Sie ihm darum schnell Ihre Papiere.',
      undated:
        'Ihr Arbeitgeber reicht den Antrag innerhalb von {{vlaams-opleidingsverlof-aanvraag-werkgever}} Monaten nach dem Start der Ausbildung ein.',
      passed:
        'Ihr Arbeitgeber musste den Antrag spätestens am {{date}} einreichen. Fragen Sie ihn, ob das geschehen ist.',
    },
  },
  steps: {
    nakijken: 'Prüfen Sie, ob die Ausbildung für opleidingsverlof zählt.',
    ...stappen,
    tegoed:
      'Sehen Sie in Mijn Burgerprofiel nach, wie viele Stunden Sie noch haben. Suchen Sie dort „Opleidingstegoed“.',
  },
  unchecked: {
    maart:
      'Wie viel Sie im März gearbeitet haben, bevor das Schuljahr begann. War das zu wenig? Dann zählt der Monat, in dem Ihre Ausbildung beginnt.',
    'loopt-tijdskrediet':
      'Ob Sie schon tijdskrediet oder ouderschapsverlof haben. Dann zählt Ihre Arbeit vielleicht für weniger Prozent.',
    aanwezigheid: 'Ob Sie an genug Unterricht teilnehmen, oder an der Prüfung oder am Abschlusstest.',
    taalniveau:
      'Ob die Stufe Ihres Sprachkurses nicht zu hoch ist. In einem centrum voor volwassenenonderwijs gibt es eine Grenze.',
    'tweede-diploma':
      'Ob Sie schon einen Bachelor oder Master haben. Ein zweiter zählt nicht von selbst. Er muss in der Opleidingsdatabank ohne einschränkendes Label stehen oder in Ihrem persoonlijk ontwikkelingsplan.',
    contractvorm:
      'Wie Sie sich an der Hochschule einschreiben. Mit einem examencontract bekommen Sie kein opleidingsverlof.',
    planning: 'An welchen Tagen Sie Urlaub nehmen. Das sprechen Sie mit Ihrem Arbeitgeber ab.',
    loongrens: loongrens('Im Schuljahr {{schooljaar-2025}} war die Grenze {{loongrens-2025}} Euro'),
  },
};
