// Takes out of Lit what it leaves behind on the page for other copies of itself: the lists of the versions that are there, which only
// its development build reads, and the memory of its decorators, which are not used here.

const versions = /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/;

/** What goes, by the end of the name of its module. Each must be found, so that another version of Lit cannot undo this unseen. */
const marks = {
  '/lit-html/lit-html.js': [[versions, '0']],
  '/lit-element/lit-element.js': [[versions, '0']],
  '/@lit/reactive-element/reactive-element.js': [
    [versions, '0'],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{[^{}]*litPropertyMetadata[^{}]*\}/, ''],
  ],
};

/** @returns {import('rollup').Plugin} */
export function leaveNoGlobals() {
  return {
    name: 'leave-no-globals',
    transform(code, id) {
      const [, found] = Object.entries(marks).find(([end]) => id.endsWith(end)) ?? [];
      if (!found) return null;
      for (const [mark, instead] of found) {
        if (!mark.test(code)) throw new Error(`${id} has no ${mark}: look at what this version of Lit leaves behind.`);
        code = code.replace(mark, instead);
      }
      return { code, map: { mappings: '' } };
    },
  };
}
