/** When a benefit ends at the latest: what the two measures for jobseekers say alike. */
const einde = (wat: string, hoogstens: string) => ({
  dated: `Je ${wat} stopt ten laatste op {{date}}. Het kan vroeger zijn, en er zijn uitzonderingen. Vraag de juiste dag aan je vakbond, de Hulpkas of de RVA, en kijk of je opleiding dan nog loopt.`,
  undated: `Een ${wat} duurt nu hoogstens ${hoogstens}. Vraag je vakbond, de Hulpkas of de RVA wanneer ze stopt.`,
  passed: `Je ${wat} stopte ten laatste op {{date}}. Vraag het na bij je vakbond, de Hulpkas of de RVA.`,
});

/** The same for who can keep it: when it would end else. */
const eindeZonderRegel = (wat: string, hoogstens: string) => ({
  dated: `Zonder deze regel stopt je ${wat} ten laatste op {{date}}. Vraag de RVA voor je start tot wanneer je ze met deze opleiding houdt.`,
  undated: `Zonder deze regel duurt een ${wat} nu hoogstens ${hoogstens}. Vraag de RVA voor je start tot wanneer je ze met deze opleiding houdt.`,
  passed: `Zonder deze regel stopte je ${wat} ten laatste op {{date}}. Vraag de RVA of je ze met deze opleiding houdt.`,
});

export const eindeUitkeringDagen = {
  'einde-werkloosheid': einde('werkloosheidsuitkering', '{{werkloosheid-maanden}} maanden'),
  'einde-inschakeling': einde('inschakelingsuitkering', '{{inschakeling-jaren}} jaar'),
};

export const eindeZonderRegelDagen = {
  'einde-werkloosheid': eindeZonderRegel('werkloosheidsuitkering', '{{werkloosheid-maanden}} maanden'),
  'einde-inschakeling': eindeZonderRegel('inschakelingsuitkering', '{{inschakeling-jaren}} jaar'),
};
