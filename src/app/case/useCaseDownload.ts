import { useSite } from '#app/startup/site.ts';
import { today } from '#app/startup/today.ts';
import { caseFileOf, writeCaseFile } from '#casefile/index.ts';
import { saveFile } from '#ui/saveFile.ts';
import { contentOf } from '#wizard/index.ts';

import { useCaseActor } from './CaseProvider.tsx';
import { fileNameOf } from './fileNameOf.ts';

/** What saves the case under way as a file, as it was answered. It has nothing more to fetch. */
export function useCaseDownload(nameless: string): () => void {
  const { rulebook } = useSite();
  const actor = useCaseActor();
  return () => {
    const { asOf, answers, notes, lapsed, answeredUnder, side, saved } =
      actor.getSnapshot().context;
    const day = today();
    const file = {
      ...caseFileOf(rulebook, { asOf, answers, side }, notes, day),
      lapsed,
      ...answeredUnder,
    };
    saveFile(fileNameOf(notes.name || nameless, day), writeCaseFile(file), 'application/json');
    const content = contentOf({ asOf, answers }, notes);
    actor.send({ type: 'case.saved', saved: { ...saved, file: content } });
  };
}
