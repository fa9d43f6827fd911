import { type SubmitEvent, use, useState } from 'react';

import {
  loadSettingsForm,
  type LocalRules,
  type OpenedSettings,
  type SettingsDraft,
} from '#local/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { settingsTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { ErrorSummary } from '#ui/ErrorSummary.tsx';
import { fetchOnce } from '#ui/fetchOnce.ts';
import { FileField } from '#ui/FileField.tsx';
import { saveFile } from '#ui/saveFile.ts';

import { SettingsFields } from './SettingsFields.tsx';
import { SettingsInput } from './SettingsInput.tsx';
import { SettingsPreview } from './SettingsPreview.tsx';
import { useChecked } from './useChecked.ts';

const loadForm = fetchOnce(loadSettingsForm);
const fileName = 'vagval.settings.json';

export type SettingsFormProps = {
  readonly rulebook: Rulebook;
  /** The day whose law the limits are held against. */
  readonly asOf: string;
  /** The rules that are in use. */
  readonly rules: LocalRules | undefined;
  readonly readFile: (file: File) => Promise<string>;
  /** Uses the settings in this tab. */
  readonly onUse: (text: string) => void;
};

type Begun = {
  /** Which it is: the fields of another draft are others. */
  readonly count: number;
  readonly draft: SettingsDraft;
  readonly opened?: OpenedSettings;
};

/** The settings as a form: checked while they are written by what reads the file, and saved as a file. */
export function SettingsForm({ rulebook, asOf, rules, readFile, onUse }: SettingsFormProps) {
  const { fields, openSettings, writeSettings } = use(loadForm());
  const said = settingsTexts(useTexts('settings', 'local'));
  const { words } = said;
  const [begun, setBegun] = useState<Begun>({ count: 0, draft: {} });
  const [draft, setDraft] = useState<SettingsDraft>({});
  // What is missing is said when it is to be saved, not before there was time to write it.
  const [isTried, setIsTried] = useState(false);
  // The summary takes the focus: it comes when one has tried to save, never while one writes.
  const [refused, setRefused] = useState(0);
  const [done, setDone] = useState<'saved' | 'tried'>();
  const text = writeSettings(draft);
  const checked = useChecked({ text, rulebook, asOf, isTried });
  const begin = (opened: OpenedSettings): void => {
    const next = opened.ok ? opened.draft : draft;
    setBegun(({ count, draft: before }) => ({
      count: opened.ok ? count + 1 : count,
      draft: opened.ok ? next : before,
      opened,
    }));
    setDraft(next);
    setIsTried(false);
    setRefused(0);
    setDone(undefined);
  };
  return (
    <form className="text flow settings-form" noValidate onSubmit={submit}>
      <p>{words(($) => $.lead)}</p>
      <FileField
        id="falt-fil"
        label={words(($) => $.open.label)}
        hint={words(($) => $.open.hint)}
        onFile={(file) => void readFile(file).then((found) => begin(openSettings(found)))}
      />
      {rules !== undefined && (
        <p>
          <Button kind="quiet" onPress={() => begin(openSettings(JSON.stringify(rules)))}>
            {words(($) => $.use)}
          </Button>
        </p>
      )}
      <output>{begun.opened !== undefined && openedText(begun.opened)}</output>
      {refused > 0 && checked.errors.length > 0 && (
        <ErrorSummary
          key={`errors-${refused}`}
          title={words(($) => $.errors.title)}
          errors={checked.errors}
        />
      )}
      <div className="flow" key={`draft-${begun.count}`}>
        <SettingsFields
          form={{ rulebook, said, ...checked, Input: SettingsInput }}
          path={[]}
          fields={fields}
          values={draft}
          onWrite={(part) => {
            setDraft((now) => ({ ...now, ...part }));
            setDone(undefined);
            if (checked.errors.length === 0) setRefused(0);
          }}
        />
      </div>
      <output>
        {checked.errors.length === 0
          ? checked.rules !== undefined && words(($) => $.errors.none)
          : words(($) => $.errors.some, { count: checked.errors.length })}
      </output>
      <SettingsPreview
        {...{ rulebook, asOf, said, text, draft }}
        before={begun.draft}
        rules={checked.rules}
      />
      <div className="act">
        <Button type="submit">{words(($) => $.save)}</Button>{' '}
        <button type="submit" className="button" data-kind="quiet" value="try">
          {words(($) => $.try)}
        </button>
      </div>
      <output>{done !== undefined && words(($) => $[done])}</output>
    </form>
  );

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const isTry = event.nativeEvent.submitter?.getAttribute('value') === 'try';
    setIsTried(true);
    setDone(undefined);
    setRefused((before) => (checked.rules === undefined ? before + 1 : 0));
    if (checked.rules === undefined) return;
    if (isTry) onUse(text);
    else saveFile(fileName, text, 'application/json');
    setDone(isTry ? 'tried' : 'saved');
  }

  function openedText(opened: OpenedSettings): string {
    if (!opened.ok) return words(($) => $.open.refused);
    const { hasComments, leftOut } = opened;
    return [
      words(($) => $.open.opened),
      ...(hasComments ? [words(($) => $.open.comments)] : []),
      ...(leftOut.length > 0 ? [words(($) => $.open.leftOut, { places: leftOut.join(', ') })] : []),
    ].join(' ');
  }
}
