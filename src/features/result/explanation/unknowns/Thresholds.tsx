import { figureAt } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

import { Cites } from '#features/result/explanation/sources/Cites.tsx';
import { figureSources } from './figureSources.ts';

type ThresholdsProps = {
  readonly rulebook: Rulebook;
  readonly figures: readonly string[];
  readonly asOf: string;
};

/** A note on calculated figures: what they were reckoned to, and where the official ones stand. */
export function Thresholds({ rulebook, figures, asOf }: ThresholdsProps) {
  const { t, amount, date, count, sentence } = useTexts();
  if (figures.length === 0) return null;
  const names: Readonly<Record<string, string>> = t(($) => $.figures.names, {
    returnObjects: true,
  });
  const number = sentence(count(figures.length));
  return (
    <section className="both" aria-labelledby="belopp">
      <div className="remark" data-kind="unknown">
        <h2 id="belopp">{t(($) => $.result.threshold.title, { count: figures.length, number })}</h2>
        {figures.map((id) => {
          const period = figureAt(rulebook, id, asOf);
          const unit = rulebook.figures[id]?.unit;
          if (period?.band === undefined || unit === undefined) return null;
          return (
            <p key={id}>
              {t(($) => $.result.threshold.text, {
                name: names[id] ?? id,
                date: date(asOf),
                amount: amount(period.amount, unit),
                from: amount(period.band.from, unit),
                to: amount(period.band.to, unit),
              })}
            </p>
          );
        })}
        <p>{t(($) => $.result.threshold.check)}</p>
      </div>
      <Cites rulebook={rulebook} sources={figureSources(rulebook, figures, asOf)} />
    </section>
  );
}
