import '#ui/styles/index.css';

import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import rulebook from 'virtual:rulebook';
import plan from 'virtual:workshop';

import { loadTexts } from '#texts/index.ts';

import { beginAttempt } from './attempt.ts';
import { Course } from './Course.tsx';
import { findRuntime } from './findRuntime.ts';

const groups = ['first', 'walk', 'result', 'training'] as const;

/** Starts the course, and the attempt at it where there is a platform. */
async function open(container: HTMLElement): Promise<void> {
  const attempt = beginAttempt(findRuntime(window));
  window.addEventListener('pagehide', () => attempt?.close());
  await Promise.all([loadTexts('sv', ...groups), loadTexts('en', ...groups)]);
  // The day where the learner is, as an ISO date.
  const day = new Intl.DateTimeFormat('sv-SE').format(new Date());
  createRoot(container).render(
    <StrictMode>
      <Suspense>
        <Course {...{ rulebook, plan, day, attempt }} />
      </Suspense>
    </StrictMode>,
  );
}

const container = document.getElementById('root');
// A browser that is too old has been told so (scripts/earlyScript.mjs).
const isOld = document.documentElement.dataset['old'] !== undefined;
if (container !== null && !isOld) void open(container);
