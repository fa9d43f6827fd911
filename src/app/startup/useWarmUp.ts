import { useEffect } from 'react';

import { preparation } from '#reasoning/index.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';
import type { WizardContext } from '#wizard/index.ts';

import { useIsAlive } from './useIsHydrated.ts';
import { whenIdle } from './onIdle.ts';

/** Does ahead what the next question needs, a step at a time while this one is read. */
export function usePreparation(
  rulebook: Rulebook,
  { answers, asOf }: WizardContext,
  question: Question | undefined,
): void {
  const isAlive = useIsAlive();
  useEffect(() => {
    if (question === undefined || !isAlive) return undefined;
    let steps: (() => unknown)[] = [
      () => steps.push(...preparation(rulebook, answers, asOf, question)),
    ];
    const goOn = (): void => {
      steps.shift()?.();
      if (steps.length > 0) whenIdle(goOn);
    };
    whenIdle(goOn);
    return () => {
      steps = [];
    };
  }, [rulebook, answers, asOf, question, isAlive]);
}
