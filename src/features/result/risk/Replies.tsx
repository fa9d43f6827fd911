import { type SubmitEvent, useId, useState } from 'react';

import type { Answers } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { plain, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { Choice } from '#ui/Choice.tsx';
import { LinkField } from '#ui/LinkField.tsx';

export type RepliesProps = {
  readonly rulebook: Rulebook;
  /** What is asked about. */
  readonly questions: readonly string[];
  /** A link to the case with the replies among its answers. */
  readonly linkTo: (replies: Answers) => Promise<string>;
  /** Saves the case with the replies as a file. */
  readonly onSaveFile: (replies: Answers) => void;
};

/** The open facts as questions with room for replies, which go back as a link or a file. */
export function Replies({ rulebook, questions, linkTo, onSaveFile }: RepliesProps) {
  const { t, question: wordsOf, answer: labelOf } = useTexts();
  const id = useId();
  const [link, setLink] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  return (
    <form className="text flow replies" onSubmit={(event) => void reply(event)}>
      <p className="hint">{t(($) => $.result.risk.how)}</p>
      {questions.map((asked) => {
        const question = rulebook.questions.find((one) => one.id === asked);
        if (question === undefined) return null;
        const { question: title, hint, ask } = wordsOf(asked);
        return (
          <fieldset key={asked}>
            <legend>{title}</legend>
            <p className="hint">{plain(hint)}</p>
            <p className="small soft">{t(($) => $.result.short.askWho, { who: ask })}</p>
            {question.kind === 'choice' ? (
              question.answers.map((answer) => (
                <Choice
                  key={answer}
                  id={`${id}-${asked}-${answer}`}
                  name={asked}
                  value={answer}
                  label={plain(labelOf(asked, answer))}
                />
              ))
            ) : (
              <p className="reply-line">{t(($) => $.result.risk.write)}</p>
            )}
          </fieldset>
        );
      })}
      <div className="act">
        <Button type="submit">{t(($) => $.result.risk.make)}</Button>{' '}
        <button type="submit" className="button" data-kind="quiet" name="as" value="file">
          {t(($) => $.result.risk.file)}
        </button>
      </div>
      <output>
        {isEmpty && t(($) => $.result.risk.empty)}
        {link !== '' && t(($) => $.result.risk.made)}
      </output>
      {link !== '' && (
        <LinkField id={`${id}-link`} label={t(($) => $.result.risk.link)} link={link} />
      )}
    </form>
  );

  async function reply(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const { submitter } = event.nativeEvent;
    const data = new FormData(event.currentTarget);
    const given = questions.flatMap((asked) => {
      const value = data.get(asked);
      return typeof value === 'string' ? [[asked, value] as const] : [];
    });
    const replies = Object.fromEntries(given);
    setIsEmpty(given.length === 0);
    setLink('');
    if (given.length === 0) return;
    if (submitter?.getAttribute('value') === 'file') onSaveFile(replies);
    else setLink(await linkTo(replies));
  }
}
