import { useMemo } from 'react';

import { useCase, useSend } from '#app/case/CaseProvider.tsx';
import { useCaseDownload } from '#app/case/useCaseDownload.ts';
import { useSite } from '#app/startup/site.ts';
import { compareWithNow } from '#casefile/index.ts';
import { EditionPage } from '#features/open/EditionPage.tsx';
import { useTexts } from '#texts/index.ts';

/** What stands instead of every page until the user has seen what other rules make of the case. */
export function EditionRoute() {
  const { rulebook } = useSite();
  const context = useCase((all) => all);
  const send = useSend();
  useTexts('result');
  const words = useTexts('case').words('case');
  const onSaveFile = useCaseDownload(words(($) => $.save.fileName));
  const { asOf, answers, lapsed, notes, answeredUnder } = context;
  const drift = useMemo(() => {
    const stamp = answeredUnder ?? { rulebook: null, outcome: null };
    return compareWithNow(rulebook, { asOf, answers, lapsed, notes, ...stamp, savedAt: null });
  }, [rulebook, asOf, answers, lapsed, notes, answeredUnder]);
  return (
    <EditionPage
      {...{ rulebook, drift, onSaveFile }}
      onAccept={() => send({ type: 'edition.accepted' })}
    />
  );
}
