import { readdirSync, readFileSync } from 'node:fs';
import { ts } from '@custom-elements-manifest/analyzer';
import type { InterfaceDeclaration, SourceFile, TypeAliasDeclaration } from 'typescript';

/** The sources that are shipped, as syntax trees. */
export const readSources = (): readonly SourceFile[] => ['src', 'flows'].flatMap(readFolder);

function readFolder(folder: string): readonly SourceFile[] {
  const root = new URL('../../', import.meta.url);
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('/testing/'))
    .sort()
    .map((path) => ts.createSourceFile(path, readFileSync(new URL(path, root), 'utf8'), ts.ScriptTarget.ES2022, true));
}

export type TypeDeclaration = InterfaceDeclaration | TypeAliasDeclaration;

/** The declarations of the types that the package exports beside its classes, by name. */
export function exportedTypes(sources: readonly SourceFile[]): ReadonlyMap<string, TypeDeclaration> {
  const names = new Set(
    sources
      .filter(({ fileName }) => fileName === 'src/index.ts')
      .flatMap(({ statements }) => [...statements])
      .flatMap((statement) =>
        ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)
          ? [...statement.exportClause.elements]
          : [],
      )
      .map(({ name }) => name.text),
  );
  return new Map(
    sources
      .flatMap(({ statements }) =>
        statements.filter(
          (node): node is TypeDeclaration => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node),
        ),
      )
      .filter(
        ({ name, modifiers }) =>
          names.has(name.text) && modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
      )
      .map((node) => [node.name.text, node]),
  );
}

/** The values of a type that is nothing but a choice of some, or undefined. */
export function choiceIn(declaration: TypeDeclaration | undefined): string | undefined {
  if (!declaration || !ts.isTypeAliasDeclaration(declaration) || !ts.isUnionTypeNode(declaration.type))
    return undefined;
  const { type } = declaration;
  return type.types.every((one) => ts.isLiteralTypeNode(one)) ? type.getText() : undefined;
}
