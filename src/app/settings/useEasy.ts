import { useEffect, useState } from 'react';

import { loadTexts } from '#texts/index.ts';

import { keepPreference, restorePreference } from './keepPreference.ts';

const key = 'vagval.latt';

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
    await loadTexts('sv-easy', 'easy');
    return true;
  } catch {
    return false;
  }
}

/** Remembers for this tab that lätt svenska is wanted; where the browser refuses, until a reload. */
export function keepEasy(isEasy: boolean, storage: () => Storage): void {
  keepPreference(key, isEasy ? '1' : null, storage);
}

/** Whether lätt svenska was wanted before the tab was reloaded. */
export function restoreEasy(storage: () => Storage): boolean {
  return restorePreference(key, storage) !== null;
}
