import { useRef, useState } from 'react';
import plan from 'virtual:workshop';

import { fileNameOf } from '#app/case/fileNameOf.ts';
import { readFile } from '#app/case/readFile.ts';
import { useSite } from '#app/startup/site.ts';
import { today } from '#app/startup/today.ts';
import { useTabValue } from '#app/tab/useTabValue.ts';
import { cardFromCase } from '#features/training/editor/cardFromCase.ts';
import { noPackage, type OwnPackage, withPart } from '#features/training/editor/ownPackage.ts';
import { readPackage, writePackage } from '#features/training/editor/readPackage.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';
import { saveFile } from '#ui/saveFile.ts';

/** The package of one's own: kept by the tab as the text of its file, opened from files and saved as one. */
export function useOwnPackage() {
  const { rulebook } = useSite();
  const { words } = trainingTexts(useTexts('training', 'result'));
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
  const tell = (sentence: string): void => setTold((before) => [...before, sentence]);
  const onChange = (next: OwnPackage): void => {
    latest.current = next;
    setAll(next);
    onKept(writePackage(next));
  };
  const open = async (file: File): Promise<void> => {
    const text = await readFile(file);
    const found = readPackage(rulebook, cards, text, today());
    const { name } = file;
    if (found.ok) {
      onChange(found.all);
      tell(
        found.lost === 0
          ? words(($) => $.editor.opened)
          : words(($) => $.editor.lost, { count: found.lost }),
      );
      return;
    }
    const card = cardFromCase(
      rulebook,
      text,
      words(($) => $.own.happened),
    );
    if (card !== undefined) onChange(withPart(latest.current, card));
    tell(
      card === undefined
        ? words(($) => $.editor[found.why === 'newer' ? 'newer' : 'bad'], { name })
        : words(($) => $.editor.added),
    );
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
