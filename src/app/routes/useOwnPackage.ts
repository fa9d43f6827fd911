import { useRef, useState } from 'react';
import plan from 'virtual:workshop';

import { fileNameOf } from '#app/case/fileNameOf.ts';
import { readFile } from '#app/case/readFile.ts';
import { useSite } from '#app/startup/site.ts';
import { today } from '#app/startup/today.ts';
import { useTabValue } from '#app/tab/useTabValue.ts';
import { noPackage, type OwnPackage, withPart } from '#features/training/editor/ownPackage.ts';
import { readPackage, writePackage } from '#features/training/editor/readPackage.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';
import { saveFile } from '#ui/saveFile.ts';

import { readOwnFile } from './readOwnFile.ts';

/** The package of one's own: kept by the tab as the text of its file, opened from files and saved as one. */
export function useOwnPackage() {
  const { rulebook } = useSite();
  const texts = useTexts('training', 'result', 'walk', 'case');
  const { words } = trainingTexts(texts);
  const cards = plan.cards.map(({ id }) => id);
  const read = (text: unknown): OwnPackage => {
    const found = typeof text === 'string' && readPackage(rulebook, cards, text, today());
    return found !== false && found.ok ? found.all : noPackage;
  };
  const [kept, onKept] = useTabValue('vagval.package', (text) =>
    typeof text === 'string' ? text : '',
  );
  const [all, setAll] = useState(() => read(kept));
  const [told, setTold] = useState<readonly string[]>([]);
  // Files that are opened together are read one after another: each goes into what the one before left.
  const latest = useRef(all);
  const queue = useRef({ waiting: 0, last: Promise.resolve() });
  const onChange = (next: OwnPackage): void => {
    latest.current = next;
    setAll(next);
    onKept(writePackage(next));
  };
  const open = async (file: File): Promise<void> => {
    const { name } = file;
    const text = await readFile(file);
    const reading = { rulebook, cards, texts, today: today() };
    const { all: opened, card, told: came } = readOwnFile({ name, text }, reading);
    if (opened !== undefined) onChange(opened);
    if (card !== undefined) onChange(withPart(latest.current, card));
    setTold((before) => [...before, came]);
  };
  const onFile = (file: File): void => {
    const line = queue.current;
    if (line.waiting === 0) setTold([]);
    line.waiting += 1;
    line.last = line.last
      .then(async () => open(file))
      .finally(() => {
        line.waiting -= 1;
      });
  };
  return {
    all,
    onChange,
    told,
    onFile,
    onSaveFile: (): void => {
      const name = fileNameOf(all.name || words(($) => $.editor.fileName), today());
      saveFile(name, writePackage(all), 'application/json');
    },
  };
}
