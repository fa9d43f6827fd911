import type { Knowledge, Rulebook } from '#rulebook/index.ts';
import { knowledgeTexts, useTexts } from '#texts/index.ts';
import { Details } from '#ui/Details.tsx';

import { SourceLines } from './SourceLines.tsx';

type CommonQuestionsProps = {
  readonly rulebook: Rulebook;
  readonly knowledge: Knowledge;
  /** The question of the walk where they arise. */
  readonly question: string;
};

/** The common questions that arise at a question, each with its answer when it is opened. */
export function CommonQuestions({ rulebook, knowledge, question }: CommonQuestionsProps) {
  const { t, faq } = knowledgeTexts(useTexts('help'));
  return knowledge.faqs
    .filter(({ askedAt }) => askedAt.includes(question))
    .map(({ id, sources }) => (
      <Details key={id} summary={t(($) => $.help, { question: faq(id).question })}>
        <p>{faq(id).answer}</p>
        <SourceLines rulebook={rulebook} ids={sources} />
      </Details>
    ));
}
