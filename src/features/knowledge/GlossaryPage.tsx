import { useState } from 'react';

import type { Rulebook } from '#rulebook/index.ts';
import { knowledgeTexts, useTexts } from '#texts/index.ts';
import { Field } from '#ui/Field.tsx';
import { InPageLink } from '#ui/InPageLink.tsx';

import { byLetter } from './byLetter.ts';
import { KnowledgePage } from './KnowledgePage.tsx';

type GlossaryPageProps = { readonly rulebook: Rulebook; readonly backHref: string };

/** Every word that the texts explain, in the order of the alphabet. */
export function GlossaryPage({ rulebook, backHref }: GlossaryPageProps) {
  const { language } = useTexts();
  const { t, term } = knowledgeTexts(useTexts('knowledge'));
  const [wanted, setWanted] = useState('');
  const all = rulebook.terms.map(({ id, address }) => ({ id, address, ...term(id) }));
  const words = wanted.toLowerCase().split(/\s+/);
  const shown = all.filter((one) =>
    words.every((word) => `${one.term} ${one.text}`.toLowerCase().includes(word)),
  );
  const letters = byLetter(shown, language);
  return (
    <KnowledgePage
      title={t(($) => $.glossary.title)}
      lead={t(($) => $.glossary.lead, { count: rulebook.terms.length })}
      backHref={backHref}
    >
      <Field
        id="ord"
        name="ord"
        mode="search"
        size={28}
        max={100}
        label={t(($) => $.glossary.filter)}
        onWrite={setWanted}
      />
      <output htmlFor="ord">
        {wanted.trim() !== '' && t(($) => $.glossary.found, { count: shown.length })}
      </output>
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
