import { useEffect, useEffectEvent, useState } from 'react';

import { useCase } from '#app/case/CaseProvider.tsx';
import { driftsOf } from '#app/case/driftsOf.ts';
import { needsConfirmation } from '#app/case/needsConfirmation.ts';
import { readFile } from '#app/case/readFile.ts';
import { focusHeading } from '#app/navigation/focusHeading.ts';
import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import { savedCaseIn } from '#app/savedCases/nameSavedCases.ts';
import { useSavedCases } from '#app/savedCases/useSavedCases.ts';
import { useSite } from '#app/startup/site.ts';
import { isLink, readCaseFile, readLink } from '#casefile/index.ts';
import { DecisionPage } from '#features/open/DecisionPage.tsx';
import { OpenPage } from '#features/open/OpenPage.tsx';
import { useTexts } from '#texts/index.ts';
import { contentOf, hasCase, savedVersionStatus } from '#wizard/index.ts';

import { forgetLink, type Incoming, useOpening } from './useOpening.ts';

/** The page to open a case on: what is chosen is read, and asked about before anything is replaced. */
export function OpenRoute() {
  const { rulebook } = useSite();
  const context = useCase((all) => all);
  const { walk } = usePages();
  const { repliesOf, open, take } = useOpening();
  const hrefOf = useHrefOf();
  const { t } = useTexts('result');
  const savedCases = useSavedCases();
  const [incoming, setIncoming] = useState<Incoming>();
  const [isReading, setIsReading] = useState(
    () => typeof window === 'object' && isLink(window.location.hash),
  );
  const { answers, notes, saved } = context;
  const isUnsaved =
    hasCase(context) && savedVersionStatus(saved, contentOf(context, notes)) !== 'kept';

  const receive = (next: Incoming): void => {
    const { result } = next;
    const drifts = result.ok ? driftsOf(rulebook, result.file) : [];
    const isPlain =
      result.ok &&
      result.problems.length === 0 &&
      !isUnsaved &&
      !needsConfirmation(drifts) &&
      repliesOf(next).length === 0;
    setIsReading(false);
    if (isPlain && drifts[0] !== undefined) open(next, drifts[0]);
    else setIncoming(next);
  };
  const readHash = useEffectEvent(async (): Promise<void> => {
    const { hash, href } = window.location;
    const saved = savedCaseIn(href);
    if (saved !== undefined) openSaved(saved);
    if (!isLink(hash)) return;
    setIsReading(true);
    receive({ name: '', from: 'link', result: await readLink(rulebook, hash) });
  });
  useEffect(() => {
    const onHash = (): void => void readHash();
    onHash();
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  const asked = incoming?.result.ok === true ? incoming : undefined;
  useEffect(() => (asked === undefined ? undefined : focusHeading()), [asked]);

  if (isReading) return <p className="frame">{t(($) => $.site.loading)}</p>;
  if (incoming?.result.ok === true)
    return (
      <DecisionPage
        rulebook={rulebook}
        file={incoming.result.file}
        isShared={incoming.from === 'link'}
        problems={incoming.result.problems}
        drifts={driftsOf(rulebook, incoming.result.file)}
        current={isUnsaved ? { name: notes.name, answers: Object.keys(answers).length } : undefined}
        replies={repliesOf(incoming)}
        onTake={take}
        onOpen={(drift) => open(incoming, drift)}
        onCancel={cancel}
        saveHref={hrefOf({ page: 'save' })}
      />
    );
  return (
    <OpenPage
      unread={
        incoming === undefined
          ? undefined
          : { name: incoming.name, problems: incoming.result.problems }
      }
      onFile={(file) =>
        void readFile(file).then((text) =>
          receive({ name: file.name, from: 'file', result: readCaseFile(rulebook, text) }),
        )
      }
      onLink={(text) =>
        void readLink(rulebook, text).then((result) => receive({ name: '', from: 'link', result }))
      }
      saved={savedCases.cases}
      onOpen={openSaved}
      onTakeText={savedCases.download}
      onDelete={savedCases.remove}
      onDeleteAll={savedCases.removeAll}
      backHref={hrefOf(walk)}
      agreementsHref={hrefOf({ page: 'agreements' })}
    />
  );

  function openSaved(id: string): void {
    const found = savedCases.take(id);
    if (found !== undefined) receive({ name: '', from: found.shelf, result: found.result });
  }

  function cancel(): void {
    forgetLink();
    setIncoming(undefined);
    focusHeading();
  }
}
