import type { DraftValue } from '#local/index.ts';
import { type Texts, useTexts } from '#texts/index.ts';
import { Field } from '#ui/Field.tsx';
import { Select } from '#ui/Select.tsx';
import { TextArea } from '#ui/TextArea.tsx';

import { fieldId, type SettingsInputProps } from './fieldId.ts';
import { SettingsGroup } from './SettingsGroup.tsx';
import { SettingsList } from './SettingsList.tsx';

/** A field of the settings, by what the schema says that it holds. */
export function SettingsInput(props: SettingsInputProps) {
  const { form, path, shape, isRequired, value, onWrite } = props;
  const texts = useTexts();
  if (shape.kind === 'group') return <SettingsGroup {...props} shape={shape} />;
  if (shape.kind === 'list') return <SettingsList {...props} shape={shape} />;
  const { label, hint, one = label } = form.said.field(path);
  const isRow = typeof path.at(-1) === 'number';
  const needed = isRequired ? form.said.words(($) => $.required) : undefined;
  const hints = [needed, isRow ? undefined : hint, form.noteAt(path)].filter(
    (one) => one !== undefined,
  );
  const common = {
    id: fieldId(path),
    label: isRow ? one : label,
    hint: hints.length === 0 ? undefined : hints.join(' '),
    error: form.errorAt(path),
    errorPrefix: texts.t(($) => $.errors.prefix),
    value: textOf(value),
  };
  const choices = choicesOf(props, texts);
  if (choices !== undefined)
    return <Select {...common} name={common.id} options={choices} onChoose={onWrite} />;
  if (shape.kind === 'text' && shape.isLong)
    return <TextArea {...common} rows={3} max={shape.max} onWrite={onWrite} />;
  return (
    <Field
      {...common}
      name={common.id}
      size={shape.kind === 'text' ? 30 : 12}
      type={shape.kind === 'day' ? 'date' : 'text'}
      mode={shape.kind === 'number' ? 'numeric' : 'text'}
      max={shape.kind === 'text' ? shape.max : undefined}
      onWrite={(text) => onWrite(shape.kind === 'number' ? numberIn(text) : text)}
    />
  );
}

/** What is chosen among, for a closed list and for a route; something else that the file holds is among it. */
function choicesOf({ form, path, shape, value }: SettingsInputProps, texts: Texts) {
  const { rulebook, said } = form;
  const isRoute = path.at(-1) === 'route';
  if (shape.kind !== 'choice' && !isRoute) return undefined;
  const values = shape.kind === 'choice' ? shape.values : rulebook.routes.map(({ id }) => id);
  const found = textOf(value);
  const all = found === '' || values.includes(found) ? values : [...values, found];
  return [
    { value: '', label: said.words(($) => (isRoute ? $.allRoutes : $.unsaid)) },
    ...all.map((one) => ({ value: one, label: isRoute ? routeName(one) : said.value(one) })),
  ];

  function routeName(id: string): string {
    return rulebook.routes.some((route) => route.id === id) ? texts.route(id).name : id;
  }
}

/** A number as it is written in Swedish; what is none stays a text, which is said to be wrong. */
function numberIn(text: string): DraftValue {
  const digits = text.replaceAll(/\s/g, '').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : text.trim();
}

function textOf(value: DraftValue | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
