import type { Answers } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { VerdictMark } from '#ui/VerdictMark.tsx';

import { Cites } from '#features/result/explanation/sources/Cites.tsx';
import { ChangedAnswers } from './ChangedAnswers.tsx';
import type { CounterfactualRow } from './counterfactualRows.ts';

type CounterfactualTableProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly caption: string;
  readonly rows: readonly CounterfactualRow[];
};

/** Changed answers on the left; on the right the route they lead to and the rule that turns it. */
export function CounterfactualTable({
  rulebook,
  answers,
  caption,
  rows,
}: CounterfactualTableProps) {
  const { t, route, rule } = useTexts();
  return (
    <table className="turns">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t(($) => $.result.turns.if)}</th>
          <th scope="col">{t(($) => $.result.turns.then)}</th>
          <th scope="col">{t(($) => $.result.turns.by)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ changed, recommended, status, turnedBy, sources }) => {
          const verdict = recommended === 'none' ? 'excluded' : 'recommended';
          return (
            <tr key={JSON.stringify(changed)}>
              <th scope="row">
                <ChangedAnswers {...{ rulebook, answers, changed }} />
              </th>
              <td>
                <div data-verdict={verdict}>
                  <VerdictMark verdict={verdict} />
                  <span>
                    <span className="name">{route(recommended).name}</span>
                    <span className="because">
                      {t(($) => $.result.status[status])} {rule(turnedBy).title}.
                    </span>
                  </span>
                </div>
              </td>
              <td>
                <Cites rulebook={rulebook} sources={sources} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
