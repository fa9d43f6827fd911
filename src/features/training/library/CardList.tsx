import { Outcome } from '#features/training/Outcome.tsx';
import { assess } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';
import { Details } from '#ui/Details.tsx';

import type { ShownCard } from './shownCard.ts';

type CardListProps = {
  readonly rulebook: Rulebook;
  readonly cards: readonly ShownCard[];
  readonly day: string;
};

/** The cards of the library. One of the bank has a page; one of one's own is read here, its key folded. */
export function CardList({ rulebook, cards, day }: CardListProps) {
  const { words } = trainingTexts(useTexts('training', 'result'));
  return (
    <ul className="plain card-list">
      {cards.map(({ id, title, about, href, facts, happened, answers }) => (
        <li key={id}>
          <h2>{href === undefined ? title : <a href={href}>{title}</a>}</h2>
          <p className="small soft">{about.join(' · ')}</p>
          {href === undefined && (
            <>
              <Details summary={words(($) => $.library.readOwn)}>
                <p className="pre">{facts}</p>
              </Details>
              <Details summary={words(($) => $.card.reveal)}>
                <div className="flow">
                  <p className="pre">{happened}</p>
                  <Outcome {...{ rulebook }} assessment={assess(rulebook, answers, day)} />
                </div>
              </Details>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
