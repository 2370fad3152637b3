import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.ts', '**/testing/**/*.ts'];

/** A language can be written from right to left: what is on which side hangs on it. */
const logicalSides = {
  selector:
    "TaggedTemplateExpression[tag.name='css'] TemplateElement[value.raw=/(^|[\\s;{])((margin|padding|border|scroll-margin|scroll-padding)-(left|right)|left|right)\\b[\\w-]*:|(text-align|float|clear): *(left|right)|\\b(?:margin|padding|inset|border-width|border-style|border-color): *[^\\s;]+ +([^\\s;]+) +[^\\s;]+ +(?!\\7;)[^\\s;]+;/]",
  message: 'No side of the screen here: say inline-start, inline-end, start or end.',
};

/**
 * The arrows between the folders go one way (element → journey → reasoning); a type may be borrowed the other way.
 *
 * @param {{ group: string[], message: string }[]} groups
 * @returns {import('@eslint/core').RulesConfig}
 */
function mayNotImport(...groups) {
  const patterns = groups.map(({ group, message }) => ({ group, message, allowTypeImports: true }));
  return { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...unwantedDirectives, ...patterns] }] };
}

// The first two need a page without a strict content security policy.
const unwantedDirectives = [
  { group: ['lit/directives/unsafe-*'], message: 'Text is never markup: a host with Trusted Types refuses it.' },
  {
    group: ['lit/directives/style-map*'],
    message: 'It writes style attributes, which a strict content security policy refuses.',
  },
  { group: ['lit/directives/keyed*'], message: 'It keeps the directives in it: src/element/keyed.ts lets them go.' },
];
const theElement = { group: ['**/element/**'], message: 'Only the element knows the element.' };
const theJourney = { group: ['**/journey/**'], message: 'Reasoning knows no flow.' };
const theContent = {
  group: ['**/flows/**', '**/locales/**', '**/product.js'],
  message: 'Machinery gets its content handed to it.',
};
const theBatch = {
  group: ['**/batch/**'],
  message: 'Only the headless library remembers what it worked out for many people.',
};
const theView = { group: ['lit', 'lit/**', '@lit/**'], message: 'No Lit here: this must run without a DOM.' };
const theChart = { group: ['xstate', 'xstate/**'], message: 'No statechart here.' };
const theLanguage = {
  group: ['i18next', 'i18next/**'],
  message: 'No language here: give an id, the element finds the words.',
};
const thePage = { group: ['@open-wc/testing'], message: 'It needs a page, and this test runs in Node: take chai.' };

export default defineConfig(
  // The applications in demo/hosts are checked by their own compilers; what they are made with is not here.
  globalIgnores(['dist/', 'coverage/', 'demo/hosts/{angular,react,shared,vue}/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked, lit['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      ...mayNotImport(),
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    files: ['src/element/**/*.ts', 'src/embed/**/*.ts', 'src/kiosk/**/*.ts'],
    rules: {
      ...mayNotImport(theBatch, theContent),
      'no-restricted-syntax': ['error', logicalSides],
      'lit/ban-attributes': ['error', 'style'],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/prefer-static-styles': 'error',
    },
  },
  {
    files: ['src/reasoning/**/*.ts'],
    rules: mayNotImport(theElement, theJourney, theBatch, theContent, theView, theChart, theLanguage),
  },
  { files: ['src/journey/**/*.ts'], rules: mayNotImport(theElement, theBatch, theContent, theLanguage) },
  { files: ['src/batch/**/*.ts'], rules: mayNotImport(theElement, theContent, theView, theChart, theLanguage) },
  { files: ['{flows,locales}/**/*.ts'], rules: mayNotImport(theElement, theView, theChart, theLanguage) },

  {
    files: tests,
    rules: {
      // Chai's `expect(x).to.be.true` is an expression, and a test knows what it has put in.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      'lit/ban-attributes': 'off',
      ...mayNotImport(),
      // The types of the DOM matchers say that `equal` gives a promise, which it does not.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'chai', name: 'Equal' }] },
      ],
      'no-restricted-properties': [
        'error',
        ...['describe', 'it'].flatMap((object) => [
          { object, property: 'only', message: 'It hides the other tests.' },
          { object, property: 'skip', message: 'A test that does not run proves nothing.' },
        ]),
      ],
    },
  },
  { files: ['{src/reasoning,flows,locales}/**/*.test.ts'], rules: mayNotImport(thePage) },

  { files: ['tools/**/*.ts'], rules: { 'no-console': 'off', ...mayNotImport() } },
  { files: ['*.mjs', 'tools/**/*.mjs'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  { files: ['demo/**/*.js', 'demo/**/*.mjs'], languageOptions: { globals: globals.browser } },
);
