import { type SubmitEvent, useId, useState } from 'react';

import type { AgreementReading } from '#agreement/index.ts';
import type { Answers } from '#reasoning/index.ts';
import type { AgreementSign, Rulebook } from '#rulebook/index.ts';
import { agreementTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { LinkField } from '#ui/LinkField.tsx';

import { questionId } from './questionId.ts';
import { SignQuestion } from './SignQuestion.tsx';

export type SignQuestionsProps = {
  readonly rulebook: Rulebook;
  readonly reading: AgreementReading;
  /** The answers that the open case has. */
  readonly answers: Answers;
  readonly questionHref: (question: string) => string;
  /** Begins a case with the replies, or puts them in the one that is open. */
  readonly onReplies: (replies: Answers) => void;
  /** A link to the case with the replies among its answers. */
  readonly linkTo: (replies: Answers) => Promise<string>;
};

/** Each sign as a question to answer; the replies begin a case or go into the one that is open. */
export function SignQuestions(props: SignQuestionsProps) {
  const { rulebook, reading, answers, onReplies, linkTo } = props;
  const { words, sign: wordsOf } = agreementTexts(useTexts('agreement', 'papers', 'result'));
  const id = useId();
  const [link, setLink] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const { found, notFound } = reading;
  const signs = [...found, ...notFound];
  const asked = rulebook.questions.filter((one) =>
    signs.some(({ question }) => question === one.id),
  );
  const others = signs.filter(({ question }) => question === undefined);
  const hasCase = Object.keys(answers).length > 0;
  if (signs.length === 0) return <p>{words(($) => $.questions.none)}</p>;
  return (
    <form className="text flow replies" onSubmit={(event) => void reply(event)}>
      <p>{words(($) => $.questions.lead)}</p>
      {hasCase && <p className="hint">{words(($) => $.questions.current)}</p>}
      {asked.map((question) => (
        <SignQuestion
          key={question.id}
          question={question}
          current={answers[question.id]}
          found={about(found, question.id)}
          notFound={about(notFound, question.id)}
          href={props.questionHref(question.id)}
        />
      ))}
      {others.length > 0 && (
        <section aria-labelledby={`${id}-others`}>
          <h3 id={`${id}-others`}>{words(($) => $.questions.others)}</h3>
          <ul>
            {others.map((sign) => (
              <li key={sign.id} id={questionId(sign)}>
                {wordsOf(sign.id).question}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="act">
        <Button type="submit">
          {words(($) => (hasCase ? $.questions.update : $.questions.begin))}
        </Button>{' '}
        <button type="submit" className="button" data-kind="quiet" name="as" value="link">
          {words(($) => $.questions.link)}
        </button>{' '}
        <Button kind="quiet" onPress={() => window.print()}>
          {words(($) => $.questions.print)}
        </Button>
      </div>
      <output>
        {isEmpty && words(($) => $.questions.noAnswer)}
        {link !== '' && words(($) => $.questions.linkMade)}
      </output>
      {link !== '' && (
        <LinkField id={`${id}-link`} label={words(($) => $.questions.linkLabel)} link={link} />
      )}
    </form>
  );

  async function reply(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const { submitter } = event.nativeEvent;
    const data = new FormData(event.currentTarget);
    const given = asked.flatMap((question) => {
      const value = data.get(question.id);
      return typeof value === 'string' ? [[question.id, value] as const] : [];
    });
    const replies = Object.fromEntries(given);
    setIsEmpty(given.length === 0);
    setLink('');
    if (given.length === 0) return;
    if (submitter?.getAttribute('value') === 'link') setLink(await linkTo(replies));
    else onReplies(replies);
  }
}

function about(signs: readonly AgreementSign[], question: string): AgreementSign[] {
  return signs.filter((sign) => sign.question === question);
}
