/** When a benefit ends at the latest: what the two measures for jobseekers say alike. */
const einde = (wat: string, hoogstens: string) => ({
  dated: `Votre ${wat} s’arrête au plus tard le {{date}}. Cela peut être plus tôt, et il y a des exceptions. Demandez le jour exact à votre syndicat, à la Hulpkas ou au RVA, et regardez si votre formation court encore à ce moment-là.`,
  undated: `Une ${wat} dure maintenant au maximum ${hoogstens}. Demandez à votre syndicat, à la Hulpkas ou au RVA quand elle s’arrête.`,
  passed: `Votre ${wat} s’est arrêtée au plus tard le {{date}}. Renseignez-vous auprès de votre syndicat, de la Hulpkas ou du RVA.`,
});

export const eindeUitkeringDagen = {
  'einde-werkloosheid': einde('allocation de chômage', '{{werkloosheid-maanden}} mois'),
  'einde-inschakeling': einde('inschakelingsuitkering', '{{inschakeling-jaren}} an'),
};
