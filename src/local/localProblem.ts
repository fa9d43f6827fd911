/** What is wrong in a file of own rules, and on which line. `place` is the path in the file. */
export type LocalProblem =
  | { readonly code: 'too-large'; readonly line: number; readonly limit: number }
  /** `found` is what stands where something else had to; empty at the end of the file. */
  | { readonly code: 'not-json'; readonly line: number; readonly found: string }
  /** A file that says it is of another kind, in short. */
  | { readonly code: 'other-file'; readonly line: number; readonly value: string }
  | {
      readonly code:
        | 'twice'
        | 'missing'
        | 'unknown-field'
        | 'not-text'
        | 'not-number'
        | 'not-list'
        | 'not-object'
        | 'empty'
        | 'too-long'
        | 'too-many'
        | 'bad-link'
        | 'bad-email'
        | 'bad-origin'
        | 'bad-day'
        | 'bad-value'
        | 'unknown-route';
      readonly line: number;
      readonly place: string;
    }
  /** Own rules can be stricter than the law, never looser. */
  | {
      readonly code: 'looser-than-law';
      readonly line: number;
      readonly place: string;
      readonly value: number;
      readonly law: number;
    };

/** What is wrong at a place, before its line is known. */
export type PlacedFault = { readonly path: readonly PropertyKey[] } & (
  | {
      readonly code: Exclude<
        LocalProblem['code'],
        'too-large' | 'not-json' | 'other-file' | 'looser-than-law'
      >;
    }
  | { readonly code: 'looser-than-law'; readonly value: number; readonly law: number }
);

/** A path as it is written of a JSON file: `decisions[0].level`. */
export function pathName(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`,
    )
    .join('');
}
