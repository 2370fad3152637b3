import { Activity, useState } from 'react';

/** Two desks of counsellors, each with a wegwijzer of its own. They change places and are put out of sight, and keep what is answered. */
export function Desks() {
  const [desks, setDesks] = useState<readonly string[]>(['balie-1', 'balie-2']);
  const [isShown, setShown] = useState(true);

  return (
    <section>
      <h2>De balies</h2>
      <div className="bar">
        <button id="turn" type="button" onClick={() => setDesks(desks.toReversed())}>Draai de balies om</button>
        <button id="put-away" type="button" onClick={() => setShown(!isShown)}>{isShown ? 'Berg op' : 'Haal terug'}</button>
      </div>
      <Activity mode={isShown ? 'visible' : 'hidden'}>
        <ul className="desks">
          {desks.map((desk) => (
            <li key={desk}>
              <h3>{desk}</h3>
              <opleidings-wegwijzer id={desk} on="2026-11-21" mode="counsellor" heading-level={4} />
            </li>
          ))}
        </ul>
      </Activity>
    </section>
  );
}
