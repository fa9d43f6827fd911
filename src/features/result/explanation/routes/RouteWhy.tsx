import { type Answers, type Assessment, explainRoute } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { Prose, useTexts } from '#texts/index.ts';

import { DecisiveAnswers } from '#features/result/explanation/argument/DecisiveAnswers.tsx';
import { AtlasLink } from '#features/result/explanation/sources/AtlasLink.tsx';
import type { RouteGroup } from './groupRoutes.ts';
import { reasonOf, requirementsOf } from './whySources.ts';

type RouteWhyProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly group: RouteGroup;
};

/** So many open points are told. */
const told = 3;

/** Why a route is closed, what keeps it undecided, or when it is the right one. */
export function RouteWhy({ rulebook, answers, assessment, group }: RouteWhyProps) {
  const { t, route: routeWords, rule, condition, list, within } = useTexts();
  const route = group.routes[0] ?? '';
  const because = assessment.routes[route]?.because ?? [];
  const rest = because.length - told;
  if (group.verdict === 'excluded') {
    const reason = reasonOf(assessment, group);
    const found = explainRoute(rulebook, answers, assessment.asOf, route).find(
      (argument) => argument.rule === reason,
    );
    return (
      <>
        <p>
          <b>
            <AtlasLink kind="rule" id={reason}>
              {rule(reason).title}
            </AtlasLink>
            .
          </b>{' '}
          <Prose text={rule(reason).text} />
        </p>
        {found !== undefined && (
          <DecisiveAnswers {...{ rulebook, answers }} argument={found.argument} />
        )}
      </>
    );
  }
  if (group.verdict === 'undecided')
    return (
      <>
        <p>{routeWords(route).what}</p>
        <p className="small">{t(($) => $.result.stillStands)}</p>
        <ul className="dashes small">
          {because.slice(0, told).map((id) => (
            <li key={id}>
              <AtlasLink kind="rule" id={id}>
                {rule(id).unknown ?? rule(id).title}
              </AtlasLink>
            </li>
          ))}
          {rest > 0 && <li>{t(($) => $.result.andMore, { count: rest })}</li>}
        </ul>
      </>
    );
  const requirements = requirementsOf(rulebook, assessment, route);
  return (
    <>
      <p>{routeWords(route).standing}</p>
      {requirements.length > 0 && (
        <p className="small">
          {t(($) => $.result.needs)}
          {': '}
          {list(requirements.map((id) => within(condition(id).title)))}.
        </p>
      )}
    </>
  );
}
