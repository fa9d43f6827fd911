import type { ReactNode } from 'react';

import type { Notes } from '#casefile/index.ts';
import { type Side, useTexts } from '#texts/index.ts';

import { ButtonLink } from '#ui/Button.tsx';
import { Chapter } from '#ui/Chapter.tsx';

import { About } from './About.tsx';
import { Consultations } from './Consultations.tsx';
import { Contributions } from './Contributions.tsx';

export type CasePageProps = {
  /** Whose words it is asked in. */
  readonly side: Side;
  readonly notes: Notes;
  /** Called with what is written, at each change. */
  readonly onNote: (written: Partial<Notes>) => void;
  /** The log of the market, which the question about it shows too. */
  readonly marketLog: ReactNode;
  /** What can be made of the case. */
  readonly derived?: ReactNode;
  readonly backHref: string;
  readonly saveHref: string;
};

/** The case itself: what it is called, who it concerns, and what has been done in it. */
export function CasePage(props: CasePageProps) {
  const { side, notes, onNote, marketLog, derived, backHref, saveHref } = props;
  const { t } = useTexts();
  const words = useTexts('case').words('case');
  const title = words(($) => $.title);
  const talks = words(($) => (side === 'organisation' ? $.ofOrganisation : $).consultations, {
    returnObjects: true,
  });
  return (
    <main className="frame case" id="innehall">
      <title>{t(($) => $.site.title, { page: title })}</title>
      <a className="back" href={backHref}>
        {t(($) => $.question.back)}
      </a>
      <div className="text opening">
        <h1 id="rubrik" tabIndex={-1}>
          {title}
        </h1>
        <p className="lead">{words(($) => $.lead)}</p>
        <p className="heed">{words(($) => $.personal)}</p>
      </div>
      <div className="chapters">
        <About {...{ side, notes, onNote }} />
        <Chapter id="samrad" title={talks.title}>
          <p className="hint">{talks.hint}</p>
          <Consultations
            side={side}
            all={notes.consultations}
            onChange={(consultations) => onNote({ consultations })}
          />
        </Chapter>
        <Chapter id="logg" title={t(($) => $.notes.market.title)}>
          <p className="hint">{t(($) => $.notes.market.hint)}</p>
          {marketLog}
        </Chapter>
        <Chapter id="bidrar" title={words(($) => $.contributions.title)}>
          <p className="hint">{words(($) => $.contributions.hint)}</p>
          <Contributions
            all={notes.contributions}
            onChange={(contributions) => onNote({ contributions })}
          />
        </Chapter>
        {derived}
      </div>
      <div className="actions">
        <ButtonLink href={saveHref}>{t(($) => $.site.saveOrShare)}</ButtonLink>
      </div>
    </main>
  );
}
