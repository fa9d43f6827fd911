import { type ReactNode, type SubmitEvent, use, useRef, useState } from 'react';

import type { Answer, Answers } from '#reasoning/index.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';
import { Prose, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { ErrorSummary, type FieldError } from '#ui/ErrorSummary.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { WhenShown } from '#ui/WhenShown.tsx';

import { AnswerFields } from './AnswerFields.tsx';
import { loadLater } from './loadLater.ts';
import { readChoice } from './readChoice.ts';
import { WhyWeAsk } from './WhyWeAsk.tsx';

type QuestionFormProps = {
  readonly rulebook: Rulebook;
  readonly question: Question;
  readonly answers: Answers;
  readonly caption: string;
  readonly submit: string;
  readonly reviewHref: string;
  readonly notes: ReactNode;
  /** What comes later than the rest stands last: nothing that can be pressed moves for it. */
  readonly help: ReactNode;
  readonly onAnswer: (question: string, answer: Answer) => void;
  /** Told of an answer that has been chosen, but not sent. */
  readonly onExpect: (question: string, answer: Answer) => void;
};

type Attempt = { readonly errors: readonly FieldError[]; readonly count: number };

/** The form of a question. The browser holds what is typed and chosen; it is read when it is sent. */
export function QuestionForm(props: QuestionFormProps) {
  const { rulebook, question, answers, caption, submit, reviewHref, onAnswer, onExpect } = props;
  const texts = useTexts();
  const { t } = texts;
  const [{ errors, count }, setAttempt] = useState<Attempt>({ errors: [], count: 0 });
  const words = texts.question(question.id);
  const read = question.kind === 'choice' ? readChoice : use(loadLater()).readForm;

  const send = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const reading = read(question, new FormData(event.currentTarget), texts);
    if (reading.ok) onAnswer(question.id, reading.answer);
    else setAttempt({ errors: reading.errors, count: count + 1 });
  };

  // What is chosen, or was when the page came, tells where the walk goes on before it is sent.
  const form = useRef<HTMLFormElement>(null);
  const foresee = (): void => {
    const reading = form.current && read(question, new FormData(form.current), texts);
    if (reading?.ok === true) onExpect(question.id, reading.answer);
  };

  const page = words.question;
  const title = t(($) => $.site.title, {
    page: errors.length > 0 ? t(($) => $.site.errorTitle, { page }) : page,
  });
  return (
    <div className="text">
      <PageTitle>{title}</PageTitle>
      <WhenShown call={foresee} />
      {errors.length > 0 && (
        <ErrorSummary
          key={count}
          title={t(($) => $.errors.title, {
            count: errors.length,
            number: texts.sentence(texts.count(errors.length)),
          })}
          errors={errors}
        />
      )}
      <p className="caption">{caption}</p>
      <form ref={form} className="question" noValidate onChange={foresee} onSubmit={send}>
        <fieldset aria-describedby={`${question.id}-hint`}>
          <legend>
            <PageHeading>{words.question}</PageHeading>
          </legend>
          <p className="hint" id={`${question.id}-hint`}>
            <Prose text={words.hint} />
          </p>
          <AnswerFields rulebook={rulebook} question={question} answers={answers} errors={errors} />
        </fieldset>
        <WhyWeAsk rulebook={rulebook} question={question} />
        {props.notes}
        <div className="actions">
          <Button type="submit">{submit}</Button>
          <a href={reviewHref} className="small">
            {t(($) => $.question.review)}
          </a>
        </div>
      </form>
      {props.help}
    </div>
  );
}
