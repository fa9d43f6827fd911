import type { Answers, Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { Entries, Entry } from '#ui/Entry.tsx';
import { VerdictMark } from '#ui/VerdictMark.tsx';

import { Cites } from '#features/result/explanation/sources/Cites.tsx';
import type { RouteGroup } from './groupRoutes.ts';
import { RouteWhy } from './RouteWhy.tsx';
import { ResultSection } from '#features/result/ResultSection.tsx';
import { whySources } from './whySources.ts';

type OtherRoutesProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly groups: readonly RouteGroup[];
};

/** Routes with why or why not; those that fall on the same rule are told together. */
export function OtherRoutes(props: OtherRoutesProps) {
  const { rulebook, answers, assessment, id, title, lead, groups } = props;
  const { t, route, list, sentence, within } = useTexts();
  const heading = ({ routes }: RouteGroup): string =>
    sentence(list(routes.map((name) => within(route(name).name))));
  if (groups.length === 0) return null;
  return (
    <ResultSection id={id} title={title}>
      {lead !== undefined && <p className="lead">{lead}</p>}
      <Entries kind="others">
        {groups.map((group) => (
          <Entry
            key={group.routes.join()}
            verdict={group.verdict}
            note={<Cites rulebook={rulebook} sources={whySources(rulebook, assessment, group)} />}
          >
            <VerdictMark verdict={group.verdict} />
            <h3>
              {heading(group)}{' '}
              <span className="verdict">
                {t(($) =>
                  group.routes.length > 1 ? $.verdicts.excludedMany : $.verdicts[group.verdict],
                )}
              </span>
            </h3>
            <RouteWhy {...{ rulebook, answers, assessment, group }} />
          </Entry>
        ))}
      </Entries>
    </ResultSection>
  );
}
