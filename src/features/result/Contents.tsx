import type { Assessment } from '#reasoning/index.ts';
import { useTexts } from '#texts/index.ts';
import { InPageLink } from '#ui/InPageLink.tsx';

type ContentsProps = {
  readonly assessment: Assessment;
  readonly hasMissing: boolean;
  readonly hasTurns: boolean;
  readonly hasUpcoming: boolean;
  readonly hasLocal: boolean;
  readonly hasYears: boolean;
};

/** What is on the page, as links. */
export function Contents({ assessment, ...has }: ContentsProps) {
  const { t } = useTexts();
  const { status, recommended, warnings } = assessment;
  const isRoute = recommended !== null && recommended !== 'none';
  const hasRest =
    isRoute ||
    (status === 'undecided' &&
      Object.values(assessment.routes).some(({ verdict }) => verdict === 'excluded'));
  const places = [
    status === 'undecided' && { id: 'oppna', label: t(($) => $.result.sections.open) },
    status === 'stopped' && { id: 'stopp', label: t(($) => $.result.sections.closed) },
    isRoute && { id: 'skal', label: t(($) => $.result.sections.reasons) },
    isRoute && { id: 'plats', label: t(($) => $.result.sections.place) },
    has.hasMissing && { id: 'reda', label: t(($) => $.result.sections.find) },
    has.hasTurns && { id: 'andra', label: t(($) => $.result.sections.turns) },
    recommended !== null && {
      id: 'steg',
      label: t(($) => (isRoute ? $.result.sections.steps : $.result.stepsNone)),
    },
    warnings.length > 0 && { id: 'tecken', label: t(($) => $.result.sections.warnings) },
    has.hasUpcoming && { id: 'pa-vag', label: t(($) => $.result.upcoming.title) },
    has.hasLocal && { id: 'egna', label: t(($) => $.result.sections.local) },
    hasRest && {
      id: 'ovriga',
      label: t(($) => (isRoute ? $.result.sections.others : $.result.closedRoutes)),
    },
    { id: 'karta', label: t(($) => $.result.sections.map) },
    has.hasYears && { id: 'annat-ar', label: t(($) => $.result.sections.year) },
    { id: 'resonemang', label: t(($) => $.result.sections.tree) },
    { id: 'kallor', label: t(($) => $.result.sections.sources) },
  ].filter((place) => place !== false);
  return (
    <nav className="line contents" aria-labelledby="sidan">
      <h2 id="sidan">{t(($) => $.result.contents)}</h2>
      <ol className="plain">
        {places.map(({ id, label }) => (
          <li key={id}>
            <InPageLink to={id}>{label}</InPageLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
