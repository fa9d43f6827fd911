import type { ReactNode } from 'react';

import { choicesOf } from '#features/training/choicesOf.ts';
import { Reason } from '#features/training/Reason.tsx';
import { outcomeName } from '#features/training/outcomeName.ts';
import { assess } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';

import type { ShownCard } from './shownCard.ts';

type PrintedCardsProps = {
  readonly rulebook: Rulebook;
  readonly cards: readonly ShownCard[];
  readonly day: string;
  readonly part: 'cards' | 'key';
  readonly size: 'a5' | 'a6';
  readonly drawQr: (card: string, label: string) => ReactNode;
};

/** To tick on paper. */
const box = '☐';

/** Cards for paper with the routes to tick and a code to vote by, to cut out; or, apart from them, the key. */
export function PrintedCards({ rulebook, cards, day, part, size, drawQr }: PrintedCardsProps) {
  const { route } = useTexts('result');
  const training = trainingTexts(useTexts('training', 'result'));
  const { words } = training;
  return (
    <div className={`printed printed-${part}`} data-size={part === 'cards' ? size : undefined}>
      {cards.map((card, at) => {
        const { title, facts, happened, lesson, printedAbout } = card;
        const assessment = assess(rulebook, card.answers, day);
        const rule = assessment.routes[assessment.recommended ?? '']?.because[0];
        return (
          <section key={card.id}>
            <h2>
              {at + 1}. {title}
            </h2>
            {part === 'cards' ? (
              <>
                <p>{printedAbout}</p>
                <p className="pre">{facts}</p>
                {card.href !== undefined &&
                  drawQr(
                    card.id,
                    words(($) => $.library.qr),
                  )}
                <p>
                  <b>{words(($) => $.card.ownAsk)}</b>
                </p>
                <ul className="plain tick-list">
                  {choicesOf(rulebook).map((choice) => (
                    <li key={choice}>
                      {box} {route(choice).name}
                    </li>
                  ))}
                </ul>
              </>
            ) : (
              <>
                <p>
                  <b>{outcomeName(assessment, route, training)}.</b> {happened}
                </p>
                {lesson !== '' && <p>{lesson}</p>}
                {rule !== undefined && <Reason rulebook={rulebook} rule={rule} />}
              </>
            )}
          </section>
        );
      })}
    </div>
  );
}
