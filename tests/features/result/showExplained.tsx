import { ExplainedPage, type ExplainedPageProps } from '#features/result/ExplainedPage.tsx';
import { type Answers, assess, decidingQuestions, missingQuestions } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import type { Language } from '#texts/index.ts';

import { asOf, renderWithTexts } from '../../support/renderWithTexts.tsx';

type Shown = {
  readonly rulebook: Rulebook;
  readonly part: ExplainedPageProps['part'];
  readonly language?: Language;
  readonly day?: string;
  readonly upcoming?: ExplainedPageProps['upcoming'];
};

/** A page that explains the result of a case under a rule book. */
export async function showExplained(
  answers: Answers,
  { rulebook, part, language = 'sv', day = asOf, upcoming = [] }: Shown,
): Promise<void> {
  await renderWithTexts(
    <ExplainedPage
      {...{ rulebook, part, answers, upcoming }}
      assessment={assess(rulebook, answers, day)}
      missing={missingQuestions(rulebook, answers, day)}
      deciding={decidingQuestions(rulebook, answers, day)}
      upcomingHref={(id) => `./about#lag-${id}`}
      changeHref={(id) => `./change/${id}`}
      resultHref="./result"
      sourcesHref="./sources"
      changesHref="./changes"
      linkTo={async () => Promise.resolve('./open')}
      onSaveFile={() => {}}
    />,
    language,
    day,
    rulebook,
  );
}
