import { citedFigures } from '../../flows/cited-figures.js';
import { figuresOfRules } from '../../flows/figures.js';
import { code, list, page, plain, section, table } from './markdown.js';
import { references } from './provenance.js';
import { allTexts, figureText } from './words.js';

/** Every figure that a sentence tells, from where, and each of those sentences as a person reads it. */
export function figuresPage(): string {
  return page(
    'Cijfers in zinnen',
    'In een zin staat nooit een cijfer, wel een naam ervoor. Zo verandert een zin mee met de regel.',
    ...section(
      'Uit de regels',
      table(['Naam', 'Cijfer'], Object.entries(figuresOfRules).map(([name, figure]) => [code(name), plain(figureText(figure))])),
    ),
    ...section(
      'Uit een bron',
      'Deze cijfers vragen de regels niet.',
      table(
        ['Naam', 'Cijfer', 'Bronnen'],
        Object.entries(citedFigures).map(([name, { value, sources }]) => [code(name), plain(figureText(value)), references(sources)]),
      ),
    ),
    ...section(
      'De zinnen',
      list(allTexts().flatMap(([path, text]) => (/\d/.test(text) ? [`${code(path)} ${plain(text)}`] : []))),
    ),
  );
}
