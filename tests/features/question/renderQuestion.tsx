import { vi } from 'vitest';

import type { Notes } from '#casefile/index.ts';
import { loadWrittenAnswers } from '#features/question/loadWrittenAnswers.ts';
import { QuestionPage } from '#features/question/QuestionPage.tsx';
import type { Answers } from '#reasoning/index.ts';
import type { Language } from '#texts/language.ts';

import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { renderWithLaw } from '../../support/renderWithLaw.tsx';
import { asOf } from '../../support/renderWithTexts.tsx';

/** Shows a question of the real rule book; what is answered goes to the function returned. */
export async function renderQuestion(
  id: string,
  answers: Answers = {},
  language: Language = 'sv',
  calculations?: Notes['calculations'],
): Promise<ReturnType<typeof vi.fn>> {
  const question = rulebook.questions.find((candidate) => candidate.id === id);
  if (question === undefined) throw new Error(`No question ${id}.`);
  const onAnswer = vi.fn();
  await loadWrittenAnswers();
  await renderWithLaw(
    <QuestionPage
      rulebook={rulebook}
      question={question}
      {...{ answers, calculations }}
      asOf={asOf}
      stages={rulebook.stages.map((stage) => ({
        id: stage,
        state: stage === question.stage ? 'here' : 'todo',
        at: 1,
        of: 3,
      }))}
      progress={undefined}
      backHref="./back"
      reviewHref="./review"
      changing={false}
      onAnswer={onAnswer}
    />,
    language,
  );
  return onAnswer;
}
