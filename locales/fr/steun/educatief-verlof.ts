import type { CriterionTexts } from '../../texts.js';
import { contract } from './gedeeld.js';

/** What the leaves of the three other regions say alike. */

/** @param plaats as in "Vous travaillez à Bruxelles" */
export const werknemerIn = (
  plaats: string,
): Readonly<Record<'statuut' | 'werkgever' | 'werkplek' | 'erkenning', CriterionTexts>> => ({
  statuut: contract,
  werkgever: {
    yes: 'Votre employeur fait partie du secteur privé.',
    no: 'Votre employeur ne fait pas partie du secteur privé. Ce congé n’est pas pour les services publics, ni pour les enseignants.',
    open: 'Cela dépend pour qui vous travaillez. Ce congé est pour le secteur privé. Pour certains employeurs, nous n’avons pas trouvé de règle.',
  },
  werkplek: {
    yes: `Vous travaillez ${plaats}.`,
    no: `Vous ne travaillez pas ${plaats}. C’est le lieu où vous travaillez vraiment qui compte.`,
    open: `Cela dépend de l’endroit où vous travaillez vraiment. Ce doit être ${plaats}.`,
  },
  erkenning: {
    yes: 'Votre formation est reconnue pour ce congé.',
    no: 'Votre formation n’est pas reconnue pour ce congé.',
    open: 'Votre formation doit être reconnue pour ce congé. Nous n’avons pas pu le vérifier.',
  },
});

export const vierVijfde = {
  yes: 'Vous travaillez à au moins {{verlof-procent}} %.',
  no: 'Vous travaillez à moins de {{verlof-procent}} %.',
  open: 'À partir de {{verlof-procent}} % de travail, c’est en ordre. Si vous travaillez moins, cela dépend de votre horaire et de la formation.',
};

export const langGenoeg = {
  yes: 'Votre formation est assez longue : au moins {{korte-uren}} heures de cours.',
  no: 'Votre formation est trop courte. Il faut au moins {{korte-uren}} heures de cours.',
  open: 'Votre formation doit avoir au moins {{korte-uren}} heures de cours. Sur les studiepunten et sur les examens, nous n’avons pas trouvé de règle claire.',
};

export const deeltijds =
  'Vous travaillez à moins de {{verlof-procent}} % ? Avec des heures variables, ce congé est possible. Avec des heures fixes, il est possible à partir de {{vast-rooster-procent}} %, et seulement pour une formation professionnelle pendant vos heures de travail.';

export const stappen = {
  inschrijven: 'Inscrivez-vous et demandez une preuve d’inscription à l’organisme de formation.',
  werkgever: 'Donnez tout de suite la preuve à votre employeur. Convenez du moment où vous prenez congé.',
};

export const aanwezigheid = 'Si vous suivez les cours. Seules comptent les heures où vous êtes là.';

/** @param grens the school year and the amount */
export const loongrens = (grens: string): string =>
  `Si votre salaire est plus élevé que la limite. Votre employeur peut limiter le salaire pendant votre congé. ${grens} bruts par mois.`;
