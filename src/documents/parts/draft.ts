import type { Block } from '#documents/paper.ts';

/**
 * What one kind of paper says. The opening cites nothing; the abbreviations that the body needs are
 * explained after it.
 */
export type Draft = { readonly opening: readonly Block[]; readonly body: readonly Block[] };
