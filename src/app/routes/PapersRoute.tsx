import knowledge from 'virtual:knowledge';
import { useMemo } from 'react';

import { useCase, useSend } from '#app/case/CaseProvider.tsx';
import { fileNameOf } from '#app/case/fileNameOf.ts';
import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import { useSettings } from '#app/settings/SettingsProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { today } from '#app/startup/today.ts';
import { saveFrom, writeCaseFile } from '#casefile/index.ts';
import { offeredPapers, writePaper } from '#documents/index.ts';
import { downloadPaper } from '#features/papers/downloadPaper.ts';
import { paperLabels } from '#features/papers/paperLabels.ts';
import { PaperPage } from '#features/papers/PaperPage.tsx';
import { PapersPage } from '#features/papers/PapersPage.tsx';
import type { DownloadKind } from '#features/papers/SavePaper.tsx';
import { assess } from '#reasoning/index.ts';
import { createTexts, usePaperTexts } from '#texts/index.ts';
import { saveFile } from '#ui/saveFile.ts';
import { contentOf } from '#wizard/index.ts';

/** The papers of a case, and each of them: written when it is shown, from what is answered then. */
export function PapersRoute() {
  const { rulebook } = useSite();
  const { side, ...settings } = useSettings();
  const { asOf, answers, notes, lapsed, saved } = useCase((context) => context);
  const send = useSend();
  const hrefOf = useHrefOf();
  const { shown } = usePages();
  const asked = shown.page === 'paper' ? shown.paper : undefined;
  const { language } = usePaperTexts();
  const local = settings.local.kind === 'read' ? settings.local.rules : undefined;
  // A paper is read by others: its words are the ordinary ones, whichever side the questions are put from.
  const texts = useMemo(() => createTexts(language, rulebook, asOf), [language, rulebook, asOf]);
  const words = texts.papers();
  const day = today();
  const { offers, paper } = useMemo(() => {
    const assessment = assess(rulebook, answers, asOf);
    const isBegun = Object.keys(answers).length > 0;
    const offers = isBegun ? offeredPapers(rulebook, assessment, side) : [];
    // An address of a paper that this case does not call for leads to those that it does.
    const found = offers.find(({ id }) => id === asked);
    const given = {
      rulebook,
      case: { asOf, answers },
      notes,
      assessment,
      texts,
      today: day,
      local,
      upcoming: knowledge.upcoming,
    };
    return { offers, paper: found && writePaper(given, found.id) };
  }, [rulebook, answers, asOf, notes, side, texts, day, local, asked]);

  if (paper === undefined)
    return (
      <PapersPage
        papers={offers.map(({ id, kind }) => ({
          id,
          kind,
          title: words.titles[id],
          what: texts.t(($) => $.papers.what[id]),
        }))}
        resultHref={hrefOf({ page: 'result' })}
        startHref={hrefOf({ page: 'start' })}
        paperHref={(id) => hrefOf({ page: 'paper', paper: id })}
      />
    );
  return (
    <PaperPage
      paper={paper}
      papersHref={hrefOf({ page: 'papers' })}
      onDownload={async (kind) => save(kind, paper)}
    />
  );

  async function save(kind: DownloadKind, written: NonNullable<typeof paper>): Promise<void> {
    if (kind !== 'case') return downloadPaper(written, kind, paperLabels(texts));
    const file = {
      ...saveFrom(rulebook, { asOf, answers }, notes, day),
      lapsed,
      ...(side === 'organisation' && { side }),
    };
    const name = fileNameOf(notes.name || texts.t(($) => $.papers.caseFile), day);
    saveFile(name, writeCaseFile(file), 'application/json');
    const content = contentOf({ asOf, answers }, notes);
    send({ type: 'case.saved', saved: { ...saved, file: content } });
  }
}
