import type { Notes } from '#casefile/index.ts';
import { useTexts } from '#texts/index.ts';

import { quantityWords } from './quantityWords.ts';
import { totalOf } from './totalOf.ts';

type All = Notes['contributions'];

/** What each party brings in all: kronor in one sum and hours in another, and what is not known. */
export function ContributionSums({ all }: { readonly all: All }) {
  const texts = useTexts();
  const words = useTexts('case').words('case');
  return (
    <table className="sums-table">
      <caption>{words(($) => $.contributions.sums)}</caption>
      <thead>
        <tr>
          <th scope="col">{words(($) => $.contributions.party)}</th>
          <th scope="col">{words(($) => $.contributions.inKronor)}</th>
          <th scope="col">{words(($) => $.contributions.inHours)}</th>
        </tr>
      </thead>
      <tbody>
        {(['authority', 'organisation'] as const).map((party) => {
          const theirs = all.filter(({ by }) => by === party);
          return (
            <tr key={party}>
              <th scope="row">{words(($) => $.contributions.parties[party])}</th>
              <td data-head={words(($) => $.contributions.inKronor)}>
                {sumOf(theirs.filter(({ kind }) => kind !== 'hours'))}
              </td>
              <td data-head={words(($) => $.contributions.inHours)}>
                {sumOf(theirs.filter(({ kind }) => kind === 'hours'))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );

  function sumOf(some: All) {
    const kind = some[0]?.kind ?? 'money';
    const totals = some.map(totalOf);
    const known = totals.filter((total) => total !== null);
    const unknown = totals.length - known.length;
    if (some.length === 0) return '–';
    const sum = known.reduce((all, total) => all + total, 0);
    return (
      <>
        {known.length > 0 && <b className="sum">{quantityWords(sum, kind, texts, words)}</b>}
        {unknown > 0 && (
          <span className="because">
            {words(($) => $.contributions.notCounted, {
              count: unknown,
              number: texts.count(unknown),
            })}
          </span>
        )}
      </>
    );
  }
}
