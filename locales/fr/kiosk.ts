import type { KioskTexts } from '../../src/kiosk/texts.js';

/** What a kiosk says around the wegwijzer. */
export const kiosk: KioskTexts = {
  welcome: 'Découvrez en quelques questions quelles aides existent pour votre formation.',
  still: 'Êtes-vous encore là ?',
  countdown: 'Secondes avant que nous effacions tout : {{seconds}}',
  stay: 'Oui, je suis encore là',
  wipe: 'Tout effacer maintenant',
  digits: 'Chiffres',
  erase: 'Effacer le dernier caractère',
  done: 'Terminé',
  day: 'Jour',
  month: 'Mois',
  year: 'Année',
  list: 'Choisissez dans la liste',
  listNone: 'Aucun numéro de la liste ne correspond.',
  link: 'Ouvrez cette page sur votre téléphone',
  linkScan: 'Scannez le code avec votre téléphone.',
  linkAddress: 'Ou tapez cette adresse :',
  linkCall: 'Ou appelez :',
  phone: 'Appelez avec votre propre téléphone',
  phoneScan: 'Scannez le code, ou tapez le numéro.',
  code: 'Code pour votre téléphone',
  louder: 'Plus fort',
  softer: 'Moins fort',
  aged: 'Données du {{date}}. Elles peuvent avoir changé entre-temps.',
  unsure: 'Nous ne pouvons pas dire maintenant quelle aide vous convient. Ces personnes vous aident à avancer.',
  refused: 'Cet appareil ne fonctionne pas pour le moment. Appelez le {{infolijn}} : on vous y aidera.',
  settings:
    'Pour le gestionnaire : quelque chose n’est pas correct dans kiosk.json, et la valeur habituelle compte. Vérifiez : {{list}}',
  notKept:
    'Pour le gestionnaire : cet appareil n’a pas pu garder les fichiers. Sans réseau, la borne ne fonctionne pas.',
  silent:
    'Pour le gestionnaire : à partir du {{date}}, cet appareil ne dit plus quelle aide convient. Installez une nouvelle version.',
};
