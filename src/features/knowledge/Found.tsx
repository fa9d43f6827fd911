import type { Knowledge } from '#rulebook/index.ts';
import { type CaseCards, knowledgeTexts, useTexts } from '#texts/index.ts';
import { Details } from '#ui/Details.tsx';

import { type SearchEntry, searchKinds } from './searchEntries.ts';

type FoundProps = {
  readonly entries: readonly SearchEntry[];
  readonly cases: CaseCards;
  readonly knowledge: Knowledge;
};

/** More than this of one kind helps nobody: another word does. */
const mostOfAKind = 10;

/** What was found, kind by kind: the kind with the best match first. */
export function Found({ entries, cases, knowledge }: FoundProps) {
  const { date } = useTexts();
  const { t } = knowledgeTexts(useTexts('knowledge'));
  const order = entries.map(({ kind }) => kind);
  const kinds = searchKinds
    .filter((kind) => order.includes(kind))
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  return kinds.map((kind) => {
    const ofKind = entries.filter((entry) => entry.kind === kind);
    return (
      <section key={kind} className="flow" aria-labelledby={`traff-${kind}`}>
        <h2 id={`traff-${kind}`}>{t(($) => $.search.kinds[kind])}</h2>
        {ofKind.length > mostOfAKind && (
          <p className="small soft">
            {t(($) => $.search.more, { shown: mostOfAKind, count: ofKind.length })}
          </p>
        )}
        <ul className="plain found">
          {ofKind.slice(0, mostOfAKind).map((entry) => (
            <li key={entry.id}>{entry.href === undefined ? caseCard(entry) : linked(entry)}</li>
          ))}
        </ul>
      </section>
    );
  });

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
        <h3>{t(($) => $.search.happened)}</h3>
        <p>{words?.happened}</p>
        <h3>{t(($) => $.search.lesson)}</h3>
        <p>{words?.lesson}</p>
        <h3>{t(($) => $.sourcesOf)}</h3>
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
