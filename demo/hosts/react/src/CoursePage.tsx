import type { Facts, OpleidingsWegwijzer } from 'opleidings-wegwijzer';
import { useRef, useState, useSyncExternalStore } from 'react';
import { balances, courses, employee } from '../../shared/courses';

const noChange = () => () => {};

/** A page about trainings: it hands the chosen one to the wegwijzer, and keeps the answers when the wegwijzer is closed. */
export function CoursePage() {
  const wegwijzer = useRef<OpleidingsWegwijzer>(null);
  const [courseId, setCourseId] = useState('');
  const [answers, setAnswers] = useState<Facts>({});
  const [isOpen, setOpen] = useState(true);
  const [heard, setHeard] = useState<readonly string[]>([]);

  // React takes over what a server wrote without the properties and the events of a custom element (facebook/react #35446).
  const origin = useSyncExternalStore(noChange, () => 'browser', () => 'server');

  const hear = (text: string) => setHeard((before) => [...before, text]);
  const keepAnswers = () => setAnswers(wegwijzer.current!.answers);

  return (
    <main>
      <h1>Welke steun past bij jouw opleiding?</h1>
      <div className="bar">
        <label>
          Opleiding
          <select id="course" value={courseId} onChange={(event) => setCourseId(event.target.value)}>
            <option value="">Nog niet gekozen</option>
            {courses.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
          </select>
        </label>
        <button id="prefill" type="button" onClick={() => setAnswers(employee)}>Ik werk in loondienst</button>
        <button id="restart" type="button" onClick={() => wegwijzer.current?.restart()}>Begin opnieuw</button>
        <button id="toggle" type="button" onClick={() => setOpen(!isOpen)}>{isOpen ? 'Sluit' : 'Open'} de wegwijzer</button>
      </div>
      {isOpen && (
        <opleidings-wegwijzer
          key={origin}
          ref={wegwijzer}
          on="2026-11-21"
          heading-level={2}
          course={courses.find(({ id }) => id === courseId)}
          balances={balances}
          answers={answers}
          onwegwijzer-question={({ question }) => {
            hear(`question ${question}`);
            keepAnswers();
          }}
          onwegwijzer-answer={({ facts, unknown }) => hear(`answer ${facts.join()} unknown ${unknown.length}`)}
          onwegwijzer-result={({ counts }) => {
            hear(`result ${counts.yes} yes`);
            keepAnswers();
          }}
          onwegwijzer-reset={() => hear('reset')}
        >
          <p>Zonder JavaScript werkt de wegwijzer niet. Bel 1700: daar helpen ze je verder.</p>
        </opleidings-wegwijzer>
      )}
      <ol id="heard">{heard.map((text, index) => <li key={index}>{text}</li>)}</ol>
    </main>
  );
}
