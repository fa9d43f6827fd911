import { expect, test } from 'vitest';

import { printProof } from '#cli/printProof.ts';
import { main } from '#cli/prove.ts';
import { type Answers, assess } from '#reasoning/index.ts';

import { smallRulebook } from '../reasoning/smallRulebook.ts';

const slow = { timeout: 600_000 };

test(
  'the shipped rule book is proved, and the last line says in what time and memory',
  slow,
  () => {
    let text = '';
    const status = main([], {
      stdout: (more) => {
        text += more;
      },
      stderr: () => {},
      readFile: () => '',
      root: '.',
    });
    expect(status).toBe(0);
    expect(text).toMatch(
      /^2026-01-01: \d{20,} combinations, \d+ diagram nodes\n {2}iop {12}\d+\n/m,
    );
    expect(text).not.toContain('VIOLATED');
    const [states, plans] = [/(\d+) states of the interview/g, /(\d+) plans of/g].map((figure) =>
      Math.max(...[...text.matchAll(figure)].map(([, count]) => Number(count))),
    );
    expect(states).toBeGreaterThan(200);
    expect(plans).toBeGreaterThan(1000);
    expect(text).toMatch(/\nProved, \d+\.\d s, \d+ MiB\n$/);
  },
);

test('a violation is told with the smallest case that shows it', () => {
  // A gift that a low price closes and a high one leaves open.
  const rulebook = smallRulebook({ question: 'value', under: 50 });
  const question = rulebook.questions.find(({ id }) => id === 'price');
  const questions = rulebook.questions.map((one) =>
    one === question ? { ...question, id: 'value', calculator: true as const } : one,
  );
  const lines = linesOf({ ...rulebook, questions });
  const at = lines.findIndex((line) => line.startsWith('VIOLATED monotone: gift'));
  const shown = JSON.parse(lines[at + 1] ?? '') as { asOf: string; answers: Answers };
  expect(lines[at]).toBe('VIOLATED monotone: gift is less open at 0 than at 50 in value');
  const verdictAt = (value: number): string | undefined =>
    assess({ ...rulebook, questions }, { ...shown.answers, value }, shown.asOf).routes['gift']
      ?.verdict;
  expect([verdictAt(0), verdictAt(50)]).toEqual(['excluded', 'possible']);
});

test('what is dead under every day’s law is told last, without a day', () => {
  const dead = linesOf(smallRulebook()).filter((line) => line.startsWith('VIOLATED alive'));
  expect(dead).toContain('VIOLATED alive: question area never matters');
});

test('what matters is told with a witness when that is asked for', () => {
  expect(linesOf(smallRulebook(), true)).toContain(
    '  outcome gift  {"asOf":"2024-01-01","answers":{"own-will":"yes"}}',
  );
});

function linesOf(rulebook: ReturnType<typeof smallRulebook>, withWitnesses = false): string[] {
  const lines: string[] = [];
  printProof(rulebook, (line) => void lines.push(line), withWitnesses);
  return lines;
}
