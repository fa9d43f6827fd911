import type { Answer, Answers } from '#reasoning/index.ts';

type Given = Answer | undefined;

/** Answers to the questions of the small rule book, on both sides of whatever its rules look at. */
export const smallAnswers: Readonly<Record<string, readonly Answer[]>> = {
  area: ['unknown', 'care', 'sport', 'mixed'],
  code: ['unknown', '20000000', '25000000', '50000000'],
  object: ['unknown', 'services', 'goods'],
  'own-will': ['unknown', 'yes', 'no', 'so-so'],
  price: ['unknown', 0, 20, 21, 49, 50, 99, 100, 179, 180, 199, 200, 219, 220, 320, 501],
  announced: ['unknown', 20, 190, 200],
};

/** So many cases of the small rule book, full and thin, and the same ones every time. */
export function someCases(count: number): Answers[] {
  const chance = createChance();
  const pick = (answers: readonly Given[]): Given => answers[Math.floor(chance() * answers.length)];
  return Array.from({ length: count }, (_, at) => {
    const silence = at % 3;
    const entries = Object.entries(smallAnswers).map(([question, answers]) => {
      const none: readonly Given[] = Array.from({ length: silence * 2 }, () => undefined);
      return [question, pick([...answers, ...none])] as const;
    });
    return withoutGaps(entries);
  });
}

/** The case without what is not answered. */
function withoutGaps(entries: readonly (readonly [string, Given])[]): Answers {
  const answers: Record<string, Answer> = {};
  for (const [question, answer] of entries) if (answer !== undefined) answers[question] = answer;
  return answers;
}

function createChance(): () => number {
  let state = 20_261_121;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
