import { useMemo, useState } from 'react';

import { type Answers, effectOf, turningAnswers } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';
import { Select } from '#ui/Select.tsx';

import { Effects } from './Effects.tsx';

type WhatIfProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly day: string;
};

/** One answer is changed, and the page tells which routes open and close, and why. */
export function WhatIf({ rulebook, answers, day }: WhatIfProps) {
  const { question, answer } = useTexts();
  const { words } = trainingTexts(useTexts('training', 'result'));
  const [asked, setAsked] = useState('');
  const [given, setGiven] = useState('');
  const turning = useMemo(() => {
    // A code stands for a thousand others; the area says the same in words.
    const codes = new Set(rulebook.questions.flatMap(({ id, kind }) => (kind === 'cpv' ? id : [])));
    return turningAnswers(rulebook, answers, day).filter((one) => !codes.has(one.question));
  }, [rulebook, answers, day]);
  const found = turning.find((one) => one.question === asked);
  const changed = found?.answers.find((one) => String(one) === given);
  const now = answers[asked];
  const choose = { value: '', label: words(($) => $.stage.choose) };
  if (turning.length === 0) return <p>{words(($) => $.stage.nothing)}</p>;
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
            choose,
            ...turning.map((one) => ({ value: one.question, label: question(one.question).short })),
          ]}
          onChoose={(id) => {
            setAsked(id);
            setGiven('');
          }}
        />
        {found !== undefined && (
          <>
            <p>
              {words(($) => $.stage.now, {
                answer: now === undefined ? words(($) => $.stage.notAnswered) : answer(asked, now),
              })}
            </p>
            <Select
              key={asked}
              id="andra-svar"
              name="svar"
              label={words(($) => $.stage.answer)}
              value={given}
              options={[
                choose,
                ...found.answers.map((one) => ({
                  value: String(one),
                  label: answer(asked, one),
                })),
              ]}
              onChoose={setGiven}
            />
          </>
        )}
      </div>
      <output>
        {changed !== undefined && (
          <Effects
            rulebook={rulebook}
            effects={effectOf(rulebook, answers, { [asked]: changed }, day)}
          />
        )}
      </output>
    </div>
  );
}
