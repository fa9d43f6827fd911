import type { Rulebook } from '#rulebook/index.ts';

import { type Answers, isKnown } from '#reasoning/model/answers.ts';
import { assess } from '#reasoning/evaluate/assess.ts';
import type { Status } from '#reasoning/model/verdict.ts';

/** A change of an idea that gives another outcome, if the facts truly become so. */
export type IdeaImprovement = {
  /** The answers as they would have to be; only those that change. */
  readonly answers: Answers;
  readonly recommended: string;
  readonly status: Status;
};

/**
 * What an organisation can change in its idea to reach an outcome it can work towards: of the changes that
 * the rule book lets be offered, every set of which no part is enough for the same outcome. An answer that is not known is
 * nothing to change, but to find out.
 */
export function ideaImprovements(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
): IdeaImprovement[] {
  const { changes, towards } = rulebook.readiness;
  const now = assess(rulebook, answers, asOf).recommended;
  const sets = changes
    .filter(
      ({ question, from }) =>
        isKnown(answers, question) &&
        (from === undefined || from.includes(String(answers[question]))),
    )
    .reduce<readonly Answers[]>(
      (all, { question, to }) => [
        ...all,
        ...to
          .filter((answer) => answer !== answers[question])
          .flatMap((answer) => all.map((set) => ({ ...set, [question]: answer }))),
      ],
      [{}],
    )
    .filter((set) => Object.keys(set).length > 0)
    .toSorted((a, b) => Object.keys(a).length - Object.keys(b).length);
  const found: IdeaImprovement[] = [];
  for (const set of sets) {
    const { recommended, status } = assess(rulebook, { ...answers, ...set }, asOf);
    if (recommended === null || recommended === now || !towards.includes(recommended)) continue;
    const isMore = found.some(
      (turn) => turn.recommended === recommended && isWithin(turn.answers, set),
    );
    if (!isMore) found.push({ answers: set, recommended, status });
  }
  return found;
}

function isWithin(part: Answers, whole: Answers): boolean {
  return Object.entries(part).every(([question, answer]) => whole[question] === answer);
}
