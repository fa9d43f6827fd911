import { useCase, useSend } from '#app/case/CaseProvider.tsx';
import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import type { Notes } from '#casefile/index.ts';
import { CasePage } from '#features/case/CasePage.tsx';
import { MarketLog } from '#features/notes/MarketLog.tsx';

/** What is written about the case beside the answers. */
export function CaseRoute() {
  const notes = useCase((context) => context.notes);
  const send = useSend();
  const { walk } = usePages();
  const hrefOf = useHrefOf();
  const write = (written: Partial<Notes>): void => send({ type: 'note.written', notes: written });
  return (
    <CasePage
      notes={notes}
      onNote={write}
      marketLog={<MarketLog log={notes.marketLog} onChange={(marketLog) => write({ marketLog })} />}
      backHref={hrefOf(walk)}
      saveHref={hrefOf({ page: 'save' })}
    />
  );
}
