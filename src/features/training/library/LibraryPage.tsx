import { useMemo, useState, type ReactNode } from 'react';

import { areaOf } from '#features/training/areaOf.ts';
import { TrainingNav, type TrainingHrefs } from '#features/training/TrainingNav.tsx';
import { assess } from '#reasoning/index.ts';
import type { CaseCard, Rulebook, WorkshopPlan } from '#rulebook/index.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

import { cardFilter, type CardFilter, everyCard } from './cardFilter.ts';
import { CardList } from './CardList.tsx';
import { DrawCard } from './DrawCard.tsx';
import { FilterFields } from './FilterFields.tsx';
import { PrintCards } from './PrintCards.tsx';
import type { OwnCardOf, ShownCard } from './shownCard.ts';

export type LibraryPageProps = {
  readonly rulebook: Rulebook;
  readonly plan: WorkshopPlan;
  /** The day whose law applies. */
  readonly day: string;
  readonly hrefs: TrainingHrefs;
  readonly cardHref: (card: string) => string;
  /** The cards of one's own that are open in the tab. */
  readonly ownCards: readonly OwnCardOf[];
  /** Draws the code to the page where a card of the bank is voted on; without it there is none. */
  readonly drawQr?: (card: string, label: string) => ReactNode;
  /** A number from 0 up to 1, to draw a card by. */
  readonly draw: () => number;
  /** Where cards of one's own are opened and written. */
  readonly children?: ReactNode;
};

const noQr = (): undefined => undefined;

/** The library of cases: chosen by area, route, difficulty and what they teach. */
export function LibraryPage(props: LibraryPageProps) {
  const { rulebook, plan, day, hrefs, cardHref, drawQr = noQr, ownCards, children } = props;
  const { t, number, area } = useTexts();
  const { words, story, tag } = trainingTexts(useTexts('training', 'result'));
  const [filter, setFilter] = useState<CardFilter>(everyCard);
  const [resets, setResets] = useState(0);
  const routes = useMemo(
    () =>
      new Map(
        [...plan.cards, ...ownCards].map(({ id, answers }) => [
          id,
          assess(rulebook, answers, day).recommended ?? 'undecided',
        ]),
      ),
    [plan, ownCards, rulebook, day],
  );
  const fitting = <C extends { id: string } & Pick<CaseCard, 'answers'>>(
    cards: readonly C[],
    textOf: (card: C) => string,
  ): C[] =>
    cardFilter(
      cards,
      filter,
      (card) => areaOf(rulebook, card),
      ({ id }) => routes.get(id) ?? '',
      textOf,
    );
  const own = fitting(ownCards, (card) => `${card.title} ${card.facts}`).map((card): ShownCard => {
    const title = card.title.trim() || words(($) => $.editor.ownTitle);
    const about = words(($) => $.library.ownCard);
    return { ...card, title, lesson: '', about: [about], printedAbout: '', href: undefined };
  });
  const bank = fitting(plan.cards, ({ id }) => `${story(id).title} ${story(id).facts}`).map(
    (card): ShownCard => {
      const year = words(($) => $.card.year, { year: card.year });
      const difficulty = words(($) => $.difficulty[card.difficulty]);
      return {
        ...story(card.id),
        id: card.id,
        answers: card.answers,
        about: [
          String(card.year),
          area(areaOf(rulebook, card)).name,
          difficulty,
          ...card.teaches.map(tag),
        ],
        printedAbout: `${year}. ${difficulty}.`,
        href: cardHref(card.id),
      };
    },
  );
  const shown = [...own, ...bank];
  const title = words(($) => $.library.title);
  return (
    <main className="frame training" id="innehall">
      <title>{t(($) => $.site.title, { page: title })}</title>
      <TrainingNav hrefs={hrefs} here="cards" />
      <div className="text opening">
        <h1 id="rubrik" tabIndex={-1}>
          {title}
        </h1>
        <p className="lead">{words(($) => $.library.lead)}</p>
        <p className="soft">{words(($) => $.library.now)}</p>
      </div>
      <FilterFields
        key={resets}
        {...{ rulebook, plan, filter }}
        routes={[...new Set(routes.values())]}
        onFilter={setFilter}
      />
      <output className="count">
        {words(($) => $.library.count, {
          count: shown.length,
          number: number(shown.length),
          total: number(plan.cards.length + ownCards.length),
        })}
      </output>
      {shown.length === 0 && (
        <div className="flow">
          <p>{words(($) => $.library.none)}</p>
          <Button
            kind="quiet"
            onPress={() => {
              setFilter(everyCard);
              setResets((count) => count + 1);
            }}
          >
            {words(($) => $.library.reset)}
          </Button>
        </div>
      )}
      {shown.length > 1 && <DrawCard cards={shown} draw={props.draw} />}
      <CardList {...{ rulebook, day }} cards={shown} />
      {shown.length > 0 && <PrintCards {...{ rulebook, day, drawQr }} cards={shown} />}
      {children}
    </main>
  );
}
