import { useCallback, useMemo } from 'react';

import { useCase, useSend } from '#app/case/CaseProvider.tsx';
import { caseToSave } from '#app/case/caseToSave.ts';
import { fileNameOf } from '#app/case/fileNameOf.ts';
import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import { openSavedCase } from '#app/savedCases/openSavedCase.ts';
import { saveCase } from '#app/savedCases/saveCase.ts';
import { useSettings } from '#app/settings/SettingsProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { browserStorage } from '#app/startup/tabStorage.ts';
import { today } from '#app/startup/today.ts';
import { linkLimit, writeCaseFile, writeLink } from '#casefile/index.ts';
import { download } from '#features/save/download.ts';
import { SaveInBrowser, type Saving } from '#features/save/SaveInBrowser.tsx';
import { SavePage } from '#features/save/SavePage.tsx';
import { useTexts } from '#texts/index.ts';
import { contentOf, type SavedVersion, savedVersionStatus } from '#wizard/index.ts';

/** The page to save and share from, with the storage behind it. */
export function SaveRoute() {
  const { rulebook } = useSite();
  const { asOf, answers, notes, lapsed, saved, side } = useCase((context) => context);
  const { onSide } = useSettings();
  const send = useSend();
  const { walk, openCase } = usePages();
  const hrefOf = useHrefOf();
  const words = useTexts('case').words('case');
  const day = today();
  const file = useMemo(
    () => caseToSave(rulebook, { asOf, answers, notes, lapsed, side }, day),
    [rulebook, asOf, answers, notes, lapsed, day, side],
  );
  const openHref = hrefOf({ page: 'open' });
  const linkTo = useCallback(
    async (withText: boolean) => `${openHref}#${await writeLink(file, { withText })}`,
    [file, openHref],
  );
  const content = contentOf({ asOf, answers }, notes);
  // Two parties' files without names lie side by side when they compare.
  const nameless = words(($) => (side === 'organisation' ? $.save.ideaFileName : $.save.fileName));
  const fileName = fileNameOf(notes.name || nameless, day);
  const onSaved = (version: SavedVersion): void => send({ type: 'case.saved', saved: version });
  const onFileSaved = (): void => onSaved({ ...saved, file: content });

  return (
    <SavePage
      fileName={fileName}
      fileText={() => writeCaseFile(file)}
      onFileSaved={onFileSaved}
      linkTo={linkTo}
      linkLimit={openHref.length + linkLimit}
      keep={
        <SaveInBrowser
          state={savedVersionStatus({ file: null, shelf: saved.shelf }, content)}
          onSave={save}
          onTakeTheirs={takeTheirs}
          onSaveFile={() => {
            download(fileName, writeCaseFile(file));
            onFileSaved();
          }}
          savedHref={openHref}
        />
      }
      caseHref={hrefOf({ page: 'case' })}
      readingHref={hrefOf({ page: 'second-reading' })}
      openHref={openHref}
      backHref={hrefOf(walk)}
    />
  );

  function save(as: 'itself' | 'over' | 'copy'): Saving {
    const { shelf } = saved;
    const isNew = as === 'copy' || shelf === null;
    const id = isNew ? crypto.randomUUID() : shelf.id;
    const there = as === 'over' ? openSavedCase(rulebook, browserStorage, id) : undefined;
    const latest = there !== undefined && 'revision' in there ? there.revision : null;
    const revision = isNew ? null : as === 'over' ? latest : shelf.revision;
    const result = saveCase(rulebook, browserStorage, { id, revision, file });
    switch (result.kind) {
      case 'saved':
        onSaved({ ...saved, shelf: { id, revision: result.revision, text: content } });
        return { kind: 'saved' };
      case 'changed-elsewhere': {
        const { theirs } = result;
        const savedAt = theirs.kind === 'case' ? theirs.file.savedAt : null;
        return { kind: 'conflict', theirs: { savedAt } };
      }
      case 'gone':
        return { kind: 'conflict', theirs: undefined };
      case 'full':
      case 'forbidden':
        return { kind: result.kind };
    }
  }

  function takeTheirs(): void {
    const theirs = saved.shelf && openSavedCase(rulebook, browserStorage, saved.shelf.id);
    if (theirs?.kind !== 'case') return;
    const { id, revision, file: its } = theirs;
    const text = contentOf(its, its.notes);
    onSide(its.side ?? 'authority');
    openCase({
      case: its,
      notes: its.notes,
      lapsed: its.lapsed,
      saved: { file: null, shelf: { id, revision, text } },
    });
  }
}
