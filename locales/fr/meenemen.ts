import type { MeenemenTexts } from '../texts.js';

/** What is taken along of a result. A letter speaks to the employer, all else to the person. */
export const meenemen: MeenemenTexts = {
  title: 'À emporter',
  intro: 'Votre navigateur fait ceci lui-même. Nous ne gardons rien et n’envoyons rien.',

  phone: 'Sur votre téléphone',
  phoneIntro: 'Dirigez l’appareil photo de votre téléphone vers le code. Vous y voyez le même résultat.',
  phoneCode: 'Code QR qui mène à votre résultat',
  phonePrivate: 'Vos réponses sont dans le code. Montrez-le seulement à qui peut les lire.',
  phoneAddress: 'Cela ne marche pas ? Tapez cette adresse :',

  calendar: 'Dans votre agenda',
  calendarIntro:
    'Vous recevez un fichier avec ces jours. Votre agenda vous avertit 14 jours et 3 jours avant. Parfois, votre employeur peut regarder dans votre agenda. C’est pourquoi le titre ne dit pas de quelle aide il s’agit.',
  calendarSave: 'Mettre dans mon agenda',
  calendarByHand: 'Il ne se passe rien ? Alors écrivez vous-même les jours dans votre agenda.',
  calendarTitle: 'Formation : dernier jour pour régler quelque chose',
  calendarElsewhere: 'Regardez dans votre résultat ce que vous devez faire ce jour-là.',

  letter: 'Lettre à votre employeur',
  letterIntro:
    'La lettre dit seulement ce que votre employeur doit savoir. Ce que nous ne savons pas, vous l’écrivez vous-même sur les pointillés.',
  letterOpen: 'Que ceci convienne dépend encore de quelque chose. Vérifiez-le d’abord.',
  letterPrint: 'Imprimer la lettre',
  letterCopy: 'Copier le texte',
  letterFill: 'à compléter vous-même',
  letterDate: 'Lieu et date',
  letterTo: 'À',
  letterFrom: 'De',
  letterSubject: 'Sujet',
  letterDear: 'Madame, Monsieur',
  letterGreeting: 'Avec mes salutations les meilleures',
  letterSign: 'Signature',
  letterReceived: 'Reçu par l’employeur (date et signature)',
  letters: {
    opleidingsverlof: {
      name: 'Demander l’opleidingsverlof',
      hint: 'Donnez cette lettre avec la preuve de votre inscription. Gardez une copie.',
      subject: 'ma demande de Vlaams opleidingsverlof',
      opening: 'Je veux suivre une formation. Pour cela, je demande le Vlaams opleidingsverlof.',
      lines: {
        opleiding: 'Formation',
        opleider: 'Donnée par',
        odb: 'Numéro dans l’Opleidingsdatabank',
        start: 'Premier jour',
        einde: 'Dernier jour',
        contacturen: 'Heures de cours pendant cette année scolaire',
        studiepunten: 'Studiepunten pendant cette année scolaire',
        verlof: 'Congé que je demande',
        aanvraag: 'Vous le demandez dans le WSE-loket, au plus tard le',
      },
      closing:
        'Je vous remets la preuve de mon inscription avec cette lettre, ou dès que je l’ai. Je conviens volontiers avec vous des jours où je prends le congé.',
    },
    tijdskrediet: {
      name: 'Annoncer votre tijdskrediet',
      hint: 'Demandez à votre syndicat ou au RVA si la lettre est complète. Remettez-la à temps, faites signer une copie et gardez-la.',
      subject: 'mon tijdskrediet voor een opleiding (crédit-temps)',
      opening: 'Par cette lettre, je vous annonce que je veux prendre du tijdskrediet, avec comme motif une formation.',
      lines: {
        vorm: 'Je veux travailler moins ou arrêter (temps plein, mi-temps ou un cinquième)',
        vanaf: 'À partir du',
        duur: 'Pour combien de temps',
        opleiding: 'Formation',
        opleider: 'Donnée par',
        start: 'Premier jour de la formation',
        einde: 'Dernier jour de la formation',
        contacturen: 'Heures de cours par an',
        studiepunten: 'Studiepunten par an',
      },
      closing: 'Je vous remets la preuve de mon inscription avec cette lettre, ou dès que je l’ai.',
    },
  },

  paper: 'Sur papier',
  paperIntro:
    'Une feuille : ce que vous faites d’abord, les jours, les numéros que vous pouvez appeler, et de la place pour des notes.',
  paperPrint: 'Imprimer cette feuille',
  paperAll: 'Imprimer aussi toutes les explications',
  paperTitle: 'Ma formation : ce que je peux faire',
  paperMade: 'Fait le {{date}}. Ce n’est pas une décision : pour chaque aide, c’est quelqu’un d’autre qui décide.',
  paperFits: 'Ceci peut convenir',
  paperFirst: 'À faire d’abord',
  paperDays: 'Pas trop tard',
  paperAsk: 'Encore à demander',
  paperBring: 'À prendre avec vous',
  bring: {
    inschrijving: 'la preuve de votre inscription, de l’organisme de formation',
    loonbrief: 'votre dernière fiche de paie',
  },
  paperCall: 'Téléphoner',
  paperNotes: 'Notes',

  share: 'Partager',
  shareIntro: 'Envoyez à quelqu’un le lien vers ce guide. Vos réponses n’y sont pas.',
  shareAnswers: 'Envoyer aussi mes réponses',
  shareAnswersHint: 'Qui ouvre le lien voit alors ce que vous avez répondu et ce qui vous convient.',
  shareSend: 'Partager le lien',
  shareCopy: 'Copier le lien',
  copied: 'Copié.',
  copyFailed: 'Copier ne marche pas ici. Recopiez ceci vous-même :',
};
