import type { Rulebook } from '#rulebook/index.ts';
import { knowledgeTexts, useTexts } from '#texts/index.ts';
import { InPageLink } from '#ui/InPageLink.tsx';

import { byLetter } from './byLetter.ts';
import { KnowledgePage } from './KnowledgePage.tsx';

type GlossaryPageProps = { readonly rulebook: Rulebook; readonly backHref: string };

/** Every word that the texts explain, in the order of the alphabet. */
export function GlossaryPage({ rulebook, backHref }: GlossaryPageProps) {
  const { language } = useTexts();
  const { t, term } = knowledgeTexts(useTexts('knowledge'));
  const letters = byLetter(
    rulebook.terms.map(({ id, address }) => ({ id, address, ...term(id) })),
    language,
  );
  return (
    <KnowledgePage
      title={t(($) => $.glossary.title)}
      lead={t(($) => $.glossary.lead, { count: rulebook.terms.length })}
      backHref={backHref}
    >
      <nav aria-label={t(($) => $.glossary.letters)}>
        <ul className="letters">
          {letters.map(({ letter }) => (
            <li key={letter}>
              <InPageLink to={`bokstav-${letter}`}>{letter}</InPageLink>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ letter, items }) => (
        <section
          key={letter}
          className="flow"
          id={`bokstav-${letter}`}
          aria-labelledby={`bokstav-${letter}-h`}
        >
          <h2 id={`bokstav-${letter}-h`}>{letter}</h2>
          <dl>
            {items.map(({ id, address, ...words }) => (
              <div key={id} id={id}>
                <dt>{words.term}</dt>
                <dd>
                  {words.text}{' '}
                  {address !== undefined && (
                    <a href={address}>
                      {t(($) => $.glossary.readMore)}
                      <span className="visually-hidden">: {words.term}</span>
                    </a>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </KnowledgePage>
  );
}
