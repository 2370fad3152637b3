import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { isIsoDate } from '../../src/reasoning/vocabulary.js';
import { folderOf, type TextsByPlace } from './tongue.js';

/** Where the texts of a namespace come from. */
export interface Origin {
  /** Who made it. */
  readonly made: 'machine' | 'person';
  /** The Dutch that was translated, as {@link hashOf} says it. */
  readonly of: string;
  /** Who compared it with which Dutch, and when; null when nobody did. A role, never a name. */
  readonly reviewed: { readonly role: string; readonly on: string; readonly of: string } | null;
}

export type Provenance = Readonly<Record<string, Origin>>;

/** `outdated` when the Dutch changed since: it wins over all else. */
export type Status = 'outdated' | 'machine' | 'person' | 'reviewed';

/** The worst first. */
const statuses: readonly Status[] = ['outdated', 'machine', 'person', 'reviewed'];

/** A namespace of the Dutch in sixteen digits: another text gives others. */
export const hashOf = (dutch: TextsByPlace, namespace: string): string =>
  createHash('sha256')
    .update(JSON.stringify([...dutch].filter(([place]) => namespaceOf(place) === namespace).sort()))
    .digest('hex')
    .slice(0, 16);

export const namespaceOf = (place: string): string => place.split('.', 1)[0] ?? '';

export const namespacesOf = (texts: TextsByPlace): readonly string[] => [
  ...new Set([...texts.keys()].map(namespaceOf)),
];

/** How far the texts of a namespace can be relied on, with the Dutch of today. */
export function statusOf({ made, of, reviewed }: Origin, hash: string): Status {
  if (reviewed?.of === hash) return 'reviewed';
  return of === hash ? made : 'outdated';
}

/** The worst of a language. */
export const worstOf = (all: readonly Status[]): Status =>
  statuses.find((status) => all.includes(status)) ?? 'reviewed';

/** What is wrong with a provenance file, as sentences. */
export function faultsOf(value: unknown, namespaces: readonly string[]): readonly string[] {
  const given = Object(value) as Readonly<Record<string, unknown>>;
  return [
    ...namespaces.filter((name) => !Object.hasOwn(given, name)).map((name) => `"${name}" is missing`),
    ...Object.entries(given).flatMap(([name, origin]) => {
      if (!namespaces.includes(name)) return [`"${name}" is no namespace`];
      return isOrigin(origin)
        ? []
        : [`"${name}" does not say made ("machine" or "person"), of, and reviewed (null, or role, on and of)`];
    }),
  ];
}

function isOrigin(value: unknown): value is Origin {
  const { made, of, reviewed } = Object(value) as Partial<Record<keyof Origin, unknown>>;
  if ((made !== 'machine' && made !== 'person') || !isHash(of)) return false;
  if (reviewed === null) return true;
  const { role, on, of: what } = Object(reviewed) as Readonly<Record<string, unknown>>;
  return typeof role === 'string' && role !== '' && typeof on === 'string' && isIsoDate(on) && isHash(what);
}

const isHash = (value: unknown): boolean => typeof value === 'string' && /^[\da-f]{16}$/.test(value);

export const provenanceFile = (id: string): string => `${folderOf(id)}provenance.json`;

/** @throws {SyntaxError} when the file is no JSON */
export const readProvenance = (id: string): unknown =>
  existsSync(provenanceFile(id)) ? (JSON.parse(readFileSync(provenanceFile(id), 'utf8')) as unknown) : {};
