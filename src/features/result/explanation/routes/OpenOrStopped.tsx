import type { Answers, Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

import { groupRoutes } from './groupRoutes.ts';
import { OtherRoutes } from './OtherRoutes.tsx';

type RouteSectionsProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly assessment: Assessment;
};

/** What stands in place of reasons when no route is recommended: those open, or why all are closed. */
export function OpenOrStopped(props: RouteSectionsProps) {
  const { t, count, sentence } = useTexts();
  const groups = groupRoutes(props.rulebook, props.assessment);
  if (props.assessment.status === 'stopped')
    return (
      <OtherRoutes {...props} id="stopp" title={t(($) => $.result.stoppedTitle)} groups={groups} />
    );
  const open = groups.filter(({ verdict }) => verdict !== 'excluded');
  const number = sentence(count(open.length));
  return (
    <OtherRoutes
      {...props}
      id="oppna"
      title={t(($) => $.result.openTitle, { count: open.length, number })}
      lead={t(($) => $.result.openText)}
      groups={open}
    />
  );
}

/** The routes not told above: the others beside the recommended one, or those that are closed. */
export function RestOfRoutes(props: RouteSectionsProps) {
  const { t } = useTexts();
  const { status } = props.assessment;
  if (status === 'stopped') return null;
  const undecided = status === 'undecided';
  const groups = groupRoutes(props.rulebook, props.assessment).filter(
    ({ verdict }) => !undecided || verdict === 'excluded',
  );
  const title = t(($) => (undecided ? $.result.closedRoutes : $.result.others));
  return <OtherRoutes {...props} id="ovriga" title={title} groups={groups} />;
}
