import { describe, expect, test } from 'vitest';

import { proveGrades } from '#proof/proveGrades.ts';
import { proveSources } from '#proof/proveSources.ts';
import { sourcedIn } from '#proof/sourcedIn.ts';
import type { Grade, Source } from '#rulebook/index.ts';

import { smallRulebook } from '../reasoning/smallRulebook.ts';
import { type Change, changed, condition, exclusion, find, legalTest, route } from './changed.ts';

const nowhere = ['nowhere'];

/** One thing of each kind that stands on sources, made to name a source that is not there. */
const misnamed: Readonly<Record<string, Change>> = {
  gift: (book) => void (route(book, 'gift').sources = nowhere),
  'closes-gift': (book) => void (exclusion(book, 'gift', 'closes-gift').sources = nowhere),
  'freely-given': (book) =>
    void (find(route(book, 'gift').carriedBy, 'freely-given').sources = nowhere),
  give: (book) => void (find(route(book, 'gift').steps, 'give').sources = nowhere),
  'choose-gift': (book) => void (find(book.candidates, 'choose-gift').sources = nowhere),
  always: (book) => void (condition(book, 'always').sources = nowhere),
  'high-price': (book) => void (find(book.warnings, 'high-price').sources = nowhere),
  bought: (book) => void (legalTest(book, 'bought').sources = nowhere),
  price: (book) => void (find(book.questions, 'price').sources = nowhere),
  stop: (book) => void (find(book.noneSteps, 'stop').sources = nowhere),
  'limit from 2025-01-01': (book) => {
    const period = book.figures['limit']?.periods[1];
    if (period !== undefined) period.source = 'nowhere';
  },
  listed: (book) => {
    const set = book.codes['listed'];
    if (set !== undefined) set.source = 'nowhere';
  },
};

test('everything in the small rule book names a source that can be shown', () => {
  expect(proveSources(smallRulebook())).toEqual([]);
});

test.each(Object.entries(misnamed))(
  '%s that names an unknown source is seen',
  (subject, change) => {
    expect(proveSources(changed(smallRulebook(), change))).toEqual([
      { property: 'sources', subject, detail: 'names nowhere, which is not in the catalogue' },
    ]);
  },
);

test('what names no source is seen, and each thing is named once', () => {
  const book = changed(smallRulebook(), (draft) => {
    route(draft, 'gift').sources = [];
    find(draft.candidates, 'choose-gift').sources = ['act', 'nowhere'];
  });
  expect(proveSources(book).map(({ subject, detail }) => [subject, detail])).toEqual([
    ['gift', 'has no source'],
    ['choose-gift', 'names nowhere, which is not in the catalogue'],
  ]);
  const doubled = changed(smallRulebook(), (draft) => {
    draft.candidates.push(find(draft.candidates, 'choose-gift'));
  });
  expect(sourcedIn(doubled)).toEqual(sourcedIn(smallRulebook()));
});

describe('a source', () => {
  const faults = (change: Partial<Source>): string[] => {
    const book = smallRulebook();
    const act = book.sources['act'];
    const sources = act === undefined ? {} : { ...book.sources, act: { ...act, ...change } };
    const found = proveSources({ ...book, sources }).map(({ detail }) => detail);
    return [...new Set(found)].map((detail) => detail.replace('names act, which ', ''));
  };

  test.each(['A', 'B', 'C'] as const)('of confidence %s can be shown', (confidence) => {
    expect(faults({ confidence })).toEqual([]);
  });

  test('of another confidence cannot', () => {
    // A rule book read from files has none such; the proof relies on no reader.
    const uncertain = JSON.parse('{"confidence":"D"}') as Partial<Source>;
    expect(faults(uncertain)).toEqual(['is less certain than A, B or C']);
  });

  test.each(['', 'ftp://example.org', 'https://', 'see https://example.org', 'https://a b'])(
    'at the address “%s” cannot',
    (address) => {
      expect(faults({ address })).toEqual(['has no address']);
    },
  );

  test('at a plain or a secure address can', () => {
    expect(faults({ address: 'http://example.org/act' })).toEqual([]);
  });

  test.each(['', '  '])('without a place in the work cannot', (pinpoint) => {
    expect(faults({ pinpoint })).toEqual(['says not where in the work']);
  });

  test.each(['', '2026-1-01', '2026-01-1', '26-01-01', 'on 2026-01-01', '2026-01-01 or so'])(
    'read on “%s” cannot',
    (read) => {
      expect(faults({ read })).toEqual(['says not when it was read']);
    },
  );
});

describe('of grades', () => {
  const graded = (grades: Readonly<Record<string, Grade>>, change: Change = () => undefined) =>
    proveGrades(
      changed(smallRulebook(), (book) => {
        for (const [id, grade] of Object.entries(grades)) {
          const source = book.sources[id];
          if (source !== undefined) source.grade = grade;
        }
        change(book);
      }),
    ).map(({ property, subject, detail }) => [property, subject, detail]);
  const alone = 'decides on secondary or contested sources alone';

  test('sound rules violate nothing', () => {
    expect(graded({})).toEqual([]);
  });

  test.each(['secondary', 'contested'] as const)(
    'what closes or chooses a route on %s sources alone is seen, once',
    (grade) => {
      expect(graded({ 'new-section': grade })).toEqual([['grades', 'too-dear', alone]]);
      const chosen: Change = (book) => {
        find(book.candidates, 'choose-gift').sources = ['new-section'];
        exclusion(book, 'purchase', 'too-dear').sources = ['act', 'new-section'];
        route(book, 'gift').sources = ['new-section'];
      };
      expect(graded({ 'new-section': grade }, chosen)).toEqual([['grades', 'choose-gift', alone]]);
    },
  );

  test('what is known second-hand must be graded so', () => {
    const secondHand: Change = (book) => {
      const source = book.sources['old-section'];
      if (source !== undefined) source.confidence = 'C';
    };
    const detail = 'is of confidence C but graded statute';
    expect(graded({}, secondHand)).toEqual([['grades', 'old-section', detail]]);
    expect(graded({ 'old-section': 'secondary' }, secondHand)).toEqual([]);
    expect(graded({ 'old-section': 'contested' })).toEqual([]);
  });
});
