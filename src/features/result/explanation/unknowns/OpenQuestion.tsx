import { type Answers, type Assessment, unknownAnswer } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { Prose, useTexts } from '#texts/index.ts';
import { Entry } from '#ui/Entry.tsx';

import { Cites } from '#features/result/explanation/sources/Cites.tsx';
import type { FindItem } from './findItems.ts';
import { OutcomesByAnswer } from './OutcomesByAnswer.tsx';

type OpenQuestionProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly item: FindItem;
  readonly changeHref: (question: string) => string;
};

/** A question to find out: whether it decides, what each answer would settle, and whom to ask. */
export function OpenQuestion(props: OpenQuestionProps) {
  const { rulebook, answers, assessment, item, changeHref } = props;
  const { t, question: wordsOf } = useTexts();
  const question = rulebook.questions.find(({ id }) => id === item.question);
  if (question === undefined) return null;
  const words = wordsOf(question.id);
  const isAnswered = answers[question.id] === unknownAnswer;
  const settlements = item.cost?.settlements ?? [];
  return (
    <Entry note={<Cites rulebook={rulebook} sources={question.sources} />}>
      <h3>{words.question}</h3>
      <p className="weight" data-weight={item.turns === 'never' ? undefined : 'decides'}>
        {t(($) => $.result.mayTurn[item.turns])}
        {'. '}
        {t(($) => (isAnswered ? $.result.saidUnknown : $.result.notAnswered))}
      </p>
      {settlements.length === 0 && (
        <p>
          <Prose text={words.why} />
        </p>
      )}
      <dl className="forks">
        <OutcomesByAnswer
          {...{ rulebook, answers, assessment, question }}
          possible={settlements.map(({ answer }) => answer)}
        />
        <div>
          <dt>{t(($) => $.result.ask)}</dt>
          <dd>{words.ask}</dd>
        </div>
      </dl>
      <p>
        <a href={changeHref(question.id)}>
          {t(($) => $.result.answerNow)}
          <span className="visually-hidden">: {words.short}</span>
        </a>
      </p>
    </Entry>
  );
}
