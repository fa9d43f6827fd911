import type { DraftValue, SettingsField } from '#local/index.ts';

import type { FormParts } from './fieldId.ts';

type SettingsFieldsProps = {
  readonly form: FormParts;
  readonly path: readonly PropertyKey[];
  readonly fields: readonly SettingsField[];
  readonly values: Readonly<Record<string, DraftValue>>;
  readonly onWrite: (part: Readonly<Record<string, DraftValue>>) => void;
};

/** Every field of a part of the settings. */
export function SettingsFields({ form, path, fields, values, onWrite }: SettingsFieldsProps) {
  return fields.map(({ name, isRequired, shape }) => (
    <form.Input
      key={name}
      form={form}
      path={[...path, name]}
      shape={shape}
      isRequired={isRequired}
      value={values[name]}
      onWrite={(value) => onWrite({ [name]: value })}
    />
  ));
}
