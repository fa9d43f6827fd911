import type { FocusEvent, ReactNode } from 'react';

import { useTexts } from './TextsProvider.tsx';

type TermButtonProps = {
  /** The id of the popover that explains it. */
  readonly note: string;
  readonly onOpen: () => void;
  readonly children: ReactNode;
};

/** A word that is explained when it is pressed. The explanation closes when the focus goes on to something else. */
export function TermButton({ note, onOpen, children }: TermButtonProps) {
  const close = ({ relatedTarget }: FocusEvent): void => {
    const element = document.getElementById(note);
    if (relatedTarget !== null && element?.matches(':popover-open') === true) element.hidePopover();
  };
  return (
    <button type="button" className="term" popoverTarget={note} onClick={onOpen} onBlur={close}>
      {children}
    </button>
  );
}

type TermNoteProps = {
  readonly id: string;
  readonly term: string;
  readonly state: 'closed' | 'fetched' | 'failed';
};

/** The popover that explains a term. */
export function TermNote({ id, term, state }: TermNoteProps) {
  const { t, term: wordsOf } = useTexts();
  const words = wordsOf(term);
  return (
    <span popover="auto" id={id} className="term-note" role="note" data-state={state}>
      {words === undefined || state === 'closed' ? (
        t(($) => (state === 'failed' ? $.term.missing : $.term.loading))
      ) : (
        <>
          <strong>{words.term}</strong> {words.text}
        </>
      )}
    </span>
  );
}
