import { useEffect, useState } from 'react';
import knowledge from 'virtual:knowledge';

import { useSettings } from '#app/settings/SettingsProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { today } from '#app/startup/today.ts';
import {
  type Derivation,
  deriveCase,
  linkLimit,
  caseFileOf,
  writeCaseFile,
  writeLink,
} from '#casefile/index.ts';
import type { DerivedCase } from '#features/case/DerivedCases.tsx';
import { download } from '#features/save/download.ts';
import { useTexts } from '#texts/index.ts';
import type { CaseContext } from '#wizard/index.ts';

import { fileNameOf } from './fileNameOf.ts';

const kinds = ['copy', 'part', 'renewal'] as const;
/** The links are made when nothing has been written for so long, in milliseconds. */
const pause = 300;

/** The cases that can be made from the one that is open, each with a link to it; none while they are made. */
export function useDerivedCases(context: CaseContext, openHref: string): readonly DerivedCase[] {
  const { rulebook } = useSite();
  const { side } = useSettings();
  const words = useTexts('case').words('case');
  const { asOf, answers, notes } = context;
  const [made, setMade] = useState<readonly DerivedCase[]>([]);
  const name = notes.name || words(($) => $.derived.unnamed);
  const names: Readonly<Record<Derivation, string>> = {
    copy: words(($) => $.derived.copy.name, { name }),
    part: words(($) => $.derived.part.name, { name }),
    renewal: words(($) => $.derived.renewal.name, { name }),
  };
  const { copy, part, renewal } = names;
  useEffect(() => {
    let isGone = false;
    const make = async (): Promise<void> => {
      const day = today();
      const all = await Promise.all(
        kinds.map(async (kind): Promise<DerivedCase> => {
          const its = { name: { copy, part, renewal }[kind], day };
          const derived = deriveCase({ asOf, answers, notes }, kind, knowledge.derived, its);
          const file = caseFileOf(rulebook, { ...derived, side }, derived.notes, day);
          const link = await writeLink(file, { withText: true });
          return {
            kind,
            href: link.length > linkLimit ? undefined : `${openHref}#${link}`,
            onSaveFile: () => download(fileNameOf(its.name, day), writeCaseFile(file)),
          };
        }),
      );
      if (!isGone) setMade(all);
    };
    const timer = setTimeout(() => void make(), pause);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [rulebook, side, asOf, answers, notes, openHref, copy, part, renewal]);
  return made;
}
