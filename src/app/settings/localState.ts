import type { LocalProblem, LocalRules } from '#local/index.ts';

/** A municipality's own rules: none, read, or refused with what is wrong in them. */
export type LocalState =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly from: 'site' | 'file'; readonly rules: LocalRules }
  | {
      readonly kind: 'refused';
      readonly from: 'site' | 'file';
      readonly problems: readonly LocalProblem[];
    };
