import { type Answer, unknownAnswer } from '#reasoning/index.ts';
import type { Question } from '#rulebook/index.ts';
import { plain, useTexts } from '#texts/index.ts';
import { UnknownAnswer } from '#ui/UnknownAnswer.tsx';

type AnswerRowProps = {
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly isPresumed: boolean;
  readonly isMissing: boolean;
  readonly isDeciding: boolean;
  readonly remark: string | undefined;
  readonly href: string;
};

/** One answer, or the lack of one, with what it means and a link to change it. */
export function AnswerRow(props: AnswerRowProps) {
  const { question, answer, isPresumed, isMissing, isDeciding, remark, href } = props;
  const { t, question: wordsOf, answer: labelOf } = useTexts();
  const { short } = wordsOf(question.id);
  const open = answer === undefined ? !isPresumed : answer === unknownAnswer;
  const isNew = answer === undefined && !isPresumed;
  return (
    <div>
      <dt>{short}</dt>
      <dd>
        {answer !== undefined && !open && plain(labelOf(question.id, answer))}
        {answer === undefined && isPresumed && presumedWords()}
        {open && (
          <UnknownAnswer label={t(($) => (isNew ? $.review.missing : $.question.unknown))} />
        )}
        {open && <span className="because">{weight()}</span>}
        {answer === undefined && isPresumed && question.kind === 'choice' && (
          <span className="because">{t(($) => $.review.presumed)}</span>
        )}
        {remark !== undefined && remark.trim() !== '' && (
          <span className="because remark">{t(($) => $.notes.remark.shown, { text: remark })}</span>
        )}
      </dd>
      <dd>
        <a href={href}>
          {t(($) => (isNew ? $.review.answer : $.review.change))}
          <span className="visually-hidden">
            {isNew
              ? t(($) => $.review.answerOf, { question: short })
              : t(($) => $.review.changeOf, { question: short })}
          </span>
        </a>
      </dd>
    </div>
  );

  function presumedWords(): string {
    const presume = question.kind === 'choice' ? question.presume : undefined;
    return presume === undefined
      ? t(($) => $.review.presumedCode)
      : plain(labelOf(question.id, presume.answer));
  }

  function weight(): string {
    if (isDeciding) return t(($) => $.review.mayChange);
    return isMissing ? t(($) => $.review.mayNot) : t(($) => $.review.noMatter);
  }
}
