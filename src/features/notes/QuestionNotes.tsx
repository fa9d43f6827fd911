import { type KeyboardEvent, lazy, Suspense } from 'react';

import type { Notes } from '#casefile/index.ts';
import { questionTelling } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

import { Remark } from './Remark.tsx';

// One question has a log: it is fetched with that, and nothing waits for it.
const MarketLog = lazy(async () => ({ default: (await import('./MarketLog.tsx')).MarketLog }));

type QuestionNotesProps = {
  readonly rulebook: Rulebook;
  readonly question: string;
  readonly notes: Notes;
  readonly onNote: (written: Partial<Notes>) => void;
};

/** What can be noted beside the answer to a question: a remark, and at the market its log. */
export function QuestionNotes({ rulebook, question, notes, onNote }: QuestionNotesProps) {
  const { t } = useTexts();
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- only keeps Enter from sending the answer
    <div className="notes" onKeyDown={stayOnEnter}>
      {question === questionTelling(rulebook, 'evidence') && (
        <section className="log" aria-labelledby="logg">
          <h2 id="logg">{t(($) => $.notes.market.title)}</h2>
          <p className="hint">{t(($) => $.notes.market.hint)}</p>
          <Suspense>
            <MarketLog log={notes.marketLog} onChange={(marketLog) => onNote({ marketLog })} />
          </Suspense>
        </section>
      )}
      <Remark
        question={question}
        value={notes.remarks[question] ?? ''}
        onWrite={(text) => onNote({ remarks: { ...notes.remarks, [question]: text } })}
      />
    </div>
  );
}

/** The notes stand in the form of the answer; Enter in a line of theirs must not send it. */
function stayOnEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}
