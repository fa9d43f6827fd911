import { useTexts } from '#texts/index.ts';

type GoodToKnowProps = {
  readonly lawCheckedTo: string;
  /** Where it is told what the rule book does not examine. */
  readonly notCoveredHref: string;
};

/** What to know before beginning: where the answers stay, who decides, what it rests on. */
export function GoodToKnow({ lawCheckedTo, notCoveredHref }: GoodToKnowProps) {
  const { t, date } = useTexts();
  return (
    <aside className="facts" aria-labelledby="korthet">
      <h2 id="korthet">{t(($) => $.start.facts.title)}</h2>
      <dl>
        <div>
          <dt>{t(($) => $.start.facts.private.title)}</dt>
          <dd>{t(($) => $.start.facts.private.text)}</dd>
        </div>
        <div>
          <dt>{t(($) => $.start.facts.support.title)}</dt>
          <dd>
            {t(($) => $.start.facts.support.text)}{' '}
            <a href={notCoveredHref}>{t(($) => $.start.facts.support.notCovered)}</a>
          </dd>
        </div>
        <div>
          <dt>{t(($) => $.start.facts.sources.title)}</dt>
          <dd>{t(($) => $.start.facts.sources.text, { date: date(lawCheckedTo) })}</dd>
        </div>
      </dl>
    </aside>
  );
}
