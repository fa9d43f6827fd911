import {
  type InputEvent,
  type ReactNode,
  type SubmitEvent,
  use,
  useEffect,
  useRef,
  useState,
} from 'react';

import type { Calculation, Notes } from '#casefile/index.ts';
import type { Answer, Answers } from '#reasoning/index.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';
import { Prose, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { ErrorSummary, type FieldError } from '#ui/ErrorSummary.tsx';

import { type Draft, draftOf, fillIn } from './draft.ts';
import { AnswerFields } from './AnswerFields.tsx';
import { errorOf } from './errorOf.ts';
import { fieldId } from './fieldId.ts';
import { loadWrittenAnswers } from './loadWrittenAnswers.ts';
import { readChoice } from './readChoice.ts';
import { WhyWeAsk } from './WhyWeAsk.tsx';

type QuestionFormProps = {
  readonly rulebook: Rulebook;
  readonly question: Question;
  readonly answers: Answers;
  readonly calculations: Notes['calculations'];
  readonly caption: string;
  readonly submit: string;
  readonly reviewHref: string;
  readonly notes: ReactNode;
  /** What comes later than the rest stands last: nothing that can be pressed moves for it. */
  readonly help: ReactNode;
  readonly onAnswer: (question: string, answer: Answer, calculation?: Calculation) => void;
  /** What was chosen and written before a reload, and not yet sent. */
  readonly draft?: Draft | undefined;
  readonly onDraft?: ((draft: Draft) => void) | undefined;
};

type Attempt = { readonly errors: readonly FieldError[]; readonly count: number };

/** The form of a question. The browser holds what is typed and chosen; it is read when it is sent. */
export function QuestionForm(props: QuestionFormProps) {
  const { rulebook, question, answers, caption, submit, reviewHref, onAnswer } = props;
  const texts = useTexts();
  const { t } = texts;
  const [{ errors, count }, setAttempt] = useState<Attempt>({ errors: [], count: 0 });
  const words = texts.question(question.id);
  const { draft, onDraft } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (form.current !== null && draft !== undefined) fillIn(form.current, draft);
  }, [draft]);
  const read = question.kind === 'choice' ? readChoice : use(loadWrittenAnswers()).readForm;

  const send = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const reading = read(question, new FormData(event.currentTarget), texts);
    if (!reading.ok) setAttempt({ errors: reading.errors, count: count + 1 });
    else if (reading.calculation === undefined) onAnswer(question.id, reading.answer);
    else onAnswer(question.id, reading.answer, reading.calculation);
  };

  // What is wrong with the choice itself stands with the choice; a field tells of its own.
  const missing = errorOf(errors, fieldId(question.id, 'first'));
  const described = [`${question.id}-hint`, missing && `${question.id}-error`]
    .filter(Boolean)
    .join(' ');
  const page = words.question;
  const title = t(($) => $.site.title, {
    page: errors.length > 0 ? t(($) => $.site.errorTitle, { page }) : page,
  });
  return (
    <div className="text">
      <title>{title}</title>
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
      <form
        className="question"
        noValidate
        onSubmit={send}
        ref={form}
        onInput={(event) => {
          keepOne(event);
          onDraft?.(draftOf(event.currentTarget));
        }}
      >
        <fieldset aria-describedby={described}>
          <legend>
            <h1 id="rubrik" tabIndex={-1}>
              {words.question}
            </h1>
          </legend>
          <p className="hint">
            <Prose text={words.hint} id={`${question.id}-hint`} />
          </p>
          {missing !== undefined && (
            <p className="error" id={`${question.id}-error`}>
              <span className="visually-hidden">{t(($) => $.errors.prefix)} </span>
              {missing}
            </p>
          )}
          <AnswerFields
            {...{ rulebook, question, answers, errors }}
            calculations={props.calculations}
          />
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

/**
 * Where "Vet inte" is a box beside the field, what is typed takes its place, and it takes the place of what stood
 * there from before. What is typed is taken away by nobody.
 */
function keepOne({ currentTarget, target }: InputEvent<HTMLFormElement>): void {
  const unknown = currentTarget.elements.namedItem('answer');
  if (!(unknown instanceof HTMLInputElement && unknown.type === 'checkbox')) return;
  if (!(target instanceof HTMLInputElement)) return;
  if (target.type === 'text' && target.value.trim() !== '') unknown.checked = false;
  const field = currentTarget.elements.namedItem('value');
  if (target !== unknown || !unknown.checked || !(field instanceof HTMLInputElement)) return;
  if (field.value === field.defaultValue) field.value = '';
}
