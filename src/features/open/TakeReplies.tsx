import { type SubmitEvent, useId } from 'react';

import type { Reply } from '#casefile/index.ts';
import type { Answer, Answers } from '#reasoning/index.ts';
import { plain, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { Choice } from '#ui/Choice.tsx';

type TakeRepliesProps = {
  readonly replies: readonly Reply[];
  /** The replies that are to stand in the case at hand. */
  readonly onTake: (taken: Answers) => void;
};

/** Each answer that came back, beside the one there is, to take or leave. Where both say something the own stands. */
export function TakeReplies({ replies, onTake }: TakeRepliesProps) {
  const { t, question: wordsOf, answer: labelOf } = useTexts();
  const words = useTexts('case').words('case');
  const id = useId();
  const said = (question: string, answer: Answer | undefined): string =>
    answer === undefined ? t(($) => $.result.notAnswered) : plain(labelOf(question, answer));
  return (
    <form className="text flow" onSubmit={take}>
      <p>{words(($) => $.decide.replies.text)}</p>
      {replies.map(({ question, ours, theirs, isClash }) => (
        <fieldset key={question}>
          <legend>{wordsOf(question).question}</legend>
          {isClash && (
            <p>
              <strong>{words(($) => $.decide.replies.clash)}</strong>
            </p>
          )}
          <Choice
            id={`${id}-${question}-ours`}
            name={question}
            value="ours"
            label={words(($) => $.decide.replies.ours, { answer: said(question, ours) })}
            chosen={isClash}
          />
          <Choice
            id={`${id}-${question}-theirs`}
            name={question}
            value="theirs"
            label={words(($) => $.decide.replies.theirs, { answer: said(question, theirs) })}
            chosen={!isClash}
          />
        </fieldset>
      ))}
      <div className="act">
        <Button type="submit">{words(($) => $.decide.replies.take)}</Button>
      </div>
    </form>
  );

  function take(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const taken = replies.filter(({ question }) => data.get(question) === 'theirs');
    onTake(Object.fromEntries(taken.map(({ question, theirs }) => [question, theirs] as const)));
  }
}
