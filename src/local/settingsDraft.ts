import { parse, type ParseError, visit } from 'jsonc-parser';

import { pathName } from './localProblem.ts';
import { settingsFields, settingsHead, type SettingsShape } from './settingsFields.ts';

/** A value of a file of settings while it is written: nothing need be right yet. */
export type DraftValue =
  | string
  | number
  | boolean
  | null
  | readonly DraftValue[]
  | { readonly [name: string]: DraftValue };
export type SettingsDraft = { readonly [name: string]: DraftValue };

/** A file of settings opened to be changed. */
export type OpenedSettings =
  | {
      readonly ok: true;
      readonly draft: SettingsDraft;
      /** Whether it holds comments, which no settings can have and saving drops. */
      readonly hasComments: boolean;
      /** What no file of settings has, by its place; it is left out. */
      readonly leftOut: readonly string[];
    }
  | { readonly ok: false };

/** The settings in a text, to be changed; comments and a comma too many do not stop it. */
export function openSettings(text: string): OpenedSettings {
  const faults: ParseError[] = [];
  const written = text.replace(/^\uFEFF/, '');
  const found: unknown = parse(written, faults, { allowTrailingComma: true });
  if (faults.length > 0 || !isDraft(found)) return { ok: false };
  let hasComments = false;
  visit(written, { onComment: () => (hasComments = true) });
  const leftOut: string[] = [];
  const shape: SettingsShape = { kind: 'group', fields: settingsFields() };
  const { $schema, ...rest } = found;
  for (const name of Object.keys(settingsHead())) delete rest[name];
  const draft = known(rest, shape, [], leftOut);
  if (!isDraft(draft)) return { ok: false };
  return {
    ok: true,
    draft: { ...($schema !== undefined && { $schema }), ...draft },
    hasComments,
    leftOut,
  };
}

/** The text of a file with these settings, without what is left empty. */
export function writeSettings({ $schema, ...draft }: SettingsDraft): string {
  const first = $schema === undefined ? {} : { $schema };
  const written = filled(draft);
  const settings = { ...first, ...settingsHead(), ...(isDraft(written) && written) };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** What is left of a value without what is empty. A row of a list stays, so that its place is the same. */
function filled(value: DraftValue): DraftValue | undefined {
  if (value === '') return undefined;
  if (isList(value)) {
    const rows = value.map((row) => filled(row) ?? (isDraft(row) ? {} : ''));
    return rows.length === 0 ? undefined : rows;
  }
  if (!isDraft(value)) return value;
  const parts = Object.entries(value).flatMap(([name, part]) => {
    const kept = filled(part);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

/** A value without the fields that its shape does not have. */
function known(
  value: DraftValue,
  shape: SettingsShape,
  path: readonly PropertyKey[],
  leftOut: string[],
): DraftValue {
  if (shape.kind === 'list' && isList(value))
    return value.map((row, index) => known(row, shape.item, [...path, index], leftOut));
  if (shape.kind !== 'group' || !isDraft(value)) return value;
  const parts = Object.entries(value).flatMap(([name, part]) => {
    const field = shape.fields.find((one) => one.name === name);
    if (field === undefined) leftOut.push(pathName([...path, name]));
    return field === undefined
      ? []
      : [[name, known(part, field.shape, [...path, name], leftOut)] as const];
  });
  return Object.fromEntries(parts);
}

function isList(value: DraftValue): value is readonly DraftValue[] {
  return Array.isArray(value);
}

/** Whether a value has fields of its own. */
export function isDraft(value: unknown): value is Record<string, DraftValue> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
