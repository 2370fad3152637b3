import { ts, type Plugin } from '@custom-elements-manifest/analyzer';
import type { ClassDeclaration, ClassMember, CustomElementDeclaration, Module } from 'custom-elements-manifest';
import type { JSDocTag, Node } from 'typescript';

/**
 * What the analyzer does not see: the names of the elements, what a method throws, and what a class says itself of a member that it
 * inherits.
 *
 * @param own is filled with the members that each class declares itself
 */
export const wegwijzerPlugin = (own: Map<string, readonly ClassMember[]>): Plugin => ({
  name: 'wegwijzer',
  analyzePhase({ node, moduleDoc }) {
    nameElements(node, moduleDoc);
    tellWhatIsThrown(node, moduleDoc);
  },
  moduleLinkPhase({ moduleDoc }) {
    for (const declared of moduleDoc.declarations ?? [])
      if (declared.kind === 'class') own.set(declared.name, structuredClone(declared.members ?? []));
  },
});

const classIn = (moduleDoc: Module, name: string | undefined): ClassDeclaration | undefined =>
  moduleDoc.declarations?.find((one): one is ClassDeclaration => one.kind === 'class' && one.name === name);

/** An element has the name under which TypeScript knows it: `define.ts` registers it, apart from its class. */
function nameElements(node: Node, moduleDoc: Module): void {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'HTMLElementTagNameMap') return;
  for (const member of node.members) {
    const declared = ts.isPropertySignature(member) ? classIn(moduleDoc, member.type?.getText()) : undefined;
    if (declared && member.name && ts.isStringLiteral(member.name)) {
      Object.assign(declared, {
        tagName: member.name.text,
        customElement: true,
      } satisfies Partial<CustomElementDeclaration>);
    }
  }
}

/** The format has no place of its own for it. */
function tellWhatIsThrown(node: Node, moduleDoc: Module): void {
  if (!ts.isMethodDeclaration(node) || !ts.isClassDeclaration(node.parent)) return;
  const method = classIn(moduleDoc, node.parent.name?.text)?.members?.find(({ name }) => name === node.name.getText());
  const thrown = ts.getJSDocTags(node).filter(({ tagName }) => tagName.text === 'throws');
  if (method && thrown.length > 0)
    method.description = [method.description ?? '', ...thrown.map(sentence)].join(' ').trim();
}

const sentence = (tag: JSDocTag): string =>
  `Throws a \`${ts.isJSDocThrowsTag(tag) ? (tag.typeExpression?.type.getText() ?? '') : ''}\` ${ts.getTextOfJSDocComment(tag.comment) ?? ''}.`;
