import { useMemo, useState } from 'react';

import { type Answer, type Answers, effectOf, turningAnswers } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';
import { Select } from '#ui/Select.tsx';

import { ChangeNothing } from './ChangeNothing.tsx';
import { Effects } from './Effects.tsx';
import { OtherAnswer } from './OtherAnswer.tsx';

type WhatIfProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly day: string;
};

/** One answer is changed, and the page tells which routes open and close, or why none does. */
export function WhatIf({ rulebook, answers, day }: WhatIfProps) {
  const { question, answer } = useTexts('result');
  const { words } = trainingTexts(useTexts('training', 'result'));
  const [asked, setAsked] = useState('');
  const [given, setGiven] = useState<Answer>();
  const turning = useMemo(
    () => new Set(turningAnswers(rulebook, answers, day).map((one) => one.question)),
    [rulebook, answers, day],
  );
  // A code stands for a thousand others; the area says the same in words. Those that turn something come first.
  const questions = rulebook.questions
    .filter(({ kind }) => kind !== 'cpv')
    .map(({ id }) => id)
    .toSorted((a, b) => Number(turning.has(b)) - Number(turning.has(a)));
  const now = answers[asked];
  const changed = given === undefined ? undefined : { ...answers, [asked]: given };
  const effects = given === undefined ? [] : effectOf(rulebook, answers, { [asked]: given }, day);
  return (
    <div className="what-if">
      <div className="fields">
        <p>{words(($) => $.stage.pick)}</p>
        <Select
          id="andra-fraga"
          name="fraga"
          label={words(($) => $.stage.question)}
          value={asked}
          options={[
            { value: '', label: words(($) => $.stage.choose) },
            ...questions.map((id) => ({ value: id, label: question(id).short })),
          ]}
          onChoose={(id) => {
            setAsked(id);
            setGiven(undefined);
          }}
        />
        {asked !== '' && (
          <>
            <p>
              {words(($) => $.stage.now, {
                answer: now === undefined ? words(($) => $.stage.notAnswered) : answer(asked, now),
              })}
            </p>
            <OtherAnswer key={asked} {...{ rulebook, asked, now }} onAnswer={setGiven} />
          </>
        )}
      </div>
      <output>
        {changed !== undefined &&
          (effects.length > 0 ? (
            <Effects {...{ rulebook, effects }} />
          ) : (
            <ChangeNothing {...{ rulebook, day }} answers={changed} />
          ))}
      </output>
    </div>
  );
}
