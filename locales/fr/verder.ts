import type { VerderTexts } from '../texts.js';

/** The words of the frame that the first screen can do without. */
export const verder: VerderTexts = {
  ticks: 'Est-ce aussi votre cas ?',
  ticksHint: 'Cochez ce qui correspond. Rien ne correspond ? Alors continuez.',

  errorEmpty: 'Écrivez un nombre, par exemple {{example}}, ou choisissez « Je ne sais pas ».',
  errorNumber: 'Écrivez un nombre de {{min}} à {{max}}, par exemple {{example}}.',
  errorListed:
    'Écrivez un numéro, par exemple {{voorbeeld-sector}}, ou choisissez dans la liste. Vous ne savez pas ? Laissez vide.',
  errorPart: 'Voulez-vous dire {{percent}} pour cent ? Alors écrivez {{percent}}.',
  errorTogether:
    'Le plus souvent, ces deux réponses ne vont pas ensemble. Vérifiez-les. C’est quand même juste ? Alors continuez.',
  errorFar: 'Vous avez écrit {{date}}. Vérifiez-le. C’est quand même juste ? Alors continuez.',
  errorDate: 'Écrivez une date, ou choisissez « Je ne sais pas ».',
  errorDays: 'Écrivez une date du {{min}} au {{max}}.',

  step: 'Étape {{at}} sur {{of}} : {{chapter}}',
  answers: 'Vos réponses ({{count}})',
  change: 'Modifier',
  changeOf: 'Modifier : {{label}}',

  dropped: 'Nous n’avons pas pu reprendre ceci du lien : {{list}}. Nous le redemanderons si c’est nécessaire.',
  droppedUnknown: 'quelque chose que nous ne connaissons pas',
  brokenCode:
    'Nous n’avons pas pu lire tout le code. Nous avons repris ce qui est sûr. Scannez-le encore une fois, ou continuez ici.',
  oldLink: 'Ce lien vient d’une autre version. Nous avons repris ce qui convient. Vérifiez vos réponses.',

  readAloud: 'Lire à voix haute',
  readStop: 'Arrêter la lecture',
  readSlow: 'Plus lentement',
  readNone: 'Votre appareil n’a pas de voix française. Il ne peut pas lire ceci à voix haute.',
};
