import { type Answers, type Assessment, unknownAnswer } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { plain, Prose, useTexts } from '#texts/index.ts';
import { Entry } from '#ui/Entry.tsx';

import { Cites } from './Cites.tsx';
import { type Turn, turnsOf } from './turnsOf.ts';

type OpenQuestionProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly id: string;
  readonly isDeciding: boolean;
  readonly changeHref: (question: string) => string;
};

/** A question to find out: whether it decides, what each answer would lead to, and whom to ask. */
export function OpenQuestion(props: OpenQuestionProps) {
  const { rulebook, answers, assessment, id, isDeciding, changeHref } = props;
  const { t, question: wordsOf, answer: labelOf, alternatives, route } = useTexts();
  const question = rulebook.questions.find((candidate) => candidate.id === id);
  if (question === undefined) return null;
  const words = wordsOf(id);
  const turns = isDeciding ? turnsOf(rulebook, question, answers, assessment) : [];
  const isAnswered = answers[id] === unknownAnswer;
  return (
    <Entry note={<Cites rulebook={rulebook} sources={question.sources} />}>
      <h3>{words.question}</h3>
      <p className="weight" data-weight={isDeciding ? 'decides' : undefined}>
        {t(($) => (isDeciding ? $.result.mayChange : $.result.mayNot))}
        {'. '}
        {t(($) => (isAnswered ? $.result.saidUnknown : $.result.notAnswered))}
      </p>
      {turns.length === 0 && (
        <p>
          <Prose text={words.why} />
        </p>
      )}
      <dl className="forks">
        {turns.map((turn) => (
          <div key={turn.answers.join()}>
            <dt>
              {t(($) => $.result.ifAnswer, {
                answer: alternatives(
                  turn.answers.map((answer) =>
                    t(($) => $.quoted, { text: plain(labelOf(id, answer)) }),
                  ),
                ),
              })}
            </dt>
            <dd>{outcome(turn)}</dd>
          </div>
        ))}
        <div>
          <dt>{t(($) => $.result.ask)}</dt>
          <dd>{words.ask}</dd>
        </div>
      </dl>
      <p>
        <a href={changeHref(id)}>
          {t(($) => $.result.answerNow)}
          <span className="visually-hidden">: {words.short}</span>
        </a>
      </p>
    </Entry>
  );

  function outcome({ recommended }: Turn): string {
    if (recommended === assessment.recommended)
      return t(($) => (recommended === null ? $.result.thenUndecided : $.result.thenSame));
    if (recommended === null) return t(($) => $.result.thenUndecided);
    if (recommended === 'none') return t(($) => $.result.thenStopped);
    return t(($) => $.result.thenRoute, { route: route(recommended).name });
  }
}
