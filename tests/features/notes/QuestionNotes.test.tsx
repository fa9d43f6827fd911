import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { noNotes } from '#casefile/index.ts';
import { QuestionNotes } from '#features/notes/QuestionNotes.tsx';
import { questionTelling } from '#reasoning/index.ts';

import { renderWithTexts } from '../../support/renderWithTexts.tsx';
import { smallRulebook, smallRuleTexts } from '../../support/smallRulebook.ts';

const rulebook = smallRulebook({
  'papers.yaml': `questions: [{ tells: evidence, question: value }]\n${smallRuleTexts['papers.yaml'] ?? ''}`,
});

const marketQuestion = questionTelling(rulebook, 'evidence');

test('the rule book has the question that the log of the market belongs to', () => {
  expect(rulebook.questions.map(({ id }) => id)).toContain(marketQuestion);
});

test('the log stands at its question only, and says when it is empty', async () => {
  await renderWithTexts(
    <QuestionNotes rulebook={rulebook} question="paid" notes={noNotes} onNote={vi.fn()} />,
  );
  expect(screen.queryByText(/inte är undersökt/)).toBeNull();
  await renderWithTexts(
    <QuestionNotes
      rulebook={rulebook}
      question={marketQuestion}
      notes={noNotes}
      onNote={vi.fn()}
    />,
  );
  expect(await screen.findByText(/inte är undersökt/)).toBeVisible();
});

test('a remark is told with those on the other questions, and Enter in the log sends nothing', async () => {
  const user = userEvent.setup();
  const onNote = vi.fn();
  const onSubmit = vi.fn();
  const notes = {
    ...noNotes,
    remarks: { paid: 'a' },
    marketLog: [{ on: '', who: '', how: '', answer: '' }],
  };
  await renderWithTexts(
    <form onSubmit={onSubmit}>
      <QuestionNotes rulebook={rulebook} question={marketQuestion} notes={notes} onNote={onNote} />
      <button type="submit">Send</button>
    </form>,
  );
  await user.click(screen.getByText('Anteckna'));
  await user.type(screen.getByLabelText('Din anteckning'), 'b');
  expect(onNote).toHaveBeenLastCalledWith({ remarks: { paid: 'a', [marketQuestion]: 'b' } });
  await user.type(screen.getByLabelText('Vem som tillfrågades'), 'x{Enter}');
  expect(onSubmit).not.toHaveBeenCalled();
});
