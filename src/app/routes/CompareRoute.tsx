import { useEffect, useMemo, useState } from 'react';

import { useCase } from '#app/case/CaseProvider.tsx';
import { readFile } from '#app/case/readFile.ts';
import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { useSavedCases } from '#app/savedCases/useSavedCases.ts';
import { useTabValue } from '#app/tab/useTabValue.ts';
import {
  type CaseFileResult,
  compareCases,
  isLink,
  readCaseFile,
  readLink,
  writeCaseFile,
} from '#casefile/index.ts';
import { ComparePage } from '#features/compare/ComparePage.tsx';
import { readMeetingNotes } from '#features/compare/meetingNotes.ts';
import { OtherFile } from '#features/compare/OtherFile.tsx';
import { OtherLink } from '#features/compare/OtherLink.tsx';
import { OtherSaved } from '#features/compare/OtherSaved.tsx';
import { Problems } from '#features/open/Problems.tsx';

/** The page that lays the other party's case beside the own; theirs and what is written are kept by the tab alone. */
export function CompareRoute() {
  const { rulebook } = useSite();
  const { walk } = usePages();
  const hrefOf = useHrefOf();
  const answers = useCase((context) => context.answers);
  const asOf = useCase((context) => context.asOf);
  const saved = useSavedCases();
  const ourName = useCase((context) => context.notes.name);
  const [read, setRead] = useState<CaseFileResult>();
  const [notes, onNotes] = useTabValue('vagval.meeting', readMeetingNotes);
  const { theirs } = notes;
  useEffect(() => {
    if (theirs === '') return undefined;
    let isGone = false;
    const follow = async (): Promise<void> => {
      const found =
        !theirs.trimStart().startsWith('{') && isLink(theirs)
          ? await readLink(rulebook, theirs)
          : readCaseFile(rulebook, theirs);
      if (!isGone) setRead(found);
    };
    void follow();
    return () => {
      isGone = true;
    };
  }, [rulebook, theirs]);
  const hasCase = Object.keys(answers).length > 0;
  const comparison = useMemo(
    () =>
      hasCase && read?.ok === true
        ? compareCases(rulebook, answers, read.file.answers, asOf)
        : undefined,
    [rulebook, answers, asOf, read, hasCase],
  );
  return (
    <ComparePage
      {...{ rulebook, hasCase, comparison, asOf }}
      names={{ ours: ourName, theirs: read?.ok === true ? read.file.notes.name : '' }}
      reading={readingOf(read)}
      problems={
        read !== undefined && read.problems.length > 0 && <Problems problems={read.problems} />
      }
      {...{ notes, onNotes }}
      file={
        <>
          <OtherFile
            onFile={(file) =>
              void readFile(file).then((text) => onNotes({ ...notes, theirs: text }))
            }
          />
          <OtherSaved
            cases={saved.cases?.filter(({ isHere, isBroken }) => !isHere && !isBroken) ?? []}
            onChoose={(id) => {
              const found = saved.take(id)?.result;
              if (found?.ok === true) onNotes({ ...notes, theirs: writeCaseFile(found.file) });
            }}
          />
          <OtherLink onLink={(link) => onNotes({ ...notes, theirs: link })} />
        </>
      }
      backHref={hrefOf(walk.page === 'start' ? { page: 'organisation' } : walk)}
      startHref={hrefOf({ page: 'start' })}
    />
  );
}

function readingOf(read: CaseFileResult | undefined): 'whole' | 'partly' | 'failed' | undefined {
  if (read === undefined) return undefined;
  if (!read.ok) return 'failed';
  return read.problems.length > 0 ? 'partly' : 'whole';
}
