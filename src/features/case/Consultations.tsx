import { cleanLine, cleanText, noteLimits, type Notes } from '#casefile/index.ts';
import { type Side, useTexts } from '#texts/index.ts';
import { Field } from '#ui/Field.tsx';
import { EditableRows } from '#ui/EditableRows.tsx';
import { TextArea } from '#ui/TextArea.tsx';

import { rowsWords } from './rowsWords.ts';

type All = Notes['consultations'];
type ConsultationsProps = {
  readonly side: Side;
  readonly all: All;
  readonly onChange: (all: All) => void;
};

const empty: All[number] = { on: '', who: '', outcome: '' };

/** Who has been consulted, when, and what came of it. */
export function Consultations({ side, all, onChange }: ConsultationsProps) {
  const { t } = useTexts();
  const words = useTexts('case').words('case');
  return (
    <EditableRows
      rows={all}
      empty={empty}
      max={noteLimits.entries}
      onChange={onChange}
      words={rowsWords('consultations', words, t, side)}
    >
      {(row, change, id) => (
        <div className="row-fields">
          <Field
            id={`${id}-who`}
            name="who"
            mode="text"
            label={words(($) => $.consultations.who)}
            value={row.who}
            max={noteLimits.line}
            onWrite={(who) => change({ who: cleanLine(who) })}
          />
          <Field
            id={`${id}-on`}
            name="on"
            type="date"
            mode="text"
            label={words(($) => $.consultations.on)}
            value={row.on}
            onWrite={(on) => change({ on })}
          />
          <TextArea
            id={`${id}-outcome`}
            rows={2}
            label={words(
              ($) => (side === 'organisation' ? $.ofOrganisation : $).consultations.outcome,
            )}
            value={row.outcome}
            max={noteLimits.text}
            onWrite={(outcome) => change({ outcome: cleanText(outcome) })}
          />
        </div>
      )}
    </EditableRows>
  );
}
