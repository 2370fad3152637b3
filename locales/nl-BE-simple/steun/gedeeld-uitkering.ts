/** What the measures for who has a benefit share, in shorter steps. */

export const loketten =
  'Vraag het aan je vakbond. Of aan de Hulpkas (die betaalt uitkeringen, zonder vakbond). Of aan de RVA (die beslist over uitkeringen).';

export const eindeUitkering = `Een werkloosheidsuitkering duurt hoogstens {{werkloosheid-maanden}} maanden, sinds {{werkloosheid-sinds}}. Een inschakelingsuitkering (na je studie) duurt nu hoogstens {{inschakeling-jaren}} jaar. Hoelang precies? Dat hangt af van hoelang je werkte. Er zijn uitzonderingen. Eén van deze is genoeg: Je bent minstens {{oud-leeftijd}} jaar en werkte {{oud-jaren}} jaar. Of je werkt minstens halftijds, met een extra uitkering. Of je volgt een bepaalde opleiding. Wanneer stopt je uitkering? ${loketten}`;

const einde = (wat: string, uitleg: string, hoogstens: string) => ({
  dated: `Je ${wat}${uitleg} stopt ten laatste op {{date}}. Het kan vroeger zijn. Er zijn ook uitzonderingen. Wat is de juiste dag? ${loketten} Kijk of je opleiding dan nog loopt.`,
  undated: `Een ${wat}${uitleg} duurt nu hoogstens ${hoogstens}. Wanneer stopt ze? ${loketten}`,
  passed: `Je ${wat}${uitleg} stopte ten laatste op {{date}}. ${loketten}`,
});

export const eindeUitkeringDagen = {
  'einde-werkloosheid': einde('werkloosheidsuitkering', '', '{{werkloosheid-maanden}} maanden'),
  'einde-inschakeling': einde('inschakelingsuitkering', ' (na je studie)', '{{inschakeling-jaren}} jaar'),
};
