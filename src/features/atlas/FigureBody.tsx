import type { Figure, FigurePeriod } from '#rulebook/index.ts';

import { useBook } from './AtlasBook.tsx';
import { ItemLink } from './ItemLink.tsx';
import { Part } from './Part.tsx';

/** A figure of the law: what it has been and is, and where each amount stands. */
export function FigureBody({ id }: { readonly id: string }) {
  const { rulebook, own } = useBook();
  const figure = rulebook.figures[id];
  if (figure === undefined) return null;
  return (
    <Part id="beloppen" title={own(($) => $.figure.periods)}>
      <dl>
        {figure.periods.toReversed().map((period) => (
          <Period key={period.from} {...{ figure, period }} />
        ))}
      </dl>
    </Part>
  );
}

type PeriodProps = { readonly figure: Figure; readonly period: FigurePeriod };

function Period({ figure: { unit }, period }: PeriodProps) {
  const { texts, own } = useBook();
  const { from, to, amount, band, euro, source } = period;
  const words =
    band === undefined
      ? texts.amount(amount, unit)
      : own(($) => $.figure.calculated, {
          amount: texts.amount(amount, unit),
          low: texts.amount(band.from, unit),
          high: texts.amount(band.to, unit),
        });
  return (
    <div>
      <dt>
        {to === undefined
          ? own(($) => $.figure.from, { from: texts.date(from) })
          : own(($) => $.figure.until, { from: texts.date(from), to: texts.date(to) })}
      </dt>
      <dd>
        {euro === undefined
          ? words
          : own(($) => $.figure.euro, { amount: words, euro: texts.amount(euro, 'EUR') })}
        {' – '}
        <ItemLink item={{ kind: 'source', id: source }} />
      </dd>
    </div>
  );
}
