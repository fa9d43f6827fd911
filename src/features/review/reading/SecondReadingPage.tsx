import { cleanText, type Mark, noteLimits, type Notes, readingsOf } from '#casefile/index.ts';
import type { Answers } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { safeName, useTexts } from '#texts/index.ts';
import { ButtonLink } from '#ui/Button.tsx';
import { Chapter } from '#ui/Chapter.tsx';
import { Field } from '#ui/Field.tsx';

import { ReadAnswer } from './ReadAnswer.tsx';
import { isSameReader, type Reader } from './reader.ts';
import { ReaderMarks, type ReaderMarksProps } from './ReaderMarks.tsx';

export type SecondReadingPageProps = ReaderMarksProps & {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly notes: Notes;
  /** The day of the reading. */
  readonly day: string;
  readonly reader: Reader;
  readonly onReader: (reader: Reader) => void;
  readonly onMarks: (marks: readonly Mark[]) => void;
  readonly changeHref: (question: string) => string;
  readonly backHref: string;
  readonly saveHref: string;
};

/** A case read by someone else, answer by answer; their marks go with the file, and are taken in when it comes back. */
export function SecondReadingPage(props: SecondReadingPageProps) {
  const { rulebook, answers, notes, day, reader, onReader, onMarks } = props;
  const { taken, problems, onFile, onLink } = props;
  const { t, date, number } = useTexts();
  const words = useTexts('case').words('case');
  const { marks = [] } = notes;
  const shown = rulebook.questions.filter(
    ({ id }) => answers[id] !== undefined || marks.some(({ question }) => question === id),
  );
  const title = words(($) => $.reading.title);
  const isNamed = reader.name.trim() !== '';
  const mark = (question: string, said: Pick<Mark, 'says' | 'reason'> | undefined): void => {
    const others = marks.filter((one) => one.question !== question || !isSameReader(one, reader));
    const own = said && {
      question,
      says: said.says,
      reason: cleanText(said.reason),
      answer: answers[question] ?? null,
      name: reader.name.trim(),
      role: reader.role.trim(),
      on: day,
    };
    onMarks(own === undefined ? others : [...others, own]);
  };
  const readings = readingsOf(marks);
  return (
    <main className="frame case" id="innehall">
      <title>{t(($) => $.site.title, { page: title })}</title>
      <a className="back" href={props.backHref}>
        {t(($) => $.question.back)}
      </a>
      <div className="text opening">
        <h1 id="rubrik" tabIndex={-1}>
          {title}
        </h1>
        <p className="lead">{words(($) => $.reading.lead)}</p>
      </div>
      <div className="chapters">
        <Chapter id="granskat" title={words(($) => $.reading.readings)}>
          {readings.length === 0 ? (
            <p>{words(($) => $.reading.noReading)}</p>
          ) : (
            <ul className="dashes">
              {readings.map(({ name, role, on, count }) => (
                <li key={`${name} ${role}`}>
                  <b>
                    {[name, role]
                      .filter((part) => part !== '')
                      .map(safeName)
                      .join(', ')}
                  </b>
                  {on !== '' && `, ${date(on)}`}:{' '}
                  {words(($) => $.reading.count, {
                    holds: number(count.holds),
                    asks: number(count.asks),
                    change: number(count.change),
                  })}
                </li>
              ))}
            </ul>
          )}
        </Chapter>
        <Chapter id="lasare" title={words(($) => $.reading.who)}>
          <div className="fields">
            <p className="hint">{words(($) => $.reading.whoHint)}</p>
            <Field
              id="lasare-namn"
              name="namn"
              mode="text"
              size={40}
              max={noteLimits.line}
              autoComplete="name"
              label={words(($) => $.reading.name)}
              value={reader.name}
              onWrite={(name) => onReader({ ...reader, name: cleanText(name) })}
            />
            <Field
              id="lasare-roll"
              name="roll"
              mode="text"
              size={40}
              max={noteLimits.line}
              label={words(($) => $.reading.role)}
              hint={words(($) => $.reading.roleHint)}
              value={reader.role}
              onWrite={(role) => onReader({ ...reader, role: cleanText(role) })}
            />
          </div>
        </Chapter>
        <Chapter id="svaren" title={words(($) => $.reading.answers)}>
          {shown.length === 0 ? (
            <p>{words(($) => $.reading.nothing)}</p>
          ) : (
            <fieldset className="read-answers" disabled={!isNamed}>
              <legend className="visually-hidden">{words(($) => $.reading.answers)}</legend>
              <ol className="plain">
                {shown.map(({ id }) => (
                  <ReadAnswer
                    key={id}
                    question={id}
                    {...{ answers, reader }}
                    remark={notes.remarks[id]}
                    marks={marks.filter(({ question }) => question === id)}
                    onMark={(said) => mark(id, said)}
                    changeHref={props.changeHref(id)}
                  />
                ))}
              </ol>
            </fieldset>
          )}
        </Chapter>
        <ReaderMarks {...{ taken, problems, onFile, onLink }} />
      </div>
      <div className="actions">
        <ButtonLink href={props.saveHref}>{words(($) => $.reading.send)}</ButtonLink>
      </div>
    </main>
  );
}
