import type { ReactNode } from 'react';

import type { Assessment, Verdict } from '#reasoning/index.ts';
import type { FigurePeriod } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { VerdictMark } from '#ui/VerdictMark.tsx';

import type { FigureChange, YearChange } from './yearChange.ts';

type YearTableProps = {
  readonly assessment: Assessment;
  readonly then: Assessment;
  readonly change: YearChange;
};

/** The same answers on two days, side by side: outcome, verdicts and amounts that differ. */
export function YearTable({ assessment, then, change }: YearTableProps) {
  const { t, date, route, amount } = useTexts();
  const names: Readonly<Record<string, string>> = t(($) => $.figures.names, {
    returnObjects: true,
  });
  const earlier = date(assessment.asOf);
  const later = date(then.asOf);
  return (
    <table className="years-table">
      <caption className="visually-hidden">{t(($) => $.result.year.caption)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(($) => $.result.year.what)}</th>
          <th scope="col">{earlier}</th>
          <th scope="col">{later}</th>
        </tr>
      </thead>
      <tbody>
        {change.isOutcome &&
          row(
            t(($) => $.result.year.result),
            outcome(assessment),
            outcome(then),
          )}
        {change.verdicts.map(({ route: id, before, after }) =>
          row(route(id).name, standing(before), standing(after)),
        )}
        {change.figures.map((figure) =>
          row(
            names[figure.id] ?? figure.id,
            period(figure, figure.now),
            period(figure, figure.then),
          ),
        )}
      </tbody>
    </table>
  );

  function row(name: string, before: ReactNode, after: ReactNode) {
    return (
      <tr key={name}>
        <th scope="row">{name}</th>
        <td data-day={earlier}>{before}</td>
        <td data-day={later}>{after}</td>
      </tr>
    );
  }

  function outcome({ recommended, status }: Assessment): ReactNode {
    const name = recommended === null ? undefined : route(recommended).name;
    return (
      <>
        {name !== undefined && <b>{name}. </b>}
        {t(($) => $.result.status[status])}
      </>
    );
  }

  function standing(verdict: Verdict): ReactNode {
    return (
      <span className="standing" data-verdict={verdict}>
        <VerdictMark verdict={verdict} />
        {t(($) => $.verdicts[verdict])}
      </span>
    );
  }

  function period({ unit }: FigureChange, found: FigurePeriod | undefined): string {
    if (found === undefined) return t(($) => $.result.year.none);
    const written = amount(found.amount, unit);
    return found.calculated === true
      ? t(($) => $.figures.calculated, { amount: written })
      : written;
  }
}
