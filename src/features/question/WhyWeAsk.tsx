import type { Question, Rulebook } from '#rulebook/index.ts';
import { Prose, SourceLinks, useTexts } from '#texts/index.ts';
import { Details } from '#ui/Details.tsx';

type WhyWeAskProps = { readonly rulebook: Rulebook; readonly question: Question };

/** Why a question is asked, with the sources that make it matter. */
export function WhyWeAsk({ rulebook, question: { id, sources } }: WhyWeAskProps) {
  const { t, question } = useTexts();
  return (
    <Details summary={t(($) => $.question.why)}>
      <p>
        <Prose text={question(id).why} />
      </p>
      <SourceLinks rulebook={rulebook} sources={sources} />
    </Details>
  );
}
