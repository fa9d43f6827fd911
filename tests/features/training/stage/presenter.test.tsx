import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';

import { noPackage, withPart } from '#features/training/editor/ownPackage.ts';
import { presenterChannel, presenterView } from '#features/training/stage/presenterView.ts';
import { PresenterPage } from '#features/training/stage/PresenterPage.tsx';
import { ownPackageRun, runOf } from '#features/training/workshop/runOf.ts';
import { createTexts, loadTexts, trainingTexts } from '#texts/index.ts';

import { pagePlan as plan } from '../../../support/pagePlan.ts';
import { pageRulebook as rulebook } from '../../../support/pageRulebook.ts';
import { renderWithLaw } from '../../../support/renderWithLaw.tsx';

const day = '2026-11-21';
afterEach(cleanup);

async function ownRunOf() {
  await loadTexts('sv', 'training', 'result', 'walk');
  const training = trainingTexts(createTexts('sv', rulebook, day));
  const ownPackage = withPart(noPackage, {
    kind: 'card',
    card: 'huddinge-boj-iop',
    minutes: 20,
    questions: 'Vems är verksamheten?',
    notes: 'Börja lugnt.',
  });
  const run = runOf(
    { plan, training, role: 'officer', ownCase: undefined, ownPackage },
    ownPackageRun,
  );
  if (run === undefined) throw new Error('No run of the package.');
  return run;
}

test('the one who leads sees the key, the notes, the package’s own questions and what comes next', async () => {
  const view = presenterView(rulebook, await ownRunOf(), 0, day, { 0: 5 });
  expect(view).toMatchObject({
    step: 'facts',
    questions: ['Vems är verksamheten?'],
    notes: 'Börja lugnt.',
    answer: 'iop',
    next: { step: 'vote' },
    minutes: 20,
    began: 5,
  });
});

test('the notes window shows what the projector tells, and turns its pages', async () => {
  const run = await ownRunOf();
  const told = vi.fn<(data: unknown) => void>();
  const projector = new BroadcastChannel(presenterChannel);
  projector.addEventListener('message', ({ data }: MessageEvent<unknown>) => told(data));
  await renderWithLaw(<PresenterPage />);
  expect(screen.getByText(/Starta en workshop i en annan flik/)).toBeInTheDocument();
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith({ kind: 'hello' }));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origins
  projector.postMessage(presenterView(rulebook, run, 0, day, {}));
  expect(await screen.findByText('Börja lugnt.')).toBeInTheDocument();
  await userEvent.keyboard('{ArrowRight}');
  await vi.waitFor(() =>
    expect(told).toHaveBeenLastCalledWith(expect.objectContaining({ kind: 'forward' })),
  );
  projector.close();
});
