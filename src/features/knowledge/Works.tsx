import type { Rulebook, Source } from '#rulebook/index.ts';
import { knowledgeTexts, useTexts } from '#texts/index.ts';
import { Details } from '#ui/Details.tsx';

import { type CitedWork, worksIn } from './worksIn.ts';

type WorksProps = {
  readonly rulebook: Rulebook;
  readonly atlasHref: (source: string) => string;
};

/** Every source of the rule book work by work: its places with their addresses, grade and the day it was read. */
export function Works({ rulebook, atlasHref }: WorksProps) {
  const { citation, date, grade, within } = useTexts();
  const { t } = knowledgeTexts(useTexts('knowledge'));
  return (
    <ul className="plain works">
      {worksIn(rulebook).map(({ first, sources }) => (
        <li key={first.work} id={`verk-${first.work}`}>
          <p>
            <span lang="sv">{first.title}</span>
          </p>
          <p className="small soft">
            {grade(first.grade).name}. {t(($) => $.read, { date: date(first.read) })}.
          </p>
          <Details summary={t(($) => $.about.works.count, { count: sources.length })}>
            <ul className="plain cite">
              {sources.map((source) => (
                <li key={source.id}>
                  <a href={source.address} lang="sv">
                    {citation(source)}
                  </a>
                  {remarksOn(source, { first, sources }).map((remark) => ` · ${remark}`)}
                  {' · '}
                  <a href={atlasHref(source.id)}>
                    <span className="visually-hidden" lang="sv">
                      {citation(source)}{' '}
                    </span>
                    {t(($) => $.about.works.atlas)}
                  </a>
                </li>
              ))}
            </ul>
          </Details>
        </li>
      ))}
    </ul>
  );

  /** What differs from the work as a whole, since when the place applies, and its id where it is cited as another is. */
  function remarksOn(source: Source, { first, sources }: CitedWork): string[] {
    const { validFrom, validTo } = source;
    const cited = citation(source);
    return [
      sources.filter((other) => citation(other) === cited).length > 1 && source.id,
      source.grade !== first.grade && within(grade(source.grade).name),
      source.confidence === 'C' && t(($) => $.about.works.secondhand),
      validFrom !== undefined && t(($) => $.about.works.from, { date: date(validFrom) }),
      validTo !== undefined && t(($) => $.about.works.until, { date: date(validTo) }),
      source.read !== first.read && t(($) => $.read, { date: date(source.read) }),
    ].filter((remark) => remark !== false);
  }
}
