import { useState } from 'react';

import { useCase, useSend } from '#app/case/CaseProvider.tsx';
import { readFile } from '#app/case/readFile.ts';
import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { today } from '#app/startup/today.ts';
import { useTabValue } from '#app/tab/useTabValue.ts';
import {
  type CaseFileResult,
  type Mark,
  mergeMarks,
  readCaseFile,
  readLink,
} from '#casefile/index.ts';
import { Problems } from '#features/open/Problems.tsx';
import { readReader } from '#features/review/reading/reader.ts';
import { SecondReadingPage } from '#features/review/reading/SecondReadingPage.tsx';

/** The page where someone else reads a case, and where their marks are taken in. */
export function SecondReadingRoute() {
  const { rulebook } = useSite();
  const answers = useCase((context) => context.answers);
  const notes = useCase((context) => context.notes);
  const send = useSend();
  const { walk } = usePages();
  const hrefOf = useHrefOf();
  const [reader, onReader] = useTabValue('vagval.reader', readReader);
  const [result, setResult] = useState<CaseFileResult>();
  const onMarks = (marks: readonly Mark[]): void =>
    send({ type: 'note.written', notes: { marks } });
  const take = (read: CaseFileResult): void => {
    setResult(read);
    const theirs = marksIn(read);
    if (theirs.length > 0) onMarks(mergeMarks(notes.marks ?? [], theirs));
  };
  return (
    <SecondReadingPage
      {...{ rulebook, answers, notes, reader, onReader, onMarks }}
      taken={result && (result.ok ? marksIn(result).length : 'unread')}
      problems={
        result !== undefined &&
        result.problems.length > 0 && <Problems problems={result.problems} />
      }
      day={today()}
      onFile={(file) => void readFile(file).then((text) => take(readCaseFile(rulebook, text)))}
      onLink={(link) => void readLink(rulebook, link).then(take)}
      changeHref={(question) => hrefOf({ page: 'question', question })}
      backHref={hrefOf(walk)}
      saveHref={hrefOf({ page: 'save' })}
    />
  );
}

function marksIn(read: CaseFileResult): readonly Mark[] {
  return (read.ok && read.file.notes.marks) || [];
}
