import type { Difference } from '#casefile/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { organisationTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { Details } from '#ui/Details.tsx';
import { TextArea } from '#ui/TextArea.tsx';

import { DifferenceEntry } from './DifferenceEntry.tsx';
import { type MeetingNotes, noEntry } from './meetingNotes.ts';

type DifferenceListProps = {
  readonly rulebook: Rulebook;
  readonly differences: readonly Difference[];
  readonly nameOf: (route: string | null) => string;
  readonly notes: MeetingNotes;
  readonly onNotes: (notes: MeetingNotes) => void;
};

/** Where the parties differ, as a list to talk through; what decides nothing by itself is folded below the rest. */
export function DifferenceList(props: DifferenceListProps) {
  const { rulebook, differences, nameOf, notes, onNotes } = props;
  const { words } = organisationTexts(useTexts('organisation'));
  const weighty = differences.filter(({ weight }) => weight !== 'nothing');
  const light = differences.filter(({ weight }) => weight === 'nothing');
  const isWritten = ({ question }: Difference): boolean => {
    const { ours, agreed } = notes.entries[question] ?? noEntry;
    return ours !== '' || agreed !== '';
  };
  const listed = (some: readonly Difference[]) => (
    <ol className="plain differences">
      {some.map((difference) => (
        <DifferenceEntry
          key={difference.question}
          {...{ rulebook, difference, nameOf }}
          entry={notes.entries[difference.question] ?? noEntry}
          onEntry={(entry) =>
            onNotes({ ...notes, entries: { ...notes.entries, [difference.question]: entry } })
          }
        />
      ))}
    </ol>
  );
  return (
    <section className="flow" aria-labelledby="tala-igenom">
      <h2 id="tala-igenom">{words(($) => $.compare.listTitle)}</h2>
      {differences.length === 0 ? (
        <p>{words(($) => $.compare.sameAnswers)}</p>
      ) : (
        <>
          <p>{words(($) => $.compare.listLead, { count: differences.length })}</p>
          {weighty.length > 0 && listed(weighty)}
          {light.length > 0 && (
            <Details
              summary={words(($) => $.compare.light, { count: light.length })}
              open={weighty.length === 0 || light.some(isWritten)}
            >
              {listed(light)}
            </Details>
          )}
          <TextArea
            id="nasta-steg"
            label={words(($) => $.compare.next)}
            hint={words(($) => $.compare.nextHint)}
            value={notes.next}
            rows={3}
            onWrite={(next) => onNotes({ ...notes, next })}
          />
          <p className="soft no-print">{words(($) => $.compare.keptHere)}</p>
          <p className="actions">
            <Button kind="quiet" onPress={() => window.print()}>
              {words(($) => $.compare.print)}
            </Button>
          </p>
        </>
      )}
    </section>
  );
}
