import type { Answers, Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { Details } from '#ui/Details.tsx';
import { Entries, Entry } from '#ui/Entry.tsx';

import { ResultSection } from '#features/result/ResultSection.tsx';
import { SourceText } from './SourceText.tsx';
import { type SourceGroup, sourcesShown } from './sourcesShown.ts';

type SourcesProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** What the other parts of the page cite. */
  readonly cited: readonly string[];
};

/** Every source cited on the page, and what made the answer: rule book, law and day. */
export function Sources({ rulebook, answers, assessment, cited }: SourcesProps) {
  const { t, grade, date } = useTexts();
  const { resting, others } = sourcesShown(rulebook, answers, assessment, cited);
  const { version, hash, reviewed, lawCheckedTo } = rulebook;
  return (
    <ResultSection id="kallor" title={t(($) => $.result.sources)}>
      {entries(resting)}
      {others.length > 0 && (
        <Details summary={t(($) => $.result.sourcesMore, { count: others.length })}>
          {entries(others)}
        </Details>
      )}
      <div className="colophon small soft">
        <p>{t(($) => $.result.support)}</p>
        <p>
          {t(($) => $.result.colophon, {
            version,
            hash,
            reviewed: date(reviewed),
            checked: date(lawCheckedTo),
            date: date(assessment.asOf),
          })}
        </p>
      </div>
    </ResultSection>
  );

  function entries(groups: readonly SourceGroup[]) {
    return (
      <Entries kind="sources">
        {groups.map((group) => (
          <Entry
            key={group.first.id}
            note={
              <p className="note small soft">
                {grade(group.first.grade).name}
                {'. '}
                {t(($) => $.result.readOn, { date: date(group.first.read) })}
              </p>
            }
          >
            <SourceText group={group} asOf={assessment.asOf} />
          </Entry>
        ))}
      </Entries>
    );
  }
}
