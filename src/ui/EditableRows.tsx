import { type ReactNode, useId, useRef, useState } from 'react';

import { Button } from './Button.tsx';

/** What the rows are called and what is said about them. */
export type EditableRowsWords = {
  readonly name: (number: number) => string;
  readonly none: string;
  readonly add: string;
  readonly remove: string;
  readonly removed: (number: number) => string;
  readonly undo: string;
};

type EditableRowsProps<T> = {
  readonly rows: readonly T[];
  readonly empty: T;
  /** The most rows there can be. */
  readonly max: number;
  readonly words: EditableRowsWords;
  readonly onChange: (rows: readonly T[]) => void;
  /** The fields of a row. The id is their own, and stays theirs when other rows go. */
  readonly children: (row: T, change: (part: Partial<T>) => void, id: string) => ReactNode;
};

type Removed<T> = { readonly row: T; readonly key: number; readonly at: number };

/** EditableRows of fields: one can be added, which takes the focus, and one removed, which can be undone. */
export function EditableRows<T extends object>({
  rows,
  empty,
  max,
  words,
  onChange,
  children,
}: EditableRowsProps<T>) {
  const id = useId();
  const [keys, setKeys] = useState(() => rows.map((_, index) => index));
  const [next, setNext] = useState(rows.length);
  const [removed, setRemoved] = useState<Removed<T>>();
  // Where the focus goes once the rows are drawn anew: into a row, or to what adds one.
  const toFocus = useRef<number | 'add'>(undefined);

  return (
    <div className="rows">
      {rows.length === 0 && <p className="none">{words.none}</p>}
      {rows.map((row, index) => {
        const key = keys[index] ?? index;
        const name = words.name(index + 1);
        return (
          <fieldset key={key} ref={(fieldset) => focusIn(fieldset, key)}>
            <legend>{name}</legend>
            {children(
              row,
              (part) => onChange(rows.with(index, { ...row, ...part })),
              `${id}-${key}`,
            )}
            <button type="button" className="link" onClick={() => remove(index, key)}>
              {words.remove}
              <span className="visually-hidden"> {name}</span>
            </button>
          </fieldset>
        );
      })}
      <div className="rows-end">
        <span ref={(span) => focusIn(span, 'add')}>
          {rows.length < max && (
            <Button kind="quiet" onPress={append}>
              {words.add}
            </Button>
          )}
        </span>
        <output>{removed && words.removed(removed.at + 1)}</output>
        {removed && (
          <button type="button" className="link" onClick={() => bringBack(removed)}>
            {words.undo}
          </button>
        )}
      </div>
    </div>
  );

  function append(): void {
    toFocus.current = next;
    setKeys([...keys, next]);
    setNext(next + 1);
    setRemoved(undefined);
    onChange([...rows, empty]);
  }

  function remove(at: number, key: number): void {
    const row = rows[at];
    if (row === undefined) return;
    setKeys(keys.toSpliced(at, 1));
    setRemoved({ row, key, at });
    onChange(rows.toSpliced(at, 1));
    toFocus.current = 'add';
  }

  function bringBack({ row, key, at }: Removed<T>): void {
    toFocus.current = key;
    setKeys(keys.toSpliced(at, 0, key));
    setRemoved(undefined);
    onChange(rows.toSpliced(at, 0, row));
  }

  function focusIn(part: HTMLElement | null, key: number | 'add'): void {
    if (part === null || toFocus.current !== key) return;
    toFocus.current = undefined;
    part.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
  }
}
