import { type SubmitEvent, useState } from 'react';

import { type Answers, assess, type Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

import { lawPeriods } from './lawPeriods.ts';
import { ResultSection } from '#features/result/ResultSection.tsx';
import { yearChange } from './yearChange.ts';
import { YearDifference } from './YearDifference.tsx';
import { yearLead } from './yearLead.ts';

type OtherYearProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly assessment: Assessment;
};

/** The same answers under the law of other years, compared with today's when asked for. */
export function OtherYear({ rulebook, answers, assessment }: OtherYearProps) {
  const texts = useTexts();
  const { t } = texts;
  const [day, setDay] = useState<string>();
  const then = day === undefined ? undefined : assess(rulebook, answers, day);
  const change = then && yearChange(rulebook, answers, assessment, then);
  const periods = lawPeriods(rulebook, assessment.asOf);
  if (periods.length === 0) return null;
  return (
    <ResultSection id="annat-ar" title={t(($) => $.result.year.title)}>
      <p className="hint">{t(($) => $.result.year.text)}</p>
      <form className="years" onSubmit={compare}>
        <label htmlFor="ar">{t(($) => $.result.year.label)}</label>
        <select id="ar" name="day" className="input">
          {periods.map(({ from, to, day }) => (
            <option key={day} value={day}>
              {t(($) => $.result.year.period, { from, to })}
            </option>
          ))}
        </select>
        <Button kind="quiet" type="submit">
          {t(($) => $.result.year.compare)}
        </Button>
      </form>
      <output className="lead">{then && change && yearLead(change, then, texts)}</output>
      {then && change && !change.isNothing && (
        <YearDifference {...{ rulebook, assessment, then, change }} />
      )}
    </ResultSection>
  );

  function compare(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get('day');
    if (typeof chosen === 'string') setDay(chosen);
  }
}
