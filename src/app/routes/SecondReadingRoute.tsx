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
  const [taken, setTaken] = useState<number | 'unread'>();
  const onMarks = (marks: readonly Mark[]): void =>
    send({ type: 'note.written', notes: { marks } });
  const take = (result: CaseFileResult): void => {
    if (!result.ok) {
      setTaken('unread');
      return;
    }
    const { marks: theirs = [] } = result.file.notes;
    setTaken(theirs.length);
    if (theirs.length > 0) onMarks(mergeMarks(notes.marks ?? [], theirs));
  };
  return (
    <SecondReadingPage
      {...{ rulebook, answers, notes, reader, onReader, onMarks, taken }}
      day={today()}
      onFile={(file) => void readFile(file).then((text) => take(readCaseFile(rulebook, text)))}
      onLink={(link) => void readLink(rulebook, link).then(take)}
      changeHref={(question) => hrefOf({ page: 'question', question })}
      backHref={hrefOf(walk)}
      saveHref={hrefOf({ page: 'save' })}
    />
  );
}
