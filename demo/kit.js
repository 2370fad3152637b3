import { accessibilityText, readChoices, snippetFor, writeChoices } from './kit-snippet.js';

const [form, view] = ['#choices', '#view'].map((id) => document.querySelector(id));
const part = (id) => document.querySelector(`#${id}`);
const integrity = await (await fetch('../dist/integrity.json')).json();

/** The themes are those that were built. */
for (const [, name] of Object.keys(integrity.files)
  .flatMap((file) => [/^themes\/(.+)\.css$/.exec(file)])
  .filter(Boolean)) {
  part('theme').add(new Option(name[0].toUpperCase() + name.slice(1), name));
}

/** The address of the kit says what was chosen, so that it can be sent to somebody. */
function fillIn() {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(readChoices(query))) if (value) form.elements[name].value = value;
  // Elsewhere a browser cannot make the hash of an import map.
  form.elements.deep.disabled = !isSecureContext;
  form.elements.deep.checked = isSecureContext && query.has('deep');
  form.elements.early.checked = query.has('early');
  if (!part('base').value) part('base').value = new URL('../dist/', location).pathname;
  for (const name of ['host', 'width']) if (query.has(name)) view.elements[name].value = query.get(name);
}

/** Shows the course that the snippet takes where there has to be one. */
function showCourse() {
  const { way, course } = form.elements;
  const [none, first] = course.options;
  none.disabled = way.value === 'steun';
  if (none.disabled && none.selected) first.selected = true;
}

async function show() {
  showCourse();
  const choices = readChoices(new FormData(form));
  const { host, width } = Object.fromEntries(new FormData(view));
  const { html, script, policy } = await snippetFor(choices, integrity, location.href);
  for (const [id, text] of Object.entries({ policy, snippet: html, script: script ?? '', folder: choices.base }))
    part(id).textContent = text;
  part('own-script').hidden = script === undefined;
  part('accessibility').textContent = accessibilityText(integrity.version);
  const isFrame = choices.way === 'iframe';
  for (const one of form.querySelectorAll('[data-ways]'))
    one.hidden = !one.dataset.ways.split(' ').includes(choices.way);
  form.elements.keep.querySelector('[value="hash"]').disabled = isFrame;
  for (const status of document.querySelectorAll('[role="status"]')) status.textContent = '';

  const query = writeChoices(choices);
  const address = `replica-${host}.html?${query}`;
  part('alone').href = address;
  if (part('preview').getAttribute('src') !== address) part('preview').src = address;
  part('preview').className = width;
  query.set('host', host);
  if (width) query.set('width', width);
  history.replaceState(null, '', `?${query}`);
}

/** Where the clipboard is refused, what is to be copied is selected. */
async function copy({ dataset, nextElementSibling: status }) {
  const source = part(dataset.copy);
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(source.textContent);
    status.textContent = 'Gekopieerd';
  } catch {
    getSelection().selectAllChildren(source);
    status.textContent = 'De browser laat kopiëren niet toe. De tekst is geselecteerd: druk op Ctrl en C.';
  }
}

for (const one of [form, view]) {
  one.addEventListener('change', show);
  one.addEventListener('submit', (event) => event.preventDefault());
}
for (const button of document.querySelectorAll('[data-copy]')) button.addEventListener('click', () => copy(button));
fillIn();
await show();
document.documentElement.dataset.ready = '';
