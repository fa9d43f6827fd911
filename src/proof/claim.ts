import type { Node } from '#reasoning/proof.ts';

/** Something that should matter, and the diagram that is 1 where it does. */
export type Claim = { readonly subject: string; readonly node: Node };
