import { useCase, useSend } from '#app/case/CaseProvider.tsx';
import { useDerivedCases } from '#app/case/useDerivedCases.ts';
import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import { useSettings } from '#app/settings/SettingsProvider.tsx';
import type { Notes } from '#casefile/index.ts';
import { CasePage } from '#features/case/CasePage.tsx';
import { DerivedCases } from '#features/case/DerivedCases.tsx';
import { MarketLog } from '#features/notes/MarketLog.tsx';
import { hasCase } from '#wizard/index.ts';

/** What is written about the case beside the answers. */
export function CaseRoute() {
  const context = useCase((all) => all);
  const { notes } = context;
  const { side } = useSettings();
  const send = useSend();
  const { walk } = usePages();
  const hrefOf = useHrefOf();
  const cases = useDerivedCases(context, hrefOf({ page: 'open' }));
  const write = (written: Partial<Notes>): void => send({ type: 'note.written', notes: written });
  return (
    <CasePage
      side={side}
      notes={notes}
      onNote={write}
      marketLog={<MarketLog log={notes.marketLog} onChange={(marketLog) => write({ marketLog })} />}
      derived={
        hasCase(context) && <DerivedCases cases={cases} compareHref={hrefOf({ page: 'compare' })} />
      }
      backHref={hrefOf(walk)}
      saveHref={hrefOf({ page: 'save' })}
    />
  );
}
