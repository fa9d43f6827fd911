import { useCase } from '#app/case/CaseProvider.tsx';
import { usePages } from '#app/navigation/NavigationProvider.tsx';
import { savedCaseIn } from '#app/savedCases/nameSavedCases.ts';
import { useSettings } from '#app/settings/SettingsProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { type CaseFileResult, type Drift, isLink, repliesIn, type Reply } from '#casefile/index.ts';
import type { Answers } from '#reasoning/index.ts';
import { contentOf } from '#wizard/index.ts';

/** A case that has been read: where it comes from, and the case of this browser that it is. */
export type Incoming = {
  readonly name: string;
  /** Where it is saved already. */
  readonly from: 'file' | 'link' | { readonly id: string; readonly revision: number };
  readonly result: CaseFileResult;
};

type Opening = {
  /** What comes back by file or link to the case at hand; a case of this browser is another. */
  readonly repliesOf: (incoming: Incoming) => Reply[];
  /** Lets a case that has been read take the place of the one at hand. */
  readonly open: (incoming: Incoming, drift: Drift) => void;
  /** Puts replies among the answers of the case at hand, which keeps all else. */
  readonly take: (replies: Answers) => void;
};

/** What can be done with a case that has been read. */
export function useOpening(): Opening {
  const { rulebook } = useSite();
  const context = useCase((all) => all);
  const { openCase } = usePages();
  const { onSide } = useSettings();
  const { asOf, answers, notes, lapsed, saved, walk } = context;
  return {
    repliesOf: ({ result, from }) => {
      const isSent = from === 'file' || from === 'link';
      return isSent && result.ok ? repliesIn(rulebook, answers, result.file.answers) : [];
    },
    open: ({ result, from }, drift) => {
      if (!result.ok) return;
      forgetLink();
      const { file } = result;
      const text = contentOf(file, file.notes);
      onSide(file.side ?? 'authority');
      openCase({
        case: { asOf: drift.day.now, answers: drift.kept },
        notes: file.notes,
        lapsed: file.lapsed,
        saved: {
          file: from === 'file' ? text : null,
          shelf: typeof from === 'object' ? { ...from, text } : null,
        },
      });
    },
    take: (replies) => {
      forgetLink();
      const merged = { ...answers, ...replies };
      openCase({ case: { asOf, answers: merged }, notes, lapsed, saved, walk });
    },
  };
}

/** What an address opens is, once it has been dealt with, not opened again by a reload. */
export function forgetLink(): void {
  const { href, hash } = window.location;
  if (isLink(hash) || savedCaseIn(href) !== undefined)
    window.history.replaceState(null, '', href.slice(0, href.lastIndexOf('#')));
}
