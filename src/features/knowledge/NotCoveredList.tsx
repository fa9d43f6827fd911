import type { NotCovered } from '#rulebook/index.ts';
import { knowledgeTexts, useTexts } from '#texts/index.ts';

import { PageLinks } from './PageLinks.tsx';

type NotCoveredListProps = { readonly notCovered: readonly NotCovered[] };

/** What the rule book does not examine, and where to go. */
export function NotCoveredList({ notCovered }: NotCoveredListProps) {
  const { t, notCovered: wordsOf } = knowledgeTexts(useTexts('knowledge'));
  return notCovered.map(({ id, links }) => (
    <div key={id} id={`utanfor-${id}`} className="flow">
      <h3>{wordsOf(id).title}</h3>
      <p>{wordsOf(id).text}</p>
      <PageLinks links={links} label={t(($) => $.about.upcoming.links)} />
    </div>
  ));
}
