import type { Source } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

import { AtlasLink } from './AtlasLink.tsx';
import type { SourceGroup } from './sourcesShown.ts';

type SourceTextProps = { readonly group: SourceGroup; readonly asOf: string };

/** A work with the places cited in it, each with its address, and what to mind about it. */
export function SourceText({ group: { first, sources }, asOf }: SourceTextProps) {
  const { t, date } = useTexts();
  const { title, short } = first;
  return (
    <>
      <span className="law" lang="sv">
        {title}
        {!title.includes(short) && `, ${short}`}
      </span>
      <ul className="plain pinpoints">
        {sources.map((source) => (
          <li key={source.id} id={`kalla-${source.id}`}>
            <a className="law" href={source.address} lang="sv">
              {source.pinpoint}
            </a>{' '}
            <AtlasLink kind="source" id={source.id}>
              <span className="visually-hidden" lang="sv">
                {source.pinpoint}{' '}
              </span>
              {t(($) => $.result.inAtlas)}
            </AtlasLink>
            {remarks(source).map((remark) => (
              <span key={remark} className="remark-line">
                {remark}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );

  function remarks({ confidence, validFrom, validTo }: Source): string[] {
    return [
      confidence === 'C' && t(($) => $.result.confidence),
      validFrom !== undefined &&
        asOf < validFrom &&
        t(($) => $.result.validFrom, { date: date(validFrom) }),
      validTo !== undefined &&
        validTo < asOf &&
        t(($) => $.result.validTo, { date: date(validTo) }),
    ].filter((remark) => remark !== false);
  }
}
