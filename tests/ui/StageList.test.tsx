import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { StageList } from '#ui/StageList.tsx';

test('it says where you are, in words and as the current step', () => {
  render(
    <StageList
      label="Steps"
      stages={[
        { id: 'a', name: 'First', state: 'done', stateName: 'done' },
        { id: 'b', name: 'Second', state: 'here', stateName: 'you are here', note: 'Question 1' },
      ]}
    />,
  );
  const steps = within(screen.getByRole('list', { name: 'Steps' })).getAllByRole('listitem');
  expect(steps[0]).toHaveTextContent('First, done');
  expect(steps[1]).toHaveTextContent('Second, you are hereQuestion 1');
  expect(steps[1]).toHaveAttribute('aria-current', 'step');
});
