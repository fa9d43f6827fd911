import type { Comparison } from '#proof/index.ts';
import type { Answers } from '#reasoning/index.ts';

/** How the outcomes differ under the law of one period, in Swedish; `next` is the day it ends. */
export function describeComparison(
  { asOf, combinations, outcomes, isSame }: Comparison,
  next: string | undefined,
): string[] {
  const period = next === undefined ? `Från ${asOf}` : `Från ${asOf}, före ${next}`;
  if (isSame) return [`${period}: inget ändras`];
  if (outcomes.length === 0)
    return [`${period}: inget förslag ändras, men väl hur vägar, villkor eller varningar står`];
  const changed = outcomes.reduce((sum, { count }) => sum + count, 0n);
  return [
    `${period}: förslaget ändras i ${number(changed)} av ${number(combinations)} kombinationer av svar`,
    ...outcomes.flatMap(({ from, to, count, answers }) => [
      `  ${from} → ${to}: ${number(count)}, till exempel`,
      `    asOf: '${asOf}', answers: ${flow(answers)}`,
    ]),
  ];
}

function number(value: bigint): string {
  return value.toLocaleString('sv');
}

/** Answers as they are written in a case file. */
function flow(answers: Answers): string {
  const parts = Object.entries(answers).map(
    ([question, answer]) => `${question}: ${quoted(answer)}`,
  );
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

/** YAML takes `yes`, `no` and digits for something else than words. */
function quoted(answer: string | number): string {
  return typeof answer === 'number' || (/^[a-z]/.test(answer) && !/^(yes|no)$/.test(answer))
    ? String(answer)
    : `'${answer}'`;
}
