import { type SubmitEvent, useId, useState } from 'react';

import type { Answer, Answers } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { plain, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { LinkField } from '#ui/LinkField.tsx';

import { readReply } from './readReply.ts';
import { ReplyField } from './ReplyField.tsx';

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
  const texts = useTexts();
  const { t, question: wordsOf } = texts;
  const id = useId();
  const [link, setLink] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
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
            <ReplyField {...{ rulebook, question }} id={`${id}-${asked}`} error={errors[asked]} />
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
    const { elements } = event.currentTarget;
    const data = new FormData(event.currentTarget);
    const replies: Record<string, Answer> = {};
    const wrong: Record<string, string> = {};
    for (const question of rulebook.questions) {
      const value = questions.includes(question.id) ? data.get(question.id) : null;
      const reading = readReply(question, typeof value === 'string' ? value.trim() : '', texts);
      if (reading === undefined) continue;
      if ('error' in reading) wrong[question.id] = reading.error;
      else replies[question.id] = reading.answer;
    }
    const [first] = Object.keys(wrong);
    const isNothing = Object.keys(replies).length === 0;
    setErrors(wrong);
    setIsEmpty(isNothing && first === undefined);
    setLink('');
    if (first !== undefined) {
      const field = elements.namedItem(first);
      if (field instanceof HTMLElement) field.focus();
      return;
    }
    if (isNothing) return;
    if (submitter?.getAttribute('value') === 'file') onSaveFile(replies);
    else setLink(await linkTo(replies));
  }
}
