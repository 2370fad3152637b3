import { create } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type {
  Attribute,
  ClassDeclaration,
  ClassMember,
  CustomElementDeclaration,
  CustomElementExport,
  CustomElementField,
  Event,
  JavaScriptExport,
  Module,
  Package,
  Reference,
  Type,
} from 'custom-elements-manifest';
import { wegwijzerPlugin } from './plugin.js';
import { choiceIn, exportedTypes, readSources, type TypeDeclaration } from './sources.js';

/** One of the elements, with all lists there. */
export type ElementDoc = CustomElementDeclaration &
  Required<
    Pick<
      CustomElementDeclaration,
      'tagName' | 'attributes' | 'events' | 'members' | 'slots' | 'cssParts' | 'cssProperties'
    >
  >;

/** The public API of the elements, as their sources tell it. */
export interface Api {
  readonly elements: readonly ElementDoc[];
  /** The classes of their events. */
  readonly events: readonly ClassDeclaration[];
  /** The types that stand in them, those that stand in these types included. */
  readonly types: readonly TypeDeclaration[];
}

const INDEX = 'dist/index.js';
const DEFINE = 'dist/define.js';
const DESK = 'dist/balie.js';
/** What a file of its own declares and registers: nothing of it is in the other ones. */
const deskTag = 'opleidings-balie';

/** Reads the API from the sources. */
export function readApi(): Api {
  const sources = readSources();
  const types = exportedTypes(sources);
  const modules = sources.filter(
    ({ fileName }) => fileName.startsWith('src/element/') || ['src/product.ts', 'src/balie.ts'].includes(fileName),
  );
  const own = new Map<string, readonly ClassMember[]>();
  const classes = unwrap(create({ modules, plugins: [...litPlugin(), wegwijzerPlugin(own)] }).modules)
    .flatMap(({ declarations }) => declarations ?? [])
    .filter((one) => one.kind === 'class')
    .map((one) => ('tagName' in one ? withOwn(one, unwrap(own.get(one.name) ?? [])) : one));
  const elements = shareStyles(
    classes.filter((one): one is CustomElementDeclaration => 'tagName' in one).map((one) => tidyElement(one, types)),
  );
  const fired = new Set(elements.flatMap(({ events }) => events.map(({ type }) => type.text)));
  const events = classes.filter(({ name }) => fired.has(name)).map((one) => tidyEvent(one, types));
  return { elements, events, types: mentioned(JSON.stringify([elements, events]), types) };
}

/** The API as a custom elements manifest of the files that are shipped. */
export function manifestOf({ elements, events }: Api): Package {
  const desks = elements.filter(({ tagName }) => tagName === deskTag);
  const others = elements.filter((element) => !desks.includes(element));
  const declarations = [...others, ...events];
  const modules: Module[] = [
    { kind: 'javascript-module', path: INDEX, declarations, exports: exportsOf(declarations, INDEX) },
    { kind: 'javascript-module', path: DEFINE, declarations: [], exports: definitionsOf(others, INDEX) },
    {
      kind: 'javascript-module',
      path: DESK,
      declarations: [...desks],
      exports: [...exportsOf(desks, DESK), ...definitionsOf(desks, DESK)],
    },
  ];
  return { schemaVersion: '2.1.0', readme: 'README.md', modules };
}

const exportsOf = (declarations: readonly ClassDeclaration[], module: string): JavaScriptExport[] =>
  declarations.map(({ name }) => ({ kind: 'js', name, declaration: { name, module } }));

const definitionsOf = (elements: readonly ElementDoc[], module: string): CustomElementExport[] =>
  elements.map(({ name, tagName }) => ({
    kind: 'custom-element-definition',
    name: tagName,
    declaration: { name, module },
  }));

/** What a class says of a member counts above what it inherits of it; for who uses it, all of it is its own. */
const withOwn = (one: ClassDeclaration, own: readonly ClassMember[]): ClassDeclaration => ({
  ...one,
  superclass: { name: 'LitElement', package: 'lit' },
  members: (one.members ?? []).map((member) => ({ ...member, ...own.find(({ name }) => name === member.name) })),
});

type Types = ReadonlyMap<string, TypeDeclaration>;

function tidyElement(element: CustomElementDeclaration, types: Types): ElementDoc {
  const { tagName = '', attributes = [], events = [], slots = [], cssParts = [], cssProperties = [] } = element;
  const members = publicMembers(element, types);
  const fieldOf = ({ fieldName, name }: Attribute): ClassMember | undefined =>
    members.find((one) => one.name === (fieldName ?? name));
  const kept = attributes.filter(fieldOf);
  return {
    ...element,
    tagName,
    members: members.map((member) =>
      describe(
        member,
        kept.find(({ fieldName }) => fieldName === member.name),
      ),
    ),
    attributes: kept.map((attribute) => tidyAttribute(typedAs(fieldOf(attribute), attribute), types)),
    events: events.filter(isNamed).map((event) => ({ ...event, type: referring(event.type, types, true) })),
    slots,
    cssParts,
    cssProperties,
  };
}

/** What two elements read of the same styles is described at one of them; the other only names it. */
function shareStyles(elements: readonly ElementDoc[]): readonly ElementDoc[] {
  const described = elements.flatMap(({ cssProperties }) => cssProperties).filter(({ description }) => description);
  return elements.map((element) => ({
    ...element,
    cssProperties: element.cssProperties.map((one) =>
      one.description ? one : { ...described.find(({ name }) => name === one.name), ...one },
    ),
  }));
}

/** The class of an event is an `Event` for who hears it, whatever stands between; its fields have what it was made with. */
const tidyEvent = (event: ClassDeclaration, types: Types): ClassDeclaration => ({
  ...event,
  superclass: { name: 'Event', package: 'global:' },
  members: publicMembers(event, types).map((member) =>
    member.kind === 'field' && !member.static
      ? omitDefault(member)
      : { description: 'The name of the event.', ...member },
  ),
});

function omitDefault(field: CustomElementField): CustomElementField {
  const copy = { ...field };
  delete copy.default;
  return copy;
}

/** What is private to the class, or to TypeScript, is nobody's to use. */
const publicMembers = ({ members = [] }: ClassDeclaration, types: Types): ClassMember[] =>
  members
    .filter(({ name, privacy }) => !name.startsWith('#') && (privacy ?? 'public') === 'public')
    .map((member) => (member.kind === 'field' ? tidyField(member, types) : tidyMethod(member, types)));

function tidyField(field: CustomElementField, types: Types): CustomElementField {
  const { type, ...rest } = field;
  const typed = { ...rest, ...(type && { type: referring(type, types) }) };
  // A default that is named after a constant of the source says nothing.
  return /^[A-Z]/.test(field.default ?? '') ? omitDefault(typed) : typed;
}

function tidyMethod<M extends ClassMember & { kind: 'method' }>(method: M, types: Types): M {
  const { parameters } = method;
  return parameters
    ? {
        ...method,
        parameters: parameters.map((one) => (one.type ? { ...one, type: referring(one.type, types) } : one)),
      }
    : method;
}

/** An attribute is a text: so is its default. */
function tidyAttribute({ default: value, type, ...rest }: Attribute, types: Types): Attribute {
  const text = value === 'false' ? undefined : value?.replace(/^'(.*)'$/, '$1');
  return { ...rest, ...(type && { type: referring(type, types) }), ...(text ? { default: text } : {}) };
}

/** An attribute is described and typed as its property is. */
const typedAs = (field: ClassMember | undefined, attribute: Attribute): Attribute => ({
  ...describe(attribute, field),
  ...(field?.kind === 'field' && field.type && { type: field.type }),
});

/** A description is told once, of the attribute or of its property. */
const describe = <T extends { description?: string }>(one: T, other: { description?: string } | undefined): T =>
  one.description === undefined && other?.description !== undefined ? { ...one, description: other.description } : one;

/** Where a line of a comment breaks says nothing, nor does the class that something was inherited from. */
const unwrap = <T>(tree: T): T =>
  JSON.parse(JSON.stringify(tree), (key, value: unknown) =>
    key === 'inheritedFrom'
      ? undefined
      : key === 'description' && typeof value === 'string'
        ? value.replace(/(?<!\n)\n(?!\n)/g, ' ')
        : value,
  ) as T;

/** What the analyzer found dispatched has no name where the name is a constant of the class: the doc comment has them all. */
const isNamed = ({ name, type }: Event): boolean => Boolean(name) && Boolean(type.text);

/** A type with its choices written out, and with references to the names that the package exports. */
function referring({ text }: Type, types: Types, isClass = false): Type {
  const choice = choiceIn(types.get(text));
  if (choice !== undefined) return { text: choice };
  const names = isClass ? [text] : [...types.keys()];
  const references = names.flatMap((name) =>
    placesOf(name, text).map((start) => ({ ...refer(name), start, end: start + name.length })),
  );
  return references.length === 0 ? { text } : { text, references };
}

const refer = (name: string): Reference => ({ name, package: 'opleidings-wegwijzer', module: INDEX });

const placesOf = (name: string, text: string): readonly number[] =>
  [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => index);

/** The types that a text names, and those that they name, in the order of the package. */
function mentioned(text: string, types: Types): readonly TypeDeclaration[] {
  const found = new Set<TypeDeclaration>();
  const look = (among: string): void => {
    for (const [name, declaration] of types) {
      if (found.has(declaration) || placesOf(name, among).length === 0) continue;
      found.add(declaration);
      look(declaration.getText());
    }
  };
  look(text);
  return [...types.values()].filter((declaration) => found.has(declaration));
}
