// Another version of the element, as when two departments each bring their own to one page: this one, with another number in it.
const { version } = customElements.get('opleidings-wegwijzer');
const response = await fetch(`../../../dist/opleidings-wegwijzer-${version}.js`);
const code = (await response.text()).replaceAll(`"${version}"`, '"9.9.9"');
await import(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
// A page cannot see otherwise that the other version has come, because it is not used.
document.documentElement.dataset.versions = '2';
