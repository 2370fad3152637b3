/** When a benefit ends at the latest: what the two measures for jobseekers say alike. */
const einde = (wat: string, hoogstens: string) => ({
  dated: `Je ${wat} stopt ten laatste op {{date}}. Het kan vroeger zijn, en er zijn uitzonderingen. Vraag de juiste dag aan je vakbond, de Hulpkas of de RVA, en kijk of je opleiding dan nog loopt.`,
  undated: `Een ${wat} duurt nu hoogstens ${hoogstens}. Vraag je vakbond, de Hulpkas of de RVA wanneer ze stopt.`,
  passed: `Je ${wat} stopte ten laatste op {{date}}. Vraag het na bij je vakbond, de Hulpkas of de RVA.`,
});

export const eindeUitkeringDagen = {
  'einde-werkloosheid': einde('werkloosheidsuitkering', '{{werkloosheid-maanden}} maanden'),
  'einde-inschakeling': einde('inschakelingsuitkering', '{{inschakeling-jaren}} jaar'),
};
