import { useEffect } from 'react';

import { preparation } from '#reasoning/index.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';
import { type CaseContext, questionsLeft } from '#wizard/index.ts';

import { useIsHydrated } from './useIsHydrated.ts';
import { onIdle } from './onIdle.ts';

/** Does ahead what the next question needs, a step at a time while this one is read. */
export function useWarmUp(
  rulebook: Rulebook,
  { answers, asOf, walk, side }: Pick<CaseContext, 'answers' | 'asOf' | 'walk' | 'side'>,
  question: Question | undefined,
): void {
  const isHydrated = useIsHydrated();
  useEffect(() => {
    if (question === undefined || !isHydrated) return undefined;
    let steps: (() => unknown)[] = [
      () =>
        steps.push(
          ...preparation(rulebook, answers, asOf, question, (_, answered) =>
            questionsLeft(rulebook, { answers: answered, asOf, walk, side }),
          ),
        ),
    ];
    const goOn = (): void => {
      steps.shift()?.();
      if (steps.length > 0) onIdle(goOn);
    };
    onIdle(goOn);
    return () => {
      steps = [];
    };
  }, [rulebook, answers, asOf, walk, side, question, isHydrated]);
}
