import type { DraftValue, SettingsDraft } from '#local/index.ts';

/** A value of the settings that is not what it was; undefined where there is none. */
export type SettingsChange = {
  readonly path: readonly PropertyKey[];
  readonly before: string | undefined;
  readonly after: string | undefined;
};

/** What differs between two drafts of the settings, value by value; what is left empty is none. */
export function changesIn(before: SettingsDraft, after: SettingsDraft): readonly SettingsChange[] {
  const [was, is] = [valuesIn(before), valuesIn(after)];
  const keys = [...new Set([...was.keys(), ...is.keys()])];
  return keys.flatMap((key) => {
    const [one, other] = [was.get(key), is.get(key)];
    if (one?.text === other?.text) return [];
    const path = (one ?? other)?.path ?? [];
    return [{ path, before: one?.text, after: other?.text }];
  });
}

type Placed = { readonly path: readonly PropertyKey[]; readonly text: string };

function valuesIn(value: DraftValue, path: readonly PropertyKey[] = []): Map<string, Placed> {
  if (value === null || value === '') return new Map();
  if (typeof value !== 'object')
    return new Map([[JSON.stringify(path), { path, text: String(value) }]]);
  const parts: readonly (readonly [PropertyKey, DraftValue])[] = Array.isArray(value)
    ? value.map((part: DraftValue, index) => [index, part])
    : Object.entries(value);
  return new Map(parts.flatMap(([name, part]) => [...valuesIn(part, [...path, name])]));
}
