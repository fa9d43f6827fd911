import { expect, test } from 'vitest';

import { main } from '#cli/papers.ts';
import { paperIds } from '#rulebook/paperIds.ts';

type Run = {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly written: Readonly<Record<string, string>>;
};

const asOf = '2026-11-21';
const answers = { 'whose-activity': 'authority', 'contract-value': 150_000 };
const files: Readonly<Record<string, string>> = {
  'one.json': JSON.stringify({ asOf, answers }),
  'two.json': JSON.stringify({ asOf, answers: {} }),
  'association.json': JSON.stringify({ asOf, side: 'organisation', answers }),
  'odd.json': JSON.stringify({ asOf, answers: { ...answers, authority: 'mars' } }),
  'broken.json': '{"asOf":',
};

async function run(...argv: string[]): Promise<Run> {
  let stdout = '';
  let stderr = '';
  const written: Record<string, string> = {};
  const exit = await main(argv, {
    root: '.',
    stdout: (text) => (stdout += text),
    stderr: (text) => (stderr += text),
    readFile: (path) => {
      const text = files[path];
      if (text === undefined) throw new Error(`ENOENT: no such file, open '${path}'`);
      return text;
    },
    filesIn: (path) => ({ cases: ['one.json', 'two.json'], empty: [] })[path],
    writeFile: (path, content) => {
      if (path.startsWith('locked')) throw new Error(`EACCES: permission denied, open '${path}'`);
      written[path] = String(content);
    },
  });
  return { exit, stdout, stderr, written };
}

test('the papers of many cases are files named by case and paper, and their paths are printed', async () => {
  const { exit, stdout, written } = await run('one.json', 'two.json', '--format', 'md');
  expect(exit).toBe(0);
  expect(stdout.trim().split('\n')).toEqual(Object.keys(written));
  expect(Object.keys(written)).toEqual(
    expect.arrayContaining(['one-memo.md', 'one-appendix.md', 'two-memo.md']),
  );
});

test('a folder stands for the cases in it', async () => {
  const { written } = await run('cases', '--paper', 'memo', '--format', 'md', '--out', 'out');
  expect(Object.keys(written)).toEqual(['out/one-memo.md', 'out/two-memo.md']);
});

test('a paper is written in the language and the form that are asked for', async () => {
  const { written } = await run(
    'one.json',
    '--paper',
    'memo',
    '--format',
    'html',
    '--language',
    'en',
  );
  expect(written['one-memo.html']).toContain('<html lang="en">');
});

test('a case of an organisation has its papers', async () => {
  const { written } = await run('association.json', '--format', 'md');
  expect(Object.keys(written)).not.toContain('association-memo.md');
  expect(Object.keys(written)).not.toEqual([]);
});

test('one bad case stops no other, and each fault names its file', async () => {
  const { exit, stderr, written } = await run(
    'broken.json',
    'gone.json',
    'one.json',
    '--paper',
    'memo',
    '--format',
    'md',
  );
  expect(exit).toBe(1);
  expect(stderr).toMatch(/^broken\.json: .*not JSON.*\ngone\.json: .*no such file.*\n$/);
  expect(Object.keys(written)).toEqual(['one-memo.md']);
});

test('what could not be read of a case is said', async () => {
  const { stderr } = await run('odd.json', '--paper', 'memo', '--format', 'md');
  expect(stderr).toContain('odd.json: The question "authority" has no answer "mars".');
});

test('a paper that does not exist is answered by those that do', async () => {
  const { exit, stderr } = await run('one.json', '--paper', 'brev');
  expect(exit).toBe(1);
  expect(stderr).toBe(`There is no paper "brev". The papers are ${paperIds.join(', ')}.\n`);
});

test('a paper that the case does not call for is answered by those it does', async () => {
  const { exit, stderr } = await run('one.json', '--paper', 'grant-decision');
  expect(exit).toBe(1);
  expect(stderr).toContain('The case calls for no such paper. It calls for');
  expect(stderr).toContain('memo');
});

test('a folder that cannot be written to is told of', async () => {
  const { exit, stderr } = await run(
    'one.json',
    '--paper',
    'memo',
    '--format',
    'md',
    '--out',
    'locked',
  );
  expect(exit).toBe(1);
  expect(stderr).toContain("one.json: EACCES: permission denied, open 'locked/one-memo.md'");
});

test.each([[[]], [['one.json', '--format', 'odt']], [['one.json', '--langauge', 'en']]])(
  'the usage is told for %j',
  async (argv) => {
    const { exit, stderr, written } = await run(...argv);
    expect(exit).toBe(1);
    expect(stderr).toContain('Usage:');
    expect(written).toEqual({});
  },
);

test('an empty folder is told of', async () => {
  expect((await run('empty')).stderr).toContain('no .json files');
});
