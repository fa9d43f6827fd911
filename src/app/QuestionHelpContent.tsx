import knowledge from 'virtual:knowledge';

import { CommonQuestions } from '#features/knowledge/CommonQuestions.tsx';
import type { Rulebook } from '#rulebook/index.ts';

type QuestionHelpContentProps = { readonly rulebook: Rulebook; readonly question: string };

/** The common questions of the repository at a question. */
export function QuestionHelpContent(props: QuestionHelpContentProps) {
  return <CommonQuestions {...props} knowledge={knowledge} />;
}
