import type { Knowledge, Rulebook } from '#rulebook/index.ts';
import { knowledgeTexts, type Side, useTexts } from '#texts/index.ts';
import { Details } from '#ui/Details.tsx';

import { SourceLines } from './SourceLines.tsx';

type CommonQuestionsProps = {
  readonly rulebook: Rulebook;
  readonly knowledge: Knowledge;
  /** The question of the walk where they arise. */
  readonly question: string;
  /** Whose side the questions are put from: what only the other asks is left out. */
  readonly side: Side;
  /** A page that helps further. */
  readonly agreementHref: string;
};

/** The common questions that arise at a question, each with its answer when it is opened. */
export function CommonQuestions(props: CommonQuestionsProps) {
  const { rulebook, knowledge, question, side, agreementHref } = props;
  const { t, faq } = knowledgeTexts(useTexts('help'));
  return knowledge.faqs
    .filter((faq) => faq.askedAt.includes(question) && (faq.side ?? side) === side)
    .map(({ id, sources, page }) => (
      <Details key={id} summary={t(($) => $.help, { question: faq(id).question })}>
        <p>{faq(id).answer}</p>
        {page === 'agreement' && (
          <p>
            <a href={agreementHref}>{t(($) => $.readAgreement)}</a>
          </p>
        )}
        <SourceLines rulebook={rulebook} ids={sources} />
      </Details>
    ));
}
