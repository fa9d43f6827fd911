import * as z from 'zod/mini';

import { localSchema } from './localSchema.ts';

/** What a field of the settings holds. */
export type SettingsShape =
  | { readonly kind: 'text'; readonly max?: number; readonly isLong: boolean }
  | { readonly kind: 'number' | 'day' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'group'; readonly fields: readonly SettingsField[] }
  | { readonly kind: 'list'; readonly item: SettingsShape; readonly max: number };

/** A field of the settings, as the schema has it. */
export type SettingsField = {
  readonly name: string;
  readonly isRequired: boolean;
  readonly shape: SettingsShape;
};

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A text that may be longer than this is written on several lines. */
const oneLine = 300;

/** The fields that a file of settings can have, read from the schema that it is held against. */
export function settingsFields(): readonly SettingsField[] {
  return fieldsIn(z.toJSONSchema(localSchema));
}

/** What every file of settings begins with. */
export function settingsHead(): Readonly<Record<string, unknown>> {
  const { properties = {} } = z.toJSONSchema(localSchema);
  const fixed = Object.entries(properties).flatMap(([name, schema]) =>
    typeof schema === 'object' && schema.const !== undefined ? [[name, schema.const] as const] : [],
  );
  return Object.fromEntries(fixed);
}

function fieldsIn({ properties = {}, required = [] }: JsonSchema): SettingsField[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    // What is always the same is written and not asked for; nor is what only an editor reads.
    if (typeof schema === 'boolean' || schema.const !== undefined || name.startsWith('$'))
      return [];
    return [{ name, isRequired: required.includes(name), shape: shapeOf(schema) }];
  });
}

function shapeOf(schema: JsonSchema): SettingsShape {
  const { type, items, maxLength: max } = schema;
  if (schema.enum !== undefined) return { kind: 'choice', values: schema.enum.map(String) };
  if (type === 'object') return { kind: 'group', fields: fieldsIn(schema) };
  if (type === 'array' && typeof items === 'object' && !Array.isArray(items))
    return { kind: 'list', item: shapeOf(items), max: schema.maxItems ?? Infinity };
  if (type === 'number' || type === 'integer') return { kind: 'number' };
  if (schema.format === 'date') return { kind: 'day' };
  return { kind: 'text', isLong: (max ?? 0) > oneLine, ...(max !== undefined && { max }) };
}
