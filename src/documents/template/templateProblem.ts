/** Why a Word template cannot be used, or not for this paper. `names` are placeholders as they are typed in it. */
export type TemplateProblem =
  /** Too large, no Word file, one with macros, one that cannot be read, or one without a place for the content. */
  | { readonly code: 'too-large' | 'not-word' | 'macros' | 'unreadable' | 'no-content' }
  /** The paper has nothing of these names; `known` is what it has. */
  | {
      readonly code: 'unknown';
      readonly names: readonly string[];
      readonly known: readonly string[];
    }
  /** What holds whole paragraphs does not stand alone on its line. */
  | { readonly code: 'not-alone'; readonly names: readonly string[] };

/** What a Word template became: a file, or why not. */
export type FilledTemplate =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: TemplateProblem };
