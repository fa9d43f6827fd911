import { useEffect, useEffectEvent, useState } from 'react';

import type { CaseFileResult } from '#casefile/index.ts';
import type { SavedCase } from '#features/open/SavedCases.tsx';
import { download } from '#features/save/download.ts';
import type { Rulebook } from '#rulebook/index.ts';

import type { SavedAs } from '../case/savedVersion.ts';
import { deleteEverything } from './deleteEverything.ts';
import { deleteFromShelf } from './deleteSavedCase.ts';
import { listShelf } from './listSavedCases.ts';
import { openFromShelf } from './openSavedCase.ts';
import type { Shelved } from './savedCase.ts';
import { watchShelf } from './watchSavedCases.ts';

const browser = (): Storage => window.localStorage;

type Taken = {
  readonly shelf: { readonly id: string; readonly revision: number };
  readonly result: CaseFileResult;
};

/** The cases saved in this browser, as a page can use them; other tabs' changes come along. */
export function useShelf(rulebook: Rulebook, saved: SavedAs, onSaved: (saved: SavedAs) => void) {
  const [list, setList] = useState(() => listShelf(rulebook, browser));
  const refresh = useEffectEvent(() => setList(listShelf(rulebook, browser)));
  useEffect(() => watchShelf(window, () => refresh()), []);
  const here = saved.shelf?.id;

  return {
    /** Undefined where the browser lets nothing be stored. */
    cases:
      list.kind === 'shelf' ? list.cases.map((one) => shownAs(one, one.id === here)) : undefined,
    take: (id: string): Taken | undefined => {
      const found = openFromShelf(rulebook, browser, id);
      if (found.kind === 'case') {
        const { revision, file, problems } = found;
        return { shelf: { id, revision }, result: { ok: true, file, problems } };
      }
      setList(listShelf(rulebook, browser));
      return undefined;
    },
    download: (id: string): void => {
      const found = openFromShelf(rulebook, browser, id);
      if (found.kind === 'broken') download(`${id}.json`, found.text);
    },
    remove: (id: string): boolean => {
      const isDeleted = deleteFromShelf(browser, id).kind === 'deleted';
      if (isDeleted && id === here) onSaved({ ...saved, shelf: null });
      setList(listShelf(rulebook, browser));
      return isDeleted;
    },
    removeAll: (): boolean => {
      const isDeleted = deleteEverything([browser]).kind === 'deleted';
      if (isDeleted) onSaved({ ...saved, shelf: null });
      setList(listShelf(rulebook, browser));
      return isDeleted;
    },
  };
}

function shownAs(one: Shelved, isHere: boolean): SavedCase {
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
