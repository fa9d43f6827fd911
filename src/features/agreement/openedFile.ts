/** The text of a file, or why there is none. */
export type OpenedFile =
  { readonly text: string } | { readonly fault: 'large' | 'kind' | 'damaged' | 'empty' };
