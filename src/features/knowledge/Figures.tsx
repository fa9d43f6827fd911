import type { Figure, FigurePeriod, Rulebook } from '#rulebook/index.ts';
import { knowledgeTexts, useTexts } from '#texts/index.ts';
import { Details } from '#ui/Details.tsx';

import { SourceLines } from './SourceLines.tsx';

type FiguresProps = {
  readonly rulebook: Rulebook;
  readonly atlasHref: (figure: string) => string;
};

/** The amounts of the law and when they apply, those that are calculated first. */
export function Figures({ rulebook, atlasHref }: FiguresProps) {
  const { amount, date, t: site } = useTexts('result');
  const { t } = knowledgeTexts(useTexts('knowledge'));
  const names: Readonly<Record<string, string>> = site(($) => $.figures.names, {
    returnObjects: true,
  });
  const figures = Object.values(rulebook.figures);
  const calculated = figures.flatMap((figure) =>
    figure.periods
      .filter((period) => period.calculated === true)
      .map((period) => ({ figure, period })),
  );
  return (
    <>
      <dl>
        {calculated.map(({ figure, period }) => (
          <div key={figure.id + period.from}>
            <dt>
              {names[figure.id]}, {timeOf(period)}
            </dt>
            <dd>{calculatedWords(figure, period)}</dd>
          </div>
        ))}
      </dl>
      <SourceLines
        rulebook={rulebook}
        ids={[
          ...new Set(
            calculated.flatMap(({ period }) => [period.source, period.method ?? []].flat()),
          ),
        ]}
      />
      <Details summary={t(($) => $.about.figures.all)}>
        <dl>
          {figures.map((figure) => (
            <div key={figure.id}>
              <dt>
                <a href={atlasHref(figure.id)}>{names[figure.id]}</a>
              </dt>
              {figure.periods.map((period) => (
                <dd key={period.from}>
                  {t(($) => $.about.figures.known, {
                    amount: amount(period.amount, figure.unit),
                    period: timeOf(period),
                  })}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </Details>
    </>
  );

  function timeOf({ from, to }: FigurePeriod): string {
    return to === undefined
      ? t(($) => $.about.figures.open, { from: date(from) })
      : t(($) => $.about.figures.period, { from: date(from), to: date(to) });
  }

  function calculatedWords({ unit }: Figure, { amount: value, band }: FigurePeriod): string {
    return t(($) => $.about.figures.calculated, {
      amount: amount(value, unit),
      low: amount(band?.from ?? value, unit),
      high: amount(band?.to ?? value, unit),
    });
  }
}
