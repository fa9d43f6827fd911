import type { Drift, LapsedAnswer } from '#casefile/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

/** More than these are only counted. */
const shown = 12;

type AnswersKeptProps = { readonly rulebook: Rulebook; readonly drift: Drift };

/** Which answers of a saved case still count, and by name those that do not. */
export function AnswersKept({ rulebook, drift }: AnswersKeptProps) {
  const texts = useTexts();
  const words = useTexts('case').words('case');
  const kept = Object.keys(drift.kept).length;
  const more = drift.lapsed.length - shown;
  return (
    <div className="flow text">
      <p>{words(($) => $.decide.kept, { count: kept, number: kept })}</p>
      {drift.lapsed.length > 0 && (
        <>
          <h3>{words(($) => $.decide.lapsed)}</h3>
          <ul className="dashes">
            {drift.lapsed.slice(0, shown).map((answer) => (
              <li key={answer.question}>{lapsedWords(answer)}</li>
            ))}
            {more > 0 && (
              <li>
                {words(($) => $.open.moreProblems, { count: more, number: texts.count(more) })}
              </li>
            )}
          </ul>
        </>
      )}
      {drift.irrelevant.length > 0 && (
        <>
          <h3>{words(($) => $.decide.idle)}</h3>
          <ul className="dashes">
            {drift.irrelevant.map((question) => (
              <li key={question}>{texts.question(question).short}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );

  /** A question of another rule book has no words here; what the file calls it is all there is. */
  function lapsedWords({ question, answer, reason }: LapsedAnswer): string {
    const isKnown = rulebook.questions.some(({ id }) => id === question);
    return words(($) => $.decide.lapsedAnswers[reason], {
      question: isKnown ? texts.question(question).short : question,
      answer: String(answer),
    });
  }
}
