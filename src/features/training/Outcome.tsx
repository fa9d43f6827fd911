import type { Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';

import { Reason } from './Reason.tsx';

type OutcomeProps = {
  readonly rulebook: Rulebook;
  readonly assessment: Assessment;
  /** For a projector: fewer reasons, and not all that is required. */
  readonly isShort?: boolean;
};

/** So many reasons are told at once. */
const many = 3;
const few = 2;

/** What the rules of the day say of a case: the answer, the reasons that carry it, and what it needs. */
export function Outcome({ rulebook, assessment, isShort = false }: OutcomeProps) {
  const { route, condition, list, within } = useTexts('result');
  const { words } = trainingTexts(useTexts('training', 'result'));
  const { recommended, routes, status } = assessment;
  const told = isShort ? few : many;
  if (recommended === null || recommended === 'none') {
    const rules = Object.values(routes).map(({ because }) => because[0] ?? '');
    return (
      <div className="flow">
        <p className="lead">
          {words(($) => (recommended === null ? $.card.undecided : $.card.stopped))}.
        </p>
        {[...new Set(rules)]
          .filter((rule) => rule !== '')
          .slice(0, told)
          .map((rule) => (
            <Reason key={rule} isOpen={recommended === null} {...{ rulebook, rule }} />
          ))}
      </div>
    );
  }
  const found = routes[recommended];
  const needs = (found?.conditions ?? []).map((id) => within(condition(id).title));
  return (
    <div className="flow">
      <p className="lead">
        {route(recommended).headline}.
        {status === 'provisional' && ` ${words(($) => $.card.provisional)}`}
      </p>
      {(found?.because ?? []).slice(0, told).map((rule) => (
        <Reason key={rule} {...{ rulebook, rule }} />
      ))}
      {needs.length > 0 && !isShort && (
        <p>
          {words(($) => $.card.conditions)}: {list(needs)}.
        </p>
      )}
    </div>
  );
}
