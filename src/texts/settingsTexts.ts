import type { OwnWords, Texts } from './createTexts.ts';
import { wordsOf } from './i18n.ts';
import { own } from './own.ts';

type FieldWords = { readonly label: string; readonly hint?: string; readonly one?: string };

/** What a form of settings speaks with. */
export type SettingsTexts = {
  readonly words: OwnWords<'settings'>;
  /** What the field at a path is called, whichever row of a list it is in. */
  readonly field: (path: readonly PropertyKey[]) => FieldWords;
  /** What a value of a closed list is called. */
  readonly value: (value: string) => string;
  /** A path as it is read: the fields from the outermost in, with the number of a row. */
  readonly place: (path: readonly PropertyKey[]) => string;
};

/** The words of the form, once they have been fetched. */
export function settingsTexts({ words, language }: Texts): SettingsTexts {
  const all = wordsOf(language, 'settings');
  const said = words('settings');
  const field = (path: readonly PropertyKey[]): FieldWords => {
    const names = path.filter((part) => typeof part === 'string');
    const last = names.at(-1) ?? '';
    return own(all?.fields, names.join('-')) ?? own(all?.fields, last) ?? { label: last };
  };
  const place = (path: readonly PropertyKey[]): string =>
    path
      .map((part, index) => {
        const { one, label } = field(path.slice(0, index + 1));
        if (typeof part === 'number') return said(($) => $.row, { what: one, number: part + 1 });
        return typeof path[index + 1] === 'number' ? undefined : label;
      })
      .filter((part) => part !== undefined)
      .join(', ');
  return { words: said, field, place, value: (value) => own(all?.values, value) ?? value };
}
