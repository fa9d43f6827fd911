import { preparation } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { whenIdle } from './whenIdle.ts';

/** Does ahead what the next question needs, a step at a time while the page has nothing else to do. */
export function prepareWhenIdle(rulebook: Rulebook, asOf: string): void {
  const steps = [...preparation(rulebook, asOf)];
  const goOn = (): void => {
    steps.shift()?.();
    if (steps.length > 0) whenIdle(goOn);
  };
  whenIdle(goOn);
}
