import type { ReactNode } from 'react';

import type { Comparison } from '#casefile/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { organisationTexts, useTexts } from '#texts/index.ts';
import { ButtonLink } from '#ui/Button.tsx';

import { DifferenceList } from './DifferenceList.tsx';
import type { MeetingNotes } from './meetingNotes.ts';

export type ComparePageProps = {
  readonly rulebook: Rulebook;
  /** Whether there are own answers to compare with. */
  readonly hasCase: boolean;
  /** How the other party's file was read; undefined until one is chosen. */
  readonly reading: 'whole' | 'partly' | 'failed' | undefined;
  /** What could not be read of it, and what to do; undefined where all could. */
  readonly problems?: ReactNode;
  readonly comparison: Comparison | undefined;
  readonly asOf: string;
  /** What each case is called; empty where it has no name. */
  readonly names: Readonly<Record<'ours' | 'theirs', string>>;
  /** The fields to give the other party's file or link in. */
  readonly file: ReactNode;
  readonly notes: MeetingNotes;
  readonly onNotes: (notes: MeetingNotes) => void;
  readonly backHref: string;
  readonly startHref: string;
};

/** Two views of one case side by side: what each leads to, and where they differ. */
export function ComparePage(props: ComparePageProps) {
  const { rulebook, reading, comparison, asOf } = props;
  const { t, route, date } = useTexts('result');
  const { words } = organisationTexts(useTexts('organisation'));
  const title = words(($) => $.compare.title);
  const nameOf = (id: string | null): string =>
    id === null ? words(($) => $.compare.undecided) : route(id).name;
  const titleOf = (side: 'ours' | 'theirs'): string => {
    const whose = words(($) => $.compare[side]);
    const name = props.names[side];
    return name === '' ? whose : words(($) => $.compare.named, { side: whose, name });
  };
  return (
    <main className="frame compare" id="innehall">
      <title>{t(($) => $.site.title, { page: title })}</title>
      <a className="back" href={props.backHref}>
        {words(($) => $.compare.back)}
      </a>
      <div className="text opening">
        <h1 id="rubrik" tabIndex={-1}>
          {title}
        </h1>
        <p className="lead">{words(($) => $.compare.lead)}</p>
      </div>
      {!props.hasCase && (
        <>
          <p>{words(($) => $.compare.nothing)}</p>
          <p className="actions">
            <ButtonLink href={props.startHref}>{words(($) => $.compare.begin)}</ButtonLink>
          </p>
        </>
      )}
      <div className="text flow">
        {props.hasCase && <div className="flow no-print">{props.file}</div>}
        <output>
          {(reading === 'failed' || reading === 'partly') && (
            <span className="heed">{words(($) => $.compare[reading])}</span>
          )}
          {comparison !== undefined && (
            <span className="visually-hidden">
              {comparison.differences.length === 0
                ? words(($) => $.compare.sameAnswers)
                : words(($) => $.compare.listLead, { count: comparison.differences.length })}
            </span>
          )}
        </output>
        <div aria-live="polite">{props.problems}</div>
      </div>
      {comparison !== undefined && (
        <>
          <section className="flow" aria-labelledby="leder-till">
            <h2 id="leder-till">{words(($) => $.compare.resultTitle)}</h2>
            <dl className="two-views">
              <div>
                <dt>{titleOf('ours')}</dt>
                <dd>{nameOf(comparison.ours.recommended)}</dd>
              </div>
              <div>
                <dt>{titleOf('theirs')}</dt>
                <dd>{nameOf(comparison.theirs.recommended)}</dd>
              </div>
            </dl>
            <p className="soft">{words(($) => $.compare.day, { date: date(asOf) })}</p>
          </section>
          <DifferenceList
            rulebook={rulebook}
            differences={comparison.differences}
            nameOf={nameOf}
            notes={props.notes}
            onNotes={props.onNotes}
          />
        </>
      )}
    </main>
  );
}
