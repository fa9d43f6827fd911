import type { ReactNode } from 'react';

import { useTexts } from '#texts/index.ts';
import { DelayedAnnouncement } from '#ui/DelayedAnnouncement.tsx';

import { calculate, openEndedMonths, type Terms } from './calculate.ts';

type EquationProps = { readonly terms: Terms; readonly fields: readonly string[] };

/** How the value is reckoned, term by term; what is not known yet stands dashed. */
export function Equation({ terms, fields }: EquationProps) {
  const { t, amount, number } = useTexts();
  const { mode, years, extension = 0 } = terms;
  const sum = calculate(terms);
  const money = (value: number | undefined, missing: string): ReactNode =>
    value === undefined ? (
      <span className="fill">{missing}</span>
    ) : (
      <span className="sum">{amount(value, 'SEK')}</span>
    );
  const term = money(
    terms.amount,
    t(($) => $.calculator.missing[mode]),
  );
  const result = money(
    sum,
    t(($) => $.calculator.missing.sum),
  );
  const inYears = (value: number): string => amount(value, 'years');
  const length =
    years === undefined ? (
      <span className="fill">{t(($) => $.calculator.missing.years)}</span>
    ) : (
      inYears(years)
    );
  return (
    <p className="equation">
      <output htmlFor={fields.join(' ')} aria-live="off">
        {mode === 'yearly' && extension > 0 && (
          <>
            {term}
            {' × ('}
            {length} + {inYears(extension)}
            {') = '}
            {result}
          </>
        )}
        {mode === 'yearly' && extension === 0 && (
          <>
            {term} × {length} = {result}
          </>
        )}
        {mode === 'open-ended' && (
          <>
            {term} × {number(openEndedMonths)} = {result}
          </>
        )}
        {(mode === 'total' || mode === 'recurring') &&
          (sum === undefined ? term : t(($) => $.question.reading, { amount: amount(sum, 'SEK') }))}
      </output>
      <DelayedAnnouncement
        text={sum === undefined ? '' : t(($) => $.question.reading, { amount: amount(sum, 'SEK') })}
      />
    </p>
  );
}
