import type { Block } from '#documents/paper.ts';

/**
 * What one kind of paper says. The opening cites nothing; the abbreviations that the body needs are
 * explained after it.
 */
export type PaperContent = {
  readonly opening: readonly Block[];
  readonly body: readonly Block[];
  /** Whose paper it is, when it is not the authority's. What both sign says nothing of how it was written. */
  readonly from?: 'organisation' | 'both';
};
