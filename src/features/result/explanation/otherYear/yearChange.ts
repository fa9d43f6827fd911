import { type Answers, type Assessment, figureAt, inForceAt } from '#reasoning/index.ts';
import type { Figure, FigurePeriod, Rulebook } from '#rulebook/index.ts';

import {
  type Difference,
  differenceBetween,
} from '#features/result/explanation/unknowns/differenceBetween.ts';
import { figuresConsulted } from '#features/result/explanation/unknowns/figuresConsulted.ts';

/** A figure on two days; undefined where the rule book has none. */
export type FigureChange = {
  readonly id: string;
  readonly unit: Figure['unit'];
  readonly now: FigurePeriod | undefined;
  readonly then: FigurePeriod | undefined;
};

/** What the law of another day changes for the same answers. */
export type YearChange = Difference & {
  readonly isOutcome: boolean;
  readonly figures: readonly FigureChange[];
  /** Sources that the answer rests on and that were not in force that day. */
  readonly notInForce: readonly string[];
  readonly isNothing: boolean;
};

/** Compares two assessments of the same answers under the law of two days. */
export function yearChange(
  rulebook: Rulebook,
  answers: Answers,
  now: Assessment,
  then: Assessment,
): YearChange {
  const difference = differenceBetween(now, then);
  const isOutcome = now.recommended !== then.recommended || now.status !== then.status;
  const consulted = [now, then].flatMap((day) => figuresConsulted(rulebook, answers, day));
  const figures = [...new Set(consulted)].flatMap((id): FigureChange[] => {
    const unit = rulebook.figures[id]?.unit;
    const change = {
      now: figureAt(rulebook, id, now.asOf),
      then: figureAt(rulebook, id, then.asOf),
    };
    if (unit === undefined || change.now?.amount === change.then?.amount) return [];
    return [{ id, unit, ...change }];
  });
  const restsOn = Object.values(now.routes).flatMap(({ sources }) => sources);
  const notInForce = [...new Set(restsOn)].filter(
    (id) => inForceAt(rulebook, id, now.asOf) && !inForceAt(rulebook, id, then.asOf),
  );
  const { verdicts, added, removed } = difference;
  const changes = [verdicts, added, removed, figures, notInForce];
  const isNothing = !isOutcome && changes.every(({ length }) => length === 0);
  return { ...difference, isOutcome, figures, notInForce, isNothing };
}
