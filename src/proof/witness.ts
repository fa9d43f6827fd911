import type { Answers } from '#reasoning/index.ts';
import type { Node } from '#reasoning/proof.ts';

/** Something that should matter, and a smallest case in which it does. */
export type Witness = { readonly subject: string; readonly answers: Answers | undefined };

/** Something that should matter, and the diagram that is 1 where it does. */
export type Claim = { readonly subject: string; readonly node: Node };
