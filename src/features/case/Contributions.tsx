import { noteLimits, type Notes } from '#casefile/index.ts';
import { useTexts } from '#texts/index.ts';
import { EditableRows } from '#ui/EditableRows.tsx';

import { ContributionFields } from './ContributionFields.tsx';
import { ContributionSums } from './ContributionSums.tsx';
import { rowsWords } from './rowsWords.ts';

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
  const words = useTexts('case').words('case');
  return (
    <>
      <EditableRows
        rows={all}
        empty={empty}
        max={noteLimits.entries}
        onChange={onChange}
        words={rowsWords('contributions', words, t)}
      >
        {(row, change, id) => <ContributionFields id={id} contribution={row} onChange={change} />}
      </EditableRows>
      {all.length > 0 && <ContributionSums all={all} />}
    </>
  );
}
