import type { Drift } from '#casefile/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { Chapter } from '#ui/Chapter.tsx';

import { AnswersKept } from './AnswersKept.tsx';
import { OutcomeThenAndNow } from './OutcomeThenAndNow.tsx';

export type EditionPageProps = {
  readonly rulebook: Rulebook;
  readonly drift: Drift;
  readonly onAccept: () => void;
  /** Saves the case as a file, as it was answered. */
  readonly onSaveFile: () => void;
};

/** What another edition of the rules makes of the case in the tab, before any of its results is shown. */
export function EditionPage({ rulebook, drift, onAccept, onSaveFile }: EditionPageProps) {
  const { t, date } = useTexts();
  const words = useTexts('case').words('case');
  const title = words(($) => $.edition.title);
  const versions = { saved: drift.saved?.version ?? '', now: rulebook.version };
  return (
    <main className="frame case" id="innehall">
      <title>{t(($) => $.site.title, { page: title })}</title>
      <div className="text opening">
        <h1 id="rubrik" tabIndex={-1}>
          {title}
        </h1>
        <p className="lead">
          {words(($) => $.edition.editions[drift.rulebook], versions)}{' '}
          {words(($) => $.decide.day, { date: date(drift.day.now) })}
        </p>
      </div>
      <div className="chapters">
        <Chapter id="resultat" title={words(($) => $.decide.result)}>
          <OutcomeThenAndNow rulebook={rulebook} drift={drift} since="answered" />
        </Chapter>
        <Chapter id="svaren" title={words(($) => $.decide.answers)}>
          <AnswersKept rulebook={rulebook} drift={drift} />
        </Chapter>
        <div className="chapter last">
          <span />
          <div className="act">
            <Button onPress={onAccept}>{words(($) => $.edition.accept)}</Button>
            <Button kind="quiet" onPress={onSaveFile}>
              {words(($) => $.edition.saveFile)}
            </Button>
          </div>
        </div>
      </div>
    </main>
  );
}
