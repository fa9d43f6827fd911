import type { DerivedCases } from '#rulebook/index.ts';

import { type Notes, noNotes } from './notes.ts';
import type { Case } from './readCase.ts';

/** How a new case is made from an old one. */
export type Derivation = 'copy' | 'part' | 'renewal';

type Whole = Case & { readonly notes: Notes };

/** A new case made from an old one, which stays as it is. A renewal is examined by the law of `day`. */
export function deriveCase(
  { asOf, answers, notes }: Whole,
  kind: Derivation,
  { part, renewal }: DerivedCases,
  { name, day }: { readonly name: string; readonly day: string },
): Whole {
  const only = <T>(record: Readonly<Record<string, T>>, keep: (id: string) => boolean) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => keep(id)));
  const { board, officer, organisation, caseNumber } = notes;
  const named = { ...noNotes, name, board, officer, organisation };
  switch (kind) {
    case 'copy':
      return { asOf, answers, notes: { ...notes, name } };
    case 'part': {
      const isKept = (id: string): boolean => part.keep.includes(id);
      return {
        asOf,
        answers: { ...only(answers, isKept), ...part.set },
        notes: { ...named, caseNumber, remarks: only(notes.remarks, isKept) },
      };
    }
    case 'renewal': {
      const isKept = (id: string): boolean => !renewal.forget.includes(id);
      return {
        asOf: day,
        answers: { ...only(answers, isKept), ...renewal.set },
        notes: {
          ...named,
          background: notes.background,
          contributions: notes.contributions,
          remarks: only(notes.remarks, isKept),
        },
      };
    }
  }
}
