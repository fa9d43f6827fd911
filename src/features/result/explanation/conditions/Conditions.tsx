import type { Assessment } from '#reasoning/index.ts';
import type { Condition, Phase, Rulebook } from '#rulebook/index.ts';
import { Prose, useTexts } from '#texts/index.ts';
import { Entries, Entry } from '#ui/Entry.tsx';

import { Cites } from '#features/result/explanation/sources/Cites.tsx';
import { Section } from '#features/result/Section.tsx';
import { upcomingAt } from './upcomingFor.ts';
import { UpcomingLines, type UpcomingLinesProps } from './UpcomingLines.tsx';

type ConditionsProps = UpcomingLinesProps & {
  readonly rulebook: Rulebook;
  readonly assessment: Assessment;
};

const phases: readonly Phase[] = ['before', 'agreement', 'after'];

/** What must be in place for the recommended route, by when, and law on its way that touches it. */
export function Conditions({ rulebook, assessment, upcoming, ...lines }: ConditionsProps) {
  const { t, condition: wordsOf } = useTexts();
  const { recommended, routes } = assessment;
  const ids = recommended === null ? [] : (routes[recommended]?.conditions ?? []);
  const conditions = ids.flatMap((id): Condition[] => {
    const found = rulebook.conditions[id];
    return found === undefined ? [] : [found];
  });
  if (conditions.length === 0) return null;
  return (
    <Section id="plats" title={t(($) => $.result.place)}>
      {phases.map((phase) => {
        const due = conditions.filter((condition) => condition.phase === phase);
        if (due.length === 0) return null;
        return (
          <Phased key={phase} title={t(($) => $.result.phases[phase])}>
            {due.map(({ id, sources }) => (
              <Entry key={id} note={<Cites rulebook={rulebook} sources={sources} />}>
                <h4>{wordsOf(id).title}</h4>
                <p>
                  <Prose text={wordsOf(id).text} />
                </p>
                <UpcomingLines {...lines} upcoming={upcomingAt(upcoming, id)} />
              </Entry>
            ))}
          </Phased>
        );
      })}
    </Section>
  );
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
