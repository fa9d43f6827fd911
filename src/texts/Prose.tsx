import { useId, useState } from 'react';

import { loadTexts } from './i18n.ts';
import { proseParts } from './proseParts.ts';
import { TermButton } from './TermButton.tsx';
import { TermNote } from './TermNote.tsx';
import { useTexts } from './TextsProvider.tsx';

type ProseProps = {
  readonly text: string;
  /** The id of the words alone, for what they describe: an explanation that is open is no part of it. */
  readonly id?: string;
};

/**
 * A text from the rule book, with its terms explained in popovers, which a screen reader is told of when they
 * open. The glossary is fetched when the first one is.
 */
export function Prose({ text, id }: ProseProps) {
  const { language } = useTexts();
  const [state, setState] = useState<'closed' | 'fetched' | 'failed'>('closed');
  const noteId = useId();
  const parts = proseParts(text);
  const open = (): void => {
    loadTexts(language, 'glossary').then(
      () => setState('fetched'),
      () => setState('failed'),
    );
  };
  const words = parts.map((part, index) =>
    part.term === undefined ? (
      part.text
    ) : (
      <TermButton key={index} note={`${noteId}-${index}`} onOpen={open}>
        {part.text}
      </TermButton>
    ),
  );
  return (
    <>
      {id === undefined ? words : <span id={id}>{words}</span>}
      {parts.some(({ term }) => term !== undefined) && (
        <span aria-live="polite">
          {parts.map(
            ({ term }, index) =>
              term !== undefined && (
                <TermNote key={index} id={`${noteId}-${index}`} term={term} state={state} />
              ),
          )}
        </span>
      )}
    </>
  );
}
