import type { Question, Rulebook, Source } from '#rulebook/index.ts';
import { Prose, useTexts } from '#texts/index.ts';
import { Details } from '#ui/Details.tsx';

type WhyWeAskProps = { readonly rulebook: Rulebook; readonly question: Question };

/** Why a question is asked, with the sources that make it matter. */
export function WhyWeAsk({ rulebook, question }: WhyWeAskProps) {
  const { t, question: words, citation, grade, date, within } = useTexts();
  const sources = question.sources.flatMap((id): Source[] => {
    const source = rulebook.sources[id];
    return source === undefined ? [] : [source];
  });
  return (
    <Details summary={t(($) => $.question.why)}>
      <p>
        <Prose text={words(question.id).why} />
      </p>
      <ul className="plain cite">
        {sources.map((source) => (
          <li key={source.id}>
            <a href={source.address} lang="sv">
              {citation(source)}
            </a>
            {', '}
            {within(grade(source.grade).name)}
            {'. '}
            {t(($) => $.question.read, { date: date(source.read) })}
          </li>
        ))}
      </ul>
    </Details>
  );
}
