import { useEffect, useState } from 'react';

import { loadEasy } from '#texts/index.ts';

import { keepEasy, restoreEasy } from './keepEasy.ts';

const tabStorage = (): Storage => window.sessionStorage;

/** Whether lätt svenska is spoken, and what switches it; its words are fetched when it is asked for. */
export function useEasy(): readonly [isEasy: boolean, onEasy: () => void] {
  const [isEasy, setIsEasy] = useState(false);
  useEffect(() => {
    if (restoreEasy(tabStorage)) void fetched().then(setIsEasy);
  }, []);
  return [
    isEasy,
    () => {
      if (isEasy) setIsEasy(false);
      else void fetched().then(setIsEasy);
      keepEasy(!isEasy, tabStorage);
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
