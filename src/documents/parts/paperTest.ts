import { type Answers, explainTest, questionTelling, type TruthName } from '#reasoning/index.ts';
import type { PaperId, PaperTest, Rulebook } from '#rulebook/index.ts';

type WithRulebook = { readonly rulebook: Rulebook };
type Asked = WithRulebook & { readonly answers: Answers; readonly asOf: string };

/** The legal test that tells a thing. */
export function paperTest({ rulebook }: WithRulebook, tells: PaperTest): string {
  return rulebook.paperLaw.tests.find((one) => one.tells === tells)?.test ?? '';
}

/** How such a test stands in the case; unknown where the rule book names none. */
export function paperTestTruth(context: Asked, tells: PaperTest): TruthName {
  const test = paperTest(context, tells);
  return test === ''
    ? 'unknown'
    : explainTest(context.rulebook, context.answers, context.asOf, test).truth;
}

/** The sources that a place in a paper cites. */
export function paperSources(
  { rulebook }: WithRulebook,
  paper: PaperId,
  place: string,
): readonly string[] {
  return (
    rulebook.paperLaw.cites.find((one) => one.paper === paper && one.place === place)?.sources ?? []
  );
}

/** The conditions that a place in a paper tells in full. */
export function paperConditions({ rulebook }: WithRulebook, paper: PaperId, place: string) {
  return (
    rulebook.paperLaw.conditions.find((one) => one.paper === paper && one.place === place)
      ?.conditions ?? []
  );
}

/** Whether a paper has a section in the case's area: one that the rule book ties to no area it always has. */
export function hasPaperSection(context: Asked, paper: PaperId, section: string): boolean {
  const tied = context.rulebook.paperLaw.sections.find(
    (one) => one.paper === paper && one.section === section,
  );
  const answer = context.answers[questionTelling(context.rulebook, 'area')];
  const tags = context.rulebook.areas.find(({ id }) => id === answer)?.tags ?? [];
  return tied === undefined || tied.areas.some((tag) => tags.includes(tag));
}
