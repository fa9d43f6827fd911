import { type Answers, type Plan, questionsThatEnd } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { useIsPainted } from '#ui/useIsPainted.ts';

type MayEndProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly asOf: string;
  readonly plan: Plan;
  readonly changeHref: (question: string) => string;
};

/** So many questions are told. */
const told = 3;

/** The questions nobody has asked that could end the matter otherwise. They are worked out once the page stands. */
export function MayEnd(props: MayEndProps) {
  return useIsPainted('may-end') && <Questions {...props} />;
}

function Questions({ rulebook, answers, asOf, plan, changeHref }: MayEndProps) {
  const { t, question: wordsOf } = useTexts();
  const questions = questionsThatEnd(rulebook, answers, asOf, plan).slice(0, told);
  if (questions.length === 0) return null;
  return (
    <section className="short-part" aria-labelledby="kan-andra">
      <h2 id="kan-andra">{t(($) => $.result.short.mayEnd)}</h2>
      <ul className="dashes">
        {questions.map((id) => (
          <li key={id}>
            <a href={changeHref(id)}>{wordsOf(id).question}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
