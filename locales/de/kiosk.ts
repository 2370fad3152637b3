import type { KioskTexts } from '../../src/kiosk/texts.js';

/** What a kiosk says around the wegwijzer. */
export const kiosk: KioskTexts = {
  welcome: 'Entdecken Sie mit einigen Fragen, welche Hilfe es für Ihre Ausbildung gibt.',
  still: 'Sind Sie noch da?',
  countdown: 'Sekunden, bis wir alles löschen: {{seconds}}',
  stay: 'Ja, ich bin noch da',
  wipe: 'Jetzt alles löschen',
  digits: 'Ziffern',
  erase: 'Letztes Zeichen löschen',
  done: 'Fertig',
  day: 'Tag',
  month: 'Monat',
  year: 'Jahr',
  list: 'Aus der Liste wählen',
  listNone: 'Keine Nummer in der Liste passt dazu.',
  link: 'Öffnen Sie diese Seite auf Ihrem Telefon',
  linkScan: 'Scannen Sie den Code mit Ihrem Telefon.',
  linkAddress: 'Oder tippen Sie diese Adresse ein:',
  linkCall: 'Oder rufen Sie an:',
  phone: 'Rufen Sie mit Ihrem eigenen Telefon an',
  phoneScan: 'Scannen Sie den Code, oder tippen Sie die Nummer ein.',
  code: 'Code für Ihr Telefon',
  louder: 'Lauter',
  softer: 'Leiser',
  aged: 'Daten vom {{date}}. Sie können sich inzwischen geändert haben.',
  unsure: 'Wir können jetzt nicht sagen, welche Hilfe zu Ihnen passt. Diese Menschen helfen Ihnen weiter.',
  refused: 'Dieses Gerät funktioniert im Moment nicht. Rufen Sie {{infolijn}} an: Dort hilft man Ihnen weiter.',
  settings: 'Für den Betreiber: In kiosk.json stimmt etwas nicht, und der übliche Wert zählt. Prüfen Sie: {{list}}',
  notKept:
    'Für den Betreiber: Dieses Gerät konnte die Dateien nicht speichern. Ohne Netz funktioniert der Kiosk nicht.',
  silent:
    'Für den Betreiber: Ab dem {{date}} sagt dieses Gerät nicht mehr, welche Hilfe passt. Spielen Sie eine neue Version auf.',
};
