import { useEffect, useEffectEvent, useState } from 'react';

import { useCase, useSend } from '#app/case/CaseProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { browserStorage } from '#app/startup/tabStorage.ts';
import type { CaseFileResult } from '#casefile/index.ts';
import type { SavedCase } from '#features/open/SavedCases.tsx';
import { download } from '#features/save/download.ts';
import type { SavedVersion } from '#wizard/index.ts';

import { deleteEverything, deleteSavedCase } from './deleteSavedCase.ts';
import { listSavedCases } from './listSavedCases.ts';
import { openSavedCase } from './openSavedCase.ts';
import type { SavedCase as StoredCase } from './savedCase.ts';
import { watchSavedCases } from './watchSavedCases.ts';

type Taken = {
  readonly shelf: { readonly id: string; readonly revision: number };
  readonly result: CaseFileResult;
};

/** The cases saved in this browserStorage, as a page can use them; other tabs' changes come along. */
export function useSavedCases() {
  const { rulebook, baseUrl } = useSite();
  const saved = useCase((context) => context.saved);
  const send = useSend();
  const onSaved = (version: SavedVersion): void => send({ type: 'case.saved', saved: version });
  const [list, setList] = useState(() => listSavedCases(rulebook, browserStorage));
  const refresh = useEffectEvent(() => setList(listSavedCases(rulebook, browserStorage)));
  useEffect(() => watchSavedCases(window, baseUrl, () => refresh()), [baseUrl]);
  const here = saved.shelf?.id;

  return {
    /** Undefined where the browser lets nothing be stored. */
    cases:
      list.kind === 'shelf' ? list.cases.map((one) => shownAs(one, one.id === here)) : undefined,
    take: (id: string): Taken | undefined => {
      const found = openSavedCase(rulebook, browserStorage, id);
      if (found.kind === 'case') {
        const { revision, file, problems } = found;
        return { shelf: { id, revision }, result: { ok: true, file, problems } };
      }
      setList(listSavedCases(rulebook, browserStorage));
      return undefined;
    },
    download: (id: string): void => {
      const found = openSavedCase(rulebook, browserStorage, id);
      if (found.kind === 'broken') download(`${id}.json`, found.text);
    },
    remove: (id: string): boolean => {
      const isDeleted = deleteSavedCase(browserStorage, id).kind === 'deleted';
      if (isDeleted && id === here) onSaved({ ...saved, shelf: null });
      setList(listSavedCases(rulebook, browserStorage));
      return isDeleted;
    },
    removeAll: (): boolean => {
      const isDeleted = deleteEverything([browserStorage]).kind === 'deleted';
      if (isDeleted) onSaved({ ...saved, shelf: null });
      setList(listSavedCases(rulebook, browserStorage));
      return isDeleted;
    },
  };
}

function shownAs(one: StoredCase, isHere: boolean): SavedCase {
  const { id } = one;
  if (one.kind === 'broken')
    return { id, name: '', savedAt: null, answers: 0, isBroken: true, isHere };
  const { notes, savedAt, answers } = one.file;
  return {
    id,
    name: notes.name,
    savedAt,
    answers: Object.keys(answers).length,
    isBroken: false,
    isHere,
  };
}
