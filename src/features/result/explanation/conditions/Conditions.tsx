import type { Assessment } from '#reasoning/index.ts';
import type { Condition, Phase, Rulebook } from '#rulebook/index.ts';
import { Prose, useTexts } from '#texts/index.ts';
import { Details } from '#ui/Details.tsx';
import { Entries, Entry } from '#ui/Entry.tsx';

import { AtlasLink } from '#features/result/explanation/sources/AtlasLink.tsx';
import { Cites } from '#features/result/explanation/sources/Cites.tsx';
import { ResultSection } from '#features/result/ResultSection.tsx';
import { upcomingAt } from './upcomingFor.ts';
import { UpcomingLines, type UpcomingLinesProps } from './UpcomingLines.tsx';

type ConditionsProps = UpcomingLinesProps & {
  readonly rulebook: Rulebook;
  readonly assessment: Assessment;
  /** Seen from the organisation, the words are to the authority. */
  readonly isOrganisation?: boolean;
};

const phases: readonly Phase[] = ['before', 'agreement', 'after'];

/** What must be in place for the recommended route, by when, and law on its way that touches it. */
export function Conditions(props: ConditionsProps) {
  const { rulebook, assessment, upcoming, isOrganisation = false, ...lines } = props;
  const { t, condition: wordsOf } = useTexts();
  const { recommended, routes } = assessment;
  const ids = recommended === null ? [] : (routes[recommended]?.conditions ?? []);
  const conditions = ids.flatMap((id): Condition[] => {
    const found = rulebook.conditions[id];
    return found === undefined ? [] : [found];
  });
  if (conditions.length === 0) return null;
  const always = conditions.filter((condition) => !decides(condition));
  return (
    <ResultSection id="plats" title={t(($) => $.result.place)}>
      {isOrganisation && <p className="hint">{t(($) => $.result.short.toAuthority)}</p>}
      {phased(conditions.filter(decides))}
      {always.length > 0 && (
        <Details summary={t(($) => $.result.short.always, { count: always.length })}>
          {phased(always)}
        </Details>
      )}
    </ResultSection>
  );

  function phased(those: readonly Condition[]) {
    return phases.map((phase) => {
      const due = those.filter((condition) => condition.phase === phase).toSorted(gatesFirst);
      if (due.length === 0) return null;
      return (
        <Phased key={phase} title={t(($) => $.result.phases[phase])}>
          {due.map(({ id, sources }) => (
            <Entry key={id} note={<Cites rulebook={rulebook} sources={sources} />}>
              <h4>
                <AtlasLink kind="condition" id={id}>
                  {wordsOf(id).title}
                </AtlasLink>
              </h4>
              <p>
                <Prose text={wordsOf(id).text} />
              </p>
              <UpcomingLines {...lines} upcoming={upcomingAt(upcoming, id)} />
            </Entry>
          ))}
        </Phased>
      );
    });
  }
}

/** Whether a condition stands because of what is answered, or of what is not known; the others always do. */
function decides({ when }: Condition): boolean {
  return when !== undefined;
}

/** A route stands and falls with its gates. */
function gatesFirst(one: Condition, other: Condition): number {
  return Number(other.gate === true) - Number(one.gate === true);
}

type PhasedProps = { readonly title: string; readonly children: React.ReactNode };

function Phased({ title, children }: PhasedProps) {
  return (
    <>
      <h3 className="kicker">{title}</h3>
      <Entries kind="boxes">{children}</Entries>
    </>
  );
}
