import { useState } from 'react';

import { cleanLine, cleanText, type Contribution, noteLimits } from '#casefile/index.ts';
import { parseYears, useTexts } from '#texts/index.ts';
import { Field } from '#ui/Field.tsx';
import { Select } from '#ui/Select.tsx';

import { quantityWords } from './quantityWords.ts';
import { readPerYear } from './readPerYear.ts';
import { totalOf } from './totalOf.ts';

type ContributionFieldsProps = {
  readonly id: string;
  readonly contribution: Contribution;
  readonly onChange: (part: Partial<Contribution>) => void;
};

const parties = ['authority', 'organisation'] as const;
const kinds = ['money', 'hours', 'premises', 'other'] as const;

/** The fields of one contribution, with its total as it is written. */
export function ContributionFields({ id, contribution, onChange }: ContributionFieldsProps) {
  const texts = useTexts();
  const words = useTexts('case').words('case');
  const { by, kind, what, perYear, years } = contribution;
  const [written, setWritten] = useState({
    perYear: perYear === null ? (contribution.perYearTyped ?? '') : texts.number(perYear),
    years: years === null ? (contribution.yearsTyped ?? '') : texts.number(years),
  });
  const isHours = kind === 'hours';
  const total = totalOf(contribution);
  return (
    <div className="row-fields">
      <Select
        id={`${id}-by`}
        name="by"
        label={words(($) => $.contributions.by)}
        value={by}
        options={parties.map((party) => ({
          value: party,
          label: words(($) => $.contributions.parties[party]),
        }))}
        onChoose={(value) => onChange({ by: parties.find((party) => party === value) ?? by })}
      />
      <Select
        id={`${id}-kind`}
        name="kind"
        label={words(($) => $.contributions.kind)}
        value={kind}
        options={kinds.map((one) => ({
          value: one,
          label: words(($) => $.contributions.kinds[one]),
        }))}
        onChoose={(value) => {
          const chosen = kinds.find((one) => one === value) ?? kind;
          onChange({ kind: chosen, ...perYearIn(written.perYear, chosen) });
        }}
      />
      <Field
        id={`${id}-what`}
        name="what"
        mode="text"
        label={words(($) => $.contributions.what)}
        value={what}
        max={noteLimits.line}
        onWrite={(text) => onChange({ what: cleanLine(text) })}
      />
      <Field
        id={`${id}-per-year`}
        name="per-year"
        label={words(($) => (isHours ? $.contributions.hoursPerYear : $.contributions.perYear))}
        unit={words(($) => (isHours ? $.contributions.hoursUnit : $.contributions.unit))}
        size={14}
        max={noteLimits.line}
        value={written.perYear}
        error={faultIn(
          written.perYear,
          perYear,
          words(($) => (isHours ? $.contributions.badHours : $.contributions.badAmount)),
        )}
        errorPrefix={texts.t(($) => $.errors.prefix)}
        onWrite={(text) => {
          setWritten({ ...written, perYear: text });
          onChange(perYearIn(text, kind));
        }}
      />
      <Field
        id={`${id}-years`}
        name="years"
        label={words(($) => $.contributions.years)}
        unit={texts.t(($) => $.question.unit.years)}
        size={4}
        max={noteLimits.line}
        value={written.years}
        error={faultIn(
          written.years,
          years,
          words(($) => $.contributions.badYears),
        )}
        errorPrefix={texts.t(($) => $.errors.prefix)}
        onWrite={(text) => {
          setWritten({ ...written, years: text });
          const read = within(parseYears(text, texts.language), noteLimits.years);
          onChange({ years: read, yearsTyped: unread(text, read) });
        }}
      />
      <output className="row-total" htmlFor={`${id}-per-year ${id}-years`}>
        {total !== null &&
          words(($) => $.contributions.total, { total: quantityWords(total, kind, texts, words) })}
      </output>
    </div>
  );

  function perYearIn(text: string, of: Contribution['kind']): Partial<Contribution> {
    const read = within(readPerYear(text, of, texts.language), noteLimits.perYear);
    return { perYear: read, perYearTyped: unread(text, read) };
  }
}

/** More than there can be is not read either. */
function within(value: number | null, limit: number): number | null {
  return value === null || value > limit ? null : value;
}

/** What is written but cannot be read: it is kept as it stands. */
function unread(written: string, read: number | null): string | undefined {
  return written.trim() !== '' && read === null ? cleanText(written) : undefined;
}

/** It is also said at once, since it counts in no sum and no paper. */
function faultIn(written: string, read: number | null, fault: string): string | undefined {
  return unread(written, read) === undefined ? undefined : fault;
}
