import type { Knowledge } from '#rulebook/index.ts';
import { type CaseCards, knowledgeTexts, useTexts } from '#texts/index.ts';
import { Details } from '#ui/Details.tsx';

import type { SearchEntry } from './searchEntry.ts';

type SearchHitsProps = {
  readonly entries: readonly SearchEntry[];
  readonly cases: CaseCards;
  readonly knowledge: Knowledge;
};

/** More than this helps nobody: another word does. */
const most = 20;

/** What was found, the best first. */
export function SearchHits({ entries, cases, knowledge }: SearchHitsProps) {
  const { date } = useTexts();
  const { t } = knowledgeTexts(useTexts('knowledge'));
  return (
    <>
      <ol className="plain found">
        {entries.slice(0, most).map((entry) => (
          <li key={`${entry.kind}:${entry.id}`}>
            <p className="small soft">{t(($) => $.search.kinds[entry.kind])}</p>
            {entry.href === undefined ? caseCard(entry) : linked(entry)}
          </li>
        ))}
      </ol>
      {entries.length > most && (
        <p className="small soft">{t(($) => $.search.more, { shown: most })}</p>
      )}
    </>
  );

  function linked({ kind, title, text, href }: SearchEntry) {
    return (
      <>
        <a href={href} lang={kind === 'sources' ? 'sv' : undefined}>
          {title}
        </a>
        {kind !== 'sources' && <p className="small soft">{beginningOf(text)}</p>}
      </>
    );
  }

  function caseCard({ id, title }: SearchEntry) {
    const words = cases[id];
    const sources = knowledge.cases.find((card) => card.id === id)?.sources ?? [];
    return (
      <Details summary={title}>
        <p>{words?.facts}</p>
        <h2>{t(($) => $.search.happened)}</h2>
        <p>{words?.happened}</p>
        <h2>{t(($) => $.search.lesson)}</h2>
        <p>{words?.lesson}</p>
        <h2>{t(($) => $.sourcesOf)}</h2>
        <ul className="plain cite">
          {sources.map(({ address, read }) => (
            <li key={address}>
              <a href={address}>{new URL(address).hostname}</a>.{' '}
              {t(($) => $.read, { date: date(read) })}.
            </li>
          ))}
        </ul>
      </Details>
    );
  }
}

/** The first words of a text, whole. */
function beginningOf(text: string): string {
  return text.length <= 150 ? text : `${text.slice(0, text.lastIndexOf(' ', 150))} …`;
}
