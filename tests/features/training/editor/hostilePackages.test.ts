import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import { readCaseFile } from '#casefile/index.ts';
import { cardFromCase } from '#features/training/editor/cardFromCase.ts';
import { packageLimits } from '#features/training/editor/ownPackage.ts';
import { readPackage, writePackage } from '#features/training/editor/readPackage.ts';
import { readMessage } from '#features/training/stage/presenterView.ts';

import { pagePlan } from '../../../support/pagePlan.ts';
import { pageRulebook as rulebook } from '../../../support/pageRulebook.ts';
import { patience, runs } from '../../../support/runs.ts';

vi.setConfig({ testTimeout: patience });

const cards = pagePlan.cards.map(({ id }) => id);
const day = '2026-11-29';
const long = fc.constantFrom(199, 200, 5_000).map((length) => `${'x'.repeat(length - 1)}🫶🏽`);
const text = fc.oneof(fc.string({ unit: 'binary' }), long, fc.jsonValue());
const part = fc.record(
  {
    kind: fc.constantFrom('intro', 'break', 'closing', 'card', 'own', 'constructor'),
    minutes: fc.oneof(fc.double(), fc.jsonValue()),
    questions: text,
    notes: text,
    card: fc.oneof(fc.constantFrom(...cards, '__proto__'), fc.jsonValue()),
    own: fc.oneof(
      fc.record(
        {
          title: text,
          facts: text,
          happened: text,
          answers: fc.oneof(
            fc.dictionary(
              fc.constantFrom(...rulebook.questions.map(({ id }) => id), '__proto__'),
              fc.oneof(fc.constantFrom('yes', 'unknown', 'region'), fc.jsonValue()),
            ),
            fc.jsonValue(),
          ),
        },
        { requiredKeys: [] },
      ),
      fc.jsonValue(),
    ),
  },
  { requiredKeys: ['kind'] },
);
const file = fc.oneof(
  fc
    .record({
      name: text,
      parts: fc.oneof(fc.array(fc.oneof(part, fc.jsonValue())), fc.jsonValue()),
    })
    .map((all) => JSON.stringify({ format: 'vagval-workshop', version: 1, ...all })),
  fc.json(),
  fc.string({ unit: 'binary' }),
);

test('whatever a package holds, it is read within its limits or refused, and written it is the same', () => {
  fc.assert(
    fc.property(file, (written) => {
      const read = readPackage(rulebook, cards, written, day);
      if (!read.ok) {
        expect(read.why).toMatch(/^(?:other-file|newer|damaged)$/);
        return;
      }
      expect(read.all.parts.length).toBeLessThanOrEqual(packageLimits.parts);
      for (const { minutes, questions } of read.all.parts) {
        expect(minutes >= 0 && minutes <= packageLimits.minutes).toBe(true);
        expect(questions.length).toBeLessThanOrEqual(packageLimits.text);
      }
      const again = readPackage(rulebook, cards, writePackage(read.all), day);
      expect(again).toEqual({ ok: true, all: read.all, lost: 0 });
    }),
    { numRuns: runs(300) },
  );
});

const saved = fc
  .record({ name: text, background: text, card: fc.oneof(text, fc.dictionary(fc.string(), text)) })
  .map((notes) => JSON.stringify({ asOf: day, answers: {}, notes }));

test('whatever saved case is opened as a card, it is one, and a message that is none of ours is not heard', () => {
  fc.assert(
    fc.property(fc.oneof(file, fc.json(), saved), fc.jsonValue(), (written, said) => {
      const read = readCaseFile(rulebook, written);
      if (read.ok) expect(cardFromCase(read.file, 'Vad som hände').kind).toBe('own');
      expect(readMessage(said)?.kind ?? 'hello').toMatch(/^(?:hello|forward|back|view)$/);
    }),
    { numRuns: runs(300) },
  );
});
