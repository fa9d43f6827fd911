import type { Answers, Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { Entries, Entry } from '#ui/Entry.tsx';

import { Section } from './Section.tsx';
import { SourceText } from './SourceText.tsx';
import { sourcesShown } from './sourcesShown.ts';

type SourcesProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly asked: readonly string[];
  readonly figures: readonly string[];
};

/** Every source cited on the page, and what made the answer: rule book, law and day. */
export function Sources({ rulebook, answers, assessment, asked, figures }: SourcesProps) {
  const { t, grade, date } = useTexts();
  const { version, hash, reviewed, lawCheckedTo } = rulebook;
  return (
    <Section id="kallor" title={t(($) => $.result.sources)}>
      <Entries kind="sources">
        {sourcesShown(rulebook, answers, assessment, asked, figures).map((group) => (
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
    </Section>
  );
}
