import { useMemo } from 'react';

import { saveFrom, writeCaseFile } from '#casefile/index.ts';
import { offeredPapers, writePaper } from '#documents/index.ts';
import { downloadPaper } from '#features/papers/downloadPaper.ts';
import { paperLabels } from '#features/papers/paperLabels.ts';
import { PaperPage } from '#features/papers/PaperPage.tsx';
import { PapersPage } from '#features/papers/PapersPage.tsx';
import type { DownloadKind } from '#features/papers/SavePaper.tsx';
import { assess } from '#reasoning/index.ts';
import type { PaperId } from '#rulebook/index.ts';
import { createTexts, usePaperTexts } from '#texts/index.ts';
import { saveFile } from '#ui/saveFile.ts';

import { fileNameOf } from '../case/fileName.ts';
import type { PageProps } from '../pageProps.ts';
import { contentOf } from '../case/savedVersion.ts';
import { today } from '../startup/today.ts';

type PapersContentProps = PageProps & { readonly paper: PaperId | undefined };

/** The papers of a case, and each of them: written when it is shown, from what is answered then. */
export function PapersContent({ paper: asked, ...props }: PapersContentProps) {
  const { rulebook, context, notes, side, saved, onSaved, hrefOf } = props;
  const { language } = usePaperTexts();
  const { asOf, answers } = context;
  const local = props.local.kind === 'read' ? props.local.rules : undefined;
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
    const file = saveFrom(rulebook, { asOf, answers }, notes, day);
    const name = fileNameOf(notes.name || texts.t(($) => $.papers.caseFile), day);
    saveFile(name, writeCaseFile(file), 'application/json');
    onSaved({ ...saved, file: contentOf({ asOf, answers }, notes) });
  }
}
