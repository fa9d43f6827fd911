import { useState } from 'react';

import { readFile } from '#app/case/readFile.ts';
import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { today } from '#app/startup/today.ts';
import type { Agreement } from '#features/agreements/agreement.ts';
import { AgreementsPage } from '#features/agreements/AgreementsPage.tsx';
import type { MapFormat } from '#features/agreements/MapActions.tsx';
import type { Mapped } from '#features/agreements/mapAgreements.ts';
import { readAgreements } from '#features/agreements/readAgreements.ts';
import { problemText } from '#features/open/problemText.ts';
import { useTexts } from '#texts/index.ts';

type Map = { readonly agreements: readonly Agreement[]; readonly problems: readonly string[] };

const noMap: Map = { agreements: [], problems: [] };

/** The page that maps many agreements. What is opened there is kept by the page alone. */
export function AgreementsRoute() {
  const { rulebook } = useSite();
  const { walk } = usePages();
  const hrefOf = useHrefOf();
  const texts = useTexts('walk', 'result');
  const words = useTexts('case').words('case');
  const [map, setMap] = useState(noMap);
  const day = today();
  const [other, setOther] = useState(() => `${Number(day.slice(0, 4)) + 1}-01-01`);
  const add = async (file: File): Promise<void> => {
    const text = await readFile(file);
    const read = await readAgreements(
      { name: file.name, text },
      {
        rulebook,
        texts,
        words,
        today: day,
        problemText: (problem) => problemText(problem, texts, words),
      },
    );
    setMap(({ agreements, problems }) => ({
      agreements: [...agreements, ...read.agreements],
      problems: [...problems, ...read.problems],
    }));
  };
  const savePaper = async (format: MapFormat, rows: readonly Mapped[]): Promise<void> => {
    const { saveAgreementMap } = await import('./saveAgreementMap.ts');
    await saveAgreementMap(format, rows, { rulebook, texts, words, today: day, otherDay: other });
  };
  return (
    <AgreementsPage
      {...{ rulebook }}
      {...map}
      day={other}
      today={day}
      onFile={(file) => void add(file)}
      onDay={setOther}
      onPaper={savePaper}
      onClear={() => setMap(noMap)}
      backHref={hrefOf(walk)}
    />
  );
}
