import type { Draft } from '#features/question/draft.ts';

const key = 'vagval.draft';

type Kept = { readonly question: string; readonly draft: Draft };

// What the tab held when it was loaded: read once, before anything new is written.
let atLoad: Kept | null | undefined;

/** Keeps for a reload of the tab what is chosen on a question and not yet sent. */
export function keepDraft(question: string, draft: Draft, storage: () => Storage): void {
  try {
    storage().setItem(key, JSON.stringify([question, draft]));
  } catch {
    // The page goes on as it is; only a reload forgets.
  }
}

/** What was chosen on this question before the tab was reloaded. */
export function restoreDraft(question: string, storage: () => Storage): Draft | undefined {
  atLoad ??= readDraft(storage);
  return atLoad?.question === question ? atLoad.draft : undefined;
}

/** Forgets it: an answer was sent. */
export function forgetDraft(storage: () => Storage): void {
  atLoad = null;
  try {
    storage().removeItem(key);
  } catch {
    // Nothing was kept where nothing may be.
  }
}

/** What is kept, read anew. */
export function readDraft(storage: () => Storage): Kept | null {
  try {
    const kept: unknown = JSON.parse(storage().getItem(key) ?? 'null');
    if (!Array.isArray(kept)) return null;
    const [question, draft] = kept as readonly unknown[];
    return typeof question === 'string' && Array.isArray(draft)
      ? { question, draft: draft.filter(isField) }
      : null;
  } catch {
    return null;
  }
}

function isField(field: unknown): field is Draft[number] {
  return (
    Array.isArray(field) && field.length === 2 && field.every((one) => typeof one === 'string')
  );
}
