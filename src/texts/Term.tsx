import { type ReactNode, useId, useState } from 'react';

import { loadTexts } from './i18n.ts';
import { useTexts } from './TextsProvider.tsx';

type TermProps = { readonly id: string; readonly children: ReactNode };

/** A word with its explanation in a popover. The glossary is fetched when the first one is opened. */
export function Term({ id, children }: TermProps) {
  const { t, term, language } = useTexts();
  const [state, setState] = useState<'closed' | 'fetched' | 'failed'>('closed');
  const noteId = useId();
  const words = term(id);
  const open = (): void => {
    loadTexts(language, 'glossary').then(
      () => setState('fetched'),
      () => setState('failed'),
    );
  };
  return (
    <>
      <button type="button" className="term" popoverTarget={noteId} onClick={open}>
        {children}
      </button>
      <span popover="auto" id={noteId} className="term-note" role="note" data-state={state}>
        {words === undefined || state === 'closed' ? (
          t(($) => (state === 'failed' ? $.term.missing : $.term.loading))
        ) : (
          <>
            <strong>{words.term}</strong> {words.text}
          </>
        )}
      </span>
    </>
  );
}
