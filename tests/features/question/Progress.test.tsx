import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { type StageProgress, useCaption, type WalkProgress } from '#features/question/Progress.tsx';

import { renderWithTexts } from '../../support/renderWithTexts.tsx';

type Given = {
  readonly progress?: WalkProgress;
  readonly stages?: readonly StageProgress[];
  readonly changing?: boolean;
};

function Caption({ progress, stages, changing = false }: Given) {
  return <p role="note">{useCaption('market', { progress, stages, changing })}</p>;
}

const stage = (id: string, state: StageProgress['state']): StageProgress => ({
  id,
  state,
  at: 1,
  of: 2,
});
const stages = [stage('case', 'done'), stage('value', 'skipped'), stage('market', 'here')];

test.each<[string, Given]>([
  ['Du ändrar ett svar: Marknaden', { changing: true }],
  [
    'Fråga 2 av 3 som alla får. Sedan frågar vi bara om det som kan ändra svaret.',
    { progress: { kind: 'first', number: 2, of: 3 } },
  ],
  ['Marknaden. Ungefär fyra frågor till.', { progress: { kind: 'about', about: 4, most: 9 } }],
  ['Marknaden. Ungefär en fråga till.', { progress: { kind: 'about', about: 1, most: 2 } }],
  ['Marknaden. Kanske någon fråga till.', { progress: { kind: 'about', about: 0, most: 2 } }],
  [
    'Marknaden. Det här är troligen den sista frågan.',
    { progress: { kind: 'about', about: 0, most: 0 } },
  ],
  [
    'Steg 2 av 2: Marknaden. Som mest ungefär 14 frågor till.',
    { progress: { kind: 'most', most: 14 }, stages },
  ],
  ['Marknaden', {}],
])('it says “%s”', async (said, given) => {
  await renderWithTexts(<Caption {...given} />);
  expect(screen.getByRole('note')).toHaveTextContent(said);
});
