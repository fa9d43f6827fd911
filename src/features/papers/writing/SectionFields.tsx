import { useState } from 'react';

import type { OnFill } from '#features/papers/FillContext.ts';
import { isWrongNumber } from '#features/papers/isOrganisationNumber.ts';
import { PaperFacts } from '#features/papers/PaperFacts.tsx';
import { organisationTexts, useTexts } from '#texts/index.ts';
import { TextArea } from '#ui/TextArea.tsx';

import type { WritableRow, WritableSection } from './sectionsOf.ts';

type SectionFieldsProps = {
  readonly section: WritableSection;
  /** What has been written since the writer was opened, by field. */
  readonly written: Readonly<Record<string, string>>;
  readonly caseHref: string;
  readonly onFill: OnFill;
};

/** The places of one section, each with an example of what may stand there, and what is known already. */
export function SectionFields({ section, written, caseHref, onFill }: SectionFieldsProps) {
  const { words } = organisationTexts(useTexts('organisation'));
  const { rows, known } = section;
  return (
    <div className="fields">
      {rows.map((row) => (
        <RowField key={row.field} {...{ row, onFill }} text={written[row.field] ?? row.text} />
      ))}
      {known.length > 0 && (
        <div className="flow">
          <h2>{words(($) => $.writing.known)}</h2>
          <PaperFacts rows={known} />
          <p>
            <a href={caseHref}>{words(($) => $.writing.toCase)}</a>
          </p>
        </div>
      )}
    </div>
  );
}

type RowFieldProps = { readonly row: WritableRow; readonly text: string; readonly onFill: OnFill };

function RowField({ row: { name, field }, text, onFill }: RowFieldProps) {
  const { t } = useTexts();
  const { words } = organisationTexts(useTexts('organisation'));
  const [isWrong, setIsWrong] = useState(false);
  const examples: Readonly<Record<string, string>> = words(($) => $.writing.examples, {
    returnObjects: true,
  });
  const shown = examples[field];
  return (
    <div onBlur={() => setIsWrong(isWrongNumber(field, text))}>
      <TextArea
        id={`skriv-${field}`}
        label={name}
        hint={shown && words(($) => $.writing.example, { text: shown })}
        rows={field.includes('.') ? 3 : 1}
        value={text}
        max={5000}
        error={isWrong ? t(($) => $.papers.paper.numberWrong) : undefined}
        onWrite={(written) => onFill(field, written.trim())}
      />
    </div>
  );
}
