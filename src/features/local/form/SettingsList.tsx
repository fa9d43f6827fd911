import type { DraftValue, SettingsShape } from '#local/index.ts';
import { useTexts } from '#texts/index.ts';
import { EditableRows } from '#ui/EditableRows.tsx';

import { fieldId, type SettingsInputProps } from './fieldId.ts';
import { SettingsFields } from './SettingsFields.tsx';

type SettingsListProps = SettingsInputProps & {
  readonly shape: Extract<SettingsShape, { kind: 'list' }>;
};

/** Rows of the same kind: texts, or fields that belong together. */
export function SettingsList({ form, path, shape, value, onWrite }: SettingsListProps) {
  const { within, t } = useTexts();
  const { words, field } = form.said;
  const { label, hint, one = label } = field(path);
  const { item } = shape;
  const error = form.errorAt(path);
  const rows = rowsOf(value, item);
  return (
    <fieldset className="settings-group" id={fieldId(path)} tabIndex={-1}>
      <legend>{label}</legend>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {error !== undefined && <p className="error">{error}</p>}
      <EditableRows
        rows={rows}
        empty={{}}
        max={shape.max}
        onChange={(next) => onWrite(item.kind === 'group' ? next : next.map(textIn))}
        words={{
          name: (number) => words(($) => $.row, { what: one, number }),
          none: words(($) => $.none),
          add: words(($) => $.add, { what: within(one) }),
          remove: t(($) => $.notes.remove),
          removed: (number) => words(($) => $.removed, { what: one, number }),
          undo: t(($) => $.notes.undo),
        }}
      >
        {(row, change) => {
          const at = [...path, rows.indexOf(row)];
          return (
            <div className="row-fields">
              {item.kind === 'group' ? (
                <SettingsFields
                  form={form}
                  path={at}
                  fields={item.fields}
                  values={row}
                  onWrite={change}
                />
              ) : (
                <form.Input
                  form={form}
                  path={at}
                  shape={item}
                  isRequired={false}
                  value={textIn(row)}
                  onWrite={(text) => change({ text })}
                />
              )}
            </div>
          );
        }}
      </EditableRows>
    </fieldset>
  );
}

type Row = Readonly<Record<string, DraftValue>>;

/** The rows of a list; a text is a row with one field. */
function rowsOf(value: DraftValue | undefined, item: SettingsShape): readonly Row[] {
  if (!isList(value)) return [];
  return value.map((row) => {
    if (item.kind !== 'group') return { text: row };
    return typeof row === 'object' && row !== null && !isList(row) ? row : {};
  });
}

function textIn(row: Row): DraftValue {
  return row['text'] ?? '';
}

function isList(value: DraftValue | undefined): value is readonly DraftValue[] {
  return Array.isArray(value);
}
