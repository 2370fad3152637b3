// The functions of the analyzer, which its own types leave out.
declare module '@custom-elements-manifest/analyzer' {
  export const ts: typeof import('typescript');

  /** What of a plugin is used here. */
  export interface Plugin {
    readonly name: string;
    /** Called for each node of each module, parents first. */
    moduleLinkPhase?(params: { readonly moduleDoc: import('custom-elements-manifest').Module }): void;
    analyzePhase?(params: {
      readonly node: import('typescript').Node;
      readonly moduleDoc: import('custom-elements-manifest').Module;
    }): void;
  }

  export function create(options: {
    readonly modules: readonly import('typescript').SourceFile[];
    readonly plugins: readonly Plugin[];
  }): import('custom-elements-manifest').Package;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): import('@custom-elements-manifest/analyzer').Plugin[];
}
