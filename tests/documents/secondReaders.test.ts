import { beforeAll, expect, test } from 'vitest';

import { writeMarkdown, writePaper } from '#documents/index.ts';

import { contextOf, loadWords } from './caseOf.ts';

const labels = { states: { yes: '', no: '', unknown: '', todo: '' }, page: '', of: '' };
const mark = {
  reason: '',
  answer: null,
  name: 'Eva Lind',
  role: 'kommunjurist',
  on: '2026-11-20',
} as const;
const marks = [
  { ...mark, question: 'market', says: 'asks' },
  { ...mark, question: 'authority', says: 'holds' },
] as const;

beforeAll(loadWords);

test.each(['memo', 'appendix'] as const)(
  '%s says who has read the answers, if anyone has',
  (id) => {
    const answers = { authority: 'municipality' };
    const read = contextOf(answers, 'sv', { marks });
    expect(writeMarkdown(writePaper(read, id), labels).replaceAll('\u00A0', ' ')).toContain(
      'Eva Lind, kommunjurist, 20 november 2026: 1 svar håller, 1 med fråga, 0 att ändra.',
    );
    const unread = writeMarkdown(writePaper(contextOf(answers, 'sv'), id), labels);
    expect(unread).not.toContain('Granskat av');
  },
);
