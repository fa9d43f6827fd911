import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { ReviewPage } from '#features/review/ReviewPage.tsx';
import { type Answers, decidingQuestions, isPresumed, missingQuestions } from '#reasoning/index.ts';

import { asOf, renderWithTexts } from '../../support/renderWithTexts.tsx';
import { smallRulebook, smallRuleTexts } from '../../support/smallRulebook.ts';

const questions = smallRuleTexts['questions/1-case.yaml'] ?? '';
const [announced = ''] = /  - id: announced\n(?:    .*\n)+/.exec(questions) ?? [];
/** The small rule book, where the area settles whether it is paid, and one question has a stage of its own. */
const rulebook = smallRulebook({
  'rulebook.yaml': (smallRuleTexts['rulebook.yaml'] ?? '').replace('[case]', '[case, later]'),
  'questions/1-case.yaml': questions
    .replace(announced, '')
    .replace(
      "answers: ['yes', 'no']",
      "answers: ['yes', 'no']\n    presume: { answer: 'no', when: { area: delicate } }",
    ),
  'questions/2-later.yaml': `stage: later\nquestions:\n${announced}`,
});

/** The value lies where only the announced limit can tell. */
const answers: Answers = { field: 'care', code: '20000000', value: 200, years: 'unknown' };

async function show(given: Answers): Promise<void> {
  await renderWithTexts(
    <ReviewPage
      rulebook={rulebook}
      answers={given}
      presumed={rulebook.questions
        .map(({ id }) => id)
        .filter((id) => isPresumed(rulebook, given, asOf, id))}
      missing={missingQuestions(rulebook, given, asOf)}
      deciding={decidingQuestions(rulebook, given, asOf)}
      backHref="./back"
      saveHref="./save"
      resultHref="./result"
      changeHref={(id) => `./change/${id}`}
    />,
  );
}

const row = (term: string): HTMLElement => {
  const found = screen.getByText(term, { selector: 'dt' }).parentElement;
  if (found === null) throw new Error(`No row ${term}.`);
  return found;
};

test('it counts the answers and those that are unknown', async () => {
  await show(answers);
  expect(screen.getByText(/Du har svarat på fyra frågor\./)).toHaveTextContent(
    /Ett av svaren är ”Vet.inte”/,
  );
});

test('each answer stands in words with a link to change it', async () => {
  await show(answers);
  expect(row('value')).toHaveTextContent('200 kronor');
  const change = within(row('value')).getByRole('link', { name: 'Ändra svaret på: value' });
  expect(change).toHaveAttribute('href', './change/value');
});

test('an unknown answer says whether it can change the route', async () => {
  await show(answers);
  expect(row('years')).toHaveTextContent('Vet inteKan ändra vägen.');
});

test('what the area settles is shown as settled', async () => {
  await show(answers);
  expect(row('paid')).toHaveTextContent('noFöljer av andra svar.');
});

test('a question still to answer has a link to it', async () => {
  await show(answers);
  const answer = within(row('announced')).getByRole('link', { name: 'Svara på: announced' });
  expect(answer).toHaveAttribute('href', './change/announced');
});

test('a stage without questions says so', async () => {
  await show({ ...answers, value: 100 });
  expect(screen.getByRole('region', { name: 'later' })).toHaveTextContent('Inga frågor.');
});
