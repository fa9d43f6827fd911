import type { Knowledge, Rulebook } from '#rulebook/index.ts';
import { knowledgeTexts, useTexts } from '#texts/index.ts';
import { InPageLink } from '#ui/InPageLink.tsx';

import { KnowledgePage } from './KnowledgePage.tsx';
import { SourceLines } from './SourceLines.tsx';

type RoutesPageProps = {
  readonly rulebook: Rulebook;
  readonly knowledge: Knowledge;
  readonly backHref: string;
};

/** Each route in short, and what the rules of 2023 changed. */
export function RoutesPage({ rulebook, knowledge, backHref }: RoutesPageProps) {
  const { t, chapter } = knowledgeTexts(useTexts('knowledge'));
  const { chapters } = knowledge;
  return (
    <KnowledgePage
      title={t(($) => $.routes.title)}
      lead={t(($) => $.routes.lead)}
      backHref={backHref}
    >
      <nav aria-label={t(($) => $.routes.contents)}>
        <ul>
          {chapters.map(({ id }) => (
            <li key={id}>
              <InPageLink to={id}>{chapter(id).title}</InPageLink>
            </li>
          ))}
        </ul>
      </nav>
      {chapters.map(({ id, sources }) => (
        <section key={id} className="flow" id={id} aria-labelledby={`${id}-t`}>
          <h2 id={`${id}-t`}>{chapter(id).title}</h2>
          {chapter(id)
            .text.split('\n\n')
            .map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          <SourceLines rulebook={rulebook} ids={sources} />
        </section>
      ))}
    </KnowledgePage>
  );
}
