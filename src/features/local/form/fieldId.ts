import type { ComponentType } from 'react';

import type { DraftValue, SettingsShape } from '#local/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import type { SettingsTexts } from '#texts/index.ts';

/** What every field of the form needs. */
export type FormParts = {
  readonly rulebook: Rulebook;
  readonly said: SettingsTexts;
  /** What is wrong at a path. */
  readonly errorAt: (path: readonly PropertyKey[]) => string | undefined;
  /** What is to be known of the field at a path beside its own hint: what the law says. */
  readonly noteAt: (path: readonly PropertyKey[]) => string | undefined;
  /** Shows a field of any kind: groups and lists have such in them. */
  readonly Input: ComponentType<SettingsInputProps>;
};

export type SettingsInputProps = {
  readonly form: FormParts;
  readonly path: readonly PropertyKey[];
  readonly shape: SettingsShape;
  readonly isRequired: boolean;
  readonly value: DraftValue | undefined;
  readonly onWrite: (value: DraftValue) => void;
};

/** The id of the field at a path, which an error leads to. */
export function fieldId(path: readonly PropertyKey[]): string {
  return ['falt', ...path].join('-');
}
