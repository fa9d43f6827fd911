import rulebook from 'virtual:rulebook';
import { describe, expect, test } from 'vitest';

import { noNotes, caseFileOf, writeCaseFile } from '#casefile/index.ts';
import { main } from '#cli/assess.ts';
import { assess, missingQuestions, type Plan } from '#reasoning/index.ts';

type Run = { readonly exit: number; readonly stdout: string; readonly stderr: string };

const asOf = '2026-11-21';
const purchase = { 'whose-activity': 'authority', 'contract-value': 150_000 };
const youthCentre = {
  authority: 'municipality',
  'service-area': 'fritidsgard',
  counterpart: 'eligible',
};
const files: Readonly<Record<string, string>> = {
  'purchase.json': JSON.stringify({ asOf, answers: purchase }),
  'saved.json': writeCaseFile(
    caseFileOf(
      rulebook,
      { asOf, answers: purchase },
      { ...noNotes, background: 'Två har svarat.' },
      '2026-11-25',
    ),
  ),
  'empty.json': JSON.stringify({ asOf, answers: {} }),
  'outside.json': JSON.stringify({ asOf, answers: { 'public-interest': 'no' } }),
  'thin.json': JSON.stringify({ asOf, answers: youthCentre }),
  'thin-grant.json': JSON.stringify({
    asOf,
    answers: {
      ...youthCentre,
      'whose-activity': 'organisation',
      payment: 'contribution',
      'binding-performance': 'repayment-only',
      specification: 'organisation',
      'support-kind': 'general',
      'other-applicants': 'no',
    },
  }),
  'assumed.json': JSON.stringify({
    asOf,
    answers: {
      ...youthCentre,
      'whose-activity': 'authority',
      payment: 'lump-sum',
      market: 'commercial',
      'user-fees': 'none',
      'contract-value': 9_000_000,
    },
  }),
  'broken.json': '{"asOf":',
  'odd.json': JSON.stringify({ asOf, answers: { ...purchase, authority: 'mars' } }),
  'later.json': JSON.stringify({ format: 'vagval-case', version: 99, asOf, answers: {} }),
  'other.json': JSON.stringify({ format: 'other', version: 1, asOf, answers: {} }),
  'wrong-day.json': JSON.stringify({ asOf: '2026-02-30', answers: {} }),
};

const folders: Readonly<Record<string, readonly string[]>> = {
  cases: ['empty.json', 'purchase.json'],
  bare: [],
};

/** Runs the command on files that exist only here. */
function run(...names: string[]): Run {
  let stdout = '';
  let stderr = '';
  const exit = main(names, {
    stdout: (text) => void (stdout += text),
    stderr: (text) => void (stderr += text),
    readFile: (path) => {
      const text = files[path];
      if (text === undefined) throw new Error(`ENOENT: ${path}`);
      return text;
    },
    filesIn: (path) => folders[path],
    root: '/',
  });
  return { exit, stdout, stderr };
}

function linesOf({ stdout }: Run): Record<string, unknown>[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('a folder', () => {
  test('gives a line for each case in it, in the order of their names', () => {
    const lines = linesOf(run('cases', 'outside.json'));
    expect(lines.map(({ file }) => file)).toEqual(['empty.json', 'purchase.json', 'outside.json']);
  });

  test('without cases is told', () => {
    expect(run('bare')).toMatchObject({ exit: 1, stdout: '' });
    expect(run('bare').stderr).not.toBe('');
  });
});

describe('a case file', () => {
  test('gives one line with the fields in their agreed order', () => {
    const result = run('purchase.json');
    expect(result.stdout).toMatch(/^\{.*\}\n$/);
    expect(linesOf(result).map(Object.keys)).toEqual([
      ['file', 'status', 'recommended', 'routes', 'missing', 'rulebook', 'asOf'],
    ]);
  });

  test('gives every route with its fields in their agreed order', () => {
    const [line] = linesOf(run('purchase.json'));
    const routes = Object.entries(line?.['routes'] ?? {}) as [string, object][];
    expect(routes.map(([id]) => id)).toEqual(rulebook.routes.map(({ id }) => id));
    for (const [, route] of routes)
      expect(Object.keys(route)).toEqual(['verdict', 'because', 'conditions', 'sources']);
  });

  test('says what the assessment says, and no more', () => {
    const { status, recommended, routes } = assess(rulebook, purchase, asOf);
    const withoutName: Record<string, object> = {};
    for (const { route, ...rest } of Object.values(routes)) withoutName[route] = rest;
    expect(linesOf(run('purchase.json'))).toEqual([
      {
        file: 'purchase.json',
        status,
        recommended,
        routes: withoutName,
        missing: missingQuestions(rulebook, purchase, asOf),
        rulebook: { id: rulebook.id, version: rulebook.version, hash: rulebook.hash },
        asOf,
      },
    ]);
  });

  test('that was saved with all that is written gives the same as its day and answers alone', () => {
    const { stdout, exit } = run('--explain', 'saved.json');
    expect(stdout.replace('saved.json', 'purchase.json')).toBe(
      run('--explain', 'purchase.json').stdout,
    );
    expect(exit).toBe(0);
  });

  test('leaves the exit status 0 and the error stream empty', () => {
    expect(run('purchase.json')).toMatchObject({ exit: 0, stderr: '' });
  });

  test('that is undecided recommends null', () => {
    expect(linesOf(run('empty.json'))).toMatchObject([{ status: 'undecided', recommended: null }]);
  });

  test('that is stopped recommends "none"', () => {
    expect(linesOf(run('outside.json'))).toMatchObject([
      { status: 'stopped', recommended: 'none', missing: [] },
    ]);
  });
});

test('many files give one line each, in the order they were named', () => {
  const names = ['outside.json', 'purchase.json', 'empty.json', 'purchase.json'];
  expect(linesOf(run(...names)).map(({ file }) => file)).toEqual(names);
});

describe('the plan of a case', () => {
  const planIn = (file: string): Plan => {
    const [line] = linesOf(run('--explain', file));
    return line?.['plan'] as Plan;
  };

  test('comes last, when an explanation is asked for', () => {
    expect(Object.keys(linesOf(run('--explain', 'thin.json'))[0] ?? {}).slice(-2)).toEqual([
      'explain',
      'plan',
    ]);
    expect(linesOf(run('thin.json'))[0]).not.toHaveProperty('plan');
  });

  test('says what is assumed, what it hangs on and what then', () => {
    const plan = planIn('thin.json');
    expect(Object.keys(plan)).toEqual(['assumed', 'hinges', 'lines']);
    expect(plan.assumed).toContainEqual({
      question: 'direct-award-ground',
      answer: 'none',
      kind: 'strict',
    });
    expect(plan.hinges).toContain('whose-activity');
    for (const line of plan.lines) expect(Object.keys(line)).toEqual(['when', 'route', 'leaf']);
    const grants = plan.lines.filter(({ route }) => route === 'grant');
    expect(grants.length).toBeGreaterThan(0);
    for (const { when } of grants)
      expect(when).not.toContainEqual({ question: 'whose-activity', isOneOf: ['authority'] });
  });

  test('may have amounts among its conditions', () => {
    const amounts = planIn('thin.json').lines.flatMap(({ when }) =>
      when.filter(({ question }) => question === 'contract-value'),
    );
    const limit = 8_400_000;
    expect(amounts).toContainEqual({ question: 'contract-value', under: limit });
    expect(amounts).toContainEqual({ question: 'contract-value', atLeast: limit });
  });

  test('makes a provisional recommendation assumed when it is the one line left', () => {
    const [line] = linesOf(run('assumed.json'));
    expect(line).toMatchObject({ status: 'assumed', recommended: 'tender' });
    expect(planIn('assumed.json').lines).toEqual([{ when: [], route: 'tender', leaf: 'settled' }]);
  });

  test('makes what no rule recommends assumed when it comes to one route', () => {
    const [line] = linesOf(run('thin-grant.json'));
    expect(line).toMatchObject({ status: 'assumed', recommended: null });
    expect(planIn('thin-grant.json').lines).toEqual([
      { when: [], route: 'grant', leaf: 'settled' },
    ]);
  });
});

describe('a file that cannot be read', () => {
  test.each([
    ['broken.json', 'not-json'],
    ['odd.json', 'unknown-answer'],
    ['wrong-day.json', 'bad-date'],
    ['later.json', 'newer-version'],
    ['other.json', 'wrong-format'],
    ['missing.json', 'unreadable'],
  ])('gives an error on its line: %s', (file, code) => {
    const result = run(file);
    expect(result.exit).toBe(1);
    expect(linesOf(result)).toMatchObject([{ file, error: { code } }]);
    expect(result.stdout).toMatch(/"message":"[^"].*\."\}\}\n$/);
  });

  test('gives its file before its error, the code before the message', () => {
    const [line = {}] = linesOf(run('broken.json'));
    expect(Object.keys(line)).toEqual(['file', 'error']);
    expect(Object.keys(line['error'] ?? {})).toEqual(['code', 'message']);
  });

  test('does not keep the others from being assessed', () => {
    const result = run('purchase.json', 'broken.json', 'missing.json', 'empty.json');
    const kinds = linesOf(result).map((line) => ('error' in line ? 'error' : line['status']));
    expect(kinds.map((kind) => kind === 'error')).toEqual([false, true, true, false]);
    expect(result.exit).toBe(1);
  });
});

test('without files the command says how it is used and fails', () => {
  expect(run()).toEqual({
    exit: 1,
    stdout: '',
    stderr: 'Usage: npm run --silent assess -- [--explain] FILE…\n',
  });
});
