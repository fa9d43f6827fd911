import type { Changed as ChangedKind, Knowledge, Touched, Upcoming } from '#rulebook/index.ts';
import { knowledgeTexts, upcomingWords } from '#texts/index.ts';

import type { AtlasItem, AtlasKind } from './atlasItem.ts';
import { useBook } from './AtlasBook.tsx';

const plural: Readonly<Record<AtlasKind, ChangedKind>> = {
  route: 'routes',
  rule: 'rules',
  test: 'tests',
  condition: 'conditions',
  sign: 'warnings',
  question: 'questions',
  figure: 'figures',
  source: 'sources',
};
const touchedAs: readonly Touched[] = ['routes', 'conditions', 'figures', 'sources'];

/** What has changed in something, the latest first, and law on its way that touches it. */
export function Changed({ item }: { readonly item: AtlasItem }) {
  const { knowledge, asOf, hrefs, texts, own } = useBook();
  const { change } = knowledgeTexts(texts);
  const changes = changesOf(knowledge, item);
  const upcoming = upcomingOf(knowledge, item);
  if (changes.length === 0 && upcoming.length === 0)
    return <p>{own(($) => $.changed.none, { version: knowledge.changes.at(-1)?.version })}</p>;
  return (
    <ul className="dashes">
      {upcoming.map((one) => (
        <li key={one.id}>
          <a href={hrefs.upcoming(one.id)}>{upcomingWords(texts, one, asOf).title}</a>.{' '}
          {upcomingWords(texts, one, asOf).state}
        </li>
      ))}
      {changes.map(({ id, date, version }) => (
        <li key={id}>
          <p>
            {change(id).title}{' '}
            <span className="small soft">
              {own(($) => $.changed.when, { date: texts.date(date), version })}
            </span>
          </p>
          <p className="small">{change(id).text}</p>
        </li>
      ))}
    </ul>
  );
}

/** The entries of the changelog that touch something. */
function changesOf({ changes }: Knowledge, { kind, id }: AtlasItem): Knowledge['changes'] {
  return changes.filter(({ touches }) => touches?.[plural[kind]]?.includes(id) === true);
}

function upcomingOf({ upcoming }: Knowledge, { kind, id }: AtlasItem): readonly Upcoming[] {
  const name = touchedAs.find((touched) => touched === plural[kind]);
  return name === undefined
    ? []
    : upcoming.filter(({ touches }) => touches[name]?.includes(id) === true);
}
