import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Scorm12API } from 'scorm-again';
import { afterEach, expect, test, vi } from 'vitest';

import { beginAttempt } from '#scorm/attempt.ts';
import { Course } from '#scorm/Course.tsx';
import { findRuntime, type Runtime } from '#scorm/findRuntime.ts';
import { assess } from '#reasoning/index.ts';
import { loadTexts } from '#texts/index.ts';
import english from '#locales/en/scorm.json';
import swedish from '#locales/sv/scorm.json';

import { pagePlan as plan } from '../support/pagePlan.ts';
import { pageRulebook as rulebook } from '../support/pageRulebook.ts';

const day = '2026-11-21';
const groups = ['first', 'walk', 'result', 'training'] as const;
const answersOf = (id: string) => plan.cards.find((card) => card.id === id)?.answers ?? {};

afterEach(() => {
  window.location.hash = '';
});

/** A platform: what it would have stored is there to read, and what is wrong is refused. */
function platform(stored?: string): Scorm12API {
  const api = new Scorm12API({ autocommit: false, logLevel: 5 });
  // oxlint-disable-next-line typescript/no-unsafe-argument -- what the platform itself wrote
  if (stored !== undefined) api.loadFromJSON(JSON.parse(stored), '');
  return api;
}

/** What the platform stores of an attempt. */
const stored = (api: Scorm12API): string => JSON.stringify(api.renderCMIToJSONObject());

async function open(api: Scorm12API | undefined) {
  await Promise.all([loadTexts('sv', ...groups), loadTexts('en', ...groups)]);
  const attempt = beginAttempt(api);
  await act(async () => Promise.resolve(render(<Course {...{ rulebook, plan, day, attempt }} />)));
  return attempt;
}

/** Answers the case that is shown with its best route, or with another, and goes on. */
function answer(at: number, isRight: boolean): void {
  const best = assess(rulebook, answersOf(plan.selfTest[at] ?? ''), day).recommended;
  const route = isRight ? best : rulebook.routes.find(({ id }) => id !== best)?.id;
  fireEvent.click(document.querySelector<HTMLElement>(`[value="${route}"]`) ?? document.body);
  fireEvent.click(screen.getByRole('button', { name: 'Svara' }));
  fireEvent.click(
    screen.getByRole('button', {
      name: at === plan.selfTest.length - 1 ? 'Resultat' : 'Nästa fall',
    }),
  );
}

test('a platform is told how far one has come, and goes on with it another day', async () => {
  const first = platform();
  const attempt = await open(first);
  expect(screen.getByText(swedish.receives)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Börja' }));
  expect(first.lmsGetValue('cmi.core.lesson_status')).toBe('incomplete');
  for (let at = 0; at < 3; at += 1) answer(at, true);
  expect(first.lmsGetValue('cmi.core.lesson_location')).toBe('3');
  expect(first.lmsGetValue('cmi.core.score.raw')).toBe('');
  const left = stored(first);
  attempt?.close();
  expect(first.isTerminated()).toBe(true);
  cleanup();

  const second = platform(left);
  await open(second);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Fall 4 av 10');
  for (let at = 3; at < 10; at += 1) answer(at, at < 8);
  expect(screen.getByText(/8 av 10 rätt/)).toBeInTheDocument();
  expect(second.lmsGetValue('cmi.core.lesson_status')).toBe('completed');
  expect(second.lmsGetValue('cmi.core.score.raw')).toBe('80');
  expect(second.lmsGetLastError()).toBe('0');

  // Who tries again has still finished.
  fireEvent.click(screen.getByRole('button', { name: 'Gör om testet' }));
  fireEvent.click(screen.getByRole('button', { name: 'Börja' }));
  expect(second.lmsGetValue('cmi.core.lesson_status')).toBe('completed');
  expect(second.lmsGetValue('cmi.core.score.raw')).toBe('80');
});

test('what is sent is what the page says: nothing else is ever set', async () => {
  const api = platform();
  const names: string[] = [];
  const set = api.lmsSetValue.bind(api);
  const runtime: Runtime = {
    LMSInitialize: () => api.lmsInitialize(),
    LMSGetValue: (name) => api.lmsGetValue(name),
    LMSSetValue: (name, value) => {
      names.push(name);
      return set(name, value);
    },
    LMSCommit: () => api.lmsCommit(),
    LMSFinish: () => api.lmsFinish(),
  };
  const attempt = beginAttempt(runtime);
  const record = { version: 'officer', at: 10, chosen: plan.selfTest.map(() => 'grant') } as const;
  expect(attempt?.keep({ language: 'en', record }, { right: 1, of: 10 })).toBe(true);
  expect(new Set(names)).toEqual(
    new Set([
      'cmi.core.lesson_location',
      'cmi.suspend_data',
      'cmi.core.lesson_status',
      'cmi.core.exit',
      'cmi.core.score.min',
      'cmi.core.score.max',
      'cmi.core.score.raw',
    ]),
  );
  expect(beginAttempt(platform(stored(api)))?.left).toEqual({ language: 'en', record });
});

test('without a platform the test works, and says that nothing is kept', async () => {
  await open(undefined);
  expect(screen.getByText(swedish.alone)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Börja' }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Fall 1 av 10');
});

test('a platform that refuses is told of, and what is no test of ours begins anew', async () => {
  const api = platform();
  api.lmsInitialize();
  api.lmsSetValue('cmi.suspend_data', '{"record":{"version":"officer","at":3,"chosen":[]}}');
  const broken: Runtime = {
    LMSInitialize: () => 'true',
    LMSGetValue: (name) => api.lmsGetValue(name),
    LMSSetValue: () => 'false',
    LMSCommit: () => 'false',
    LMSFinish: () => 'true',
  };
  await loadTexts('sv', ...groups);
  const attempt = beginAttempt(broken);
  await act(async () => Promise.resolve(render(<Course {...{ rulebook, plan, day, attempt }} />)));
  fireEvent.click(screen.getByRole('button', { name: 'Börja' }));
  expect(screen.getByRole('alert')).toHaveTextContent(swedish.refused);
});

test('who has few right has still finished, and the score says how few', async () => {
  const api = platform();
  await open(api);
  fireEvent.click(screen.getByRole('button', { name: 'Börja' }));
  for (let at = 0; at < 10; at += 1) answer(at, false);
  const raw = Number(api.lmsGetValue('cmi.core.score.raw'));
  const [, right = ''] = /(\d+) av 10 rätt/.exec(document.body.textContent) ?? [];
  expect(raw).toBe(10 * Number(right));
  expect(raw).toBeLessThan(50);
  // No mark for passing is set: a low score fails nobody.
  expect(api.lmsGetValue('cmi.core.lesson_status')).toBe('completed');
  expect(api.lmsGetLastError()).toBe('0');
});

test('a platform that throws at once is none, and one that throws later is told of; the test goes on', async () => {
  const thrown = vi.fn((): never => {
    throw new Error('The session has ended.');
  });
  const dead: Runtime = {
    LMSInitialize: thrown,
    LMSGetValue: thrown,
    LMSSetValue: thrown,
    LMSCommit: thrown,
    LMSFinish: thrown,
  };
  expect(beginAttempt(dead)).toBeUndefined();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- something else of that name
  expect(beginAttempt({} as Runtime)).toBeUndefined();
  expect(beginAttempt({ ...dead, LMSInitialize: () => 'false' })).toBeUndefined();

  await loadTexts('sv', ...groups);
  const attempt = beginAttempt({ ...dead, LMSInitialize: () => 'true' });
  await act(async () => Promise.resolve(render(<Course {...{ rulebook, plan, day, attempt }} />)));
  fireEvent.click(screen.getByRole('button', { name: 'Börja' }));
  expect(screen.getByRole('alert')).toHaveTextContent(swedish.refused);
  answer(0, true);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Fall 2 av 10');
  expect(() => attempt?.close()).not.toThrow();
});

test('the cards are there in both languages, without the rest of the site', async () => {
  window.location.hash = '#/en/kort';
  await open(undefined);
  expect(document.querySelectorAll('.card-list > li')).toHaveLength(plan.cards.length);
  expect(screen.queryByRole('link', { name: 'Workshop' })).toBeNull();
  window.location.hash = '#/en/';
  expect(await screen.findByText(english.alone)).toBeInTheDocument();
});

test('the runtime is found in the frames around and in the window that opened them', () => {
  const API: Runtime = platform();
  const top = frame({ API });
  const course = frame({}, frame({}, top));
  expect(findRuntime(course)).toBe(API);
  const popup = frame({ opener: frame({}, top) });
  expect(findRuntime(popup)).toBe(API);
  expect(findRuntime(frame({}))).toBeUndefined();
  // A platform of another origin lets nobody look in.
  const closed = frame({}, undefined);
  vi.spyOn(closed, 'parent', 'get').mockImplementation(() => {
    throw new DOMException('Blocked', 'SecurityError');
  });
  expect(findRuntime(closed)).toBeUndefined();
});

type Frame = { readonly API?: Runtime; readonly opener?: Window };

/** A window that stands in another, or in none. */
function frame(own: Frame, outer?: Window): Window {
  const made: Record<string, unknown> = { ...own };
  Object.defineProperty(made, 'parent', { get: () => outer ?? made, configurable: true });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as much of a window as is looked at
  return made as unknown as Window;
}
