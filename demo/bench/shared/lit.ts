// What the element's views and styles import from Lit, for a fixture without Lit: the templates themselves are compiled to calls
// of `h` (tools/bench/templates.mjs), and a style sheet is a text.

/** Nothing is rendered, and no attribute is set, where a template says so. */
export const nothing = undefined;

/** A style sheet with its text, in the shape of Lit's. */
class Styles {
  readonly cssText: string;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  get styleSheet(): CSSStyleSheet {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(this.cssText);
    return sheet;
  }

  toString(): string {
    return this.cssText;
  }
}

export const unsafeCSS = (text: string): Styles => new Styles(text);

export const css = (strings: TemplateStringsArray, ...values: readonly unknown[]): Styles =>
  new Styles(String.raw({ raw: strings }, ...values));
