declare module 'hyphen/nl/index.js' {
  const dutch: {
    hyphenateSync: (
      text: string,
      options?: { readonly hyphenChar?: string; readonly minWordLength?: number },
    ) => string;
  };
  export default dutch;
}
