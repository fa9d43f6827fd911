import { useEffect, useState } from 'react';

import {
  loadLocalRules,
  type LocalProblem,
  type LocalReading,
  type LocalRules,
  ownFigure,
  pathName,
} from '#local/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { settingsTexts, useTexts } from '#texts/index.ts';
import type { FieldError } from '#ui/ErrorSummary.tsx';

import { amountOf } from '#features/local/amountOf.ts';
import { problemReason } from '#features/local/problemText.ts';
import { fieldId, type FormParts } from './fieldId.ts';

type Checking = {
  readonly text: string;
  readonly rulebook: Rulebook;
  readonly asOf: string;
  /** Whether what is missing is said too. */
  readonly isTried: boolean;
};

type Checked = Pick<FormParts, 'errorAt' | 'noteAt'> & {
  readonly errors: readonly FieldError[];
  /** The rules, when nothing is wrong in them. */
  readonly rules: LocalRules | undefined;
};

/** What the reader of the file says of a text while it is written, field by field. */
export function useChecked({ text, rulebook, asOf, isTried }: Checking): Checked {
  const texts = useTexts('settings', 'local');
  const said = settingsTexts(texts);
  const words = texts.words('local');
  const [read, setRead] = useState<{ readonly text: string; readonly reading: LocalReading }>();
  const reading = read?.reading;
  useEffect(() => {
    let isStale = false;
    void (async () => {
      const next = await loadLocalRules(text, rulebook, asOf);
      if (!isStale) setRead({ text, reading: next });
    })();
    return () => {
      isStale = true;
    };
  }, [text, rulebook, asOf]);
  const problems = reading?.ok === false ? reading.problems : [];
  const shown = problems.filter(({ code }) => isTried || (code !== 'missing' && code !== 'empty'));
  const reasonOf = (problem: LocalProblem): string => {
    const name = 'place' in problem ? said.place(pathIn(problem.place)) : undefined;
    return problemReason(problem, rulebook, texts, words, name);
  };
  return {
    // What has been read is what stands there now.
    rules: reading?.ok === true && read?.text === text ? reading.rules : undefined,
    errors: shown.map((problem) => ({
      field: fieldId('place' in problem ? pathIn(problem.place) : []),
      message: reasonOf(problem),
    })),
    errorAt: (path) => {
      const place = pathName(path);
      const found = shown.find((problem) => 'place' in problem && problem.place === place);
      return found && reasonOf(found);
    },
    noteAt: (path) => {
      const limit = (['limit', 'documentFrom'] as const).find((one) => one === path.at(-1));
      if (limit === undefined) return undefined;
      const law = amountOf(rulebook, ownFigure(rulebook, limit), asOf, texts);
      return said.words(($) => $.law, { law });
    },
  };
}

/** The path that a place names: `decisions[0].level`. */
function pathIn(place: string): PropertyKey[] {
  return place
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
