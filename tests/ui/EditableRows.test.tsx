import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';

import { EditableRows, type EditableRowsWords } from '#ui/EditableRows.tsx';

type Row = { readonly name: string };

const words: EditableRowsWords = {
  name: (number) => `Row ${number}`,
  none: 'No rows.',
  add: 'Add',
  remove: 'Remove',
  removed: (number) => `Row ${number} has gone.`,
  undo: 'Undo',
};

function show(first: readonly Row[]) {
  const onChange = vi.fn();
  function Held() {
    const [rows, setRows] = useState(first);
    return (
      <EditableRows
        rows={rows}
        empty={{ name: '' }}
        max={3}
        words={words}
        onChange={(next) => {
          onChange(next);
          setRows(next);
        }}
      >
        {(row, change, id) => (
          <label htmlFor={id}>
            Name
            <input
              id={id}
              defaultValue={row.name}
              onInput={(event) => change({ name: event.currentTarget.value })}
            />
          </label>
        )}
      </EditableRows>
    );
  }
  render(<Held />);
  return onChange;
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const written = (): string[] =>
  screen.queryAllByLabelText<HTMLInputElement>('Name').map(({ value }) => value);

test('without rows it says so', () => {
  show([]);
  expect(screen.getByText('No rows.')).toBeVisible();
});

test('a row that is added takes the focus, and what is written in it is told', async () => {
  const user = userEvent.setup();
  const onChange = show([{ name: 'first' }]);
  await user.click(button('Add'));
  expect(screen.getAllByLabelText('Name')[1]).toHaveFocus();
  await user.keyboard('b');
  expect(onChange).toHaveBeenLastCalledWith([{ name: 'first' }, { name: 'b' }]);
});

test('a row that is removed leaves the others with what is written in them', async () => {
  const user = userEvent.setup();
  show([{ name: 'first' }, { name: 'second' }, { name: 'third' }]);
  await user.click(button('Remove Row 2'));
  expect(written()).toEqual(['first', 'third']);
  expect(screen.getByText('Row 2 has gone.')).toBeVisible();
  expect(button('Add')).toHaveFocus();
});

test('there are no more rows than there may be', async () => {
  const user = userEvent.setup();
  show([{ name: 'first' }, { name: 'second' }]);
  await user.click(button('Add'));
  expect(written()).toHaveLength(3);
  expect(screen.queryByRole('button', { name: 'Add' })).toBeNull();
});

test('a row that was removed comes back where it stood', async () => {
  const user = userEvent.setup();
  const onChange = show([{ name: 'first' }, { name: 'second' }]);
  await user.click(button('Remove Row 1'));
  await user.click(button('Undo'));
  expect(written()).toEqual(['first', 'second']);
  expect(onChange).toHaveBeenLastCalledWith([{ name: 'first' }, { name: 'second' }]);
  expect(screen.getAllByLabelText('Name')[0]).toHaveFocus();
});
