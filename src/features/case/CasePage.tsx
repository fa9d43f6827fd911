import type { Notes } from '#casefile/index.ts';
import { useCaseWords, useTexts } from '#texts/index.ts';

import { About } from './About.tsx';

export type CasePageProps = {
  readonly notes: Notes;
  /** Called with what is written, at each change. */
  readonly onNote: (written: Partial<Notes>) => void;
  readonly backHref: string;
};

/** The case itself: what it is called, who it concerns, and what has been done in it. */
export function CasePage({ notes, onNote, backHref }: CasePageProps) {
  const { t } = useTexts();
  const words = useCaseWords();
  const title = words(($) => $.title);
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
        <About notes={notes} onNote={onNote} />
      </div>
    </main>
  );
}
