import { useEffect, useRef, useState } from 'react';

import { AllRoutes } from '#features/training/AllRoutes.tsx';
import { Outcome } from '#features/training/Outcome.tsx';
import { RouteChoice } from '#features/training/RouteChoice.tsx';
import { assess } from '#reasoning/index.ts';
import type { CaseCard, Rulebook } from '#rulebook/index.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { ErrorSummary } from '#ui/ErrorSummary.tsx';

import { gradeChoice } from './gradeChoice.ts';

type SelfTestCaseProps = {
  readonly rulebook: Rulebook;
  readonly card: CaseCard;
  readonly day: string;
  readonly isLast: boolean;
  /** The route chosen before a reload. */
  readonly given: string | undefined;
  readonly onAnswer: (route: string) => void;
  readonly onNext: () => void;
};

/** One case of the self-test: the facts, the choice, and then the explanation. */
export function SelfTestCase(props: SelfTestCaseProps) {
  const { rulebook, card, day, isLast, given, onAnswer, onNext } = props;
  const { t, route, sentence, count } = useTexts();
  const { words, story } = trainingTexts(useTexts('training', 'result'));
  const [chosen, setChosen] = useState(given);
  const [tries, setTries] = useState(0);
  const explained = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (chosen !== undefined) explained.current?.focus();
  }, [chosen]);
  const { title, facts, happened, lesson } = story(card.id);
  const assessment = assess(rulebook, card.answers, day);
  const grade = chosen === undefined ? undefined : gradeChoice(assessment, chosen);
  return (
    <div className="text flow">
      <h2>{title}</h2>
      <p>{facts}</p>
      {grade === undefined || chosen === undefined ? (
        <form
          className="flow"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const vote = new FormData(event.currentTarget).get('vag');
            if (typeof vote !== 'string') {
              setTries(tries + 1);
              return;
            }
            setChosen(vote);
            onAnswer(vote);
          }}
        >
          {tries > 0 && (
            <ErrorSummary
              key={tries}
              title={t(($) => $.errors.title, { count: 1, number: sentence(count(1)) })}
              errors={[
                {
                  field: `vag-${rulebook.routes[0]?.id ?? ''}`,
                  message: words(($) => $.selfTest.missing),
                },
              ]}
            />
          )}
          <RouteChoice rulebook={rulebook} name="vag" legend={words(($) => $.selfTest.ask)} />
          <Button type="submit">{words(($) => $.selfTest.answer)}</Button>
        </form>
      ) : (
        <div className="flow">
          <h3 tabIndex={-1} ref={explained} data-grade={grade}>
            {words(($) => $.selfTest[grade])}
          </h3>
          <p>{words(($) => $.selfTest.yours, { route: route(chosen).name })}.</p>
          <AllRoutes {...{ rulebook, assessment }} only={[chosen]} />
          <Outcome {...{ rulebook, assessment }} />
          <p>{happened}</p>
          <p>{lesson}</p>
          <Button onPress={onNext}>
            {words(($) => (isLast ? $.selfTest.result : $.selfTest.next))}
          </Button>
        </div>
      )}
    </div>
  );
}
