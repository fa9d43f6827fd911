import { useEffect, useEffectEvent, useState } from 'react';

import { useCase } from '#app/case/CaseProvider.tsx';
import { driftsOf } from '#app/case/driftsOf.ts';
import { needsConfirmation } from '#app/case/needsConfirmation.ts';
import { readFile } from '#app/case/readFile.ts';
import { focusHeading } from '#app/navigation/focusHeading.ts';
import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import { savedCaseIn } from '#app/savedCases/nameSavedCases.ts';
import { useSavedCases } from '#app/savedCases/useSavedCases.ts';
import { useSettings } from '#app/settings/SettingsProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import {
  type CaseFileResult,
  type Drift,
  isLink,
  readCaseFile,
  readLink,
} from '#casefile/index.ts';
import { DecisionPage } from '#features/open/DecisionPage.tsx';
import { OpenPage } from '#features/open/OpenPage.tsx';
import { useTexts } from '#texts/index.ts';
import { contentOf, hasCase, savedVersionStatus } from '#wizard/index.ts';

/** A case that has been read: where it comes from, and the case of this browser that it is. */
type Incoming = {
  readonly name: string;
  /** Where it is saved already. */
  readonly from: 'file' | 'link' | { readonly id: string; readonly revision: number };
  readonly result: CaseFileResult;
};

/** The page to open a case on: what is chosen is read, and asked about before anything is replaced. */
export function OpenRoute() {
  const { rulebook } = useSite();
  const context = useCase((all) => all);
  const { walk, openCase } = usePages();
  const hrefOf = useHrefOf();
  const { t } = useTexts('result');
  const { onSide } = useSettings();
  const savedCases = useSavedCases();
  const [incoming, setIncoming] = useState<Incoming>();
  const [isReading, setIsReading] = useState(() => isLink(window.location.hash));
  const { answers, notes, saved } = context;
  const isUnsaved =
    hasCase(context) && savedVersionStatus(saved, contentOf(context, notes)) !== 'kept';

  const receive = (next: Incoming): void => {
    const { result } = next;
    const drifts = result.ok ? driftsOf(rulebook, result.file) : [];
    const isPlain =
      result.ok && result.problems.length === 0 && !isUnsaved && !needsConfirmation(drifts);
    setIsReading(false);
    const [first] = drifts;
    if (isPlain && first !== undefined) open(next, first);
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
    />
  );

  function openSaved(id: string): void {
    const found = savedCases.take(id);
    if (found !== undefined) receive({ name: '', from: found.shelf, result: found.result });
  }

  function open({ result, from }: Incoming, drift: Drift): void {
    if (!result.ok) return;
    forgetLink();
    const { file } = result;
    const text = contentOf(file, file.notes);
    onSide(file.side ?? 'authority');
    openCase({
      case: { asOf: drift.day.now, answers: drift.kept },
      notes: file.notes,
      lapsed: file.lapsed,
      saved: {
        file: from === 'file' ? text : null,
        shelf: typeof from === 'object' ? { ...from, text } : null,
      },
    });
  }

  function cancel(): void {
    forgetLink();
    setIncoming(undefined);
    focusHeading();
  }
}

// What an address opens is, once it has been dealt with, not opened again by a reload.
function forgetLink(): void {
  const { href, hash } = window.location;
  if (isLink(hash) || savedCaseIn(href) !== undefined)
    window.history.replaceState(null, '', href.slice(0, href.lastIndexOf('#')));
}
