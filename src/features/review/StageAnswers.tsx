import type { Answers } from '#reasoning/index.ts';
import type { Question } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

import { AnswerRow } from './AnswerRow.tsx';

type StageAnswersProps = {
  readonly stage: string;
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly presumed: readonly string[];
  readonly missing: readonly string[];
  readonly deciding: readonly string[];
  readonly remarks: Readonly<Record<string, string>>;
  readonly changeHref: (question: string) => string;
};

/** The answers of one stage: those given, those that follow from the area, those still to give. */
export function StageAnswers(props: StageAnswersProps) {
  const { stage, questions, answers, presumed, missing, deciding, remarks, changeHref } = props;
  const texts = useTexts();
  const shown = questions.filter(
    ({ id }) =>
      answers[id] !== undefined ||
      presumed.includes(id) ||
      missing.includes(id) ||
      Boolean(remarks[id]?.trim()),
  );
  const heading = `steg-${stage}`;
  return (
    <section className="chapter" aria-labelledby={heading}>
      <h2 id={heading}>{texts.stage(stage)}</h2>
      {shown.length === 0 ? (
        <p className="skipped">{texts.t(($) => $.review.nothing)}</p>
      ) : (
        <dl className="answers">
          {shown.map((question) => (
            <AnswerRow
              key={question.id}
              question={question}
              answer={answers[question.id]}
              isPresumed={presumed.includes(question.id)}
              isMissing={missing.includes(question.id)}
              isDeciding={deciding.includes(question.id)}
              remark={remarks[question.id]}
              href={changeHref(question.id)}
            />
          ))}
        </dl>
      )}
    </section>
  );
}
