import { type Answers, explainTest, questionTelling, type TruthName } from '#reasoning/index.ts';
import type { PaperId, PaperTest, Rulebook } from '#rulebook/index.ts';

type WithRulebook = { readonly rulebook: Rulebook };
type Asked = WithRulebook & { readonly answers: Answers; readonly asOf: string };

/** The legal test that tells a thing. */
export function testTelling({ rulebook }: WithRulebook, tells: PaperTest): string {
  return rulebook.paperLaw.tests.find((one) => one.tells === tells)?.test ?? '';
}

/** How such a test stands in the case; unknown where the rule book names none. */
export function truthTelling(w: Asked, tells: PaperTest): TruthName {
  const test = testTelling(w, tells);
  return test === '' ? 'unknown' : explainTest(w.rulebook, w.answers, w.asOf, test).truth;
}

/** The sources that a place in a paper cites. */
export function sourcesAt(
  { rulebook }: WithRulebook,
  paper: PaperId,
  place: string,
): readonly string[] {
  return (
    rulebook.paperLaw.cites.find((one) => one.paper === paper && one.place === place)?.sources ?? []
  );
}

/** The conditions that a place in a paper tells in full. */
export function conditionsAt({ rulebook }: WithRulebook, paper: PaperId, place: string) {
  return (
    rulebook.paperLaw.conditions.find((one) => one.paper === paper && one.place === place)
      ?.conditions ?? []
  );
}

/** Whether a paper has a section in the case's area: one that the rule book ties to no area it always has. */
export function hasSection(w: Asked, paper: PaperId, section: string): boolean {
  const tied = w.rulebook.paperLaw.sections.find(
    (one) => one.paper === paper && one.section === section,
  );
  const answer = w.answers[questionTelling(w.rulebook, 'area')];
  const tags = w.rulebook.areas.find(({ id }) => id === answer)?.tags ?? [];
  return tied === undefined || tied.areas.some((tag) => tags.includes(tag));
}
