import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { ErrorSummary } from '#ui/ErrorSummary.tsx';
import { Field } from '#ui/Field.tsx';

const error = { field: 'sum', message: 'Write the sum' };

test('it takes the focus when it appears, which says what is wrong, and is no alert that says it once more', () => {
  render(<ErrorSummary title="One thing to correct" errors={[error]} />);
  const summary = screen.getByRole('region', { name: 'One thing to correct' });
  expect(summary).toHaveFocus();
  expect(summary).toHaveAccessibleDescription('Write the sum');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('its links lead to the fields', async () => {
  render(
    <>
      <ErrorSummary title="One thing to correct" errors={[error]} />
      <Field id="sum" name="sum" label="Sum" error={error.message} errorPrefix="Error:" />
    </>,
  );
  await userEvent.click(screen.getByRole('link', { name: 'Write the sum' }));
  expect(screen.getByRole('textbox', { name: 'Sum' })).toHaveFocus();
});

test('a field in error says so, and what is wrong', () => {
  render(<Field id="sum" name="sum" label="Sum" error="Write the sum" errorPrefix="Error:" />);
  const field = screen.getByRole('textbox', { name: 'Sum' });
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription('Error: Write the sum');
});
