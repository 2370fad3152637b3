import { assess } from '../dist/headless.js';
import { sayDay, today, weeksAfter } from './calendar.js';
import { courses } from './example-courses.js';

const element = document.querySelector('opleidings-wegwijzer');
const settings = document.querySelector('#settings');
const workbench = document.querySelector('#workbench');
const log = document.querySelector('#log');

/** Days under other rules than those of today: in the school year before, and in the next calendar year. */
const year = Number(today.slice(0, 4));
for (const [id, day] of Object.entries({ before: `${year - 1}-10-01`, after: `${year + 1}-01-15` })) {
  const button = settings.querySelector(`#${id}`);
  button.dataset.day = day;
  button.textContent = sayDay(day);
}

/** The settings become attributes and a property of the element, as a host page would set them. */
function applySettings() {
  const { on, mode, course } = Object.fromEntries(new FormData(settings));
  element.setAttribute('on', on);
  element.setAttribute('mode', mode);
  element.course = courses[course]?.(weeksAfter(10, on || today));
  for (const button of settings.querySelectorAll('[data-day]')) {
    button.setAttribute('aria-pressed', String(button.dataset.day === on));
  }
  showAssessment();
}

/** The same verdicts as in the element, from the library without a screen, for who looks at it. */
async function showAssessment() {
  await element.updateComplete;
  if (!workbench.open) return;
  const on = element.getAttribute('on');
  const { facts } = element;
  const assessment = assess(facts, on ? { on } : {});
  document.querySelector('#assessment').textContent = JSON.stringify({ facts, ...assessment }, null, 2);
  document.querySelector('#verdicts').replaceChildren(...assessment.incentives.map(verdictRow));
}

function verdictRow({ id, verdict }) {
  const row = document.createElement('div');
  const [term, value] = ['dt', 'dd'].map((name) => document.createElement(name));
  term.textContent = id;
  value.textContent = verdict;
  value.className = verdict;
  row.append(term, value);
  return row;
}

const eventNames = ['question', 'answer', 'result', 'referral', 'reset'].map((name) => `wegwijzer-${name}`);
const mostEntries = 50;

/** An event with the fields that its class adds to `Event`. */
function logEvent(event) {
  const fields = Object.fromEntries(
    Object.keys(event)
      .filter((key) => key !== 'isTrusted')
      .map((key) => [key, event[key]]),
  );
  const entry = document.createElement('li');
  const name = document.createElement('strong');
  const detail = document.createElement('code');
  name.textContent = event.type;
  detail.textContent = JSON.stringify(fields);
  entry.append(name, detail);
  log.prepend(entry);
  while (log.childElementCount > mostEntries) log.lastElementChild.remove();
  log.parentElement.hidden = false;
  document.querySelector('#log-empty').hidden = true;
}

for (const name of eventNames) {
  element.addEventListener(name, (event) => {
    logEvent(event);
    showAssessment();
  });
}

settings.addEventListener('change', applySettings);
settings.addEventListener('submit', (event) => event.preventDefault());
settings.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  settings.elements.on.value = target.dataset.day;
  applySettings();
});

// The address holds the answers, so the skip link must not put its own fragment there.
document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  document.querySelector('#inhoud').focus();
});

workbench.addEventListener('toggle', showAssessment);
workbench.open = matchMedia('(min-width: 80em)').matches;
applySettings();
