/** Why a file has given no text. */
type Fault = 'large' | 'long' | 'kind' | 'damaged' | 'locked' | 'empty' | 'noPdf' | 'unfetched';

/** The text of a file, or why there is none. */
export type OpenedFile = { readonly text: string } | { readonly fault: Fault };
