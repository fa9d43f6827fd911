import { type Answers, assess } from '#reasoning/index.ts';
import type { Criterion } from '#rulebook/index.ts';

import { smallRulebook } from '../smallRulebook.ts';

const truthByVerdict: Readonly<Record<string, 'holds' | 'fails' | 'unknown'>> = {
  excluded: 'holds',
  undecided: 'unknown',
};

/** What a criterion says of a case, seen from outside: it closes the gift, leaves it open, or neither. */
export function truthIn(
  criterion: Criterion,
  answers: Answers,
  asOf = '2024-06-01',
): 'holds' | 'fails' | 'unknown' {
  const { verdict = '' } = assess(smallRulebook(criterion), answers, asOf).routes['gift'] ?? {};
  return truthByVerdict[verdict] ?? 'fails';
}
