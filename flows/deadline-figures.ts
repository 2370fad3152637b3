/**
 * How many months or days a term is, by its incentive and its own id. They stand in the rules too, which come in another file; a
 * test holds the two together.
 */
export const figuresOfDeadlines = {
  'vlaams-opleidingsverlof-bewijs-werkgever': 15,
  'vlaams-opleidingsverlof-aanvraag-werkgever': 3,
  'kmo-portefeuille-aanvraag': 14,
  'vlaams-opleidingskrediet-aanvraag': 6,
  'tijdskrediet-opleiding-melding-groot': 3,
  'tijdskrediet-opleiding-melding-klein': 6,
  'vlaams-zorgkrediet-aanvraag': 2,
};
