import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { Field } from '#ui/Field.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TruncatedPasteWords } from '#ui/useTruncatedPaste.tsx';

test.each([
  ['one line', <Field key="a" id="a" name="a" label="Namn" max={10} value="abcdef" />],
  [
    'several lines',
    <TextArea key="b" id="b" label="Namn" max={10} value="abcdef" onWrite={vi.fn()} />,
  ],
])(
  'a pasted text that does not fit in %s is told of, and what was pasted instead',
  async (_, field) => {
    render(<TruncatedPasteWords value={(cut) => `${cut} för mycket`}>{field}</TruncatedPasteWords>);
    const box = screen.getByRole<HTMLInputElement>('textbox');
    await userEvent.click(box);
    await userEvent.paste('ghijklm');
    expect(box).toHaveValue('abcdefghij');
    expect(screen.getByRole('status')).toHaveTextContent('3 för mycket');
    box.setSelectionRange(0, 10);
    await userEvent.paste('kort');
    expect(box).toHaveValue('kort');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  },
);
