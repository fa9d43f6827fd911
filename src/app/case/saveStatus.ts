import type { PageProps } from '../pageProps.ts';
import { contentOf, savingOf } from './savedVersion.ts';

/** How a case is kept, in a word of `site`. */
export type KeptAs = 'lost' | 'saved' | 'notKept' | 'changed' | 'kept';

type Kept = Pick<PageProps, 'context' | 'notes' | 'saved' | 'isKept' | 'lost'>;

/** How the case under way is kept: in a file or on the shelf, by this tab, or nowhere. */
export function keptAs({ context, notes, saved, isKept, lost }: Kept): KeptAs {
  if (lost > 0) return 'lost';
  const { asOf, answers } = context;
  const saving = savingOf(saved, contentOf({ asOf, answers }, notes));
  if (saving === 'kept') return 'saved';
  if (!isKept) return 'notKept';
  return saving === 'changed' ? 'changed' : 'kept';
}
