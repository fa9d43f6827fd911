import { useMemo } from 'react';

import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { Field } from '#ui/Field.tsx';
import { saveFile } from '#ui/saveFile.ts';
import { toCsv } from '#ui/toCsv.ts';

import type { Agreement } from './agreement.ts';
import { AgreementFiles } from './AgreementFiles.tsx';
import { AgreementTable } from './AgreementTable.tsx';
import { MapActions, type MapFormat } from './MapActions.tsx';
import { mapAgreements, type Mapped } from './mapAgreements.ts';
import { writeTable } from './writeTable.ts';

export type AgreementsPageProps = {
  readonly rulebook: Rulebook;
  readonly agreements: readonly Agreement[];
  /** What could not be read, in words. */
  readonly problems: readonly string[];
  /** The day whose law the agreements are compared with. */
  readonly day: string;
  readonly today: string;
  readonly onFile: (file: File) => void;
  /** The day that is written; empty while it is none. */
  readonly onDay: (day: string) => void;
  readonly onClear: () => void;
  /** Saves a paper to the board on what the map shows. */
  readonly onPaper: (format: MapFormat, rows: readonly Mapped[]) => Promise<void>;
  readonly backHref: string;
};

const mostProblems = 30;

/** Many agreements at once: the route of each, how sure it is, and what the law of another day makes of it. */
export function AgreementsPage(props: AgreementsPageProps) {
  const { rulebook, agreements, problems, day, today, onFile, onDay, onClear, onPaper } = props;
  const texts = useTexts('walk', 'result');
  const { t, number } = texts;
  const words = useTexts('case').words('case');
  const rows = useMemo(() => mapAgreements(rulebook, agreements, day), [rulebook, agreements, day]);
  const title = words(($) => $.agreements.title);
  const save = (): void => {
    const name = `${words(($) => $.agreements.exportFile)}-${today}.csv`;
    saveFile(name, toCsv(writeTable(rows, rulebook, texts, words)), 'text/csv');
  };
  return (
    <main className="frame case" id="innehall">
      <title>{t(($) => $.site.title, { page: title })}</title>
      <a className="back" href={props.backHref}>
        {t(($) => $.question.back)}
      </a>
      <div className="text opening">
        <h1 id="rubrik" tabIndex={-1}>
          {title}
        </h1>
        <p className="lead no-print">{words(($) => $.agreements.lead)}</p>
        {rows.length > 0 && <p>{words(($) => $.agreements.paperLead)}</p>}
      </div>
      <div className="flow">
        <AgreementFiles {...{ rulebook, onFile }} />
        <div className="text flow no-print">
          <output>{problems.length > 0 && <b>{words(($) => $.agreements.problems)}</b>}</output>
          {problems.length > 0 && (
            <>
              <ul className="dashes">
                {problems.slice(0, mostProblems).map((problem, at) => (
                  <li key={at}>{problem}</li>
                ))}
              </ul>
              {problems.length > mostProblems && (
                <p>
                  {words(($) => $.agreements.more, {
                    number: number(problems.length - mostProblems),
                  })}
                </p>
              )}
            </>
          )}
        </div>
      </div>
      {rows.length === 0 ? (
        <p className="text">{words(($) => $.agreements.none)}</p>
      ) : (
        <>
          <div className="fields no-print">
            <Field
              id="annan-dag"
              name="dag"
              type="date"
              mode="text"
              label={words(($) => $.agreements.other)}
              hint={words(($) => $.agreements.otherHint)}
              value={day}
              onWrite={(written) => {
                if (written !== '') onDay(written);
              }}
            />
          </div>
          <AgreementTable {...{ rows, day }} />
          <MapActions onPaper={(format) => onPaper(format, rows)} onCsv={save} onClear={onClear} />
        </>
      )}
    </main>
  );
}
