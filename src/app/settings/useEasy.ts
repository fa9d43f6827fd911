import { useEffect, useState } from 'react';

import { loadEasy } from '#texts/index.ts';

import { keepEasy, restoreEasy } from './preferenceStorage.ts';

/** Whether lätt svenska is spoken, and what switches it; its words are fetched when it is asked for. */
export function useEasy(
  storage: () => Storage,
): readonly [isEasy: boolean, onSwitchEasy: () => void] {
  const [isEasy, setIsEasy] = useState(false);
  useEffect(() => {
    if (restoreEasy(storage)) void fetched().then(setIsEasy);
  }, [storage]);
  return [
    isEasy,
    () => {
      if (isEasy) setIsEasy(false);
      else void fetched().then(setIsEasy);
      keepEasy(!isEasy, storage);
    },
  ];
}

/** Ordinary Swedish stands where the words cannot be fetched. */
async function fetched(): Promise<boolean> {
  try {
    await loadEasy();
    return true;
  } catch {
    return false;
  }
}
