import { useState } from 'react';

import { useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

import { Conflict } from './Conflict.tsx';

/** What came of an attempt to save in the browser. */
export type Saving =
  | { readonly kind: 'saved' | 'full' | 'forbidden' }
  /** Another tab has saved the same case since; empty when it has deleted it. */
  | { readonly kind: 'conflict'; readonly theirs: { readonly savedAt: string | null } | undefined };

type SaveInBrowserProps = {
  /** Whether the case is saved here, and as it stands now. */
  readonly state: 'never' | 'kept' | 'changed';
  /** Saves the case: as itself, over what another tab has saved, or as a case of its own. */
  readonly onSave: (as: 'itself' | 'over' | 'copy') => Saving;
  readonly onTakeTheirs: () => void;
  readonly onSaveFile: () => void;
  readonly savedHref: string;
};

/** Keeping the case in this browser: what it means, and what became of it. */
export function SaveInBrowser({
  state,
  onSave,
  onTakeTheirs,
  onSaveFile,
  savedHref,
}: SaveInBrowserProps) {
  const words = useTexts('case').words('case');
  const [saving, setSaving] = useState<Saving>();
  const failed = saving?.kind === 'full' || saving?.kind === 'forbidden' ? saving.kind : undefined;
  return (
    <div className="flow text">
      <p>{words(($) => $.save.browser.text)}</p>
      <p className="heed">{words(($) => $.save.browser.shared)}</p>
      {saving?.kind === 'conflict' ? (
        <Conflict
          theirs={saving.theirs}
          onMine={() => setSaving(onSave(saving.theirs === undefined ? 'copy' : 'over'))}
          onTheirs={onTakeTheirs}
          onCopy={() => setSaving(onSave('copy'))}
        />
      ) : (
        <div className="act">
          <Button kind="quiet" onPress={() => setSaving(onSave('itself'))}>
            {words(($) => (state === 'never' ? $.save.browser.save : $.save.browser.again))}
          </Button>
          <output>{failed === undefined && words(($) => $.save.browser.states[state])}</output>
        </div>
      )}
      {failed !== undefined && (
        <div className="alert" role="alert">
          <p>{words(($) => $.save.browser[failed])}</p>
          <Button onPress={onSaveFile}>{words(($) => $.save.browser.fileInstead)}</Button>
        </div>
      )}
      <p>
        <a href={savedHref}>{words(($) => $.save.browser.list)}</a>
      </p>
    </div>
  );
}
