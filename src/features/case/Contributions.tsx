import { noteLimits, type Notes } from '#casefile/index.ts';
import { useCaseWords, useTexts } from '#texts/index.ts';
import { Rows } from '#ui/Rows.tsx';

import { ContributionFields } from './ContributionFields.tsx';
import { ContributionSums } from './ContributionSums.tsx';

type All = Notes['contributions'];
type ContributionsProps = { readonly all: All; readonly onChange: (all: All) => void };

const empty: All[number] = {
  by: 'authority',
  kind: 'money',
  what: '',
  perYear: null,
  years: null,
};

/** What each party brings, a year and in all. */
export function Contributions({ all, onChange }: ContributionsProps) {
  const { t } = useTexts();
  const words = useCaseWords();
  return (
    <>
      <Rows
        rows={all}
        empty={empty}
        max={noteLimits.entries}
        onChange={onChange}
        words={{
          name: (number) => words(($) => $.contributions.row, { number }),
          none: words(($) => $.contributions.none),
          add: words(($) => $.contributions.add),
          remove: t(($) => $.notes.remove),
          removed: (number) => words(($) => $.contributions.removed, { number }),
          undo: t(($) => $.notes.undo),
        }}
      >
        {(row, change, id) => <ContributionFields id={id} contribution={row} onChange={change} />}
      </Rows>
      {all.length > 0 && <ContributionSums all={all} />}
    </>
  );
}
