import { useEffect, useRef, useState } from 'react';

import { TrainingNav, type TrainingHrefs } from '#features/training/TrainingNav.tsx';
import type { Rulebook, WorkshopPlan } from '#rulebook/index.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

import { SelfTestCase } from './SelfTestCase.tsx';
import { SelfTestResult } from './SelfTestResult.tsx';

export type SelfTestPageProps = {
  readonly rulebook: Rulebook;
  readonly plan: WorkshopPlan;
  readonly day: string;
  readonly hrefs: TrainingHrefs;
  readonly cardHref: (card: string) => string;
};

/** Ten cases, one at a time, each explained. What was answered stands on the page and nowhere else. */
export function SelfTestPage({ rulebook, plan, day, hrefs, cardHref }: SelfTestPageProps) {
  const { t } = useTexts();
  const { words } = trainingTexts(useTexts('training', 'result'));
  const [at, setAt] = useState(-1);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useRef(at);
  useEffect(() => {
    if (arrived.current === at) return;
    arrived.current = at;
    heading.current?.focus();
  }, [at]);
  const cases = plan.selfTest.flatMap((id) => plan.cards.find((card) => card.id === id) ?? []);
  const card = cases[at];
  const isOver = at === cases.length;
  const title = words(($) => $.selfTest.title);
  const of = cases.length;
  return (
    <main className="frame training" id="innehall">
      <title>{t(($) => $.site.title, { page: title })}</title>
      <TrainingNav hrefs={hrefs} here="selfTest" />
      <div className="text opening">
        <h1 id="rubrik" tabIndex={-1} ref={heading}>
          {isOver
            ? words(($) => $.selfTest.result)
            : card === undefined
              ? title
              : words(($) => $.selfTest.at, { at: at + 1, of })}
        </h1>
        {at < 0 && <p className="lead">{words(($) => $.selfTest.lead)}</p>}
      </div>
      {at < 0 && (
        <p className="actions">
          <Button onPress={() => setAt(0)}>{words(($) => $.selfTest.start)}</Button>
        </p>
      )}
      {card !== undefined && (
        <SelfTestCase
          key={card.id}
          {...{ rulebook, card, day }}
          isLast={at === of - 1}
          onAnswer={(route) => setChosen([...chosen, route])}
          onNext={() => setAt(at + 1)}
        />
      )}
      {isOver && (
        <SelfTestResult
          {...{ rulebook, cases, chosen, day, cardHref }}
          onAgain={() => {
            setChosen([]);
            setAt(0);
          }}
        />
      )}
    </main>
  );
}
