import { useState } from 'react';

import type { Answer } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { parseAmount, trainingTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { Select } from '#ui/Select.tsx';

type OtherAnswerProps = {
  readonly rulebook: Rulebook;
  /** The question that is answered otherwise. */
  readonly asked: string;
  readonly now: Answer | undefined;
  readonly onAnswer: (answer: Answer | undefined) => void;
};

/** Another answer to a question: any that it has, or an amount of one's own. */
export function OtherAnswer({ rulebook, asked, now, onAnswer }: OtherAnswerProps) {
  const { answer, language } = useTexts();
  const { words } = trainingTexts(useTexts('training', 'result'));
  const [isWrong, setIsWrong] = useState(false);
  const question = rulebook.questions.find(({ id }) => id === asked);
  if (question === undefined) return null;
  if (question.kind === 'amount' || question.kind === 'number')
    return (
      <form
        className="fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const text = new FormData(event.currentTarget).get('belopp');
          const amount = typeof text === 'string' ? parseAmount(text, language) : undefined;
          const isRead = typeof amount === 'number' && amount >= 0 && amount <= question.max;
          setIsWrong(!isRead);
          onAnswer(isRead ? amount : undefined);
        }}
      >
        <Field
          id="andra-svar"
          name="belopp"
          label={words(($) => $.stage.answer)}
          mode="text"
          size={14}
          error={isWrong ? words(($) => $.stage.notANumber) : undefined}
        />
        <div className="act">
          <Button type="submit" kind="quiet">
            {words(($) => $.stage.try)}
          </Button>
        </div>
      </form>
    );
  const answers =
    question.kind === 'area'
      ? rulebook.areas.map(({ id }) => id)
      : question.kind === 'choice'
        ? [...question.answers, 'unknown']
        : [];
  return (
    <Select
      key={asked}
      id="andra-svar"
      name="svar"
      label={words(($) => $.stage.answer)}
      value=""
      options={[
        { value: '', label: words(($) => $.stage.choose) },
        ...answers
          .filter((one) => one !== now)
          .map((one) => ({ value: one, label: answer(asked, one) })),
      ]}
      onChoose={(given) => onAnswer(given === '' ? undefined : given)}
    />
  );
}
