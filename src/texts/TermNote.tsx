import { useTexts } from './TextsProvider.tsx';

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
