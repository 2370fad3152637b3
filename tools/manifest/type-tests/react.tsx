import { useRef, type ReactElement } from 'react';
import type { Course, OpleidingsWegwijzer } from 'opleidings-wegwijzer';
import type { OpleidingsWegwijzerProps } from 'opleidings-wegwijzer/jsx';

const course: Course = { odb: 'ODB-1', title: 'Lassen', start: '2026-12-01', contacturen: 40 };
const shared: OpleidingsWegwijzerProps = { flow: 'opleiding', link: 'hash' };

export function Right(): ReactElement {
  const wegwijzer = useRef<OpleidingsWegwijzer>(null);
  return (
    <opleidings-wegwijzer
      {...shared}
      key="one"
      ref={wegwijzer}
      className="block"
      aria-label="Wegwijzer"
      lang="nl"
      mode="counsellor"
      heading-level={3}
      on="2026-11-21"
      memory="session"
      share-answers
      course={course}
      answers={{ situatie: 'loondienst', contacturen: 40, sector: null }}
      balances={{ 'vlaams-opleidingsverlof': { value: 90, unit: 'uur' } }}
      contacts={[{ name: 'Onthaal', phone: '02 000 00 00' }]}
      callToAction={{ text: 'Schrijf je in', url: '/inschrijven' }}
      onwegwijzer-open={({ opened, id }) => [opened === 'incentive', id.trim()]}
      onwegwijzer-first-question={({ question, chapter }) => [question.trim(), chapter.trim()]}
      onwegwijzer-question={({ question, chapter }) => [question.trim(), chapter.trim()]}
      onwegwijzer-answer={({ facts, unknown, answers }) => [facts.length, unknown.length, answers?.['situatie']]}
      onwegwijzer-result={({ counts, verdicts }) => [
        counts.yes + counts.open,
        verdicts?.['opleidingscheques'] === 'no',
      ]}
      onwegwijzer-referral={({ referral, href }) => [referral.trim(), href.trim()]}
      onwegwijzer-reset={() => wegwijzer.current?.answer('situatie', null)}
    >
      Bel 1700.
    </opleidings-wegwijzer>
  );
}

export const beside = (
  <opleidings-steun course={course} opens-in="dialog" compact onwegwijzer-result={({ counts }) => counts.yes.toFixed()}>
    Bel 1700.
  </opleidings-steun>
);

export const wrong = [
  // @ts-expect-error There is no such mode.
  <opleidings-wegwijzer key={1} mode="large" />,
  // @ts-expect-error There is no such flow.
  <opleidings-wegwijzer key={2} flow="alles" />,
  // @ts-expect-error A level is a number.
  <opleidings-wegwijzer key={3} heading-level="three" />,
  // @ts-expect-error Hours are a number.
  <opleidings-wegwijzer key={4} course={{ contacturen: 'veertig' }} />,
  // @ts-expect-error A balance has a unit.
  <opleidings-wegwijzer key={5} balances={{ 'vlaams-opleidingsverlof': { value: 90 } }} />,
  // @ts-expect-error Who is called has a name.
  <opleidings-wegwijzer key={10} contacts={[{ phone: '1700' }]} />,
  // @ts-expect-error They can only be read.
  <opleidings-wegwijzer key={6} facts={{}} />,
  // @ts-expect-error This event has no such field.
  <opleidings-wegwijzer key={7} onwegwijzer-reset={({ question }) => question} />,
  // @ts-expect-error It opens nowhere else.
  <opleidings-steun key={8} opens-in="window" />,
  // @ts-expect-error There is no such element.
  <opleidings-gids key={9} />,
];
