import { createContext } from 'react';

import type { AffectedField } from '#documents/index.ts';

/** Keeps what is filled in at a place of a paper, with the case; without it a paper is only read. */
export type OnFill = (field: string, text: string) => void;

type Filling = {
  readonly onFill: OnFill;
  /** What may no longer fit where it stands. */
  readonly affected: readonly AffectedField[];
};

/** What the places of a paper that is shown are filled in by. */
export const FillContext = createContext<Filling | undefined>(undefined);
