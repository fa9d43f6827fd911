import { useBook } from './AtlasBook.tsx';
import { citedBeside } from './citedBeside.ts';
import { Part } from './Part.tsx';
import { SourceSays } from './SourceSays.tsx';

/** A source: what it says in our own words, the official page at the place itself, how much it weighs, how sure it is and since when it applies. */
export function SourceBody({ id }: { readonly id: string }) {
  const book = useBook();
  const { rulebook, texts, own, hrefs } = book;
  const source = rulebook.sources[id];
  if (source === undefined) return null;
  const { name, text } = texts.grade(source.grade);
  const beside = citedBeside(book, id);
  const { validFrom, validTo } = source;
  const facts: readonly (readonly [string, string])[] = [
    [own(($) => $.source.weight), `${name}. ${text}`],
    [own(($) => $.source.certainty), own(($) => $.source.confidence[source.confidence])],
    ...(validFrom === undefined && validTo === undefined
      ? []
      : [[own(($) => $.source.valid), validity()] as const]),
  ];
  return (
    <>
      <div className="flow">
        <p lang="sv">{source.title}</p>
        <SourceSays id={id} />
        <p>
          <a href={source.address}>
            {own(($) => $.source.open, { citation: texts.citation(source) })}
          </a>
          . {own(($) => $.source.read, { date: texts.date(source.read) })}
        </p>
        <dl className="facts">
          {facts.map(([term, said]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      </div>
      {beside.length > 0 && (
        <Part id="ocksa" title={own(($) => $.source.cited)}>
          <ul className="dashes">
            {beside.map(({ words, href }) => (
              <li key={words}>{href === undefined ? words : <a href={href(hrefs)}>{words}</a>}</li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );

  function validity(): string {
    const from = validFrom === undefined ? '' : texts.date(validFrom);
    const to = validTo === undefined ? '' : texts.date(validTo);
    if (to === '') return own(($) => $.source.validFrom, { date: from });
    if (from === '') return own(($) => $.source.validTo, { date: to });
    return own(($) => $.source.validBoth, { from, to });
  }
}
