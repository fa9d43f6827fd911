import type { DraftValue, SettingsShape } from '#local/index.ts';

import { fieldId, type SettingsInputProps } from './fieldId.ts';
import { SettingsFields } from './SettingsFields.tsx';

type SettingsGroupProps = SettingsInputProps & {
  readonly shape: Extract<SettingsShape, { kind: 'group' }>;
};

/** Fields that belong together, under what they are called. */
export function SettingsGroup({ form, path, shape, value, onWrite }: SettingsGroupProps) {
  const error = form.errorAt(path);
  return (
    <fieldset className="settings-group" id={fieldId(path)} tabIndex={-1}>
      <legend>{form.said.field(path).label}</legend>
      {error !== undefined && <p className="error">{error}</p>}
      <SettingsFields
        form={form}
        path={path}
        fields={shape.fields}
        values={partsOf(value)}
        onWrite={(part) => onWrite({ ...partsOf(value), ...part })}
      />
    </fieldset>
  );
}

function partsOf(value: DraftValue | undefined): Readonly<Record<string, DraftValue>> {
  return typeof value === 'object' && value !== null && !isList(value) ? value : {};
}

function isList(value: DraftValue): value is readonly DraftValue[] {
  return Array.isArray(value);
}
