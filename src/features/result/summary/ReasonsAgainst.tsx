import { type Answers, type Assessment, byFragility, singleChanges } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { useIsPainted } from '#ui/useIsPainted.ts';

import { askedWords } from '#features/result/explanation/counterfactual/askedWords.ts';

import { signsAgainst } from './signsAgainst.ts';

type ReasonsAgainstProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly assessment: Assessment;
};

/** So many signs are told. */
const told = 3;

/** What speaks against the answer: the strongest signs, what the other side can say, and what it hangs on most. */
export function ReasonsAgainst({ rulebook, answers, assessment }: ReasonsAgainstProps) {
  const { t, warning, objection } = useTexts();
  const isPainted = useIsPainted('against');
  const { recommended } = assessment;
  if (recommended === null) return null;
  const signs = signsAgainst(rulebook, answers, assessment);
  const rest = signs.length - told;
  return (
    <section className="short-part" aria-labelledby="emot">
      <h2 id="emot">{t(($) => $.result.short.against)}</h2>
      {signs.length > 0 && (
        <ul className="dashes">
          {signs.slice(0, told).map(({ id }) => (
            <li key={id}>{warning(id).title}</li>
          ))}
          {rest > 0 && <li>{t(($) => $.result.short.moreSigns, { count: rest })}</li>}
        </ul>
      )}
      <p>{objection(recommended)}</p>
      {isPainted && assessment.status === 'decided' && (
        <Fragile {...{ rulebook, answers, assessment }} />
      )}
    </section>
  );
}

/** The one answer that is likeliest to turn the result. It is worked out once the page stands. */
function Fragile({ rulebook, answers, assessment }: ReasonsAgainstProps) {
  const texts = useTexts();
  const { t, within, question: wordsOf } = texts;
  const changes = singleChanges(rulebook, answers, assessment.asOf, false);
  const [first] = byFragility(rulebook, answers, changes);
  const [[question, answer] = ['', undefined]] = Object.entries(first?.answers ?? {});
  if (first === undefined || answer === undefined) return null;
  const said = {
    question: wordsOf(question).short,
    answer: askedWords(rulebook, { question, answers: [answer] }, texts),
  };
  return (
    <p>
      {first.recommended === 'none'
        ? t(($) => $.result.short.fragileStop, said)
        : t(($) => $.result.short.fragile, {
            ...said,
            route: within(texts.route(first.recommended).name),
          })}
    </p>
  );
}
