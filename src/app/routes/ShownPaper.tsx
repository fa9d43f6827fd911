import { useState } from 'react';

import { useCase, useSend } from '#app/case/CaseProvider.tsx';
import { fileNameOf } from '#app/case/fileNameOf.ts';
import { useHrefOf } from '#app/navigation/NavigationProvider.tsx';
import { useSettings } from '#app/settings/SettingsProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { useHash } from '#app/tab/useHash.ts';
import { type Notes, caseFileOf, writeCaseFile } from '#casefile/index.ts';
import { papersWithLongForm } from '#documents/index.ts';
import { Contributions } from '#features/case/Contributions.tsx';
import { copyPaper, downloadPaper } from '#features/papers/downloadPaper.ts';
import { paperLabels } from '#features/papers/paperLabels.ts';
import { PaperPage } from '#features/papers/PaperPage.tsx';
import type { DownloadKind } from '#features/papers/SavePaper.tsx';
import { said } from '#features/papers/templateText.ts';
import { PaperWriter } from '#features/papers/writing/PaperWriter.tsx';
import { sectionsOf } from '#features/papers/writing/sectionsOf.ts';
import type { PaperId } from '#rulebook/index.ts';
import { saveFile } from '#ui/saveFile.ts';
import { contentOf } from '#wizard/index.ts';

import { usePaperTemplate } from './usePaperTemplate.ts';
import type { Papers } from './usePapers.ts';

type ShownPaperProps = { readonly id: PaperId; readonly papers: Papers };

/** One paper of the case, written from what is answered now. */
export function ShownPaper({ id, papers }: ShownPaperProps) {
  const { write, texts, day } = papers;
  const { rulebook } = useSite();
  const { side } = useSettings();
  const { asOf, answers, notes, lapsed, saved } = useCase((context) => context);
  const send = useSend();
  const hrefOf = useHrefOf();
  const { template, unfit } = usePaperTemplate(papers);
  const [isLong, setIsLong] = useState(false);
  const hasLongForm = papersWithLongForm.includes(id);
  const paper = write(id, isLong && hasLongForm ? 'long' : 'short');
  const [hash, goTo] = useHash();
  const [, at] = /^avsnitt-(\d{1,2})$/.exec(hash) ?? [];
  const toSection = (to: number): void => goTo(to === 0 ? '' : `avsnitt-${to}`);
  const fill = (field: string, text: string): void =>
    send({ type: 'note.written', notes: noteOf(notes, field, text) });
  const isOrganisation = side === 'organisation';
  if (isOrganisation && at !== undefined)
    return (
      <PaperWriter
        paper={paper}
        at={Number(at)}
        onAt={toSection}
        caseHref={hrefOf({ page: 'case' })}
        onFill={fill}
        contributions={
          <Contributions
            all={notes.contributions}
            onChange={(contributions) => send({ type: 'note.written', notes: { contributions } })}
          />
        }
      />
    );
  return (
    <PaperPage
      paper={paper}
      // A short paper is filled in where it stands.
      onWrite={isOrganisation && sectionsOf(paper).length > 3 ? () => toSection(1) : undefined}
      papersHref={hrefOf({ page: 'papers' })}
      long={hasLongForm ? { isOn: isLong, onChange: setIsLong } : undefined}
      template={template && said(texts.papers().template.inUse, { name: template.name })}
      onFill={fill}
      onDownload={save}
    />
  );

  async function save(kind: DownloadKind): Promise<string | undefined> {
    if (kind === 'copy') {
      await copyPaper(paper, paperLabels(texts));
      return undefined;
    }
    if (kind !== 'case') {
      const problem = await downloadPaper(paper, kind, paperLabels(texts), template?.bytes);
      return problem && unfit(paper, problem);
    }
    const file = {
      ...caseFileOf(rulebook, { asOf, answers, side }, notes, day),
      lapsed,
    };
    const name = fileNameOf(notes.name || texts.t(($) => $.papers.caseFile), day);
    saveFile(name, writeCaseFile(file), 'application/json');
    const content = contentOf({ asOf, answers }, notes);
    send({ type: 'case.saved', saved: { ...saved, file: content } });
    return undefined;
  }
}

/** What is said of the case anyway, and has a place of its own in its notes. */
const ownNotes = ['caseNumber', 'board', 'officer', 'organisation', 'background'] as const;

/** Where the notes of a case keep what is filled in on a paper. */
function noteOf(notes: Notes, field: string, text: string): Partial<Notes> {
  const own = ownNotes.find((name) => name === field);
  return own === undefined ? { fields: { ...notes.fields, [field]: text } } : { [own]: text };
}
