import { useEffect } from 'react';

import english from '#locales/en/failure.json';
import swedish from '#locales/sv/failure.json';

import { isFetchError } from './isFetchError.ts';

type FailurePageProps = {
  readonly error: unknown;
  /** How the case under way is kept: by the tab, nowhere but in this page, or there is none. */
  readonly answers: 'kept' | 'notKept' | 'none';
  /** Tries again without a reload; absent where there is nothing to try but that. */
  readonly onRetry?: () => void;
  /** Saves the case as a file. */
  readonly onSaveFile?: (() => void) | undefined;
};

/** The words of what failed, in the language of the page: they came with the first script. */
export function failureWords(): typeof swedish {
  return document.documentElement.lang === 'en' ? english : swedish;
}

/** What stands instead of a page that cannot be shown: why, what has become of the answers, and what to do. */
export function FailurePage({ error, answers, onRetry, onSaveFile }: FailurePageProps) {
  const words = failureWords();
  useEffect(() => document.getElementById('rubrik')?.focus(), []);
  return (
    <main className="frame" id="innehall">
      <title>{words.title}</title>
      <h1 id="rubrik" tabIndex={-1}>
        {words.title}
      </h1>
      <p>{isFetchError(error) ? words.notFetched : words.fault}</p>
      {answers !== 'none' && <p>{words[answers]}</p>}
      <p className="actions">
        {onRetry !== undefined && (
          <button type="button" className="button" onClick={onRetry}>
            {words.retry}
          </button>
        )}
        {onSaveFile !== undefined && (
          <button type="button" className="button" data-kind="quiet" onClick={onSaveFile}>
            {words.saveFile}
          </button>
        )}
        <button
          type="button"
          className="button"
          data-kind={onRetry === undefined ? 'main' : 'quiet'}
          onClick={() => window.location.reload()}
        >
          {words.reload}
        </button>
      </p>
    </main>
  );
}
