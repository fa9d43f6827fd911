import { useMemo, useState } from 'react';

import { type CaseFileResult, compareCases, readCaseFile } from '#casefile/index.ts';
import { ComparePage } from '#features/compare/ComparePage.tsx';
import { OtherFile } from '#features/compare/OtherFile.tsx';

import type { PageProps } from '../pageProps.ts';
import { readFile } from '../case/readFile.ts';

/** The page that lays the other party's case beside the own; theirs is read, and kept nowhere. */
export function CompareContent({ rulebook, context, walk, hrefOf }: PageProps) {
  const [read, setRead] = useState<CaseFileResult>();
  const { answers, asOf } = context;
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
