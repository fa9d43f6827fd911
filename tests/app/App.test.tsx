import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { pageAt } from '#app/address/pages.ts';
import { pathUnder } from '#app/address/urlOf.ts';
import { App } from '#app/App.tsx';
import { restoreSession } from '#app/case/restoreSession.ts';
import { afterQuestions, EditionRoute } from '#app/routes/routes.ts';
import { loadStart } from '#app/routes/StartRoute.tsx';
import { keepEasy } from '#app/settings/useEasy.ts';
import { writeEntry } from '#app/savedCases/savedCase.ts';
import { browserStorage, tabStorage } from '#app/startup/tabStorage.ts';
import { today } from '#app/startup/today.ts';
import { noNotes, caseFileOf } from '#casefile/index.ts';
import { loadWrittenAnswers } from '#features/question/loadWrittenAnswers.ts';
import caseWords from '#locales/sv/case/open.json';
import questions from '#locales/sv/questions.json';
import routes from '#locales/sv/routes.json';
import ui from '#locales/sv/ui.json';
import { review } from '#locales/sv/walk.json';
import { loadTexts } from '#texts/index.ts';
import { contentOf } from '#wizard/index.ts';

import { pageRulebook as rulebook } from '../support/pageRulebook.ts';
import { catchSavedFiles } from '../support/savedFiles.ts';

const [first = '', second = ''] = rulebook.questions.map(({ id }) => id);
const baseUrl = new URL('./', window.location.href);
const titleOf = (question: string): string =>
  Object.entries(questions).find(([id]) => id === question)?.[1].question ?? question;
function answer(name: string): HTMLElement {
  const field = document.querySelector<HTMLElement>(`input[value="${name}"]`);
  if (field === null) throw new Error(`No answer ${name}.`);
  return field;
}
function link(path: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`main a[href$="${path}"]`);
  if (found === null) throw new Error(`No link to ${path}.`);
  return found;
}
const kept = () => restoreSession(rulebook, tabStorage);

beforeAll(async () => {
  await loadTexts('sv', 'first');
  await Promise.all([
    loadTexts('sv', 'walk', 'result', 'case'),
    loadWrittenAnswers(),
    loadStart(),
    afterQuestions.review.load(),
    EditionRoute.load(),
  ]);
});
afterEach(() => vi.unstubAllGlobals());
beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  window.history.replaceState(null, '', baseUrl);
  vi.spyOn(window, 'scrollTo').mockReturnValue();
  // The municipality has no rules of its own.
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
});

/** Opens the site at a path, as a browser does: with what the tab holds. */
async function open(path: string) {
  window.history.replaceState(null, '', new URL(path, baseUrl));
  const restored = kept();
  const opened = pageAt(pathUnder(baseUrl, window.location.href) ?? '')?.page;
  return act(async () =>
    Promise.resolve(
      render(<App {...{ rulebook, baseUrl, opened, restored }} language="sv" day="2026-11-21" />),
    ),
  );
}

async function stands(heading: string, path: string): Promise<void> {
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(heading));
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(document.title).toBe(ui.site.title.replace('{{page}}', heading));
  await waitFor(() => expect(window.location.href).toBe(new URL(path, baseUrl).href));
}

const press = async (name: string) => userEvent.click(screen.getByRole('button', { name }));
const follow = async (name: string) => userEvent.click(screen.getByRole('link', { name }));

test.each([
  [`fraga/${first}/`, 'whole'],
  ['resultat/for-er/', 'whole'],
  ['resultat/resonemang/', 'partly'],
  ['sok/', 'not'],
] as const)('in lätt svenska %s says that it is so: %s', async (path, how) => {
  sessionStorage.setItem(
    'vagval.case',
    JSON.stringify({ asOf: '2026-11-21', answers: { parts: 'one' } }),
  );
  keepEasy(true, tabStorage);
  await loadTexts('sv-easy', 'easy');
  await open(path);
  expect(await screen.findByText(ui.site.easyNotice[how])).toBeVisible();
  for (const other of ['whole', 'partly', 'not'] as const)
    if (other !== how) expect(screen.queryByText(ui.site.easyNotice[other])).toBeNull();
});

describe('a case', () => {
  test('goes from answer to question and back, and is there after a reload, note and all', async () => {
    const { unmount } = await open(`fraga/${first}/`);
    await userEvent.click(answer('region'));
    await press(ui.question.continue);
    await stands(titleOf(second), `fraga/${second}/`);
    expect(kept()?.case?.answers).toEqual({ [first]: 'region' });

    await follow(ui.question.back);
    await stands(titleOf(first), `fraga/${first}/`);
    expect(answer('region')).toBeChecked();

    await userEvent.click(screen.getByText(ui.notes.remark.title));
    await userEvent.type(screen.getByRole('textbox'), 'Se protokollet');
    expect(kept()?.notes?.remarks).toEqual({ [first]: 'Se protokollet' });

    unmount();
    await open(`fraga/${first}/`);
    expect(answer('region')).toBeChecked();
    expect(screen.getByRole('textbox', { hidden: true })).toHaveValue('Se protokollet');
    await press(ui.question.continue);
    await stands(titleOf(second), `fraga/${second}/`);
  });

  test('answered under other rules shows no page before what changed has been seen', async () => {
    const rules = { id: rulebook.id, version: '2020.1.1', hash: 'abc' };
    const outcome = { status: 'decided', recommended: 'tender', verdicts: {} };
    const answers = { [first]: 'region' };
    const text = JSON.stringify({ asOf: '2026-11-21', answers, rulebook: rules, outcome });
    sessionStorage.setItem('vagval.case', text);
    const { unmount } = await open('svar/');
    const title = await screen.findByRole(
      'heading',
      { level: 1, name: caseWords.edition.title },
      { timeout: 20_000 },
    );
    expect(title).toBeInTheDocument();
    expect(document.querySelector('.then-table')).toHaveTextContent(routes.tender.name);
    expect(link).toThrow();
    unmount();

    await open('svar/');
    await screen.findByRole(
      'heading',
      { level: 1, name: caseWords.edition.title },
      { timeout: 20_000 },
    );
    await press(caseWords.edition.accept);
    await stands(review.title, 'svar/');
    expect(kept()?.answeredUnder).toBeNull();
  });

  test('keeps whose side it is seen from, also in a file that is saved before the new rules have been seen', async () => {
    const files = catchSavedFiles();
    const rules = { id: rulebook.id, version: '2020.1.1', hash: 'abc' };
    const held = { asOf: '2026-11-21', answers: { [first]: 'region' }, rulebook: rules };
    const lapsed = { weather: 'fair' };
    const text = JSON.stringify({ ...held, answers: { ...held.answers, ...lapsed } });
    sessionStorage.setItem('vagval.case', text);
    sessionStorage.setItem('vagval.side', 'organisation');
    await open('svar/');
    await press(caseWords.edition.saveFile);
    expect(JSON.parse((await files[0]?.content.text()) ?? '')).toMatchObject({
      side: 'organisation',
      answers: { ...held.answers, ...lapsed },
      rulebook: rules,
    });
  });

  test('that is saved nowhere else asks before its tab is closed, and what is chosen but not sent is there after a reload', async () => {
    const asks = (): boolean =>
      !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const opened = await open(`fraga/${first}/`);
    await userEvent.click(answer('region'));
    expect(asks()).toBe(false);
    opened.unmount();

    const reloaded = await open(`fraga/${first}/`);
    expect(answer('region')).toBeChecked();
    await press(ui.question.continue);
    await stands(titleOf(second), `fraga/${second}/`);
    expect(asks()).toBe(true);
    reloaded.unmount();

    const content = contentOf({ asOf: '2026-11-21', answers: { [first]: 'region' } }, noNotes);
    tabStorage().setItem('vagval.saved', JSON.stringify({ file: content, shelf: null }));
    await open(`fraga/${second}/`);
    expect(kept()?.case?.answers).toEqual({ [first]: 'region' });
    expect(asks()).toBe(false);
  });

  test('saved in the browser is gone on with from the start page', async () => {
    const file = { asOf: today(), answers: { [first]: 'region' } };
    const saved = caseFileOf(rulebook, file, { ...noNotes, name: 'Öppet stöd' }, today());
    browserStorage().setItem('vagval.case.a', writeEntry(1, saved));
    await open('');
    await follow('Fortsätt med Öppet stöd');
    await waitFor(() => expect(kept()?.case?.answers).toEqual({ [first]: 'region' }), {
      timeout: 20_000,
    });
    expect(window.location.hash).toBe('');
    expect(screen.getByText('Öppet stöd')).toBeVisible();
  });

  test('keeps its other answers through a change that began in the review, and leads back there', async () => {
    sessionStorage.setItem(
      'vagval.case',
      JSON.stringify({ asOf: '2026-11-21', answers: { [first]: 'region', parts: 'one' } }),
    );
    await open('svar/');
    await userEvent.click(link(`fraga/${first}/`));
    await stands(titleOf(first), `fraga/${first}/`);
    expect(screen.getByRole('link', { name: ui.question.back })).toHaveAttribute(
      'href',
      new URL('svar/', baseUrl).href,
    );
    await userEvent.click(answer('municipality'));
    await press(ui.question.save);
    expect(kept()?.case?.answers).toMatchObject({ [first]: 'municipality', parts: 'one' });
  });

  test('is forgotten when another is begun, if the user says so', async () => {
    sessionStorage.setItem(
      'vagval.case',
      JSON.stringify({ asOf: '2026-11-21', answers: { [first]: 'region' } }),
    );
    await open('');
    const begin = link(`fraga/${first}/`);
    await userEvent.click(begin);
    expect(await screen.findByRole('dialog', { name: ui.site.startOver })).toBeVisible();
    await press(ui.site.cancel);
    await waitFor(() => expect(window.location.href).toBe(baseUrl.href));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(kept()?.case?.answers).toEqual({ [first]: 'region' });

    await userEvent.click(begin);
    await screen.findByRole('dialog');
    await press(ui.site.yes);
    await stands(titleOf(first), `fraga/${first}/`);
    expect(kept()).toBeUndefined();
  });
});
