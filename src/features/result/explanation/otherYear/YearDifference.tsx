import type { ReactNode } from 'react';

import type { Assessment } from '#reasoning/index.ts';
import type { Rulebook, Source } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

import type { YearChange } from './yearChange.ts';
import { YearTable } from './YearTable.tsx';

type YearDifferenceProps = {
  readonly rulebook: Rulebook;
  readonly assessment: Assessment;
  readonly then: Assessment;
  readonly change: YearChange;
};

/** What differs between two days: side by side, and what comes and goes. */
export function YearDifference({ rulebook, assessment, then, change }: YearDifferenceProps) {
  const { t, date, condition, citation } = useTexts();
  const day = date(then.asOf);
  const sources = new Map(
    change.notInForce
      .flatMap((id) => rulebook.sources[id] ?? [])
      .map((source) => [citation(source), source]),
  );
  return (
    <>
      {(change.isOutcome || change.verdicts.length > 0 || change.figures.length > 0) && (
        <YearTable {...{ assessment, then, change }} />
      )}
      <Listed title={t(($) => $.result.year.added, { date: day })}>
        {change.added.map((id) => (
          <li key={id}>{condition(id).title}</li>
        ))}
      </Listed>
      <Listed title={t(($) => $.result.year.removed, { date: day })}>
        {change.removed.map((id) => (
          <li key={id}>{condition(id).title}</li>
        ))}
      </Listed>
      <Listed title={t(($) => $.result.year.notInForce, { date: day })}>
        {[...sources.values()].map((source) => (
          <li key={source.id}>
            <a href={source.address} lang="sv">
              {citation(source)}
            </a>{' '}
            {inForce(source)}
          </li>
        ))}
      </Listed>
    </>
  );

  function inForce({ validFrom, validTo }: Source): string {
    if (validFrom !== undefined && then.asOf < validFrom)
      return t(($) => $.result.year.from, { date: date(validFrom) });
    return validTo === undefined ? '' : t(($) => $.result.year.to, { date: date(validTo) });
  }
}

type ListedProps = { readonly title: string; readonly children: readonly ReactNode[] };

function Listed({ title, children }: ListedProps) {
  if (children.length === 0) return null;
  return (
    <>
      <h3 className="kicker">{title}</h3>
      <ul className="dashes">{children}</ul>
    </>
  );
}
