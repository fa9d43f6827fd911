import type { Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { VerdictMark } from '#ui/VerdictMark.tsx';

import { Reason } from './Reason.tsx';

type AllRoutesProps = {
  readonly rulebook: Rulebook;
  readonly assessment: Assessment;
  /** Only these; every route where nothing is said. */
  readonly only?: readonly string[];
};

/** How each route stands in a case, with the first reason for it. */
export function AllRoutes({ rulebook, assessment, only }: AllRoutesProps) {
  const { t, route } = useTexts('result');
  return (
    <ul className="plain all-routes">
      {Object.values(assessment.routes)
        .filter((found) => only?.includes(found.route) !== false)
        .map(({ route: id, verdict, because }) => (
          <li key={id} data-verdict={verdict}>
            <VerdictMark verdict={verdict} />
            <div>
              <p>
                <b>{route(id).name}</b> {t(($) => $.verdicts[verdict])}
              </p>
              {because[0] === undefined ? (
                <p>{route(id).standing}</p>
              ) : (
                <Reason rulebook={rulebook} rule={because[0]} isOpen={verdict === 'undecided'} />
              )}
            </div>
          </li>
        ))}
    </ul>
  );
}
