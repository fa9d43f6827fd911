import * as fc from 'fast-check';
import rulebook from 'virtual:rulebook';
import { expect, test, vi } from 'vitest';

import { type Mark, mergeMarks, readCaseFile, readingsOf, writeCaseFile } from '#casefile/index.ts';

import { patience, runs } from '../support/runs.ts';
import { sampleFile } from './sampleFile.ts';

vi.setConfig({ testTimeout: patience });

const file = sampleFile(rulebook);
const withMarks = (marks: unknown): string =>
  JSON.stringify({
    ...(JSON.parse(writeCaseFile(file)) as object),
    notes: { ...file.notes, marks },
  });
const few = fc.constantFrom('Eva', 'Omar', '', '__proto__', 'constructor');
const mark: fc.Arbitrary<Mark> = fc.record({
  question: fc.constantFrom('authority', 'market', '__proto__', 'gone'),
  says: fc.constantFrom('holds', 'asks', 'change'),
  reason: few,
  answer: fc.constantFrom(null, 'unknown', 'region', 700_000),
  name: few,
  role: few,
  on: fc.constantFrom('', '2026-11-21', '2026-11-28'),
});

test('whatever stands as the marks of a second reader, the case is read, and written it is the same', () => {
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(
      fc.constantFrom('question', 'says', 'reason', 'answer', 'name', 'on'),
      fc.jsonValue(),
    ),
  );
  fc.assert(
    fc.property(fc.oneof(fc.array(fc.oneof(mark, odd)), fc.jsonValue()), (marks) => {
      const read = readCaseFile(rulebook, withMarks(marks));
      if (!read.ok) throw new Error('What a reader says is never what stops a case.');
      expect(read.file.answers).toEqual(file.answers);
      const again = readCaseFile(rulebook, writeCaseFile(read.file));
      expect(again.ok && again.file).toEqual(read.file);
    }),
    { numRuns: runs(500) },
  );
});

test('marks that come together are one a reader and question, the latest, and coming twice changes nothing', () => {
  fc.assert(
    fc.property(fc.array(mark), fc.array(mark), (ours, theirs) => {
      const merged = mergeMarks(ours, theirs);
      const key = ({ name, role, question }: Mark): string =>
        JSON.stringify([name, role, question]);
      const keys = merged.map(key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(new Set(keys)).toEqual(new Set([...ours, ...theirs].map(key)));
      expect(mergeMarks(merged, theirs)).toEqual(merged);
      for (const one of theirs)
        expect(merged.find((kept) => key(kept) === key(one))?.on.localeCompare(one.on)).not.toBe(
          -1,
        );
      const counted = readingsOf(merged).flatMap(({ count }) => Object.values(count));
      expect(counted.reduce((sum, number) => sum + number, 0)).toBe(merged.length);
    }),
    { numRuns: runs(500) },
  );
});
