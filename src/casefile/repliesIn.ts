import { type Answer, type Answers, isKnown } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

/** An answer that came back from someone who was asked, and the one there was. */
export type Reply = {
  readonly question: string;
  readonly theirs: Answer;
  /** Absent where it was not answered. */
  readonly ours?: Answer;
  /** Whether both say something, and not the same. */
  readonly isClash: boolean;
};

/**
 * What a case that came back answers otherwise, or besides, in the order of the questions. None when it is
 * another case: one that agrees with this one in no more answers than it goes against.
 */
export function repliesIn({ questions }: Rulebook, ours: Answers, theirs: Answers): Reply[] {
  const ids = questions.map(({ id }) => id);
  const replies = ids.flatMap((question): Reply[] => {
    const reply = theirs[question];
    const own = ours[question];
    if (reply === undefined || reply === own || !isKnown(theirs, question)) return [];
    const isClash = isKnown(ours, question);
    return [{ question, theirs: reply, ...(own === undefined ? {} : { ours: own }), isClash }];
  });
  const agreed = ids.filter((id) => isKnown(ours, id) && ours[id] === theirs[id]).length;
  return agreed > replies.filter(({ isClash }) => isClash).length ? replies : [];
}
