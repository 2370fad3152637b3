// As much of JSON Schema as the schemas of this repository use.

const typeOf = (value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const fits = (schema, value, root) => violations(schema, value, root).length === 0;

/** What each keyword asks. @type {Record<string, (asked: any, value: any, root: object, schema: object, path: string) => string[] | boolean>} */
const keywords = {
  $ref: (ref, value, root, _, path) => violations(resolve(root, ref), value, root, path),
  type: (types, value) => [types].flat().includes(typeOf(value)),
  const: (wanted, value) => value === wanted,
  enum: (values, value) => values.includes(value),
  pattern: (pattern, value) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
  minLength: (length, value) => typeof value !== 'string' || value.length >= length,
  exclusiveMinimum: (bound, value) => typeof value !== 'number' || value > bound,
  minItems: (count, value) => !Array.isArray(value) || value.length >= count,
  uniqueItems: (unique, value) => !unique || !Array.isArray(value) || new Set(value).size === value.length,
  items: (schema, value, root, _, path) =>
    Array.isArray(value) ? value.flatMap((item, at) => violations(schema, item, root, `${path}/${at}`)) : [],
  minProperties: (count, value) => typeOf(value) !== 'object' || Object.keys(value).length >= count,
  required: (names, value, _root, _schema, path) =>
    typeOf(value) === 'object' ? names.filter((name) => !Object.hasOwn(value, name)).map((name) => `${path}/${name} is missing`) : [],
  properties: (schemas, value, root, _, path) =>
    typeOf(value) === 'object'
      ? Object.entries(schemas).flatMap(([name, schema]) => (Object.hasOwn(value, name) ? violations(schema, value[name], root, `${path}/${name}`) : []))
      : [],
  propertyNames: (schema, value, root, _, path) =>
    typeOf(value) === 'object' ? Object.keys(value).flatMap((name) => violations(schema, name, root, `${path}/${name}`)) : [],
  additionalProperties: (schema, value, root, { properties = {} }, path) =>
    typeOf(value) === 'object'
      ? Object.keys(value)
          .filter((name) => !Object.hasOwn(properties, name))
          .flatMap((name) => (schema === false ? [`${path}/${name} has no place here`] : violations(schema, value[name], root, `${path}/${name}`)))
      : [],
  anyOf: (schemas, value, root) => schemas.some((schema) => fits(schema, value, root)),
  oneOf: (schemas, value, root) => schemas.filter((schema) => fits(schema, value, root)).length === 1,
};

/** Say nothing about a value by themselves. */
const annotations = new Set(['$schema', '$defs', 'title', 'description', 'format']);

/**
 * Where a value does not fit a schema, a line each; none when it fits.
 *
 * @throws {Error} for a keyword that is not known here, so that nothing goes unchecked
 */
export function violations(schema, value, root = schema, path = '') {
  return Object.entries(schema).flatMap(([keyword, asked]) => {
    if (annotations.has(keyword)) return [];
    const check = keywords[keyword];
    if (!check) throw new Error(`The keyword "${keyword}" is not checked.`);
    const found = check(asked, value, root, schema, path);
    return found === true ? [] : found === false ? [`${path || '/'}: ${JSON.stringify(value)} is against ${keyword} ${JSON.stringify(asked)}`] : found;
  });
}

const resolve = (root, ref) => ref.split('/').slice(1).reduce((schema, name) => schema[name], root);
