import { useMemo, useState, type ReactNode } from 'react';

import { areaOf } from '#features/training/areaOf.ts';
import { TrainingNav, type TrainingHrefs } from '#features/training/TrainingNav.tsx';
import { usePrintPart } from '#features/training/usePrintPart.ts';
import { assess } from '#reasoning/index.ts';
import type { Rulebook, WorkshopPlan } from '#rulebook/index.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

import { cardFilter, type CardFilter, everyCard } from './cardFilter.ts';
import { FilterFields } from './FilterFields.tsx';
import { PrintedCards } from './PrintedCards.tsx';

export type LibraryPageProps = {
  readonly rulebook: Rulebook;
  readonly plan: WorkshopPlan;
  /** The day whose law applies. */
  readonly day: string;
  readonly hrefs: TrainingHrefs;
  readonly cardHref: (card: string) => string;
  /** Where a card of one's own is written. */
  readonly ownCard: ReactNode;
};

/** The library of cases: chosen by area, route, difficulty and what they teach. */
export function LibraryPage({ rulebook, plan, day, hrefs, cardHref, ownCard }: LibraryPageProps) {
  const { t, number, area } = useTexts();
  const { words, story, tag } = trainingTexts(useTexts('training', 'result'));
  const [filter, setFilter] = useState<CardFilter>(everyCard);
  const [resets, setResets] = useState(0);
  const { part, print } = usePrintPart<'cards' | 'key'>();
  const routes = useMemo(
    () =>
      new Map(
        plan.cards.map(({ id, answers }) => [
          id,
          assess(rulebook, answers, day).recommended ?? 'undecided',
        ]),
      ),
    [plan, rulebook, day],
  );
  const shown = cardFilter(
    plan.cards,
    filter,
    (card) => areaOf(rulebook, card),
    ({ id }) => routes.get(id) ?? '',
  );
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
          total: number(plan.cards.length),
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
      <ul className="plain card-list">
        {shown.map((card) => (
          <li key={card.id}>
            <h2>
              <a href={cardHref(card.id)}>{story(card.id).title}</a>
            </h2>
            <p className="small soft">
              {[
                String(card.year),
                area(areaOf(rulebook, card)).name,
                words(($) => $.difficulty[card.difficulty]),
                ...card.teaches.map(tag),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {shown.length > 0 && (
        <p className="act">
          <Button kind="quiet" onPress={() => print('cards')}>
            {words(($) => $.library.print)}
          </Button>
          <Button kind="quiet" onPress={() => print('key')}>
            {words(($) => $.library.printKey)}
          </Button>
        </p>
      )}
      {ownCard}
      {part !== undefined && <PrintedCards cards={shown} {...{ rulebook, day, part }} />}
    </main>
  );
}
