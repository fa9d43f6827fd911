import { useMemo } from 'react';

import type { Turn } from '#reasoning/index.ts';
import type { CaseCard, Rulebook } from '#rulebook/index.ts';
import { plain, useTexts, wordsOf } from '#texts/index.ts';
import { Details } from '#ui/Details.tsx';

import type { AtlasItem } from './atlasItem.ts';
import { casesOf } from './casesOf.ts';

type TurningCasesProps = {
  readonly rulebook: Rulebook;
  readonly cards: readonly CaseCard[];
  readonly item: AtlasItem;
  /** The day whose law the cases are worked out under. */
  readonly day: string;
  readonly cardHref: (id: string) => string;
};

/** The real cases that turn on something, with what comes out and what would; and those where it is told. */
export function TurningCases({ rulebook, cards, item, day, cardHref }: TurningCasesProps) {
  const texts = useTexts('atlas', 'result', 'cases');
  const own = texts.words('atlas');
  const real = useMemo(() => cards.filter(({ basis }) => basis !== 'example'), [cards]);
  const { turning, told } = useMemo(
    () => casesOf(rulebook, real, item, day),
    [rulebook, real, item, day],
  );
  const { kind } = item;
  const stories = wordsOf(texts.language, 'cases');
  const canTurn = kind === 'question' || kind === 'rule' || kind === 'test' || kind === 'figure';
  const isTold = kind !== 'question' && kind !== 'test' && kind !== 'figure';
  return (
    <>
      {turning.length === 0 && told.length === 0 && (
        <p>{own(($) => $.cases.none, { count: real.length })}</p>
      )}
      {canTurn && turning.length > 0 && (
        <>
          <h3>{own(($) => $.cases.turning[kind])}</h3>
          <ul className="dashes">
            {turning.map(({ card, turn }) => (
              <li key={card.id}>
                {story(card.id)}
                <p className="small">{turned(turn)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {isTold && told.length > 0 && (
        <Details
          summary={`${own(($) => $.cases.told[kind])} (${texts.number(told.length)})`}
          open={turning.length === 0}
        >
          <ul className="dashes">
            {told.map(({ id }) => (
              <li key={id}>{story(id)}</li>
            ))}
          </ul>
        </Details>
      )}
      <p className="small soft">{own(($) => $.cases.day, { date: texts.date(day) })}</p>
    </>
  );

  function story(id: string) {
    return <a href={cardHref(id)}>{stories?.[id]?.title ?? id}</a>;
  }

  function outcome(id: string | null): string {
    if (id === null) return own(($) => $.cases.open);
    return id === 'none' ? own(($) => $.cases.noRoute) : texts.within(texts.route(id).name);
  }

  function turned({ now, otherwise, answer }: Turn): string {
    const words = { now: outcome(now), otherwise: outcome(otherwise) };
    return answer === undefined
      ? own(($) => $.cases.now, words)
      : own(($) => $.cases.answer, { ...words, answer: plain(texts.answer(item.id, answer)) });
  }
}
