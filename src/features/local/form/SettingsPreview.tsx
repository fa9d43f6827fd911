import type { LocalRules, SettingsDraft } from '#local/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import type { SettingsTexts } from '#texts/index.ts';
import { Details } from '#ui/Details.tsx';

import { OwnRules } from '#features/local/OwnRules.tsx';
import { changesIn, type SettingsChange } from './changesIn.ts';

type SettingsPreviewProps = {
  readonly rulebook: Rulebook;
  readonly asOf: string;
  readonly said: SettingsTexts;
  readonly text: string;
  readonly draft: SettingsDraft;
  /** What it was begun from. */
  readonly before: SettingsDraft;
  /** The rules, when nothing is wrong in them. */
  readonly rules: LocalRules | undefined;
};

/** What the settings would change, how the rules would be shown, and the file as it would be saved. */
export function SettingsPreview(props: SettingsPreviewProps) {
  const { rulebook, asOf, said, text, draft, before, rules } = props;
  const { words, place } = said;
  const changes = changesIn(before, draft);
  return (
    <>
      <Details summary={words(($) => $.preview.changes)}>
        {changes.length === 0 ? (
          <p>{words(($) => $.preview.noChanges)}</p>
        ) : (
          <ul>
            {changes.map((change) => (
              <li key={change.path.join('.')}>{changeText(change)}</li>
            ))}
          </ul>
        )}
      </Details>
      {rules !== undefined && (
        <Details summary={words(($) => $.preview.title)}>
          <OwnRules {...{ rules, rulebook, asOf }} as="parts" />
        </Details>
      )}
      <Details summary={words(($) => $.preview.file)}>
        <pre className="settings-text">{text}</pre>
      </Details>
    </>
  );

  function changeText({ path, before: was = '', after = '' }: SettingsChange): string {
    const told = { place: place(path), before: was, after };
    if (was === '') return words(($) => $.preview.added, told);
    return after === ''
      ? words(($) => $.preview.removed, told)
      : words(($) => $.preview.changed, told);
  }
}
