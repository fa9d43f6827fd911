import type { Drift } from '#casefile/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { Chapter } from '#ui/Chapter.tsx';

import { isSameOutcome } from './isSameOutcome.ts';
import { OutcomeThenAndNow } from './OutcomeThenAndNow.tsx';

type OutcomesProps = {
  readonly rulebook: Rulebook;
  readonly drifts: readonly Drift[];
  readonly onOpen: (drift: Drift) => void;
};

/** What the case comes to on each day it can be opened for, with a button for each. */
export function Outcomes({ rulebook, drifts, onOpen }: OutcomesProps) {
  const { date } = useTexts();
  const words = useTexts('case').words('case');
  const [first, ...others] = drifts;
  if (first === undefined) return null;
  const isAlike = others.every((other) => isSameOutcome(first.outcome.now, other.outcome.now));
  if (isAlike)
    return (
      <Chapter id="resultat" title={words(($) => $.decide.result)}>
        <OutcomeThenAndNow rulebook={rulebook} drift={first} />
        {others.length > 0 && <p>{words(($) => $.decide.bothDays)}</p>}
        <div className="act">{drifts.toReversed().map(buttonFor)}</div>
      </Chapter>
    );
  return drifts.map((drift) => (
    <Chapter key={drift.day.now} id={`dag-${drift.day.now}`} title={headingOf(drift)}>
      <OutcomeThenAndNow rulebook={rulebook} drift={drift} />
      <div className="act">{buttonFor(drift)}</div>
    </Chapter>
  ));

  function isItsDay({ day }: Drift): boolean {
    return day.now === day.then;
  }

  function headingOf(drift: Drift): string {
    return words(($) => (isItsDay(drift) ? $.decide.onItsDay : $.decide.today));
  }

  function buttonFor(drift: Drift) {
    const label =
      drifts.length === 1
        ? words(($) => $.decide.open)
        : isItsDay(drift)
          ? words(($) => $.decide.openOnDay, { date: date(drift.day.now) })
          : words(($) => $.decide.openToday);
    return (
      <Button
        key={drift.day.now}
        kind={drift === drifts.at(-1) ? 'main' : 'quiet'}
        onPress={() => onOpen(drift)}
      >
        {label}
      </Button>
    );
  }
}
