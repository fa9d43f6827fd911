import type { Difference } from '#casefile/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { organisationTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

import { DifferenceEntry } from './DifferenceEntry.tsx';

type DifferenceListProps = {
  readonly rulebook: Rulebook;
  readonly differences: readonly Difference[];
  readonly nameOf: (route: string | null) => string;
};

/** Where the parties differ, as a list to talk through. */
export function DifferenceList({ rulebook, differences, nameOf }: DifferenceListProps) {
  const { words } = organisationTexts(useTexts('organisation'));
  return (
    <section className="flow" aria-labelledby="tala-igenom">
      <h2 id="tala-igenom">{words(($) => $.compare.listTitle)}</h2>
      {differences.length === 0 ? (
        <p>{words(($) => $.compare.sameAnswers)}</p>
      ) : (
        <>
          <p>{words(($) => $.compare.listLead, { count: differences.length })}</p>
          <ol className="plain differences">
            {differences.map((difference) => (
              <DifferenceEntry key={difference.question} {...{ rulebook, difference, nameOf }} />
            ))}
          </ol>
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
