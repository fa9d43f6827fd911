import { useMemo, useState } from 'react';

import { useCase } from '#app/case/CaseProvider.tsx';
import { readFile } from '#app/case/readFile.ts';
import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { type CaseFileResult, compareCases, readCaseFile } from '#casefile/index.ts';
import { ComparePage } from '#features/compare/ComparePage.tsx';
import { OtherFile } from '#features/compare/OtherFile.tsx';

/** The page that lays the other party's case beside the own; theirs is read, and kept nowhere. */
export function CompareRoute() {
  const { rulebook } = useSite();
  const { walk } = usePages();
  const hrefOf = useHrefOf();
  const answers = useCase((context) => context.answers);
  const asOf = useCase((context) => context.asOf);
  const [read, setRead] = useState<CaseFileResult>();
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
      reading={readingOf(read)}
      file={
        <OtherFile
          onFile={(file) =>
            void readFile(file).then((text) => setRead(readCaseFile(rulebook, text)))
          }
        />
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
