import { isOutdated, type Mark } from '#casefile/index.ts';
import type { Answers } from '#reasoning/index.ts';
import { plain, useTexts } from '#texts/index.ts';

import { MarkField } from './MarkField.tsx';
import { isSameReader, type Reader } from './reader.ts';

type ReadAnswerProps = {
  readonly question: string;
  readonly answers: Answers;
  readonly remark: string | undefined;
  /** Every reader's marks on it. */
  readonly marks: readonly Mark[];
  readonly reader: Reader;
  readonly onMark: (mark: Pick<Mark, 'says' | 'reason'> | undefined) => void;
  readonly changeHref: string;
};

/** One answer, what readers have said of it, and what this reader says. */
export function ReadAnswer(props: ReadAnswerProps) {
  const { question, answers, remark, marks, reader, onMark, changeHref } = props;
  const { t, date, question: wordsOf, answer: labelOf } = useTexts();
  const words = useTexts('case').words('case');
  const answer = answers[question];
  const own = marks.find((mark) => isSameReader(mark, reader));
  return (
    <li className="read-answer">
      <h3>{wordsOf(question).question}</h3>
      <p>
        <b>
          {answer === undefined ? words(($) => $.reading.none) : plain(labelOf(question, answer))}
        </b>{' '}
        <a href={changeHref}>
          {words(($) => $.reading.change)}
          <span className="visually-hidden">: {wordsOf(question).short}</span>
        </a>
      </p>
      {remark !== undefined && remark.trim() !== '' && (
        <p className="soft">{t(($) => $.notes.remark.shown, { text: remark })}</p>
      )}
      {marks.map((mark) => (
        <p key={`${mark.name} ${mark.role}`} className="read-mark" data-says={mark.says}>
          <b>
            {words(($) => $.reading.says[mark.says])}
            {mark.reason.trim() !== '' && `: ${mark.reason.trim()}`}
          </b>{' '}
          <span className="small soft">
            {mark.role.trim() === ''
              ? words(($) => $.reading.plain, { name: mark.name, date: dayOf(mark) })
              : words(($) => $.reading.by, { name: mark.name, role: mark.role, date: dayOf(mark) })}
            .{isOutdated(mark, answers) && ` ${words(($) => $.reading.outdated)}`}
          </span>
        </p>
      ))}
      <MarkField key={own === undefined ? 'none' : 'own'} {...{ question, onMark }} mark={own} />
    </li>
  );

  function dayOf({ on }: Mark): string {
    return on === '' ? '–' : date(on);
  }
}
